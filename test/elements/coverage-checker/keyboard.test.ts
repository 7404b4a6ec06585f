import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {COVERAGE_LABELS as labels} from '../../../src/content/coverage-checker.js';
import {answersTo, type AnswerId} from '../../../src/coverage/index.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {textOf} from '../../support/roles.js';
import {focusedIn, settled} from '../../support/settled.js';

/** The checker on a page where focus stands on the link just before it. */
async function create(): Promise<CoverageChecker> {
  const page = await fixture<HTMLElement>(
    html`<main>
      <a href="#before">Vorige pagina</a>
      <coverage-checker></coverage-checker>
    </main>`,
  );
  page.querySelector('a')?.focus();
  const checker = page.querySelector<CoverageChecker>('coverage-checker');
  if (!checker) throw new Error('There is no checker on the page');
  return checker;
}

/** Chooses with Tab, Space and arrows, as one does in a group of radios. */
async function chooseByKeyboard(checker: CoverageChecker, answer: AnswerId): Promise<void> {
  const question = checker.question ?? 'age';
  await sendKeys({press: 'Tab'});
  await sendKeys({type: ' '});
  for (let down = answersTo(question).indexOf(answer); down > 0; down -= 1) {
    await sendKeys({press: 'ArrowDown'});
  }
  await settled(checker);
}

/** Goes on with the button: Tab leaves the group, Enter presses. */
async function pressOnward(checker: CoverageChecker): Promise<void> {
  await sendKeys({press: 'Tab'});
  await sendKeys({press: 'Enter'});
  await settled(checker);
}

/** The answers of three visitors, and where they come. */
const WALKS: readonly (readonly [AnswerId[], string[]])[] = [
  [['under-18', 'other'], ['basic-exempt']],
  [['adult', 'urinary-incontinence', 'no', 'unknown'], ['basic-deductible-applies']],
  [
    ['adult', 'both', 'unknown', 'yes', 'yes'],
    ['basic-deductible-met', 'depends-on-supplementary'],
  ],
];

describe('a visitor without a mouse', function () {
  // Each key goes through the browser's driver and back.
  this.timeout(30_000);

  WALKS.forEach(([answers, outcomes]) => {
    it(`comes with ${answers.join(', ')} to ${outcomes.join(' and ')}`, async () => {
      const checker = await create();
      for (const answer of answers) {
        await chooseByKeyboard(checker, answer);
        await pressOnward(checker);
      }
      expect(Object.values(checker.answers)).to.have.members(answers);
      expect(checker.outcome?.parts.map(({id}) => id)).to.deep.equal(outcomes);
      const focused = focusedIn(checker);
      expect(focused && textOf(focused)).to.equal(labels.result());
    });
  });

  it('can go on with Enter from within the answers', async () => {
    const checker = await create();
    for (const answer of ['under-18', 'other'] as const) {
      await chooseByKeyboard(checker, answer);
      await sendKeys({press: 'Enter'});
      await settled(checker);
    }
    expect(checker.outcome?.parts.map(({id}) => id)).to.deep.equal(['basic-exempt']);
  });

  it('is told to choose first, and comes from the message to the answers', async () => {
    const checker = await create();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await settled(checker);
    const message = focusedIn(checker);
    expect(message && textOf(message)).to.equal(labels.error());
    await chooseByKeyboard(checker, 'adult');
    await pressOnward(checker);
    expect(checker.question).to.equal('complaint');
  });

  it('goes on with no other key than Enter', async () => {
    const checker = await create();
    await chooseByKeyboard(checker, 'adult');
    await sendKeys({press: 'a'});
    await settled(checker);
    expect(checker.question).to.equal('age');
  });
});
