import type {AnswerOf} from '../questions.js';
import type {Benefit, Triple} from './schema.js';

/** What is known of a visitor, about one complaint. */
export interface Visitor {
  readonly age: AnswerOf<'age'> | undefined;
  readonly complaint: Exclude<AnswerOf<'complaint'>, 'both'>;
  readonly supplementary: AnswerOf<'supplementary'> | undefined;
}

/** The ages that an answer stands for: from, and up to but not including. */
const BANDS = {'under-18': [0, 18], 'adult': [18, Infinity]} as const;

/**
 * Whether a benefit is for somebody of this age. `yes` only where it is for everybody who gives
 * this answer; where it is for some of them, that is not known.
 */
export function ageFit(age: Benefit['age'], answer: Visitor['age']): Triple {
  if (!age) return 'unknown';
  const {from = 0, below = Infinity} = age;
  const [youngest, limit] = answer ? BANDS[answer] : [0, Infinity];
  if (from >= limit || below <= youngest) return 'no';
  return from <= youngest && below >= limit ? 'yes' : 'unknown';
}

/** Whether a benefit is for this complaint. */
export function complaintFit(
  indications: Benefit['indications'],
  complaint: Visitor['complaint'],
): Triple {
  if (!indications) return 'unknown';
  if (indications.includes('any') || indications.includes(complaint)) return 'yes';
  return complaint === 'other' && indications.includes('some-other') ? 'unknown' : 'no';
}

/** Whether both are so: no as soon as one is not, yes only if both are known to be. */
export function both(one: Triple, other: Triple): Triple {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
}
