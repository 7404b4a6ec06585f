import {html, type TemplateResult} from 'lit';

/**
 * A link that leaves the page. It tells the other site nothing about this one, and its words have
 * to name that site. `href` comes from our own tables or through `safeUrl`.
 */
export function externalLink(href: string, text: unknown, look = ''): TemplateResult {
  return html`<a
    class=${look}
    part="link"
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${text}</a
  >`;
}
