/**
 * All states of the elements on one page with the shipped script and its roots closed, as a visitor
 * gets them, in every engine that is there.
 */
import {inEachEngine} from '../e2e/each-engine.mjs';
import {startHostServers} from '../e2e/host-server.mjs';
import {bring, STATES} from '../e2e/states.mjs';
import {holdRules, sayOfMedia, setLook} from './in-page.mjs';

const pageIn = (lang) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<title>Toestanden</title><meta name="viewport" content="width=device-width, initial-scale=1">
<script src="__WIDGETS__/dist/bekkenfysio-widgets.js"></script></head>
<body><button>before</button><main></main></body></html>`;

/** What moves stands first: it stops where it is not seen. */
const IN_ORDER = STATES.toSorted(
  (one, other) => Number(other.moves ?? false) - Number(one.moves ?? false),
);

/**
 * Starts the servers of such a page.
 *
 * @returns {Promise<{urlIn: (lang: string) => string, stop: () => Promise<void>}>}
 */
export async function startStates() {
  const documents = {'/nl.html': pageIn('nl'), '/ar.html': pageIn('ar')};
  const servers = await startHostServers({documents});
  return {urlIn: (lang) => `${servers.pages}/${lang}.html`, stop: servers.stop};
}

/**
 * A suite for each engine that is there. `body` is given the engine, and a function that opens a page
 * in it with all states in a language.
 */
export async function inEveryEngine(title, body) {
  await inEachEngine(
    (name) => `${title}, in ${name}`,
    startStates,
    ({name, browser, servers}) => {
      body(name, (lang, look) => openStates(browser, servers().urlIn(lang), look));
    },
  );
}

/**
 * Opens the page and brings all states there.
 *
 * @param {import('../hosts/browsers.mjs').Browser} browser
 * @param {Partial<import('./audit.mjs').Look>} [look]
 */
export async function openStates(browser, url, {media, condition} = {}) {
  const page = await browser.open(url, {viewport: {width: 1400, height: 900}, media});
  const call = async (fn, argument = {}) =>
    JSON.parse(
      await page.evaluate(
        `(async () => JSON.stringify(await (${fn})(${JSON.stringify(argument)})) ?? 'null')()`,
      ),
    );
  const isAsked = !condition || (await call((query) => matchMedia(query).matches, condition));
  if (!isAsked) await call(sayOfMedia, {condition});
  for (const state of IN_ORDER) await call(bring, {state});
  if (!isAsked) await call(holdRules, {condition});
  return {
    call,
    press: page.press,
    setLook: (look) => call(setLook, look),
    close: page.close,
  };
}

/** Each state is there once, and a test has looked at some things in each. */
export function everyState(looked, atLeast, count) {
  return [
    ...STATES.filter(({name}) => looked.filter(({state}) => state === name).length !== 1).map(
      ({name}) => `${name} is not there once`,
    ),
    ...looked
      .filter((one) => count(one) < atLeast)
      .map((one) => `${one.state}: only ${count(one)}`),
  ];
}
