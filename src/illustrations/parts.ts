import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

/** A piece of a drawing. It is made of our own names and numbers, and never of what a page gives. */
export type Markup = string;

/** A flat shape in one of the colours of `illustrationStyles`. */
export const shape = (colour: string, d: string, width = 0): Markup =>
  `<path class="bf-${colour}" d="${d}" stroke-width="${width}"/>`;

/** A round-ended line in one of those colours. */
export const line = (colour: string, d: string, width = 3): Markup =>
  shape(`line bf-${colour}`, d, width);

const group = (attribute: string, content: readonly Markup[]): Markup =>
  `<g ${attribute}>${content.join('')}</g>`;

/** Shapes that a page can point at together: `[data-part~="…"]`. */
export const part = (name: string, ...content: Markup[]): Markup =>
  group(`data-part="${name}"`, content);

/** Shapes drawn around 0 0 and then put in place. */
export const placed = (transform: string, ...content: Markup[]): Markup =>
  group(`transform="${transform}"`, content);

/** Shapes of one phase of the breath: `[data-phase="…"]`. */
export const during = (phase: string, ...content: Markup[]): Markup =>
  group(`data-phase="${phase}"`, content);

const stills = new Map<Markup, TemplateResult>();

/**
 * A template without holes: lit has the browser parse it once, and copies it from then on. With a
 * hole for each number, drawings were more than half of the work of the whole leaflet.
 */
function still(draw: typeof html | typeof svg, markup: Markup): TemplateResult {
  const known = stills.get(markup);
  if (known) return known;
  const drawn = draw(Object.assign([markup], {raw: [markup]}));
  stills.set(markup, drawn);
  return drawn;
}

/** A drawing in which nothing moves. It holds no words: whoever shows it gives it a name. */
export const illustration = (viewBox: string, ...content: Markup[]): TemplateResult =>
  still(
    html,
    `<svg class="bf-illustration" viewBox="${viewBox}" aria-hidden="true" focusable="false">${content.join('')}</svg>`,
  );

/** A drawing that moves: what lies behind and before, and the drawings between that take turns. */
export interface Movement {
  readonly viewBox: string;
  readonly behind: readonly Markup[];
  readonly frames: readonly (() => Markup)[];
  readonly before: readonly Markup[];
}

/**
 * Drawings on top of one another, of which only the first shows: who shows one after another changes
 * their `visibility`, so that nothing is drawn anew and nothing moves its place.
 * @param ready how many are drawn by now; the others are still empty, since all at once take too long
 */
export function movingIllustration(movement: Movement, ready: number): TemplateResult {
  const {viewBox, behind, frames, before} = movement;
  const frame = (draw: () => Markup, i: number): SVGTemplateResult =>
    svg`<g visibility=${i === 0 ? 'inherit' : 'hidden'}>${guard([i < ready], () =>
      i < ready ? still(svg, draw()) : '',
    )}</g>`;
  return html`<svg class="bf-illustration" viewBox=${viewBox} aria-hidden="true" focusable="false">
    ${still(svg, behind.join(''))}
    <g data-frames>${frames.map(frame)}</g>
    ${still(svg, before.join(''))}
  </svg>`;
}
