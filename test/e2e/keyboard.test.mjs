/**
 * Each element by keys alone, on the shipped file with its closed roots, in every engine that is
 * there: what has the focus after each key, then the way back out of it and through it again. In
 * Arabic the walk is the same one, with each word as the language file has it.
 *
 * WebKitGTK's MiniBrowser comes to links with Tab, as the other engines do. Safari on a Mac does so
 * only once a person has asked for it in its settings; what is a link here is no way to go on.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {inEachEngine} from './each-engine.mjs';
import {startHostServers} from './host-server.mjs';
import {WALKS} from './keyboard-walks.mjs';

const documents = {};

/** Longer than any way through an element. */
const FAR = 60;

/** The Arabic for each Dutch text; where one has two, the checker's, which stands first. */
const ARABIC = new Map(
  [
    ...readFileSync('locales/ar.xlf', 'utf8').matchAll(
      /<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/gs,
    ),
  ]
    .map(([, dutch, arabic]) => [dutch, arabic])
    .reverse(),
);

await inEachEngine(
  (engine) => `with keys alone, in ${engine}`,
  () => startHostServers({documents}),
  ({browser, servers}) => {
    const open = async (html, lang) => {
      documents['/keys.html'] = pageWith(html, lang);
      const page = await browser.open(`${servers().pages}/keys.html`);
      assert.equal(await page.evaluate(`(${start})('${lang}')`), 'ready');
      return page;
    };

    for (const [name, {html, walk}] of Object.entries(WALKS)) {
      it(`somebody comes through ${name}, and out of it`, async () => {
        const page = await open(html, 'nl');
        assert.deepEqual(await walked(page, walk), walk);
        await page.close();
      });

      it(`somebody comes through ${name} in Arabic just so`, async () => {
        const page = await open(html, 'ar');
        const expected = walk.map(inArabic);
        assert.deepEqual(await walked(page, expected), expected);
        await page.close();
      });

      it(`Shift and Tab lead back through ${name}, stop by stop`, async () => {
        const page = await open(html, 'nl');
        const there = await stops(page, 'Tab', 'button after');
        const back = await stops(page, 'Shift+Tab', 'button before');
        assert.ok(there.length > 1, 'there is something in it');
        assert.deepEqual(back.slice(0, -1).reverse(), there.slice(0, -1));
        await page.close();
      });
    }
  },
);

/** Presses the key of each line, and gives the lines with what has the focus then. */
async function walked(page, lines) {
  const seen = [];
  for (const line of lines) {
    const [key, expected] = line.split(' → ');
    await page.press(key);
    const focused = await page.evaluate(`(${focus})(${JSON.stringify(expected)})`);
    seen.push(`${key} → ${focused}`);
    // After a wrong turn every further line would only repeat that.
    if (focused !== expected) return seen;
  }
  return seen;
}

/** What one key comes to, again and again, until it comes to the end. */
async function stops(page, key, end) {
  const seen = [];
  while (seen.at(-1) !== end && seen.length < FAR) {
    await page.press(key);
    seen.push(await page.evaluate(`(${focus})()`));
  }
  // A group of radios is one stop, at its first one or at its last.
  return seen.map((stop) => (stop.startsWith('radio ') ? 'radio' : stop));
}

function pageWith(html, lang) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Pagina</title>
<script src="__WIDGETS__/dist/bekkenfysio-widgets.js"></script></head><body>
<button id="before">before</button>
${html}
<button>after</button>
</body></html>`;
}

/** In the page: waits until the element is there in its language, and stands in front of it. */
async function start(lang) {
  const element = document.querySelector('#before').nextElementSibling;
  const until = async (condition) => {
    for (let i = 0; i < 500 && !condition(); i += 1) {
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  await customElements.whenDefined(element.localName);
  await until(() => element.renderRoot?.querySelector(`.frame[lang=${lang}]`));
  const isLoading = () => element.querySelector('script') && !element.outcome?.parts[0].policy;
  await until(() => element.question !== null || !isLoading());
  document.querySelector('#before').focus();
  return element.renderRoot.querySelector('.frame').lang === lang ? 'ready' : 'not there';
}

/**
 * In the page: the role, the name and the state of what has the focus. Focus is sent to what is new
 * once that is there, so what is expected is waited for.
 */
async function focus(expected) {
  const TYPES = {A: 'link', BUTTON: 'button', SUMMARY: 'summary'};
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const now = () => {
    const {activeElement: outer} = document;
    const {renderRoot} = outer;
    const inner = renderRoot?.activeElement ?? outer;
    const role = inner.getAttribute('role') ?? TYPES[inner.tagName] ?? inner.type ?? inner.id;
    const state =
      (inner.checked && ' (chosen)') ||
      (inner.ariaPressed === 'true' && ' (pressed)') ||
      (inner.tagName === 'SUMMARY' && inner.parentElement.open && ' (open)') ||
      '';
    const text = words(inner.closest('label')?.querySelector('.label') ?? inner);
    // Each language writes an amount in its own way.
    const name = text.includes('€') ? `€ ${text.replace(/[^\d]/g, '')}` : text;
    return outer === document.body ? 'nothing: it fell to the page' : `${role} ${name}${state}`;
  };
  const end = performance.now() + 3000;
  do await new Promise((done) => setTimeout(done, expected ? 5 : 20));
  while (expected && now() !== expected && performance.now() < end);
  return now();
}

/** A line of a walk, with its words as the language file has them. What is no text of ours stays. */
function inArabic(line) {
  const [, begin, name, end = ''] = /^(.+ → \w+ )(.*?)( \((?:chosen|pressed|open)\))?$/.exec(line);
  const parts = name.split(/(: | \d+$)/).map((part) => ARABIC.get(part) ?? part);
  return begin + parts.join('') + end;
}
