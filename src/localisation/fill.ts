/**
 * Puts values into a text: `fill('Stap {n} van {total}', {n: 2, total: 8})`. A name without a value
 * stays as it is, which shows the mistake without hiding the sentence.
 *
 * Texts hold names and not template expressions, so that a language file is plain data and a
 * translator can move them around.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}
