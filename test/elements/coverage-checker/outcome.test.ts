import {expect, fixture, html} from '@open-wc/testing';
import {
  COVERAGE_LABELS as labels,
  OUTCOME_TEXTS,
  POLICY_CHECKS,
  REFERRAL_MAY_BE_REQUIRED,
  VISIT,
} from '../../../src/content/coverage-checker.js';
import type {Answers, OutcomeId} from '../../../src/coverage/index.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {ANSWERS_FOR} from '../../support/checker.js';
import {readJson} from '../../support/json.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';
import {readableText} from '../../support/settled.js';

const OUTCOMES = Object.keys(OUTCOME_TEXTS) as OutcomeId[];

/** Words that would be a promise, or a refusal that nobody made. */
const NEVER_SAID =
  /niet (?:vergoed|verzekerd|gedekt)|geen recht|gratis|u krijgt (?:alles|het|dit) vergoed|€|\d+ euro/i;

interface Case {
  readonly answers: Answers;
  readonly outcome: OutcomeId;
  readonly referralMayBeRequired: boolean;
}

/** The checker on a page that has set these answers. */
async function withAnswers(answers: Answers): Promise<CoverageChecker> {
  return fixture<CoverageChecker>(html`<coverage-checker .answers=${answers}></coverage-checker>`);
}

describe('the outcome on the screen', () => {
  OUTCOMES.forEach((id) => {
    const {headline, explanation, checks} = OUTCOME_TEXTS[id];

    it(`${id} says everything that its table holds`, async () => {
      const checker = await withAnswers(ANSWERS_FOR[id]);
      expect(checker.outcome?.parts.map((part) => part.id)).to.deep.equal([id]);
      byRole(checker.renderRoot, 'heading', headline());
      const text = readableText(checker);
      const words = [...explanation, ...checks.map((check) => POLICY_CHECKS[check]), VISIT];
      words.forEach((statement) => expect(text).to.include(statement.text()));
    });

    it(`${id} names its source, promises nothing and says what the policy has to tell`, async () => {
      const checker = await withAnswers(ANSWERS_FOR[id]);
      const text = readableText(checker);
      [labels.leafletSays(), labels.source(), labels.noPromise(), labels.askPractice()].forEach(
        (words) => expect(text).to.include(words),
      );
      expect(text).not.to.match(NEVER_SAID);
      byRole(checker.renderRoot, 'heading', labels.checksTitle());
    });

    it(`${id} keeps the visit apart from the reimbursement`, async () => {
      const checker = await withAnswers(ANSWERS_FOR[id]);
      const visit = byRole(checker.renderRoot, 'heading', labels.visitTitle()).closest('section');
      expect(visit && textOf(visit)).to.equal(`${labels.visitTitle()} ${VISIT.text()}`);
    });
  });

  it('asks for a look at the policy for a referral, where some insurers want one', async () => {
    const without = await withAnswers(ANSWERS_FOR['basic-deductible-applies']);
    expect(readableText(without)).to.include(REFERRAL_MAY_BE_REQUIRED.text());
    const withReferral = await withAnswers(ANSWERS_FOR['basic-deductible-met']);
    expect(readableText(withReferral)).not.to.include(REFERRAL_MAY_BE_REQUIRED.text());
  });

  it('has two parts for both kinds of complaint, urine first, with each question once', async () => {
    const checker = await withAnswers({
      age: 'adult',
      complaint: 'both',
      supplementary: 'yes',
      deductible: 'no',
      referral: 'no',
    });
    const [urine, other] = [...checker.renderRoot.querySelectorAll('[part="answer"]')].map(textOf);
    expect(urine)
      .to.include(labels.forUrinary())
      .and.to.include(OUTCOME_TEXTS['basic-deductible-applies'].headline());
    expect(other)
      .to.include(labels.forOther())
      .and.to.include(OUTCOME_TEXTS.supplementary.headline());
    const asked = allByRole(checker.renderRoot, 'listitem').map(textOf);
    expect(new Set(asked).size).to.equal(asked.length);
  });

  it('is another one as soon as the page sets other answers', async () => {
    const checker = await withAnswers(ANSWERS_FOR.supplementary);
    checker.answers = ANSWERS_FOR['none-named'];
    await checker.updateComplete;
    const text = readableText(checker);
    expect(text).to.include(OUTCOME_TEXTS['none-named'].headline());
    expect(text).not.to.include(OUTCOME_TEXTS.supplementary.headline());
  });

  it('is right where a browser has translated the former one', async () => {
    const checker = await withAnswers(ANSWERS_FOR.supplementary);
    const before = byRole(checker.renderRoot, 'heading', OUTCOME_TEXTS.supplementary.headline());
    const translation = document.createElement('span');
    translation.textContent = 'translated';
    before.replaceChildren(translation);
    checker.answers = ANSWERS_FOR['none-named'];
    await checker.updateComplete;
    byRole(checker.renderRoot, 'heading', OUTCOME_TEXTS['none-named'].headline());
    expect(readableText(checker)).not.to.include('translated');
  });

  it('is that of the table for each of the 72 cases', async () => {
    const cases = await readJson<readonly Case[]>('test/data/coverage-cases.json');
    const checker = await withAnswers({});
    for (const {answers, outcome, referralMayBeRequired} of cases) {
      checker.answers = answers;
      await checker.updateComplete;
      const parts = checker.outcome?.parts.map((part) => [part.id, part.referralMayBeRequired]);
      expect(parts, JSON.stringify(answers)).to.deep.equal([[outcome, referralMayBeRequired]]);
      byRole(checker.renderRoot, 'heading', OUTCOME_TEXTS[outcome].headline());
    }
    expect(cases).to.have.length(72);
  });
});
