/**
 * WCAG 2.4.7 on the shipped file: Tab goes through every state, and around each control that it comes
 * to stands a ring that was not there before, that is not cut off, and that is clear on its ground. In
 * light, dark and forced colours.
 */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {contrast} from './contrast.mjs';
import {countStops, lookAtRing} from './focus-in-page.mjs';
import {everyState, inEveryEngine} from './states-page.mjs';

const LOOKS = {
  'light': {},
  'dark': {scheme: 'dark'},
  'forced colours': {media: {forcedColors: 'active'}},
};

/** Only Chromium can be asked for forced colours while it runs. */
const looksOf = (engine) =>
  Object.entries(LOOKS).filter(([, {media}]) => engine === 'chromium' || !media);

/** In pixels: 0.1875 em. */
const RING = 3;

await inEveryEngine('the ring of focus', (engine, open) => {
  for (const [title, {media, scheme}] of looksOf(engine)) {
    it(`is around every control that Tab comes to, in every state: ${title}`, async () => {
      const page = await open('nl', {media});
      // In forced colours the page's own would be forced away.
      await page.setLook({width: 320, scheme});
      const expected = await page.call(countStops);
      assert.deepEqual(
        everyState(expected, 1, ({stops}) => stops),
        [],
      );
      const total = expected.reduce((sum, {stops}) => sum + stops, 0);
      assert.ok(total > 400, `${total} stops`);
      const rings = await walk(page, total);
      await page.close();
      assert.deepEqual(countsOf(rings), new Map(expected.map(({state, stops}) => [state, stops])));
      assert.deepEqual(rings.flatMap(problemsOf), []);
    });
  }
});

/** Goes through the page with Tab, to its end. */
async function walk(page, most) {
  await page.call(() => void document.querySelector('body > button').focus());
  const rings = [];
  while (rings.length <= most) {
    await page.press('Tab');
    const {left, ...ring} = await page.call(lookAtRing);
    if (rings.length > 0) rings.at(-1).left = left;
    if (!ring.state) break;
    rings.push(ring);
  }
  return rings;
}

function countsOf(rings) {
  const counts = new Map();
  for (const {state} of rings) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

function problemsOf({state, what, ring, width, colour, ground, cut, left}) {
  const clear = contrast(colour, ground);
  return [
    // A browser paints whole pixels, and a small text has a thinner ring.
    ...(ring === 'none' || width < RING * 0.6 ? [`the ring is ${ring}`] : []),
    ...(ring === left ? [`without focus it is just so: ${left}`] : []),
    ...(clear < 3 ? [`${ring} on rgb(${ground}) has ${clear.toFixed(2)}`] : []),
    ...(cut ? ['the ring is cut off'] : []),
  ].map((problem) => `${state}: ${what}: ${problem}`);
}
