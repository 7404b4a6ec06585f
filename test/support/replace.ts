/**
 * Puts another value in place of a property while `during` runs, and the old one back whatever happens there.
 */
export async function replacing<Result>(
  object: object,
  key: PropertyKey,
  value: unknown,
  during: () => Result | Promise<Result>,
): Promise<Result> {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, {value, configurable: true, writable: true});
  try {
    return await during();
  } finally {
    if (before) Object.defineProperty(object, key, before);
    else Reflect.deleteProperty(object, key);
  }
}

/** What is said to the webmaster while `during` runs: the lines of `console.warn`, which stay unprinted. */
export async function warningsOf(during: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const warn = (...words: unknown[]) => lines.push(words.map(String).join(' '));
  await replacing(console, 'warn', warn, during);
  return lines;
}
