import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** How a heading looks, and whether focus may be sent to it. */
export interface HeadingOptions {
  readonly look?: 'title' | 'part';
  readonly id?: string;
  /** The id of what is heard with it when focus comes to it, such as which question it is. */
  readonly describedBy?: string | undefined;
}

/**
 * A heading whose level fits the page's outline. The level is a number that the page can set, so
 * it is a role and not one of six tags. Focus may be sent to it.
 */
export function heading(
  level: number,
  text: string,
  {look = 'title', id, describedBy}: HeadingOptions = {},
): TemplateResult {
  return html`<span
    class="heading ${look}"
    part="heading"
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${ifDefined(id)}
    aria-describedby=${ifDefined(describedBy)}
    tabindex="-1"
  >
    ${text}
  </span>`;
}
