import type {PracticeDetails} from '../content/practice-details.js';
import {emailLink, phoneLink} from './contact-links.js';
import {plainLink, plainText} from './plain-text.js';
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

/**
 * The practice's details with each address checked, or undefined where the page gives none. What is
 * no proper address is shown as text.
 */
export function practiceDetails(
  tag: string,
  given: PracticeAttributes,
): PracticeDetails | undefined {
  const about = (attribute: string) => `<${tag} practice-${attribute}>`;
  const url = safeSite(about('url'), given.practiceUrl);
  const registerLink = safeSite(about('register-url'), given.practiceRegisterUrl);
  const [phone, phoneTo] = plainLink(about('phone'), given.practicePhone, phoneLink);
  const [email, emailTo] = plainLink(about('email'), given.practiceEmail, emailLink);
  const details = {
    name: plainText(about('name'), given.practiceName),
    address: plainText(about('address'), given.practiceAddress),
    phone,
    phoneLink: phoneTo,
    email,
    emailLink: emailTo,
    url,
    site: url ? siteName(url) : '',
    register: plainText(about('register'), given.practiceRegister),
    registerLink,
    registerSite: registerLink ? siteName(registerLink) : '',
  };
  const isEmpty = !Object.values(details).some(Boolean);
  return isEmpty ? undefined : details;
}
