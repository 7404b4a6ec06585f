import {html, render} from 'lit';

/**
 * Whether templates can be rendered here. On a page that enforces Trusted Types without our policy
 * on its list they cannot; the page's own fallback text then stays, since nothing is registered.
 */
export function canRender(): boolean {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
