/** One thing that is wrong with a policy, in English, for the person who wrote the file. */
export interface PolicyIssue {
  /** Where, such as `benefits[2].limit.sessions`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** What may have been meant: a known key, an allowed value. */
  readonly suggestion?: string;
}

/** The steps from the whole policy to one value in it. */
export type Path = readonly (string | number)[];

/** A path as people write it: `benefits[2].limit.sessions`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text + (text && '.') + printable(step, 60);
  }, '');
}

/**
 * A piece of somebody's data, fit for a message: short, on one line, and without the characters
 * that steer a terminal or turn the reading direction.
 */
export function printable(text: string, length = 200): string {
  const clean = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return clean.length > length ? `${clean.slice(0, length)}…` : clean;
}
