import type {PracticeDetails} from '../content/practice-details.js';
import {emailLink, phoneLink} from './contact-links.js';
import {safeSite, siteName} from './safe-url.js';

/** What a page gives about its practice, as its attributes hold it. */
export interface PracticeAttributes {
  readonly practiceName: string;
  readonly practiceAddress: string;
  readonly practicePhone: string;
  readonly practiceEmail: string;
  readonly practiceUrl: string;
  readonly practiceRegister: string;
  readonly practiceRegisterUrl: string;
}

/** Longer than any real name or address; what comes after is a mistake or a joke. */
const LONGEST = 300;

/**
 * The practice's details with each address checked, or undefined where the page gives none. What is
 * no proper address is shown as text.
 */
export function practiceDetails(
  tag: string,
  given: PracticeAttributes,
): PracticeDetails | undefined {
  const {practiceName, practiceAddress, practicePhone, practiceEmail, practiceRegister} = given;
  const about = (attribute: string) => `<${tag} practice-${attribute}>`;
  const url = safeSite(about('url'), given.practiceUrl);
  const [phone, email] = [shown(practicePhone), shown(practiceEmail)];
  const details = {
    name: shown(practiceName),
    address: shown(practiceAddress),
    phone,
    phoneLink: phone ? phoneLink(about('phone'), phone) : undefined,
    email,
    emailLink: email ? emailLink(about('email'), email) : undefined,
    url,
    site: url ? siteName(url) : '',
    register: shown(practiceRegister),
    registerLink: safeSite(about('register-url'), given.practiceRegisterUrl),
  };
  const isEmpty = !Object.values(details).some(Boolean);
  return isEmpty ? undefined : details;
}

function shown(text: unknown): string {
  const value = typeof text === 'string' ? text.trim() : '';
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
