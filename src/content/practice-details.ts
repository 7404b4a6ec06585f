/** A practice's details, ready to show: each link has passed the guard for addresses. */
export interface PracticeDetails {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly phoneLink: string | undefined;
  readonly email: string;
  readonly emailLink: string | undefined;
  readonly url: string | undefined;
  /** The site that `url` leads to, as the browser will name it. */
  readonly site: string;
  readonly register: string;
  readonly registerLink: string | undefined;
  /** The site that `registerLink` leads to. */
  readonly registerSite: string;
}

/**
 * Whether a text holds what looks like markup. It is shown letter by letter, and no search engine is
 * told that it is a name.
 */
export function hasMarkup(text: string): boolean {
  return /<[a-z/!?]|&#?\w+;/i.test(text);
}
