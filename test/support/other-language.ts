import {SOURCE_LANGUAGE, type Language} from '../../src/localisation/closest-language.js';
import {loadLanguagesWith, setLanguage} from '../../src/localisation/language.js';

type Templates = Readonly<Record<string, string>>;

/** A language of ours that is not inside the script. */
export const OTHER_LANGUAGE: Language = 'en';

/** Runs `during` in another language that has these texts, and goes back to Dutch afterwards. */
export async function inOtherLanguage(
  templates: Templates,
  during: () => Promise<void>,
): Promise<void> {
  loadLanguagesWith(() => Promise.resolve({templates}));
  await setLanguage(OTHER_LANGUAGE);
  try {
    await during();
  } finally {
    await setLanguage(SOURCE_LANGUAGE);
  }
}
