import * as v from 'valibot';
import {cleanCopy, LARGEST, TOO_LARGE} from './clean-copy.js';
import {explainBriefly, type Explain, type SchemaIssue} from './explain-briefly.js';
import {pathText, type PolicyIssue} from './issue.js';
import {referenceIssues} from './references.js';
import {reasonsOf, refusal, Refusal} from './refusal.js';
import {repeatedKeys} from './repeated-keys.js';
import {policySchema, type Policy} from './schema.js';

/** A policy that is good to use, or the reasons why it is not. */
export type PolicyRead =
  | {readonly ok: true; readonly policy: Policy}
  | {readonly ok: false; readonly issues: readonly PolicyIssue[]};

/** Policies that came out of the reader. They are frozen, so they still are what was checked. */
const accepted = new WeakSet();

/** Enough to see what is wrong; a file of another kind has an issue on every line. */
const MOST_ISSUES = 50;

const UNREADABLE: PolicyIssue = {path: '', message: 'This data cannot be read.'};

/**
 * Reads an insurer's policy from JSON text or from data. It is used as a whole or not at all: half
 * a policy could say more than the whole. Nothing throws, whatever the input is.
 *
 * @param explain how the validator's issues become ours; `parsePolicy` has a more helpful way
 */
export function readPolicy(input: unknown, explain: Explain = explainBriefly): PolicyRead {
  try {
    if (accepted.has(input as object)) return {ok: true, policy: input as Policy};
    return check(typeof input === 'string' ? readText(input) : cleanCopy(input), explain);
  } catch (error) {
    // Not ours: a proxy that throws, or a page whose scripts have changed what we stand on.
    return {ok: false, issues: (reasonsOf(error) ?? [UNREADABLE]).slice(0, MOST_ISSUES)};
  }
}

function readText(text: string): unknown {
  if (text.length > LARGEST) throw refusal([], TOO_LARGE);
  const copy = cleanCopy(parseJson(text.replace(/^\uFEFF/, '')));
  const repeated = repeatedKeys(text);
  if (repeated.length) {
    const message = 'This key stands twice in the same object.';
    throw new Refusal(repeated.map((path) => ({path: pathText(path), message})));
  }
  return copy;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal([], `This is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Checks a copy. The copy is what is used, and not what the validator makes of it. */
function check(copy: unknown, explain: Explain): PolicyRead {
  const issues = schemaIssues(copy);
  if (issues.length) throw new Refusal(issues.flatMap(explain));
  // A page's script can break the validator so that it accepts anything. Then nothing is read.
  if (!schemaIssues(Object.create(null)).length) throw new Refusal([UNREADABLE]);
  const policy = copy as Policy;
  const wrong = referenceIssues(policy);
  if (wrong.length) throw new Refusal(wrong);
  accepted.add(policy);
  return {ok: true, policy};
}

function schemaIssues(copy: unknown): readonly SchemaIssue[] {
  return v.safeParse(policySchema, copy, {abortPipeEarly: true}).issues ?? [];
}
