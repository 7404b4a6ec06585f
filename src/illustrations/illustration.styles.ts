import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * What the drawings are made of: name, colour, and another one where the page is dark. A page may
 * set each as `--bf-figure-<name>`; the accent and the paper follow the other tokens.
 */
const COLOURS: readonly (readonly [name: string, light: string, dark?: string])[] = [
  ['skin', '#d4c2b3'],
  ['skin-shade', '#ba9'],
  ['hair', '#344', '#566'],
  ['cloth', '#90bab3', '#699'],
  ['cloth-shade', '#6c9e97', '#477'],
  ['trousers', '#577', '#899'],
  ['trousers-shade', '#466', '#788'],
  ['object', '#cdd', '#455'],
  ['object-light', '#e4ecec', '#344'],
  ['ground', '#899', '#677'],
  ['organ', '#b98'],
  ['organ-light', '#fed'],
  ['light', '#fff'],
  ['paper', 'var(--_background,#fff)', 'var(--_background,#12191b)'],
  ['accent', 'var(--_accent,#17696a)', 'var(--_accent,#6fc7bf)'],
];

const declare = (colour: (light: string, dark: string) => string) =>
  `.bf-illustration{${COLOURS.map(
    ([name, light, dark = light]) =>
      `--_figure-${name}:var(--bf-figure-${name},${colour(light, dark)})`,
  ).join(';')}}`;

const palette = unsafeCSS(
  `${declare((light) => light)}@supports (color:light-dark(red,red)){${declare(
    (light, dark) => `light-dark(${light},${dark})`,
  )}}${COLOURS.map(([name]) => `.bf-${name}{color:var(--_figure-${name})}`).join('')}`,
);

// Apart from the palette: the build makes only those styles small that hold no expression.
const rules = css`
  .bf-illustration {
    display: block;
    inline-size: 100%;
    fill: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .bf-illustration {
    transform: scaleX(-1);
  }
  /* A body cut open has a ground of its own, that the dark accent stands out from. */
  .bf-illustration:has([data-part]) {
    color-scheme: light;
  }
  .bf-line {
    fill: none;
    stroke: currentColor;
  }
  .bf-flat {
    stroke-linecap: butt;
  }
  @media print, (forced-colors: active) {
    .bf-illustration {
      forced-color-adjust: none;
    }
    .bf-illustration path {
      color: Canvas;
      paint-order: stroke;
    }
    .bf-illustration path:not(.bf-line) {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .bf-illustration :is(.bf-hair, .bf-line):not(.bf-paper, .bf-organ-light) {
      color: CanvasText;
    }
    .bf-illustration .bf-accent.bf-accent {
      color: Highlight;
    }
  }
  @media print {
    .bf-illustration {
      color-scheme: light;
    }
    .bf-illustration .bf-accent.bf-accent {
      color: CanvasText;
    }
    .bf-illustration .bf-organ.bf-line {
      color: #888;
    }
    .bf-illustration [class$='shade'],
    .bf-illustration .bf-accent:not(.bf-line) {
      color: #ddd;
    }
  }
`;

/**
 * The colours of all drawings. A browser without `light-dark()` shows the light ones; forced colours
 * and paper get outlines. Facing the reading direction is facing left from right to left.
 */
export const illustrationStyles: CSSResult = css`
  ${palette}${rules}
`;
