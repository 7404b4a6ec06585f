/** A practice's details, ready to show: each link has passed the guard for addresses. */
export interface PracticeDetails {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly phoneLink: string | undefined;
  readonly email: string;
  readonly emailLink: string | undefined;
  readonly url: string | undefined;
  readonly site: string;
  readonly register: string;
  readonly registerLink: string | undefined;
}
