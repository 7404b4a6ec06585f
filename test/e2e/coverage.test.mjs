import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {barePage, startVisits} from './visit.mjs';

const CASES = JSON.parse(readFileSync(new URL('../data/coverage-cases.json', import.meta.url)));

/** What is pressed on each question: the arrow key that leads to the answer, then Enter. */
const WALKS = [
  {
    answers: {
      age: 'adult',
      complaint: 'urinary-incontinence',
      deductible: 'unknown',
      referral: 'no',
    },
    outcome: ['basic-deductible-unknown'],
  },
  {
    answers: {age: 'adult', complaint: 'other', supplementary: 'no'},
    outcome: ['none-named'],
  },
  {
    answers: {age: 'under-18', complaint: 'both', referral: 'yes'},
    outcome: ['basic-exempt', 'basic-exempt'],
  },
];

const state = (page) =>
  page.evaluate(() => {
    const {question, outcome, answers} = document.querySelector('coverage-checker');
    return {question, answers, ids: outcome?.parts.map(({id}) => id) ?? null};
  });

/** The accessible name of what has the focus, read as assistive technology does. */
async function focusedName(session) {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const focused = nodes.filter(
    ({properties, role}) =>
      role?.value !== 'RootWebArea' &&
      properties?.some(({name, value}) => name === 'focused' && value.value === true),
  );
  return focused.at(-1)?.name?.value ?? '';
}

describe('the coverage checker in the shipped file', () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  it('gives the outcome of each of the 72 cases', async () => {
    const {page, context, console, errors} = await visits.visit(barePage());
    const found = await page.evaluate(
      (cases) =>
        cases.map(({answers}) => {
          const checker = document.querySelector('coverage-checker');
          checker.answers = answers;
          const {id, referralMayBeRequired} = checker.outcome.parts[0];
          return {outcome: id, referralMayBeRequired};
        }),
      CASES,
    );
    const expected = CASES.map(({outcome, referralMayBeRequired}) => ({
      outcome,
      referralMayBeRequired,
    }));
    assert.equal(CASES.length, 72);
    assert.deepEqual(found, expected);
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });

  for (const {answers, outcome} of WALKS) {
    it(`is answered by keyboard alone: ${Object.values(answers).join(', ')}`, async () => {
      const {page, context, errors} = await visits.visit(barePage({tags: ['coverage-checker']}));
      const session = await context.newCDPSession(page);
      for (const [question, answer] of Object.entries(answers)) {
        assert.equal((await state(page)).question, question);
        await chooseByKeyboard(page, question, answer);
        await page.keyboard.press('Enter');
        await page.evaluate(() => document.querySelector('coverage-checker').updateComplete);
        assert.notEqual(await focusedName(session), '', 'focus is on what is new');
      }
      const end = await state(page);
      assert.deepEqual({answers: end.answers, ids: end.ids}, {answers, ids: outcome});
      assert.equal(end.question, null);
      assert.deepEqual(errors, []);
      await context.close();
    });
  }

  it('tells the page that something happened, and never what', async () => {
    const {page, context} = await visits.visit(barePage({tags: ['coverage-checker']}));
    await page.evaluate(() => {
      window.heard = [];
      for (const type of [
        'coverage-step',
        'coverage-result',
        'coverage-reset',
        'change',
        'input',
        'click',
      ]) {
        window.addEventListener(
          type,
          (event) => {
            const path = event
              .composedPath()
              .map((node) => node.localName ?? '')
              .filter(Boolean);
            window.heard.push({type, detail: event.detail, path, value: event.target.value});
          },
          true,
        );
      }
    });
    const {answers} = WALKS[1];
    for (const [question, answer] of Object.entries(answers)) {
      await chooseByKeyboard(page, question, answer);
      await page.keyboard.press('Enter');
    }
    const heard = await page.evaluate(() => window.heard);
    assert.ok(heard.some(({type}) => type === 'coverage-result'));
    for (const {type, detail, path, value} of heard) {
      assert.ok(!path.includes('input'), `${type} shows nothing inside`);
      assert.equal(value, undefined);
      assert.ok(detail === null || detail === 0 || detail === undefined, `${type} has no detail`);
    }
    const traces = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      location.search + location.hash,
      history.length,
    ]);
    assert.deepEqual(traces.slice(0, 4), ['', 0, 0, '']);
    await context.close();
  });
});

/** Tabs to the radios of the question and moves with the arrows, as somebody without a mouse does. */
async function chooseByKeyboard(page, question, answer) {
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press('Tab');
    const name = await focusedRadio(page);
    if (name?.name === question) break;
  }
  // The first radio has the focus without being chosen: the space bar chooses it.
  await page.keyboard.press('Space');
  for (let moves = 0; moves < 4; moves += 1) {
    if ((await focusedRadio(page))?.value === answer) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`no radio ${answer} of ${question} came under the arrows`);
}

function focusedRadio(page) {
  return page.evaluate(() => {
    const focused = document.querySelector('coverage-checker').renderRoot.activeElement;
    return focused?.matches('input') ? {name: focused.name, value: focused.value} : null;
  });
}
