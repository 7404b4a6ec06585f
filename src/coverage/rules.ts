import type {LeafletUnit} from './leaflet-unit.js';
import type {AnswerOf, QuestionId} from './questions.js';

/** What the leaflet says about one complaint of one visitor. */
export type OutcomeId =
  | 'basic-exempt'
  | 'basic-deductible-met'
  | 'basic-deductible-applies'
  | 'basic-deductible-unknown'
  | 'supplementary'
  | 'none-named'
  | 'depends-on-supplementary';

/** The answers that a row asks for; a question that it leaves out does not matter to it. */
export type Condition = {readonly [Q in QuestionId]?: AnswerOf<Q>};

/** One row: when these answers are given, this is what the leaflet says, and where. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly outcome: OutcomeId;
  readonly facts: readonly LeafletUnit[];
}

/**
 * The coverage rules of the leaflet. The first row that fits decides.
 *
 * Source: leaflet units L22, L25 and L82 to L85. The row for children stands first because L85 is
 * the more specific sentence: a child with urinary incontinence has no deductible. "Provided the
 * deductible has been met" (L84) is read as a set-off, as L25 has it: the care is insured, and the
 * first euros are the patient's own. The last row catches all, and names no coverage.
 */
export const RULES: readonly Rule[] = [
  {
    id: 'child',
    when: {age: 'under-18'},
    outcome: 'basic-exempt',
    facts: ['L85', 'L22'],
  },
  {
    id: 'urinary-incontinence-deductible-met',
    when: {age: 'adult', complaint: 'urinary-incontinence', deductible: 'yes'},
    outcome: 'basic-deductible-met',
    facts: ['L84', 'L25'],
  },
  {
    id: 'urinary-incontinence-deductible-open',
    when: {age: 'adult', complaint: 'urinary-incontinence', deductible: 'no'},
    outcome: 'basic-deductible-applies',
    facts: ['L84', 'L25'],
  },
  {
    id: 'urinary-incontinence',
    when: {age: 'adult', complaint: 'urinary-incontinence'},
    outcome: 'basic-deductible-unknown',
    facts: ['L84', 'L25'],
  },
  {
    id: 'other-with-supplementary',
    when: {age: 'adult', complaint: 'other', supplementary: 'yes'},
    outcome: 'supplementary',
    facts: ['L82', 'L83', 'L22'],
  },
  {
    id: 'other-without-supplementary',
    when: {age: 'adult', complaint: 'other', supplementary: 'no'},
    outcome: 'none-named',
    facts: ['L82', 'L83'],
  },
  {
    id: 'otherwise',
    when: {},
    outcome: 'depends-on-supplementary',
    facts: ['L82', 'L83'],
  },
];

/** One row: whether an insurer may want a referral before it pays. The first that fits decides. */
export interface ReferralRule {
  readonly id: string;
  readonly when: Condition;
  readonly mayBeRequired: boolean;
  readonly facts: readonly LeafletUnit[];
}

/**
 * When some insurers want a referral before they pay from the basic insurance (L23, L24). It is
 * never about the visit itself, which needs none (L22).
 */
export const REFERRAL_RULES: readonly ReferralRule[] = [
  {id: 'referral-present', when: {referral: 'yes'}, mayBeRequired: false, facts: []},
  {
    id: 'referral-urinary-incontinence',
    when: {complaint: 'urinary-incontinence'},
    mayBeRequired: true,
    facts: ['L23', 'L24'],
  },
  {id: 'referral-otherwise', when: {}, mayBeRequired: false, facts: []},
];
