const said = new Set<string>();

/**
 * Tells the webmaster once that something on the page is not as it should be. Visitors never see
 * it, and nothing is thrown into the page.
 *
 * @param subject - the element or attribute that it is about, as the webmaster wrote it
 */
export function warnOnce(subject: string, message: string): void {
  const text = `bekkenfysio-widgets: ${subject}: ${message}`;
  if (said.has(text)) return;
  said.add(text);
  // Some pages take the console away.
  (console as Partial<Console>).warn?.(text);
}
