/**
 * WCAG 1.4.12 on the shipped file, in every state: with the four values of that criterion set inside
 * each element, no text reaches out of its box, and none lies over another one.
 */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {everyState, inEveryEngine} from './states-page.mjs';
import {placesOfTexts, spaceOut} from './texts-in-page.mjs';

await inEveryEngine('text with more space in it', (name, open) => {
  for (const lang of ['nl', 'ar']) {
    it(`is not cut off and covers nothing in any state, ${lang}`, async () => {
      const page = await open(lang);
      await page.call(spaceOut);
      for (const width of [1280, 320]) {
        await page.setLook({width});
        const looked = await page.call(placesOfTexts);
        assert.deepEqual(
          everyState(looked, 5, ({texts}) => texts.length),
          [],
        );
        const texts = looked.flatMap((one) => one.texts);
        // A size is rounded to a part of a pixel.
        const close = texts.filter(({size, spacing}) => Math.abs(spacing - 0.12 * size) > 0.05);
        assert.deepEqual(close, [], 'the values hold');
        assert.deepEqual(wrongIn(looked), [], `${name}, ${width} px`);
      }
      await page.close();
    });
  }
});

function wrongIn(looked) {
  return looked.flatMap(({state, wrong}) => wrong.map((what) => `${state}: ${what}`));
}
