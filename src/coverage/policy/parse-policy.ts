import {explainFully} from './explain-fully.js';
import type {PolicyIssue} from './issue.js';
import {lintPolicy} from './lint-policy.js';
import {readPolicy} from './read-policy.js';
import type {Policy} from './schema.js';

/** A policy that is good to use, and what to look at; or the reasons why it is not good to use. */
export type PolicyParsed =
  | {readonly ok: true; readonly policy: Policy; readonly warnings: readonly PolicyIssue[]}
  | {readonly ok: false; readonly issues: readonly PolicyIssue[]};

/**
 * Reads an insurer's policy for its developer: accepts exactly what `readPolicy` accepts, says more
 * about what is wrong, and warns about what is allowed and yet probably not meant. Never throws.
 *
 * @param input JSON text, or data
 * @param today `YYYY-MM-DD`, for warnings about the period; without it there are none
 */
export function parsePolicy(input: unknown, today?: string): PolicyParsed {
  const read = readPolicy(input, explainFully);
  return read.ok ? {...read, warnings: lintPolicy(read.policy, today)} : read;
}
