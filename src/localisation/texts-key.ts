/**
 * What the numbers of a build's texts belong to; the build writes it. A language file of another
 * version has another key, and would put its texts in the wrong places.
 */
export const textsKey: string | undefined = undefined;
