/** Every language on the shipped file, in every state: by what is on the screen, and not by the files. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {pseudoLocale} from './pseudo-locale.mjs';
import {OWN_WORDS, show, STATES, wordsOf} from './states.mjs';
import {barePage, startVisits} from './visit.mjs';

const codes = readdirSync('dist/locales').map((file) => file.replace('.js', ''));
const units = new Map(codes.map((code) => [code, unitsOf(code)]));
const blank = (lang) => barePage({lang, tags: []});

/** Dutch words that no other of our languages has, so that one of them is a text left behind. */
const DUTCH =
  /(?<![\p{L}(“"])(het|een|niet|uw|bent|heeft|wordt|worden|naar|voor|geen|deze|kunt|zonder|vraag|verzekeraar|klacht|klachten|folder)(?!\p{L})/giu;

/** The names of Dutch registers and of the practice are Dutch in every language. */
const STAYS_DUTCH = /Voorbeeld|Register|NVFB|KNGF/i;

/** What a page says wrong in some of the states, so that there is a warning. */
const MISTAKES = /no-checker|formatVersion|practice-phone/;

describe('the languages', {timeout: 900_000}, () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  for (const code of codes) {
    it(`${code}: no Dutch text is left in any of ${STATES.length} states, and nothing is wider than 320 px`, async () => {
      const {page, context, console, errors} = await visits.visit(blank(code), {
        context: {viewport: {width: 320, height: 800}},
      });
      const left = [];
      let words = 0;
      for (const state of STATES) {
        await show(page, state);
        const texts = await wordsOf(page);
        words += texts.join(' ').split(/\s+/).length;
        left.push(
          ...texts.filter((text) => isDutch(code, text)).map((text) => `${state.name}: ${text}`),
        );
        left.push(...(await problemsOfLayout(page)).map((problem) => `${state.name}: ${problem}`));
        assert.equal(await directionOf(page), code === 'ar' ? 'rtl' : 'ltr');
      }
      assert.deepEqual([...new Set(left)], []);
      assert.ok(words > 4000, `${words} words were looked at`);
      assert.deepEqual([...console.filter((line) => !MISTAKES.test(line)), ...errors], []);
      await context.close();
    });
  }

  it('texts that are 40 % longer fit at 320 px', async () => {
    visits.documents['/dist/locales/en.js'] = await pseudoLocale('dist/locales/en.js');
    const {page, context} = await visits.visit(blank('en'), {
      context: {viewport: {width: 320, height: 800}},
    });
    const problems = [];
    for (const state of STATES) {
      await show(page, state);
      problems.push(
        ...(await problemsOfLayout(page)).map((problem) => `${state.name}: ${problem}`),
      );
    }
    const [first] = await wordsOf(page);
    assert.match(first, /[āēīōū]/);
    assert.deepEqual(problems, []);
    delete visits.documents['/dist/locales/en.js'];
    await context.close();
  });

  it('a file of another version of the script is not used: Dutch stays, with one warning', async () => {
    visits.documents['/dist/locales/de.js'] = readFileSync('dist/locales/de.js', 'utf8').replace(
      /"[\w-]{8}"/,
      '"another1"',
    );
    const {page, context, console} = await visits.visit(blank('de'));
    await show(page, {tag: 'coverage-checker'});
    assert.match((await wordsOf(page)).join(' '), /Vergoedt mijn verzekering dit/);
    assert.equal(console.length, 1);
    assert.match(console[0], /another version/);
    delete visits.documents['/dist/locales/de.js'];
    await context.close();
  });
});

/** Whether a text on the screen is the Dutch one, or has a word that only Dutch has. */
function isDutch(code, text) {
  if (OWN_WORDS.has(text) || STAYS_DUTCH.test(text)) return false;
  const untranslated = units.get(code).has(text);
  // In brackets, in quotes: the Dutch word that is on the bill.
  return untranslated || DUTCH.test(text.replace(/\([^)]*\)|“[^”]*”|«[^»]*»|„[^”“]*[”“]/g, ''));
}

/** The Dutch texts that are another text in this language. */
function unitsOf(code) {
  const xliff = readFileSync(`locales/${code}.xlf`, 'utf8');
  const pairs = [...xliff.matchAll(/<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/gs)];
  return new Set(pairs.filter(([, dutch, other]) => dutch !== other).map(([, dutch]) => dutch));
}

async function directionOf(page) {
  return page.evaluate(() => {
    const frame = document.querySelector('main > *').renderRoot.querySelector('.frame');
    return getComputedStyle(frame).direction;
  });
}

/** What is cut off, sticks out, or lies over another text. */
async function problemsOfLayout(page) {
  return page.evaluate(() => {
    const host = document.querySelector('main > *');
    const root = host.renderRoot;
    const problems = [];
    const named = (element) =>
      `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    const limit = host.getBoundingClientRect();
    const texts = [];
    for (const element of root.querySelectorAll('.frame *')) {
      if (
        !element.checkVisibility({visibilityProperty: true}) ||
        // The warning on a tablet is to be seen, whatever stands there.
        element.closest('.visually-hidden, svg, .kiosk')
      ) {
        continue;
      }
      const style = getComputedStyle(element);
      const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
      if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
        problems.push(`cut off: ${named(element)}`);
      }
      for (const node of own) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          if (rect.right > limit.right + 1 || rect.left < limit.left - 1) {
            problems.push(`sticks out: ${named(element)}`);
          }
          texts.push({element, rect});
        }
      }
    }
    // Lines stand closer than their letters are high: a quarter of the height may overlap.
    const overlap = (one, other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 3;
    texts.forEach((one, index) => {
      texts.slice(index + 1, index + 40).forEach((other) => {
        if (one.element !== other.element && overlap(one.rect, other.rect)) {
          problems.push(`lies over ${named(other.element)}: ${named(one.element)}`);
        }
      });
    });
    if (document.documentElement.scrollWidth > innerWidth) {
      problems.push('the page scrolls sideways');
    }
    return [...new Set(problems)];
  });
}
