import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

/** A flat shape in one of the colours of `illustrationStyles`. */
export const shape = (colour: string, d: string, width = 0): SVGTemplateResult =>
  svg`<path class="bf-${colour}" d=${d} stroke-width=${width}></path>`;

/** A round-ended line in one of those colours. */
export const line = (colour: string, d: string, width = 3): SVGTemplateResult =>
  shape(`line bf-${colour}`, d, width);

/** Shapes that a page can point at together: `[data-part~="…"]`. */
export const part = (name: string, ...content: unknown[]): SVGTemplateResult =>
  svg`<g data-part=${name}>${content}</g>`;

/** Shapes drawn around 0 0 and then put in place. */
export const placed = (transform: string, ...content: unknown[]): SVGTemplateResult =>
  svg`<g transform=${transform}>${content}</g>`;

/**
 * Drawings on top of one another, of which only the first shows: who shows one after another changes
 * their `visibility`, so that nothing is drawn anew and nothing moves its place.
 * @param ready how many are drawn by now; the others are still empty, since all at once take too long
 */
export const frames = (drawings: readonly (() => unknown)[], ready: number): SVGTemplateResult =>
  svg`<g data-frames>${drawings.map(
    (draw, i) =>
      svg`<g visibility=${i === 0 ? 'inherit' : 'hidden'}>${guard([i < ready], () =>
        i < ready ? draw() : '',
      )}</g>`,
  )}</g>`;

/** Shapes of one phase of the breath: `[data-phase="…"]`. */
export const during = (phase: string, ...content: unknown[]): SVGTemplateResult =>
  svg`<g data-phase=${phase}>${content}</g>`;

/** The frame of every drawing. It holds no words: whoever shows it gives it a name. */
export const illustration = (viewBox: string, ...content: unknown[]): TemplateResult =>
  html`<svg class="bf-illustration" viewBox=${viewBox} aria-hidden="true" focusable="false">
    ${content}
  </svg>`;
