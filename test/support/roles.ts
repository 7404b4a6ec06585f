/**
 * Finds things as a person who listens to the page does: by role and name. It looks inside one root only, so
 * it works on a closed shadow root too, which a tool for the whole page cannot enter.
 */
const SELECTORS = {
  button: 'button, [role="button"]',
  checkbox: 'input[type="checkbox"]',
  group: 'fieldset, details, [role="group"]',
  heading: '[role="heading"]',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  radio: 'input[type="radio"]',
  status: '[role="status"]',
} as const;

interface ElementOf {
  button: HTMLButtonElement;
  checkbox: HTMLInputElement;
  group: HTMLElement;
  heading: HTMLElement;
  link: HTMLAnchorElement;
  list: HTMLElement;
  listitem: HTMLElement;
  radio: HTMLInputElement;
  status: HTMLElement;
}

export type Role = keyof ElementOf;

/** A name, or its beginning in whole words, or a pattern. */
type Name = string | RegExp;

/** Every element with this role, and with this name if one is given, in the order of the page. */
export function allByRole<R extends Role>(
  root: ParentNode,
  role: R,
  name: Name = /(?:)/,
): ElementOf[R][] {
  const found = root.querySelectorAll<ElementOf[R]>(SELECTORS[role]);
  return [...found].filter((element) => fits(nameOf(element), name));
}

/**
 * The names of those elements: what to compare in an expectation. An element itself cannot be shown in the
 * message of a failure: the runner would try to write out everything that hangs together with it.
 */
export function namesOf(root: ParentNode, role: Role, name?: Name): string[] {
  return allByRole(root, role, name).map(nameOf);
}

/** The one element with this role and name. Throws, and says what is there, if it is not exactly one. */
export function byRole<R extends Role>(root: ParentNode, role: R, name?: Name): ElementOf[R] {
  const [first, ...others] = allByRole(root, role, name);
  if (first && others.length === 0) return first;
  const there = allByRole(root, role).map((element) => `"${nameOf(element)}"`);
  const wanted = name === undefined ? role : `${role} ${String(name)}`;
  throw new Error(`${others.length + (first ? 1 : 0)} times ${wanted}; there is: ${there.join()}`);
}

/** The text of a node in one line. */
export function textOf(node: Node): string {
  return squeeze(node.textContent ?? '');
}

/** What an element is called: by its label, its legend or summary, or its own text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return squeeze(label);
  const labelledBy =
    element.closest('label') ?? element.querySelector(':scope > legend, :scope > summary');
  return textOf(labelledBy ?? element);
}

function fits(name: string, wanted: Name): boolean {
  if (typeof wanted !== 'string') return wanted.test(name);
  return name === wanted || name.startsWith(`${wanted} `) || name.startsWith(`${wanted}:`);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
