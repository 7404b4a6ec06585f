import type {Benefit, Covered} from './schema.js';

/** One row of the policy, and what it means for this visitor. */
export interface MatchedBenefit {
  readonly benefit: Benefit;
  /**
   * `yes`: it is for everybody with these answers. `with-plan`: it is, if this is the visitor's
   * plan, which nobody asked. `unknown`: it is for some people with these answers.
   */
  readonly fits: 'yes' | 'with-plan' | 'unknown';
  /**
   * Whether another row that may fit says something else of the same sessions and the same plan. A
   * row without a plan's name can be about any plan. Nobody knows then which of the two holds.
   */
  readonly contested: boolean;
  /**
   * What may be said to this visitor. Other than `unknown` only if the row surely fits and is not
   * contested.
   */
  readonly covered: Covered;
}

/** What a row says by itself. A row that starts at a later session leaves the first ones out. */
export function coveredBy({covered = 'unknown', firstSession = 1}: Benefit): Covered {
  return covered === 'yes' && firstSession > 1 ? 'partly' : covered;
}
