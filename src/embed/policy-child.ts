/** The data block that a page put inside an element, or null. */
export function policyChild(host: Element): HTMLScriptElement | null {
  const isData = (child: Element): child is HTMLScriptElement =>
    child instanceof HTMLScriptElement && child.type.trim().toLowerCase() === 'application/json';
  // On a server an element has no children.
  return [...((host as Partial<Element>).children ?? [])].find(isData) ?? null;
}

/**
 * Whether the browser has read a node to its end. While a page comes in, half of a long text can
 * be there; as soon as something stands after it, it is whole.
 */
export function isWhole(node: Node, doc: Document = document): boolean {
  if (doc.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nextSibling) return true;
  }
  return false;
}

/** Tells when the data block inside an element may have changed, until the returned function ends it. */
export function watchPolicyChild(host: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(host, {childList: true, subtree: true, characterData: true});
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', onChange);
  return () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', onChange);
  };
}
