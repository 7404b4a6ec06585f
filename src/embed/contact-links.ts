import {warnOnce} from './warn.js';

const PHONE = /^\+?[\d\s().\-/]{3,30}$/;
const EMAIL = /^[^\s@<>()",;:?&\\/]{1,64}@[^\s@<>()",;:?&\\/]{1,255}$/;

/** A `tel:` link for a phone number, or undefined and one warning where it is not one. */
export function phoneLink(subject: string, phone: string): string | undefined {
  // "+31 (0)10" is one number written in two ways; without the country the 0 belongs to it.
  const digits = phone.replace(/^(\s*\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');
  if (PHONE.test(phone.trim()) && /\d{3}/.test(digits)) return `tel:${digits}`;
  warnOnce(subject, 'this is not a phone number, so it is shown as text and not as a link.');
  return undefined;
}

/** A `mailto:` link for an e-mail address, or undefined and one warning where it is not one. */
export function emailLink(subject: string, email: string): string | undefined {
  if (EMAIL.test(email.trim())) return `mailto:${email.trim()}`;
  warnOnce(subject, 'this is not an e-mail address, so it is shown as text and not as a link.');
  return undefined;
}
