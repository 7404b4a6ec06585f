import type {LeafletUnit} from './leaflet-unit.js';
import {own} from './own.js';
import type {Answers, AnswerOf, QuestionId} from './questions.js';
import {REFERRAL_RULES, RULES, type Condition, type OutcomeId} from './rules.js';

/** One complaint: what the leaflet says, and the rows and units that say so. */
export interface Part {
  readonly id: OutcomeId;
  /** Which complaint this part is about. */
  readonly complaint: Exclude<AnswerOf<'complaint'>, 'both'>;
  /** Some insurers may want a referral before they pay. It says nothing about a visit. */
  readonly referralMayBeRequired: boolean;
  /** The leaflet's units behind it. */
  readonly facts: readonly LeafletUnit[];
  /** The ids of the rows that decided. */
  readonly rules: readonly string[];
}

/**
 * What the leaflet says about these answers: one part, or two for `both`, urinary incontinence
 * first. A missing answer counts as not known.
 */
export function decide(answers: Answers): readonly Part[] {
  const complaint = own(answers, 'complaint');
  return complaint === 'both'
    ? [decideOne(answers, 'urinary-incontinence'), decideOne(answers, 'other')]
    : [decideOne(answers, complaint)];
}

function decideOne(given: Answers, complaint: Part['complaint'] | undefined): Part {
  const answers = complaint ? {...given, complaint} : given;
  const rule = firstThatFits(RULES, answers);
  const referral = firstThatFits(REFERRAL_RULES, answers);
  return {
    id: rule.outcome,
    complaint: complaint ?? 'other',
    referralMayBeRequired: referral.mayBeRequired,
    facts: [...rule.facts, ...referral.facts],
    rules: [rule.id, referral.id],
  };
}

function firstThatFits<Row extends {readonly when: Condition}>(
  rows: readonly Row[],
  answers: Answers,
): Row {
  const row = rows.find(({when}) => fits(when, answers));
  if (!row) throw new Error('The last row of a rule table has to catch all answers');
  return row;
}

function fits(when: Condition, answers: Answers): boolean {
  const asked = Object.keys(when) as QuestionId[];
  return asked.every((question) => own(when, question) === own(answers, question));
}
