import {warnOnce} from './warn.js';

/**
 * The value if it is one of those allowed, else undefined and one warning that names the element
 * and what it allows. No value is fine, and gives undefined without a warning.
 */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
): T | undefined {
  if (value == null || value === '') return undefined;
  const found = allowed.find((one) => one === value);
  if (!found) {
    warnOnce(
      `<${element.localName}>`,
      `${attribute}="${shorten(value)}" is not known. Allowed: ${allowed.join(', ')}.`,
    );
  }
  return found;
}

/** Text for the console: a page may hand over anything, of any length. */
function shorten(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 60) : typeof value;
}
