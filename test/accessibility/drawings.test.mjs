/**
 * WCAG 1.4.11 on the shipped file, in every state: what a drawing teaches is drawn in the colour of
 * accents, an arrow or the pelvic floor, and has 3 to 1 to what lies beside it, in light and dark. A
 * line that crosses others can be followed if that holds along most of it.
 *
 * The figure itself, its clothes and what stands around are soft areas of less contrast: which posture
 * it is and what each part is stand in words beside it.
 */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {contrast} from './contrast.mjs';
import {besideAccents} from './drawings-in-page.mjs';
import {everyState, inEveryEngine} from './states-page.mjs';

const LEAST = 3;

/** The part of a line that is clear of what lies beside it. */
const MOST = 0.6;

/** Drawings that are in the states of our elements: far fewer, and a test has looked at nothing. */
const FEWEST = 40;

await inEveryEngine('what a drawing teaches', (name, open) => {
  it('is clear of what lies beside it in every state, in light and dark', async () => {
    const page = await open('nl');
    for (const scheme of ['light', 'dark']) {
      await page.setLook({width: 1280, scheme});
      const looked = await page.call(besideAccents);
      assert.deepEqual(
        everyState(looked, 0, ({lines}) => lines.length),
        [],
      );
      const lines = looked.flatMap((one) => one.lines.map((line) => ({...line, state: one.state})));
      assert.ok(lines.length >= FEWEST, `${lines.length} lines`);
      assert.deepEqual(
        lines.filter(({beside}) => beside.length < 20),
        [],
        'each is gone through',
      );
      const faint = lines.filter((line) => clearPart(line) < MOST);
      assert.deepEqual(faint.map(said), [], `${name}, ${scheme}`);
    }
    await page.close();
  });
});

function clearPart({colour, beside}) {
  return beside.filter((other) => contrast(colour, other) >= LEAST).length / beside.length;
}

function said(line) {
  return `${line.state}: ${line.what}: clear along ${clearPart(line).toFixed(2)}`;
}
