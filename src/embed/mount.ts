import {warnOnce} from './warn.js';

const ATTRIBUTE = 'data-bekkenfysio';

/**
 * Turns `<div data-bekkenfysio="coverage-checker" data-complaint="other">` into that element with
 * those attributes, now and whenever one appears, for editors that strip tags they do not know.
 *
 * @param tags - plain tag name to the name under which it is registered
 */
export function mountPlaceholders(
  tags: ReadonlyMap<string, string>,
  doc: Document = document,
): void {
  const mountAll = (root: ParentNode) => {
    root.querySelectorAll(`[${ATTRIBUTE}]`).forEach((place) => mount(place, tags));
  };
  mountAll(doc);
  new MutationObserver((records) => {
    if (records.some(({addedNodes}) => addedNodes.length > 0)) mountAll(doc);
  }).observe(doc, {childList: true, subtree: true});
}

function mount(place: Element, tags: ReadonlyMap<string, string>): void {
  const wanted = place.getAttribute(ATTRIBUTE) ?? '';
  const tag = tags.get(wanted);
  // Once only: a name that is not known would be looked at again at every change of the page.
  place.removeAttribute(ATTRIBUTE);
  if (!tag) {
    warnOnce(`${ATTRIBUTE}="${wanted.slice(0, 60)}"`, `Allowed: ${[...tags.keys()].join(', ')}.`);
    return;
  }
  const element = place.ownerDocument.createElement(tag);
  for (const {name, value} of [...place.attributes]) {
    try {
      element.setAttribute(name.replace(/^data-/, ''), value);
    } catch {
      // `data-1` is a name in markup, and `1` is none for a script.
      warnOnce(`<${tag}>`, `${name.slice(0, 60)} is no attribute.`);
    }
  }
  element.append(...place.childNodes);
  place.replaceWith(element);
}
