import {closestLanguage, LANGUAGES, SOURCE_LANGUAGE} from './closest-language.js';
import {currentLanguage, setLanguage} from './language.js';

/** What to do, and whom to tell, when a page's language changes. */
export interface PageLanguage {
  /** `data-lang` of the script tag: it overrules the page. */
  readonly forced: string | null;
  /** Tells the webmaster, once for each message. */
  readonly warn: (subject: string, message: string) => void;
  /** Default: the `<html>` of the page, also when a router puts another one in place. */
  readonly root?: HTMLElement;
}

/**
 * Uses the language that `<html lang>` names and follows its changes, or the one that the script
 * tag forces. Resolves when the first language is there, and never rejects: without it, the one before stays,
 * which is Dutch at first.
 */
export function followPageLanguage({forced, warn, root: given}: PageLanguage): Promise<void> {
  if (forced !== null) return use(forced, 'data-lang', warn);
  const current = () => given ?? document.documentElement;
  const follow = () => use(current().lang, '<html lang>', warn);
  let root = current();
  const observer = new MutationObserver(() => {
    // A page that is being written anew has none for a moment.
    const now = current() as HTMLElement | null;
    if (!now) return;
    if (now !== root) watch(now);
    if (!isTranslatedByBrowser(now)) void follow();
  });
  const watch = (html: HTMLElement) => {
    root = html;
    observer.observe(html, {attributeFilter: ['lang']});
  };
  watch(root);
  observer.observe(document, {childList: true});
  return follow();
}

/** Google's translator sets `lang` to its own target and adds a class; the page has not switched. */
function isTranslatedByBrowser(root: HTMLElement): boolean {
  return root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl');
}

async function use(tag: string, subject: string, warn: PageLanguage['warn']): Promise<void> {
  const language = closestLanguage(tag);
  if (!language && tag) {
    warn(
      subject,
      `"${tag.slice(0, 40)}" is not there, so Dutch is shown. There are: ${LANGUAGES.join(', ')}.`,
    );
  }
  try {
    await setLanguage(language ?? SOURCE_LANGUAGE);
  } catch (error) {
    warn(
      `language ${language ?? ''}`,
      `could not be loaded, so "${currentLanguage()}" is shown (${String(error)}).`,
    );
  }
}
