import {tokens} from '../../src/styles/tokens.js';

/** Red, green and blue, from 0 to 255. */
type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** What is painted for a colour as a browser computed it, in whatever notation. */
export function painted(color: string): Rgb {
  if (!canvas) throw new Error('There is no canvas');
  canvas.fillStyle = '#010203';
  canvas.fillStyle = color;
  if (canvas.fillStyle === '#010203') throw new Error(`Not a colour: ${color}`);
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance, WCAG 2. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A widget's own box of colours, and what each token is in it. */
export interface Swatches {
  /** What is painted for `--_<token>` at this moment. */
  readonly colour: (token: string) => Rgb;
  readonly host: HTMLElement;
}

/** The styles of every widget on an element without content, as fast as a grid of colours needs. */
export function swatches(): Swatches {
  const host = document.createElement('div');
  const frame = document.createElement('div');
  frame.className = 'frame';
  const root = host.attachShadow({mode: 'open'});
  if (tokens.styleSheet) root.adoptedStyleSheets = [tokens.styleSheet];
  root.append(frame);
  document.body.append(host);
  const colour = (token: string): Rgb => {
    frame.style.color = `var(--_${token})`;
    return painted(getComputedStyle(frame).color);
  };
  return {host, colour};
}

/** Text and shapes: what stands on what, and the least contrast between them. */
export const PAIRS: readonly (readonly [front: string, behind: string, least: number])[] = [
  ...['background', 'surface', 'leaflet', 'insurer'].flatMap((behind) => [
    ['text', behind, 4.5] as const,
    ['quiet', behind, 4.5] as const,
    ['accent', behind, 4.5] as const,
    ['border', behind, 3] as const,
  ]),
  ['on-accent', 'accent', 4.5],
  ['error', 'background', 4.5],
  ['error', 'surface', 4.5],
];

/** The pairs that cannot be told apart well enough, as `front on behind: 3.2`. */
export function tooClose({colour}: Swatches, pairs = PAIRS, factor = 1): string[] {
  return pairs.flatMap(([front, behind, least]) => {
    const measured = contrast(colour(front), colour(behind));
    // A colour is painted in 256 steps.
    if (measured >= least * factor - 0.02) return [];
    return [`${front} on ${behind}: ${measured.toFixed(2)}`];
  });
}

/** Brand colours of every hue, from near black to near white, grey to full. */
export const GRID: readonly string[] = [0, 30, 60, 120, 180, 210, 240, 280, 320].flatMap((hue) =>
  [30, 100].flatMap((saturation) =>
    [4, 18, 32, 46, 60, 74, 88, 98].map((light) => `hsl(${hue} ${saturation}% ${light}%)`),
  ),
);
