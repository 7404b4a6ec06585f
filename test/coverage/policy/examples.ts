import {readPolicy, type Policy} from '../../../src/coverage/index.js';

/** The fictitious example policies. */
export const EXAMPLES = ['insurer', 'practice', 'minimal'] as const;
export type Example = (typeof EXAMPLES)[number];

/** The text of an example, as a page loads it. */
export async function exampleText(name: Example): Promise<string> {
  const url = new URL(`../../../stories/fixtures/policies/${name}.json`, import.meta.url);
  return (await fetch(url)).text();
}

/** An example, read. */
export async function examplePolicy(name: Example): Promise<Policy> {
  return policyFrom(await exampleText(name));
}

/** A policy that a test wrote, read. */
export function policyFrom(input: unknown): Policy {
  const read = readPolicy(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.policy;
}
