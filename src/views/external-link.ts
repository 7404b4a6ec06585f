import {html, nothing, type TemplateResult} from 'lit';

/**
 * A link that leaves the page. It tells the other site nothing about this one, and its words have
 * to name that site. `href` comes from our own tables or through `safeUrl`.
 *
 * @param property what the address is to search engines, in the words of schema.org
 */
export function externalLink(
  href: string,
  text: unknown,
  look = '',
  property = '',
): TemplateResult {
  return html`<a
    class=${look}
    part="link"
    href=${href}
    itemprop=${property || nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${text}</a
  >`;
}
