/**
 * WCAG 2.5.8 on the shipped file: how large everything is that can be pressed, in every state. A block
 * is 44 px high, as we want it, and 24 px wide; a link is 24 px both ways, as the criterion wants it,
 * unless it stands in a line of text, which the criterion excepts.
 */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {everyState, inEveryEngine} from './states-page.mjs';

const OURS = 44;
const LEAST = 24;

/** How many of each kind there are in all states together: with far fewer, a test has not looked. */
const FEWEST = {'block': 450, 'link': 25, 'in a line': 25};

await inEveryEngine('what can be pressed', (name, open) => {
  for (const lang of ['nl', 'ar']) {
    it(`is large enough in every state, ${lang}`, async () => {
      const page = await open(lang);
      for (const width of [1280, 320]) {
        await page.setLook({width});
        const looked = await page.call(measure);
        assert.deepEqual(
          everyState(looked, 1, ({targets}) => targets.length),
          [],
        );
        const all = looked.flatMap(({state, targets}) => targets.map((one) => ({state, ...one})));
        assert.deepEqual(all.filter(isSmall), [], `${name}, ${width} px`);
        for (const [kind, least] of Object.entries(FEWEST)) {
          const count = all.filter((one) => one.kind === kind).length;
          assert.ok(count >= least, `${count} of the kind “${kind}”`);
        }
      }
      await page.close();
    });
  }
});

function isSmall({kind, width, height}) {
  // A part of a pixel is lost when em become pixels.
  if (kind === 'block') return height < OURS - 0.01 || width < LEAST;
  return kind === 'link' && (height < LEAST || width < LEAST);
}

/** In the page: everything in each element that can be pressed, with its size. */
function measure() {
  const isSeen = (element) => element.checkVisibility({visibilityProperty: true});

  /** Whether words stand on one side of a link, before the next break or box. */
  const hasWordsAt = (side) => (node) => {
    for (
      let one = node;
      getComputedStyle(one).display.startsWith('inline');
      one = one.parentElement
    ) {
      for (let next = one[side]; next && next.nodeName !== 'BR'; next = next[side]) {
        if (next.nodeType !== Node.COMMENT_NODE && next.textContent.trim()) return true;
      }
    }
    return false;
  };
  const isInLine = (link) =>
    ['previousSibling', 'nextSibling'].some((side) => hasWordsAt(side)(link));

  const kindOf = (element) => {
    if (!element.matches('a') || element.matches('.button')) return 'block';
    return isInLine(element) ? 'in a line' : 'link';
  };

  return [...document.querySelectorAll('main > *')].map((host) => {
    // A press on the words of a choice is a press on its control.
    const pressed = [
      ...host.renderRoot.querySelectorAll('button, a[href], summary, input, label'),
    ].map((element) =>
      element.matches('input') ? (element.closest('label') ?? element) : element,
    );
    const targets = [...new Set(pressed)].filter(isSeen).map((element) => {
      const {width, height} = element.getBoundingClientRect();
      const words = element.textContent.replace(/\s+/g, ' ').trim();
      return {what: `${element.localName} ${words}`, kind: kindOf(element), width, height};
    });
    return {state: host.dataset.state, targets};
  });
}
