import {warnOnce} from './warn.js';

/** What a custom element has to have to be registered by us. */
export interface WidgetClass extends CustomElementConstructor {
  readonly version: string;
}

/** The version of somebody else's class, which may answer in any way. */
function versionOf(widget: CustomElementConstructor): string | undefined {
  try {
    const {version} = widget as Partial<WidgetClass>;
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Registers an element if its name is free. The same version twice is fine and silent; another
 * version, or somebody else's element under that name, stays, with one warning that names both.
 * It never throws, so one name that is taken does not take the other elements down.
 */
export function define(tag: string, widget: WidgetClass): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  const present = registry.get(tag);
  if (!present) {
    try {
      // A subclass of its own: one class can have one name only, and a prefix may give it a second.
      registry.define(tag, class extends widget {});
    } catch (error) {
      warnOnce(`<${tag}>`, `could not be registered: ${String(error)}`);
    }
    return;
  }
  const taken = versionOf(present);
  if (taken === widget.version) return;
  // One line for a whole script in another version, and one for each name of somebody else's.
  if (taken) {
    warnOnce(
      'script',
      `version ${taken} is on this page already, so version ${widget.version} is not used.`,
    );
  } else {
    warnOnce(
      `<${tag}>`,
      'another element has this name already. Use data-prefix to register ours under another.',
    );
  }
}
