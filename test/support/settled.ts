import type {WidgetElement} from '../../src/embed/widget-element.js';

/** Waits until an element shows what it was told, and has sent focus where it wanted to. */
export async function settled(element: WidgetElement): Promise<void> {
  await element.updateComplete;
  // Focus follows one turn after the update.
  await Promise.resolve();
  await element.updateComplete;
}

/** What has focus inside an element, whether its root is open or closed. */
export function focusedIn(element: WidgetElement): Element | null {
  return (element.renderRoot as ShadowRoot).activeElement;
}

/** What a person can read in an element, in one line: its rendered text without styles. */
export function readableText({renderRoot}: WidgetElement): string {
  const frame = renderRoot.querySelector('.frame') ?? renderRoot;
  return (frame.textContent ?? '').replace(/\s+/g, ' ').trim();
}
