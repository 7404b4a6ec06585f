import {html, render} from 'lit';

let looked = 0;
let could = false;

/**
 * Whether templates can be rendered here, rendered anew without anything of before staying, and
 * clicked more than once. On a page that enforces Trusted Types without our policy on its list, or
 * that has replaced what every script relies on, they cannot: nothing is registered then, and the
 * page's own fallback text stays. No answer is better than a former or a second one.
 *
 * It is asked before every update too, since such a script may come later. Looking takes as long as
 * a small update, so that it is done ten times a second at most.
 */
export function canRender(now = Date.now()): boolean {
  if (now - looked < 100) return could;
  looked = now;
  could = false;
  try {
    const place = document.createDocumentFragment();
    let clicks = 0;
    const onClick = () => (clicks += 1);
    // A template that lit has not seen before: it keeps those that it has read.
    const parts = ['<button @click=', '>', '<u></u></button>'];
    const strings = Object.assign(parts, {raw: parts});
    const show = (inside: unknown) => render(html(strings, onClick, inside), place);
    [html`<b></b>`, html`<i></i>`, ''].forEach(show);
    const shown = place.querySelector('button');
    shown?.click();
    shown?.click();
    could = clicks === 2 && shown?.childElementCount === 1;
  } catch {
    // It stays so.
  }
  return could;
}
