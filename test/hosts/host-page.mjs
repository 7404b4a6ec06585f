/** Makes the page of a fixture, and the files that it asks for. */
import {readFileSync} from 'node:fs';
import {hostPage} from './page-library.mjs';

const distFile = (name) => new URL(`../../dist/${name}`, import.meta.url);

/** The elements, from the manifest that the build made. */
export const TAGS = JSON.parse(readFileSync(distFile('custom-elements.json'), 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .map(({tagName}) => tagName)
  .filter(Boolean)
  .sort();

/** The one script as it ships. */
export const SCRIPT = readFileSync(distFile('bekkenfysio-widgets.js'), 'utf8');

const VERSION = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url))).version;
if (!SCRIPT.includes(`"${VERSION}"`)) throw new Error('The one script does not say its version');

/** The same script in another version, as it may stand on a page beside this one. */
export const OTHER_VERSION = SCRIPT.replaceAll(`"${VERSION}"`, '"99.0.0"');

/** The tag that a webmaster pastes. */
export const scriptTag = (attributes = '') =>
  `<script src="__WIDGETS__/dist/bekkenfysio-widgets.js" ${attributes}></script>`;

/** What a page shows where the script does not run. */
export const FALLBACK = '<p>Bel ons: 010 000 00 00</p>';

/** The elements as a webmaster writes them, under these names. */
export const elementsOf = (tags = TAGS) =>
  tags.map((tag) => `<${tag}>${FALLBACK}</${tag}>`).join('\n');

/** The words of the flow, in the language that a fixture ends in. */
const WORDS = {
  nl: {
    'lang': 'nl',
    'none-named': 'Vraag het uw verzekeraar: de folder noemt hier geen vergoeding',
    'supplementary': 'Dit loopt via uw aanvullende verzekering',
  },
  en: {
    'lang': 'en',
    'none-named': inEnglish('coverage.none-named.headline'),
    'supplementary': inEnglish('coverage.supplementary.headline'),
  },
};

function inEnglish(id) {
  const file = readFileSync(new URL('../../locales/en.xlf', import.meta.url), 'utf8');
  const [, unit] = file.split(`<trans-unit id="${id}">`);
  return /<target[^>]*>([^<]*)<\/target>/.exec(unit)[1];
}

/**
 * @typedef {object} Fixture one host page
 * @property {string} id
 * @property {string} group
 * @property {string} what the page, in words
 * @property {string} [lang] of the page. Default `nl`
 * @property {'nl' | 'en'} [shown] the language that the widgets end in. Default: that of the page
 * @property {string} [script] the script tag. Default: that of the README
 * @property {string} [head] stands before the script tag
 * @property {string} [body] Default: every element with its fallback
 * @property {(parts: {recorder: string, script: string, body: string, lang: string}) => string} [html]
 *   the whole page, where it is no usual one
 * @property {string} [path] where the page is, after `/hosts/`. Default: its id, as HTML
 * @property {boolean} [cut] the servers stop once every element is on the screen, and Chromium's network with them
 * @property {string} [kept] for a page that is `cut`: what has to come about before that, as an
 *   expression. The page is loaded again afterwards, from what the browser has kept
 * @property {Record<string, Buffer>} [disk] files beside a page that is opened from a disk
 * @property {string} [policy] content security policy; `__RECORDER__` is what lets the test listen
 * @property {Record<string, string>} [headers] of the page
 * @property {Record<string, string>} [files] files of the page, by their path after `/hosts/`
 * @property {Record<string, Record<string, string | undefined>>} [fileHeaders]
 * @property {readonly string[]} [tags] the names of the elements. Default: {@link TAGS}
 * @property {'works' | 'fallback' | 'either' | 'fallback with Trusted Types'} [expect] what the page
 *   has to show; `either` is the right answer or none. Default: `works`
 * @property {number} [warnings] how often we say something to the webmaster. Default 0
 * @property {RegExp} [errors] what may be thrown, because the page itself does
 * @property {RegExp} [refusals] what the page's policy may refuse
 * @property {(page: object) => Promise<void>} [act] in the page, before the widgets are used
 * @property {(page: object) => Promise<string[]>} [check] in the page, afterwards: what is wrong
 * @property {Record<string, string>} [cannot] engines in which it cannot be, with the reason
 */

/** Everything that the servers have to know about one fixture: `{path, documents, headers}`. */
export function filesOf(fixture, widgets) {
  const {id, path = `${id}.html`, files = {}, fileHeaders = {}, headers = {}, policy} = fixture;
  const own = Object.entries(files).map(([name, text]) => [
    `/hosts/${name}`,
    text.replaceAll('__WIDGETS__', widgets).replaceAll('__RECORDER__', recorderOf(fixture)),
  ]);
  const policies = policy && {
    'content-security-policy': policy
      .replaceAll('__WIDGETS__', widgets)
      .replaceAll('__RECORDER__', "'nonce-recorder'"),
  };
  return {
    path: `/hosts/${path}`,
    documents: {...Object.fromEntries(own), [`/hosts/${path}`]: pageOf(fixture)},
    headers: {
      ...Object.fromEntries(
        Object.entries(fileHeaders).map(([name, of]) => [`/hosts/${name}`, of]),
      ),
      [`/hosts/${path}`]: {...policies, ...headers},
    },
  };
}

/** The first script of a page: it has to be there before anything hostile is. */
function recorderOf({tags = TAGS, expect = 'works', lang, shown = lang ?? 'nl', act, check}) {
  const plainOf = Object.fromEntries(
    tags.map((tag) => [tag, TAGS.find((plain) => tag.endsWith(plain)) ?? tag]),
  );
  const config = {tags, expect, words: WORDS[shown], plainOf};
  const more = Object.entries({act, check}).filter(([, given]) => given);
  const own = more.map(([name, given]) => `page.${name} = ${given};`).join('\n');
  const code = `(${hostPage})(${JSON.stringify(config)});
  {const page = window[Symbol.for('host-page')]; ${own}}`;
  return `<script nonce="recorder">${code.replaceAll('</', '<\\/')}</script>`;
}

function pageOf(fixture) {
  const {lang = 'nl', head = '', script = scriptTag(), tags, html = usualPage} = fixture;
  const {body = elementsOf(tags)} = fixture;
  return html({recorder: recorderOf(fixture), script: head + script, body, lang});
}

function usualPage({recorder, script, body, lang}) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Pagina</title>
${recorder}
${script}</head><body>
${body}
</body></html>`;
}

/** What a page is asked, and answers with the text of a report. */
export const QUESTION = "window[Symbol.for('host-page')].run()";

/** What a page is asked before its servers are stopped: to have everything on the screen. */
export const READY = "window[Symbol.for('host-page')].ready().then(() => 'ready')";
