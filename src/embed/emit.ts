/**
 * Tells the page that a person did something. It is never called when the page itself sets a
 * property. The events of visitors have no detail, so that none can carry an answer.
 */
export function emit(element: Element, type: string): void {
  element.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true}));
}
