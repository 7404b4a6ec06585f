import {printable, type PolicyIssue} from '../coverage/policy/issue.js';
import {parsePolicy} from '../coverage/policy/parse-policy.js';
import {LARGEST} from '../coverage/policy/clean-copy.js';
import {placesIn, type Places} from './place.js';

/** What a check of one file has to say. */
export interface CheckReport {
  readonly ok: boolean;
  /** One line each, ready to print. */
  readonly lines: readonly string[];
}

/**
 * Checks the text of one policy file.
 *
 * @param name the name of the file, as the lines begin with
 * @param today `YYYY-MM-DD`, for what the period is held against
 */
export function checkPolicy(name: string, text: string, today: string): CheckReport {
  const parsed = parsePolicy(text, today);
  // What is too large to be read is too large to be walked through.
  const places = placesIn(text.length > LARGEST ? '' : text.replace(/^\uFEFF/, ' '));
  const file = printable(name);
  const line = (kind: string) => (issue: PolicyIssue) =>
    `${file}:${places.of(issue.path)} ${kind} ${inWords(issue)}`;
  if (parsed.ok) {
    const {warnings, policy} = parsed;
    const summary = `${plural(policy.benefits.length, 'benefit')}, ${plural(warnings.length, 'warning')}`;
    return {ok: true, lines: [...warnings.map(line('warning')), `${file}: good, ${summary}`]};
  }
  const issues = parsed.issues;
  const found = text.length <= LARGEST && places.syntax;
  const lines = found ? [syntaxLine(file, places, found)] : issues.map(line('error'));
  return {ok: false, lines: [...lines, `${file}: ${plural(lines.length, 'error')}`]};
}

function syntaxLine(file: string, places: Places, syntax: NonNullable<Places['syntax']>): string {
  return `${file}:${places.at(syntax.offset)} error This is not JSON: expected ${syntax.expected}.`;
}

function inWords({path, message, suggestion}: PolicyIssue): string {
  const meant = suggestion === undefined ? '' : ` Did you mean ${printable(suggestion)}?`;
  return `${path}${path && ': '}${message}${meant}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
