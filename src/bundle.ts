import {loadInsurerPartWith} from './elements/coverage-checker/insurer-part.js';
import {ELEMENTS} from './elements/index.js';
import {loadQrPartWith, type QrPart} from './elements/patient-leaflet/qr-part.js';
import {canRender} from './embed/can-render.js';
import {define} from './embed/define.js';
import {mountPlaceholders} from './embed/mount.js';
import {loadPolicyEngineWith} from './embed/policy-engine.js';
import {inTaskOfItsOwn} from './embed/own-task.js';
import {openAnswerRoots} from './embed/roots.js';
import {readScriptSettings, type ScriptSettings} from './embed/script-tag.js';
import {warnOnce} from './embed/warn.js';
import {SOURCE_LANGUAGE} from './localisation/closest-language.js';
import {followPageLanguage} from './localisation/follow-page.js';
import {loadLanguagesWith} from './localisation/language.js';
import {ofThisVersion} from './localisation/same-version.js';
import type * as policyFile from './policy-file.js';
import {SHARED_MODULES} from './shared-modules.js';

/** The file beside the script: a function that is given the modules that the two share. */
interface PolicyFile {
  readonly default: (require: (name: string) => object | undefined) => typeof policyFile;
}

/** How long elements wait for the page's language before they appear in Dutch, in milliseconds. */
const LANGUAGE_WAIT = 3000;

/** The one script: the language first, then the elements, so that no other language flashes by. */
function start(settings: ScriptSettings): void {
  if (settings.openRoots) openAnswerRoots();
  const fromBeside = async <T>(file: string): Promise<T> => {
    if (!settings.src) throw new Error('the address of the script is not known');
    return (await import(new URL(file, settings.src).href)) as T;
  };
  loadLanguagesWith((language) => fromBeside(`locales/${language}.js`));
  // The browser loads a file once, however often it is asked for.
  const loadPolicyFile = async () => {
    const {default: make} = ofThisVersion(await fromBeside<PolicyFile>('policy.js'));
    return make((name) => SHARED_MODULES[name]);
  };
  loadPolicyEngineWith(loadPolicyFile);
  loadInsurerPartWith(loadPolicyFile);
  loadQrPartWith(() => fromBeside<QrPart>('qr.js'));
  const ready = followPageLanguage({forced: settings.lang, warn: warnOnce});
  const wanted = settings.lang ?? document.documentElement.lang;
  // Dutch is inside: nothing to wait for.
  if (wanted === '' || wanted.toLowerCase().startsWith(SOURCE_LANGUAGE)) {
    register(settings.prefix);
    return;
  }
  const tooLong = new Promise((resolve) => setTimeout(resolve, LANGUAGE_WAIT));
  void Promise.race([ready, tooLong])
    .then(() => {
      register(settings.prefix);
    })
    .catch(couldNotStart);
}

/** A page may have replaced what every script relies on: its fallback text stays, and nothing is thrown. */
function couldNotStart(error: unknown): void {
  warnOnce('script', `could not start: ${String(error)}`);
}

function register(prefix: string | null): void {
  const usable = prefix === null || /^[a-z][a-z0-9-]*$/.test(prefix);
  if (!usable) warnOnce('data-prefix', 'has to begin with a letter and hold a-z, 0-9 and - only.');
  const named = ELEMENTS.map(
    ([tag, widget]) => [tag, prefix && usable ? `${prefix}-${tag}` : tag, widget] as const,
  );
  mountPlaceholders(new Map(named.map(([tag, name]) => [tag, name])));
  named.forEach(([, name, widget]) => {
    const work = () => {
      define(name, widget);
    };
    // What stands on the page already renders when it is defined: one kind of it after the other.
    if (document.getElementsByTagName(name).length > 0) inTaskOfItsOwn(work);
    else work();
  });
}

try {
  if (!canRender()) {
    warnOnce(
      'script',
      'nothing can be shown here: add the policy "bekkenfysio-widgets" to the page\'s trusted-types ' +
        'list. If it has none, another script has replaced functions of the browser.',
    );
  } else {
    start(readScriptSettings());
  }
} catch (error) {
  couldNotStart(error);
}
