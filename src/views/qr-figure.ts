import {html, type TemplateResult} from 'lit';
import {figure} from './figure.js';

/** A QR code as squares of one by one: how many there are on a side, and the dark ones as a path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** How many light squares a phone needs around a code to find it. */
const QUIET = 4;

/**
 * A QR code to print.
 * @param name where it leads, for who does not see it
 */
export function qrFigure({size, path}: QrCode, name: string, caption: string): TemplateResult {
  const side = size + 2 * QUIET;
  return figure(
    html`<svg
      viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
      shape-rendering="crispEdges"
      aria-hidden="true"
    >
      <path d=${path}></path>
    </svg>`,
    name,
    caption,
  );
}
