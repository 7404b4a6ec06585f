import {expect, fixture, html} from '@open-wc/testing';
import {COVERAGE_LABELS as labels, QUESTION_TEXTS} from '../../../src/content/coverage-checker.js';
import type {AnswerId, QuestionId} from '../../../src/coverage/index.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {choose, goOn, labelOf, press, walk} from '../../support/checker.js';
import {eventTypesOf} from '../../support/events.js';
import {allByRole, byRole, namesOf, textOf} from '../../support/roles.js';
import {focusedIn, readableText, settled} from '../../support/settled.js';

const create = () => fixture<CoverageChecker>(html`<coverage-checker></coverage-checker>`);

/** One visitor: the answers in order, the questions that were put, and the outcome of each part. */
const WALKS: readonly (readonly [AnswerId[], QuestionId[], string[]])[] = [
  [['under-18', 'other'], ['age', 'complaint'], ['basic-exempt']],
  [
    ['under-18', 'urinary-incontinence', 'no'],
    ['age', 'complaint', 'referral'],
    ['basic-exempt (referral)'],
  ],
  [['adult', 'other', 'yes'], ['age', 'complaint', 'supplementary'], ['supplementary']],
  [['adult', 'other', 'no'], ['age', 'complaint', 'supplementary'], ['none-named']],
  [
    ['adult', 'other', 'unknown'],
    ['age', 'complaint', 'supplementary'],
    ['depends-on-supplementary'],
  ],
  [
    ['adult', 'urinary-incontinence', 'yes', 'yes'],
    ['age', 'complaint', 'deductible', 'referral'],
    ['basic-deductible-met'],
  ],
  [
    ['adult', 'urinary-incontinence', 'unknown', 'unknown'],
    ['age', 'complaint', 'deductible', 'referral'],
    ['basic-deductible-unknown (referral)'],
  ],
  [
    ['adult', 'both', 'yes', 'no', 'yes'],
    ['age', 'complaint', 'supplementary', 'deductible', 'referral'],
    ['basic-deductible-applies', 'supplementary'],
  ],
];

function outcomesOf({outcome}: CoverageChecker): string[] {
  const parts = outcome?.parts ?? [];
  return parts.map(({id, referralMayBeRequired}) =>
    referralMayBeRequired ? `${id} (referral)` : id,
  );
}

