/**
 * The rule engine alone: no DOM, no lit, no clock. Runs in a browser and in Node.
 */
export {assess, type Outcome, type OutcomePart} from './assess.js';
export {decide, type Part} from './decide.js';
export type {LeafletUnit} from './leaflet-unit.js';
export {nextQuestion, relevantQuestions} from './next-question.js';
export {
  givenBy,
  workedSum,
  type CostAssumption,
  type CostGiven,
  type CostLine,
  type CostMissing,
  type Given,
  type WorkedSum,
} from './policy/cost.js';
export type {Difference} from './policy/differences.js';
export type {PolicyIssue} from './policy/issue.js';
export {lintPolicy} from './policy/lint-policy.js';
export type {PolicyAnswer, PolicyStatus} from './policy/match-policy.js';
export type {MatchedBenefit} from './policy/matched-benefit.js';
export {parsePolicy, type PolicyParsed} from './policy/parse-policy.js';
export {readPolicy, type PolicyRead} from './policy/read-policy.js';
export type {
  Benefit,
  Covered,
  Policy,
  PolicyContact,
  PolicySource,
  Triple,
} from './policy/schema.js';
export {
  answersTo,
  QUESTION_IDS,
  QUESTIONS,
  type AnswerId,
  type AnswerOf,
  type Answers,
  type QuestionId,
} from './questions.js';
export {readAnswers, type AnswersRead, type RejectedAnswer} from './read-answers.js';
export {
  REFERRAL_RULES,
  RULES,
  type Condition,
  type OutcomeId,
  type ReferralRule,
  type Rule,
} from './rules.js';
