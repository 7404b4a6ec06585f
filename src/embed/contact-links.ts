import {warnOnce} from './warn.js';

/**
 * Digits with what people write between them: spaces, dots, brackets and the hyphens that a word
 * processor makes. A slash only after the area code: elsewhere it parts two numbers.
 */
const PHONE = /^\+?(?:\(?0\d{1,4}\)? ?\/)?[\d ().\u00a0\u202f\u2010-\u2013-]{3,30}$/;

/** A mail name in plain letters at a site's name in plain letters: nothing that could hide a header. */
const EMAIL =
  /^[\w'+~=-]+(?:\.[\w'+~=-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i;

/** The `tel:` address of a phone number, or undefined where it is not one. */
export function phoneAddress(phone: string): string | undefined {
  const text = phone.trim();
  // "+31 (0)10" is one number written in two ways; without the country the 0 belongs to it.
  const one = text.replace(/^(\+\d{1,3} ?)\(0\)/, '$1');
  const digits = one.replace(/[^\d+]/g, '');
  // No number in the world is longer than 15 digits: more are two numbers. And where a country is
  // dialled, a 0 in brackets that stands elsewhere leads to somebody else.
  const isOne = /^\+?\d{3,15}$/.test(digits) && !/^\+.*\(0/.test(one);
  return PHONE.test(text) && isOne ? `tel:${digits}` : undefined;
}

/** The `mailto:` address of an e-mail address, or undefined where it is not one. */
export function emailAddress(email: string): string | undefined {
  const text = email.trim();
  const [name = '', site = ''] = text.split('@');
  const isShort = name.length <= 64 && site.length <= 253;
  return isShort && EMAIL.test(text) ? `mailto:${text}` : undefined;
}

/** A `tel:` link for a phone number, or undefined and one warning where it is not one. */
export function phoneLink(subject: string, phone: string): string | undefined {
  const address = phoneAddress(phone);
  if (!address) {
    warnOnce(subject, 'this is not a phone number, so it is shown as text and not as a link.');
  }
  return address;
}

/** A `mailto:` link for an e-mail address, or undefined and one warning where it is not one. */
export function emailLink(subject: string, email: string): string | undefined {
  const address = emailAddress(email);
  if (!address) {
    warnOnce(subject, 'this is not an e-mail address, so it is shown as text and not as a link.');
  }
  return address;
}
