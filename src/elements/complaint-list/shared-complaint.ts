import {COMPLAINT_LABELS as labels} from '../../content/complaint-list.js';
import type {Text} from '../../content/types.js';
import type {AnswerOf} from '../../coverage/index.js';

/** What is lost, for the complaint that names urine and stool in one breath (L12). */
export type Loss = 'urine' | 'stool' | 'both';

/** The complaint that names the loss of urine and stool together. */
export const LOSS = 'loss';

/** The answers to what is lost, in the order in which they are shown. */
export const LOSSES: Readonly<Record<Loss, Text>> = {
  urine: labels.lossUrine,
  stool: labels.lossStool,
  both: labels.lossBoth,
};

/**
 * The part of a choice that a coverage checker can take over. Only the loss of urine is urinary
 * incontinence; it is never inferred from another complaint. Undefined where nothing is chosen, or
 * where it has not been said yet what is lost.
 */
export function sharedComplaint(
  selected: readonly string[],
  loss: Loss | undefined,
): AnswerOf<'complaint'> | undefined {
  const hasLoss = selected.includes(LOSS);
  if (selected.length === 0 || (hasLoss && !loss)) return undefined;
  const urine = hasLoss && loss !== 'stool';
  const other = selected.length > 1 || !urine || loss === 'both';
  if (urine && other) return 'both';
  return urine ? 'urinary-incontinence' : 'other';
}
