import {expect, fixture, html} from '@open-wc/testing';
import {COVERAGE_LABELS as labels, QUESTION_TEXTS} from '../../../src/content/coverage-checker.js';
import type {QuestionId} from '../../../src/coverage/index.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {choose, goOn, labelOf, press, walk} from '../../support/checker.js';
import {eventTypesOf} from '../../support/events.js';
import {allByRole, byRole, nameOf, textOf} from '../../support/roles.js';
import {focusedIn, readableText} from '../../support/settled.js';

/** A visitor at the outcome. */
async function atOutcome(): Promise<CoverageChecker> {
  const checker = await fixture<CoverageChecker>(html`<coverage-checker></coverage-checker>`);
  await walk(checker, ['adult', 'other', 'yes']);
  return checker;
}

const change = (question: QuestionId) => `${labels.change()}: ${QUESTION_TEXTS[question].short()}`;

describe('the summary below the outcome', () => {
  it('shows each answer that counts, with a way to change it', async () => {
    const checker = await atOutcome();
    const text = readableText(checker);
    (
      [
        ['age', 'adult'],
        ['complaint', 'other'],
        ['supplementary', 'yes'],
      ] as const
    ).forEach(([question, answer]) => {
      byRole(checker.renderRoot, 'button', change(question));
      expect(text).to.include(`${QUESTION_TEXTS[question].short()} ${labelOf(question, answer)}`);
    });
  });

  it('leaves out answers that do not count here', async () => {
    const checker = await atOutcome();
    checker.answers = {...checker.answers, deductible: 'no', referral: 'yes'};
    await checker.updateComplete;
    const names = allByRole(checker.renderRoot, 'button', labels.change()).map(textOf);
    expect(names).to.deep.equal([change('age'), change('complaint'), change('supplementary')]);
  });

  it('leads to the question with its answer chosen and focus on its heading', async () => {
    const checker = await atOutcome();
    await press(checker, change('complaint'));
    expect(checker.question).to.equal('complaint');
    expect(byRole(checker.renderRoot, 'radio', labelOf('complaint', 'other')).checked).to.be.true;
    const focused = focusedIn(checker);
    expect(focused && textOf(focused)).to.equal(QUESTION_TEXTS.complaint.title());
  });

  it('leads straight back to the outcome after a change that opens no question', async () => {
    const checker = await atOutcome();
    await press(checker, change('supplementary'));
    byRole(checker.renderRoot, 'button', labels.toResult());
    await choose(checker, 'no');
    const types = await eventTypesOf(checker, () => goOn(checker));
    expect(checker.question).to.equal(null);
    expect(checker.outcome?.parts[0]?.id).to.equal('none-named');
    expect(types).to.deep.equal(['coverage-step', 'coverage-result']);
  });

  it('asks only what is still open after a change that opens questions', async () => {
    const checker = await atOutcome();
    await press(checker, change('complaint'));
    await choose(checker, 'both');
    await goOn(checker);
    expect(checker.outcome).to.equal(null);
    const asked = await walk(checker, ['yes', 'yes']);
    expect(asked).to.deep.equal(['deductible', 'referral']);
    expect(checker.outcome?.parts.map(({id}) => id)).to.deep.equal([
      'basic-deductible-met',
      'supplementary',
    ]);
  });

  it('is there again unchanged after Back from a question', async () => {
    const checker = await atOutcome();
    const before = readableText(checker);
    await press(checker, change('age'));
    await choose(checker, 'under-18');
    await press(checker, labels.back());
    expect(checker.question).to.equal(null);
    expect(readableText(checker)).to.equal(before);
  });

  it('is followed by a way to begin again, which the page hears of', async () => {
    const checker = await atOutcome();
    const types = await eventTypesOf(checker, () => press(checker, labels.restart()));
    expect(types).to.deep.equal(['coverage-reset']);
    expect(checker.answers).to.deep.equal({});
    expect(checker.question).to.equal('age');
    const focused = focusedIn(checker);
    expect(focused && textOf(focused)).to.equal(QUESTION_TEXTS.age.title());
    expect(
      allByRole(checker.renderRoot, 'radio')
        .filter(({checked}) => checked)
        .map(nameOf),
    ).to.be.empty;
  });
});
