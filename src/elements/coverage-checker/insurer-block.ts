import type {PolicyAnswer} from '../../coverage/policy/match-policy.js';
import type {Policy} from '../../coverage/policy/schema.js';
import type {Answers} from '../../coverage/questions.js';
import type {PolicyEngine} from '../../embed/policy-engine.js';
import type {CostInput} from './cost-input.js';

/** What one block with the insurer's words is made from. */
export interface InsurerBlock {
  /** Its own in the element: the block has the name of what has this id. */
  readonly id: string;
  readonly answer: PolicyAnswer;
  readonly answers: Answers;
  readonly policy: Policy;
  readonly engine: PolicyEngine;
  readonly cost: CostInput;
  /** What it is about, where the outcome has two parts. */
  readonly about: string | null;
  /** The level of its headings. */
  readonly level: number;
  /** The tag of the element, for the webmaster. */
  readonly subject: string;
}
