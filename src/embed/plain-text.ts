import {hasMarkup} from '../content/practice-details.js';
import {warnOnce} from './warn.js';

/** Longer than any real name or address; what is longer is a mistake or a joke. */
const LONGEST = 300;

/**
 * Control characters but tab and line break, and those that turn the direction of what follows. Other
 * invisible ones, such as joiners, belong to the spelling of some languages.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** More marks on one letter than any language writes: they would be drawn over what is around. */
const PILED = /(\p{M}{4})\p{M}+/gu;

/**
 * A text that a page gave, as it can be shown: without characters that nobody sees. What is no text
 * or far too long is left out. Says once what was wrong with it.
 */
export function plainText(subject: string, value: unknown): string {
  const {text, problem} = read(value);
  if (problem) warnOnce(subject, problem);
  return text;
}

/**
 * The same for a text that becomes a link if `toLink` says so. `toLink` sees what the page wrote and
 * gives the warning, so that there is one.
 */
export function plainLink(
  subject: string,
  value: unknown,
  toLink: (subject: string, text: string) => string | undefined,
): readonly [text: string, link: string | undefined] {
  const {text, problem} = read(value);
  if (text) return [text, toLink(subject, String(value))];
  if (problem) warnOnce(subject, problem);
  return ['', undefined];
}

function read(value: unknown): {readonly text: string; readonly problem?: string} {
  if (typeof value !== 'string') return {text: ''};
  const given = value.replace(/\r\n?/g, '\n').trim();
  const text = given.replace(HIDDEN, ' ').replace(PILED, '$1').trim();
  if (text.length > LONGEST) {
    return {text: '', problem: `longer than ${LONGEST} characters, so it is left out.`};
  }
  if (hasMarkup(text)) return {text, problem: 'markup is shown as text. Write plain text.'};
  if (text !== given) return {text, problem: 'characters that belong to no text are left out.'};
  return {text};
}
