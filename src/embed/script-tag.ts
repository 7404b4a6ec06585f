/** What the webmaster wrote on our own `<script>` tag. */
export interface ScriptSettings {
  /** The address of the script, or null where it cannot be known (then Dutch stays). */
  readonly src: string | null;
  /** `data-lang`: the language to use whatever the page says. */
  readonly lang: string | null;
  /** `data-prefix`: put before every tag name. */
  readonly prefix: string | null;
  /** `data-roots="open"`: open the closed shadow roots, for an audit. */
  readonly openRoots: boolean;
}

const FILE_NAME = /\/bekkenfysio-widgets[\w.-]*\.js(\?|#|$)/;

/**
 * Reads our own script tag. It has to run while the script does: `document.currentScript` is gone
 * afterwards. For a module it is never there, and the tag is found by its file name.
 */
export function readScriptSettings(doc: Document = document): ScriptSettings {
  const script = ownScript(doc);
  return {
    src: script?.src || null,
    lang: script?.getAttribute('data-lang') ?? null,
    prefix: script?.getAttribute('data-prefix') ?? null,
    openRoots: script?.getAttribute('data-roots') === 'open',
  };
}

function ownScript(doc: Document): HTMLScriptElement | null {
  const current = doc.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current;
  const scripts = [...doc.querySelectorAll<HTMLScriptElement>('script[src]')];
  return scripts.find(({src}) => FILE_NAME.test(src)) ?? null;
}
