import {currentLanguage} from '../localisation/language.js';

/** How dates and numbers are written. Plain `en` would write dates as in America. */
export function formatLocale(): string {
  const language = currentLanguage();
  return language === 'en' ? 'en-GB' : language;
}
