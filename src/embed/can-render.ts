import {html, render} from 'lit';

/**
 * Whether templates can be rendered here, rendered anew without anything of before staying, and
 * clicked more than once. On a page that enforces Trusted Types without our policy on its list, or
 * that has replaced what every script relies on, they cannot: nothing is registered then, and the
 * page's own fallback text stays. No answer is better than a former or a second one.
 */
export function canRender(): boolean {
  try {
    const place = document.createDocumentFragment();
    let clicks = 0;
    const onClick = () => (clicks += 1);
    const show = (inside: unknown) =>
      render(html`<button @click=${onClick}>${inside}</button>`, place);
    [html`<b></b>`, html`<i></i>`, ''].forEach(show);
    const shown = place.querySelector('button');
    shown?.click();
    shown?.click();
    return clicks === 2 && shown?.childElementCount === 0;
  } catch {
    return false;
  }
}
