import type * as view from './insurer-view.js';

/** How the insurer's own words are shown: only pages that give a policy need it. */
export type InsurerPart = Pick<typeof view, 'insurerView'>;

let load: () => Promise<InsurerPart> = () => import('./insurer-view.js');

/** Says where that is. Without it, the bundler of the page's own scripts knows. */
export function loadInsurerPartWith(loader: () => Promise<InsurerPart>): void {
  load = loader;
}

/** How long a page waits for it, in milliseconds. */
const LONGEST = 5000;

/** The view, loaded when a page gives a policy that can be read. Rejects when it takes too long. */
export function insurerPart(): Promise<InsurerPart> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, LONGEST, new Error('There was no answer within 5 seconds.'));
    load().then(resolve, reject);
  });
}
