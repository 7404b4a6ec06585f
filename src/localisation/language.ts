import {configureLocalization, type LocaleModule} from '@lit/localize';
import {SOURCE_LANGUAGE, type Language} from './closest-language.js';
import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import {unreviewed} from './generated/unreviewed.js';
import {textsKey} from './texts-key.js';

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
 * is missing, blocked or broken the promise rejects and the elements go back to Dutch.
 */
export async function setLanguage(language: Language): Promise<void> {
  if (!localization && language === SOURCE_LANGUAGE) return;
  // Not at import: a module that only holds classes may have no side effect.
  localization ??= configureLocalization({sourceLocale, targetLocales, loadLocale});
  const {setLocale} = localization;
  try {
    await setLocale(language);
  } catch (error) {
    await setLocale(SOURCE_LANGUAGE);
    throw error;
  }
}

async function loadLocale(language: string): Promise<LocaleModule> {
  const module: LocaleModule & {key?: string} = await load(language as Language);
  if (typeof module.templates !== 'object') throw new Error('it holds no texts');
  if (module.key !== textsKey) throw new Error('it belongs to another version of the script');
  return module;
}
