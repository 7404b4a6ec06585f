import {css, html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {illustrationStyles} from '../illustrations/illustration.styles.js';

/** What a figure needs in the styles of the element that shows it. */
export const figureStyles: CSSResultGroup = [
  illustrationStyles,
  css`
    figure {
      margin: 0;
    }

    figcaption {
      margin-block-start: 0.25em;
      font-weight: 600;
      text-align: center;
    }
  `,
];

/**
 * A drawing with its text alternative, and with words below it where there are any.
 * @param name what matters in the drawing, for who does not see it
 */
export function figure(drawing: TemplateResult, name: string, caption = ''): TemplateResult {
  return html`<figure part="picture">
    <div role="img" aria-label=${name}>${drawing}</div>
    ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
  </figure>`;
}
