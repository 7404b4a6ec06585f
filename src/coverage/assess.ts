import {decide, type Part} from './decide.js';
import {nextQuestion} from './next-question.js';
import {matchPolicy, type PolicyAnswer} from './policy/match-policy.js';
import {readPolicy} from './policy/read-policy.js';
import type {Policy} from './policy/schema.js';
import type {Answers} from './questions.js';

/** What the leaflet says about one complaint, and beside it what the insurer's own data says. */
export interface OutcomePart extends Part {
  /** What the insurer's policy data says; null where there is none, or none that can be read. */
  readonly policy: PolicyAnswer | null;
}

/** The answer to "does my insurance pay?". */
export interface Outcome {
  /** One part, or two for the complaint `both`: urinary incontinence first. */
  readonly parts: readonly OutcomePart[];
}

/**
 * What can be said about these answers: null until every question that matters has an answer.
 * "Not known" is an answer.
 *
 * @param policy the insurer's data. It is read with `readPolicy` if it was not yet, and counts as
 *   none where that refuses it.
 * @param today the day, as `YYYY-MM-DD`. Without it no policy is used: none can be known to hold.
 */
export function assess(answers: Answers, policy?: Policy | null, today?: string): Outcome | null {
  if (nextQuestion(answers)) return null;
  const read = policy == null ? null : readPolicy(policy);
  const answerOf = (part: Part) =>
    read?.ok ? matchPolicy(read.policy, part, answers, today) : null;
  return {parts: decide(answers).map((part) => ({...part, policy: answerOf(part)}))};
}
