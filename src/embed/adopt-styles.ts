import {adoptStyles, type CSSResult, type CSSResultOrNative} from 'lit';

/**
 * Gives a root its styles where it has none. A style sheet belongs to the document that it was made
 * in: an element that stands in another one needs its own, and one that was in another one in the
 * meantime has lost those that it had. Stock lit stays without styles there, or blank.
 */
export function adoptStylesHere(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const {adoptedStyleSheets, ownerDocument: doc} = root;
  // Where sheets cannot be adopted at all, lit writes them into the root.
  const sheets = adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (sheets?.length || root.querySelector('style')) return;
  if (doc === document) {
    adoptStyles(root, [...styles]);
    return;
  }
  const Sheet = doc.defaultView?.CSSStyleSheet;
  // A document that nobody looks at needs none.
  if (!Sheet) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new Sheet();
    // All of ours are written with `css`.
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
