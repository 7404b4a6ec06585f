import {configureLocalization, type LocaleModule} from '@lit/localize';
import {SOURCE_LANGUAGE, type Language} from './closest-language.js';
import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import {unreviewed} from './generated/unreviewed.js';
import {ofThisVersion} from './same-version.js';

type Localization = ReturnType<typeof configureLocalization>;

let localization: Localization | undefined;
let load: (language: Language) => Promise<LocaleModule> = () =>
  Promise.reject(new Error('no place to load languages from'));

/** Says where language files are: they are loaded when a page first needs one, never before. */
export function loadLanguagesWith(loader: (language: Language) => Promise<LocaleModule>): void {
  load = loader;
}

/** The language on the page now. */
export function currentLanguage(): Language {
  return (localization?.getLocale() as Language | undefined) ?? SOURCE_LANGUAGE;
}

/** Whether a translator has reviewed every text of the language on the page now. */
export function isReviewed(): boolean {
  return !unreviewed.includes(currentLanguage());
}

/**
 * Switches every element to a language, once its file is there. The last call wins. Where the file
 * is missing, blocked or broken the promise rejects and the language of before stays.
 */
export async function setLanguage(language: Language): Promise<void> {
  if (!localization && language === SOURCE_LANGUAGE) return;
  // Not at import: a module that only holds classes may have no side effect.
  localization ??= configureLocalization({sourceLocale, targetLocales, loadLocale});
  const {setLocale} = localization;
  const before = currentLanguage();
  try {
    await setLocale(language);
  } catch (error) {
    await setLocale(before);
    throw error;
  }
}

async function loadLocale(language: string): Promise<LocaleModule> {
  const module = await load(language as Language);
  if (typeof module.templates !== 'object') throw new Error('it holds no texts');
  return ofThisVersion(module);
}
