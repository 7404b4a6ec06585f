/**
 * axe on the shipped file, over every state of every element: light, dark, forced colours, reduced
 * motion and print, wide and narrow, in Dutch and in Arabic, in three engines.
 *
 * All states stand on one page, which axe looks at as a whole: that takes seconds, where a page for
 * each would take minutes.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {STATES} from '../e2e/states.mjs';
import {startBrowser} from '../hosts/browsers.mjs';
import {wantedEngines} from '../hosts/run.mjs';
import {openIn, startAudit} from './audit.mjs';
import {EXPLAINED} from './explained.mjs';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EVERY_RULE = {runOnly: STANDARDS};

/** The rules that go by colours. A look that changes colours alone changes what no other one finds. */
const OF_COLOURS = {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}};

/** @type {Record<string, import('./audit.mjs').Look>} */
const LOOKS = {
  'light': {rules: EVERY_RULE},
  'dark': {scheme: 'dark', rules: OF_COLOURS},
  'forced colours': {
    condition: '(forced-colors: active)',
    media: {forcedColors: 'active'},
    preferences: {'browser.display.document_color_use': 2},
    rules: OF_COLOURS,
  },
  'reduced motion': {
    condition: '(prefers-reduced-motion: reduce)',
    media: {reducedMotion: 'reduce'},
    rules: EVERY_RULE,
  },
  'print': {condition: 'print', media: {media: 'print'}, rules: EVERY_RULE},
};

const LANGUAGES = ['nl', 'ar'];
const WIDTHS = [1280, 320];

/** What an engine does not have, and why. */
const CANNOT = {
  'webkit forced colours': 'WebKitGTK has no forced colours: there is nothing to look at.',
};

/** The fewest texts that a state has: a short question on paper. */
const FEWEST = 5;

/** The whole leaflet has a landmark with a name, so that a page holds one of it. */
const [, ...OTHER_LEAFLETS] = STATES.filter(({tag}) => tag === 'patient-leaflet');
const PAGES = [
  // What moves stands first: it stops where it is not seen.
  STATES.filter((state) => !OTHER_LEAFLETS.includes(state)).sort(
    (one, other) => Number(other.moves ?? false) - Number(one.moves ?? false),
  ),
  ...OTHER_LEAFLETS.map((state) => [state]),
];

const {wanted, required} = wantedEngines();
const unneeded = new Set(EXPLAINED.filter(({engine}) => wanted.includes(engine)));

for (const name of wanted) {
  const browser = await startBrowser(name);
  if (!browser) {
    if (required.includes(name)) throw new Error(`REQUIRE_ENGINES: no ${name} here.`);
    continue;
  }
  describe(`axe in ${name}`, {timeout: 900_000}, () => {
    let servers;
    before(async () => {
      servers = await startAudit(LANGUAGES);
    });
    after(async () => {
      await browser.stop();
      await servers.stop();
    });

    for (const [title, look] of Object.entries(LOOKS)) {
      for (const lang of LANGUAGES) {
        const skip = CANNOT[`${name} ${title}`];
        it(`finds nothing in any state: ${title}, ${lang}`, {skip}, async () => {
          const page = await openIn(browser, `${servers.pages}/${lang}.html`, look);
          try {
            assert.ok(await page.holds(), 'the page has the look');
            for (const states of PAGES) {
              await page.put(states);
              for (const width of WIDTHS) {
                check(await page.audit(width), states, `${name}, ${width} px`);
              }
            }
          } finally {
            await page.close();
          }
        });
      }
    }

    it('would find what is wrong inside an element, and an element that it cannot look into', async () => {
      const page = await openIn(browser, `${servers.pages}/nl.html`, LOOKS.light);
      await page.put([STATES[0]]);
      check(await page.audit(320), [STATES[0]], name);
      await page.call(() => {
        const {renderRoot} = document.querySelector('coverage-checker');
        renderRoot.querySelector('label').replaceWith(renderRoot.querySelector('input'));
        renderRoot.querySelector('button').style.color = '#999';
      });
      const {violations} = await page.audit(320);
      assert.deepEqual(violations.map(({rule}) => rule).sort(), ['color-contrast', 'label']);
      await page.call(() =>
        document.querySelector('coverage-checker').renderRoot.replaceChildren(),
      );
      const empty = await page.audit(320);
      assert.throws(() => check(empty, [STATES[0]], name), /0 texts/);
      await page.close();
    });
  });
}

describe('what axe cannot decide', () => {
  it('is explained in rows that are all needed', () => {
    assert.deepEqual([...unneeded], []);
  });
});

/** Nothing is wrong, what is open is explained, and axe has looked at each text of each element. */
function check({violations, incomplete, looked}, states, where) {
  const said = ({rule, state, path, html, why, beside}) =>
    [`${where}, ${state}: ${rule}: ${why}`, path, html, ...beside].join('\n  ');
  const open = incomplete.filter((one) => !isExplained(one, where));
  assert.deepEqual([...violations, ...open].map(said), []);
  assert.deepEqual(
    looked.map(({state}) => state),
    states.map(({name}) => name),
  );
  for (const {state, read, texts} of looked) {
    assert.ok(texts >= FEWEST, `${where}, ${state}: only ${texts} texts`);
    assert.ok(read >= texts, `${where}, ${state}: axe looked at ${read} of ${texts} texts`);
  }
}

function isExplained({rule, path}, where) {
  const row = EXPLAINED.find(
    (one) => where.startsWith(one.engine) && one.rule === rule && one.path.test(path),
  );
  unneeded.delete(row);
  return row !== undefined;
}
