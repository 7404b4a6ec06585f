import {currentLanguage} from '../localisation/language.js';

/** Where a language is written in several ways: plain `en` would write dates as in America. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  en: 'en-GB',
  // The digits of the texts, and of the bill.
  ar: 'ar-u-nu-latn',
};

/** A date, such as 31 december 2026. */
export function dateInWords(date: Date): string {
  return new Intl.DateTimeFormat(formatLocale(), {dateStyle: 'long'}).format(date);
}

/** How dates and numbers are written in the language on the page, for `Intl`. */
export function formatLocale(): string {
  const language = currentLanguage();
  return WRITTEN_AS[language] ?? language;
}
