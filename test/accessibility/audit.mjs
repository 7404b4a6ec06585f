/** A page with many states of the elements on it, in one look, for axe to look at. */
import {readFileSync} from 'node:fs';
import {startHostServers} from '../e2e/host-server.mjs';
import {bring} from '../e2e/states.mjs';
import {startBrowser} from '../hosts/browsers.mjs';
import {clear, correctAxe, holdRules, lookWithAxe, print, sayOfMedia, setLook} from './in-page.mjs';

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url);

/**
 * @typedef {object} Look
 * @property {object} rules which rules axe is to run, as it is told
 * @property {'dark'} [scheme] what the page is
 * @property {string} [condition] the query of media that holds
 * @property {object} [media] what Chromium is asked for, so that it does
 * @property {Record<string, unknown>} [preferences] what Firefox is started with, so that it does;
 *   where neither can be asked, the page changes what its elements ask for
 */

/** Starts the servers of a page in each language. */
export function startAudit(languages) {
  const documents = {'/axe.js': readFileSync(AXE, 'utf8')};
  for (const lang of languages) documents[`/${lang}.html`] = pageIn(lang);
  return startHostServers({documents});
}

const pageIn = (lang) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<title>Toestanden</title><meta name="viewport" content="width=device-width, initial-scale=1">
<script src="__WIDGETS__/dist/bekkenfysio-widgets.js" data-roots="open"></script>
<script src="/axe.js"></script></head>
<body><header><h1>Toestanden</h1></header><main></main></body></html>`;

/** Opens an empty page in a look. */
export async function openIn(browser, url, look) {
  const {media, preferences, condition} = look;
  const ownFirefox = browser.name === 'firefox' && preferences;
  const engine = ownFirefox ? await startBrowser('firefox', {preferences}) : browser;
  const isAsked = browser.name === 'chromium' || ownFirefox;
  // Wider than what stands on it: who would have to scroll sees less, and so does axe.
  const page = await engine.open(url, {viewport: {width: 1400, height: 900}, media});
  const call = (fn, argument = {}) =>
    page.evaluate(`(async () => String(await (${fn})(${JSON.stringify(argument)})))()`);
  await call(correctAxe);
  if (condition && !isAsked) await call(sayOfMedia, {condition});
  return {
    call,
    /** Puts states on the page in place of those that are there. */
    async put(states) {
      await call(clear);
      for (const state of states) await call(bring, {state});
      if (condition === 'print') await call(print);
      if (condition && !isAsked) await call(holdRules, {condition});
    },
    /** What axe finds at one width. */
    async audit(width) {
      await call(setLook, {width, scheme: look.scheme});
      return JSON.parse(await call(lookWithAxe, look.rules));
    },
    async holds() {
      return (
        !condition || (await page.evaluate(`String(matchMedia('${condition}').matches)`)) === 'true'
      );
    },
    async close() {
      await page.close();
      if (ownFirefox) await engine.stop();
    },
  };
}
