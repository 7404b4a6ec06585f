/**
 * WCAG 2.5.2 on the shipped file: on every control in every state the mouse goes down, away and up
 * again, and nothing has changed, nor was it changed while the mouse was down.
 *
 * In Chromium, since only its mouse can be moved here.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {show, STATES} from '../e2e/states.mjs';
import {barePage, startVisits, TAGS} from '../e2e/visit.mjs';

/** Any touch gives a shared tablet its whole time again, on the way down: nothing is done by that. */
const PASSING = STATES.filter(({later}) => later);

/** What the elements tell the page. */
const EVENTS = [
  'coverage-step',
  'coverage-result',
  'coverage-reset',
  'complaint-change',
  'guide-step',
  'section-change',
];

describe('a press that is taken back', {timeout: 300_000}, () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  for (const tag of TAGS) {
    it(`changes nothing in any state of <${tag}>`, async () => {
      const states = STATES.filter((state) => state.tag === tag && !PASSING.includes(state));
      const {page, context} = await visits.visit(barePage({tags: []}));
      const problems = [];
      for (const state of states) {
        await show(page, state);
        const controls = await page.evaluate(findControls, EVENTS);
        assert.ok(controls.length > 0, `${state.name} has controls`);
        for (let i = 0; i < controls.length; i += 1) {
          const seen = await takeBack(page, i);
          if (new Set(seen).size === 1) continue;
          problems.push(`${state.name}: ${controls[i]}`);
          // The other controls may be gone by now.
          break;
        }
      }
      await context.close();
      assert.deepEqual(problems, []);
    });
  }

  it('would be seen to change something if the mouse were lifted on the control', async () => {
    const {page, context} = await visits.visit(barePage({tags: []}));
    await show(
      page,
      STATES.find(({tag}) => tag === 'complaint-list'),
    );
    await page.evaluate(findControls, EVENTS);
    const before = await page.evaluate(lookAround);
    const {x, y} = await page.evaluate(placeOf, 1);
    await page.mouse.click(x, y);
    assert.notEqual(await page.evaluate(lookAround), before);
    await context.close();
  });
});

/** How everything is before, while the mouse is down, and after it went up somewhere else. */
async function takeBack(page, i) {
  const {x, y, hit} = await page.evaluate(placeOf, i);
  assert.ok(hit, 'the mouse is on the control');
  await page.mouse.move(x, y);
  const before = await page.evaluate(lookAround);
  await page.mouse.down();
  const down = await page.evaluate(lookAround);
  await page.mouse.move(1, 1);
  await page.mouse.up();
  return [before, down, await page.evaluate(lookAround)];
}

/** In the page: everything that can be pressed, by its words, and an ear for what it tells the page. */
function findControls(events) {
  const {renderRoot} = document.querySelector('main > *');
  window.controls = [...renderRoot.querySelectorAll('button, a[href], summary, label')].filter(
    (element) => element.checkVisibility({visibilityProperty: true}),
  );
  window.told = [];
  for (const type of events) addEventListener(type, () => window.told.push(type));
  return window.controls.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

/**
 * In the page: where a control can be pressed, and whether it is really there. It has the focus
 * beforehand: a name in the explainer shows its words with focus, however that came.
 */
function placeOf(i) {
  const control = window.controls[i];
  (control.control ?? control).focus();
  control.scrollIntoView({block: 'center', behavior: 'instant'});
  // A link over two lines has nothing in the middle of its box.
  const {left, top, width, height} = control.getClientRects()[0];
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = control.getRootNode().elementFromPoint(x, y);
  return {x, y, hit: control.contains(hit)};
}

/** In the page: all that a press could change, without the drawing that moves by itself. */
function lookAround() {
  const {renderRoot} = document.querySelector('main > *');
  const copy = document.createElement('div');
  copy.innerHTML = renderRoot.innerHTML;
  copy.querySelector('.pacer')?.removeAttribute('data-now');
  copy.querySelector('.pacer svg')?.remove();
  const inputs = [...renderRoot.querySelectorAll('input')].map(({checked}) => checked);
  return JSON.stringify([copy.innerHTML, inputs, window.told, location.href, history.length]);
}
