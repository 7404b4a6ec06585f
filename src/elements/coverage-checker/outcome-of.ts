import type {Outcome} from '../../coverage/assess.js';
import {decide} from '../../coverage/decide.js';
import {nextQuestion} from '../../coverage/next-question.js';
import type {Answers} from '../../coverage/questions.js';
import type {PolicyState} from './policy-input.js';

/** The same as `assess`, without carrying what reads a policy: that comes when there is one. */
export function outcomeOf(answers: Answers, state: PolicyState, today: string): Outcome | null {
  if (nextQuestion(answers)) return null;
  const parts = decide(answers).map((part) => ({
    ...part,
    policy:
      state.status === 'ready'
        ? state.engine.matchPolicy(state.policy, part, answers, today)
        : null,
  }));
  return {parts};
}

/** The day that a page gives, or that of the visitor's own clock, as `YYYY-MM-DD`. */
export function dayOf(given: unknown): string {
  if (given != null) return typeof given === 'string' ? given : '';
  const now = new Date();
  const numbers = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return [now.getFullYear(), ...numbers].join('-');
}