describe('a visitor of the coverage checker', () => {
  WALKS.forEach(([answers, questions, outcomes]) => {
    it(`who answers ${answers.join(', ')} comes to ${outcomes.join(' and ')}`, async () => {
      const checker = await create();
      expect(await walk(checker, answers)).to.deep.equal(questions);
      expect(outcomesOf(checker)).to.deep.equal(outcomes);
      expect(checker.question).to.equal(null);
      byRole(checker.renderRoot, 'heading', labels.result());
    });
  });

  it('sees one question at a time, with its hint, its answers and what happens to them', async () => {
    const checker = await create();
    const {renderRoot} = checker;
    expect(allByRole(renderRoot, 'heading').map(textOf)).to.deep.equal([
      QUESTION_TEXTS.age.title(),
    ]);
    expect(allByRole(renderRoot, 'radio').map(({name, value}) => `${name} ${value}`)).to.deep.equal(
      ['age under-18', 'age adult'],
    );
    expect(readableText(checker))
      .to.include(QUESTION_TEXTS.age.hint())
      .and.to.include(labels.privacy())
      .and.to.include('Vraag 1');
  });

  it('can say "not known" where that may be so', async () => {
    const checker = await create();
    await walk(checker, ['adult', 'other']);
    byRole(checker.renderRoot, 'radio', labelOf('supplementary', 'unknown'));
  });

  it('has no Back on the first question, and one on the next', async () => {
    const checker = await create();
    expect(namesOf(checker.renderRoot, 'button', labels.back())).to.be.empty;
    await walk(checker, ['adult']);
    byRole(checker.renderRoot, 'button', labels.back());
    expect(readableText(checker)).to.include('Vraag 2');
  });

  it('reads on the button that the outcome comes next, only where it surely does', async () => {
    const checker = await create();
    const {renderRoot} = checker;
    byRole(renderRoot, 'button', labels.continue());
    await walk(checker, ['adult']);
    byRole(renderRoot, 'button', labels.continue());
    await walk(checker, ['other']);
    byRole(renderRoot, 'button', labels.toResult());
  });

  it('is told to choose first, with focus on the message, and stays there', async () => {
    const checker = await create();
    await goOn(checker);
    const message = focusedIn(checker);
    expect(message && textOf(message)).to.equal(labels.error());
    const group = byRole(checker.renderRoot, 'group');
    expect(group.contains(message)).to.be.true;
    // What has the focus is heard. As a description of the group around it, it would be heard again.
    expect(group.getAttribute('aria-describedby')).to.equal('hint');
    expect(checker.question).to.equal('age');
  });

  it('no longer sees the message after choosing', async () => {
    const checker = await create();
    await goOn(checker);
    await choose(checker, 'adult');
    expect(readableText(checker)).not.to.include(labels.error());
    expect(byRole(checker.renderRoot, 'group').getAttribute('aria-describedby')).to.equal('hint');
  });

  it('finds the answers again after Back', async () => {
    const checker = await create();
    await walk(checker, ['adult', 'other']);
    await press(checker, labels.back());
    expect(byRole(checker.renderRoot, 'radio', labelOf('complaint', 'other')).checked).to.be.true;
    await press(checker, labels.back());
    expect(byRole(checker.renderRoot, 'radio', labelOf('age', 'adult')).checked).to.be.true;
    await goOn(checker);
    await goOn(checker);
    expect(checker.question).to.equal('supplementary');
  });

  it('finds a choice again that was not sent before Back', async () => {
    const checker = await create();
    await walk(checker, ['adult', 'other']);
    await choose(checker, 'no');
    await press(checker, labels.back());
    await goOn(checker);
    expect(byRole(checker.renderRoot, 'radio', labelOf('supplementary', 'no')).checked).to.be.true;
  });

  it('goes Back from the outcome to the last question', async () => {
    const checker = await create();
    await walk(checker, ['adult', 'other', 'yes']);
    await press(checker, labels.back());
    expect(checker.question).to.equal('supplementary');
    expect(byRole(checker.renderRoot, 'radio', labelOf('supplementary', 'yes')).checked).to.be.true;
  });

  it('can answer otherwise after Back, and is then asked otherwise', async () => {
    const checker = await create();
    await walk(checker, ['adult', 'other']);
    await press(checker, labels.back());
    await walk(checker, ['urinary-incontinence', 'no', 'yes']);
    expect(outcomesOf(checker)).to.deep.equal(['basic-deductible-applies']);
  });

  it('has focus on the heading of what is new, never on the page', async () => {
    const checker = await create();
    const headings: (string | null)[] = [];
    const heading = () => {
      const focused = focusedIn(checker);
      headings.push(focused && textOf(focused));
    };
    await walk(checker, ['adult']);
    heading();
    await walk(checker, ['other']);
    heading();
    await walk(checker, ['yes']);
    heading();
    await press(checker, labels.back());
    heading();
    expect(headings).to.deep.equal([
      QUESTION_TEXTS.complaint.title(),
      QUESTION_TEXTS.supplementary.title(),
      labels.result(),
      QUESTION_TEXTS.supplementary.title(),
    ]);
    expect(document.activeElement === checker).to.be.true;
  });

  it('hears with each new question which one it is, once', async () => {
    const checker = await create();
    await walk(checker, ['adult', 'other']);
    const id = focusedIn(checker)?.getAttribute('aria-describedby');
    const position = id && checker.renderRoot.querySelector(`#${id}`);
    expect(position && textOf(position)).to.equal('Vraag 3');
    const group = byRole(checker.renderRoot, 'group', QUESTION_TEXTS.supplementary.title());
    expect(group.getAttribute('aria-describedby')).to.equal('hint');
    expect(namesOf(group, 'heading')).to.deep.equal([QUESTION_TEXTS.supplementary.title()]);
    expect(textOf(group)).not.to.include('Vraag 3');
  });

  it('does not lose the focus to the widget when it appears', async () => {
    const checker = await create();
    expect(focusedIn(checker) === null).to.be.true;
  });

  it('is heard of by the page at each step and at the outcome, without a detail', async () => {
    const checker = await create();
    const types = await eventTypesOf(checker, () => walk(checker, ['under-18', 'other']));
    expect(types).to.deep.equal(['coverage-step', 'coverage-step', 'coverage-result']);
  });

  it('is not heard of by the page when choosing, going Back or getting the message', async () => {
    const checker = await create();
    await walk(checker, ['adult']);
    const types = await eventTypesOf(checker, async () => {
      await goOn(checker);
      await choose(checker, 'both');
      await press(checker, labels.back());
    });
    expect(types).to.deep.equal([]);
  });

  it('keeps the place and the choice when the page moves the widget', async () => {
    const checker = await create();
    await walk(checker, ['adult']);
    await choose(checker, 'both');
    const place = checker.parentElement;
    checker.remove();
    place?.append(checker);
    await settled(checker);
    expect(checker.question).to.equal('complaint');
    expect(checker.answers).to.deep.equal({age: 'adult'});
    expect(byRole(checker.renderRoot, 'radio', labelOf('complaint', 'both')).checked).to.be.true;
  });
});
