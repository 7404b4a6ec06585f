import type * as v from 'valibot';
import {pathText, printable, type PolicyIssue} from './issue.js';

/** What the validator found. */
export type SchemaIssue = v.BaseIssue<unknown>;

/** Words one finding of the validator for the person who wrote the file. */
export type Explain = (issue: SchemaIssue) => readonly PolicyIssue[];

/** What is wrong and where, and no more: pages carry this. */
export const explainBriefly: Explain = (issue) => [
  {path: pathText(stepsTo(issue)), message: wordsFor(issue)},
];

/** The path to what an issue is about. */
export function stepsTo(issue: SchemaIssue): (string | number)[] {
  return (issue.path ?? []).map(({key}) => key as string | number);
}

/** Whether the issue is a key that the format does not have. */
export function isUnknownKey(issue: SchemaIssue): boolean {
  return issue.expected === 'never';
}

function wordsFor(issue: SchemaIssue): string {
  if (isUnknownKey(issue)) return 'This key is not known.';
  if (issue.path?.[issue.path.length - 1]?.origin === 'key') return 'This key is missing.';
  if (issue.kind !== 'schema') return printable(issue.message);
  return printable(`Expected ${issue.expected ?? ''}, found ${kindOf(issue.input)}.`);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `the text "${value}"` : String(value);
}
