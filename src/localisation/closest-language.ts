import {allLocales, sourceLocale} from './generated/locale-codes.js';

/** The code of a language that we have, such as `nl` or `en`. */
export type Language = (typeof allLocales)[number];

/** The codes of all languages that we have. */
export const LANGUAGES: readonly Language[] = allLocales;

/** The language inside the one script, which is there when nothing else can be loaded. */
export const SOURCE_LANGUAGE: Language = sourceLocale;

/**
 * The language of ours that is closest to a language tag: `en-GB` falls back to `en`. Undefined
 * where we have none; the caller decides what then.
 */
export function closestLanguage(tag: string | null | undefined): Language | undefined {
  const subtags = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  while (subtags.length > 0) {
    const wanted = subtags.join('-');
    const found = LANGUAGES.find((language) => language.toLowerCase() === wanted);
    if (found) return found;
    subtags.pop();
  }
  return undefined;
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
