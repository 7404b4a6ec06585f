import {css, unsafeCSS, type CSSResult} from 'lit';

/** One colour that a page may set: name, in light, in dark. */
type ColorToken = readonly [name: string, light: string, dark: string];

/**
 * The colours, each as `--bf-color-<name>` for the page and `--_<name>` inside.
 * The comment above each is its line in the README's table.
 */
const COLORS: readonly ColorToken[] = [
  // Text.
  ['text', '#1c2b2d', '#e8efee'],
  // Text that stands back: hints, sources.
  ['quiet', '#4f6164', '#a9babb'],
  // The page behind the widget, for a picture or a field that has to cover it.
  ['background', '#ffffff', '#12191b'],
  // Areas that are set apart.
  ['surface', '#f4f8f7', '#1b2527'],
  // Actions, links and what is selected.
  ['accent', '#17696a', '#6fc7bf'],
  // Text on the accent colour: white or black by itself, whichever reads best there.
  ['on-accent', '#ffffff', '#000000'],
  // The border of a control.
  ['border', '#6b7f82', '#82979a'],
  // Lines that only divide.
  ['line', '#d3dedd', '#33423f'],
  // Messages about something that is missing.
  ['error', '#a8261c', '#ff9b8f'],
  // Behind what the leaflet says: by itself a little of the accent colour.
  ['leaflet', '#e3eded', '#1d2e2f'],
  // Behind what the insurer says.
  ['insurer', '#fdf3e1', '#3a2e17'],
];

const declare = (value: (token: ColorToken) => string) =>
  unsafeCSS(
    COLORS.map((token) => `--_${token[0]}:var(--bf-color-${token[0]},${value(token)});`).join(''),
  );

/**
 * What follows from the accent where a page sets no more than that. Text on a colour is black where
 * its luminance (`y`) is above the one at which black and white read equally well, 4.58 to 1; a
 * browser that cannot compute with a colour keeps the defaults.
 */
const white = 'clamp(0,(.179 - y)*1e6,1)';
const derived = unsafeCSS(
  `--_on-accent:var(--bf-color-on-accent,color(from var(--_accent) xyz calc(.95*${white}) ${white} calc(1.089*${white})));` +
    '--_leaflet:var(--bf-color-leaflet,color-mix(in srgb,var(--_accent) 12%,var(--_background)));',
);

/** Where a page has a dark part without `color-scheme`: `theme="dark"` on the element, and so on. */
const schemes = unsafeCSS(
  [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'light dark'],
  ]
    .map(([name, scheme]) => `:host([theme=${name}]) .frame{color-scheme:${scheme}}`)
    .join(''),
);

/**
 * What a page may set, with its defaults. Dark follows the page's `color-scheme`, not the
 * visitor's system: a white page stays white. The attribute `theme` goes before it.
 */
export const tokens: CSSResult = css`
  .frame {
    ${declare(([, light]) => light)}
    --_radius: var(--bf-radius, 0.375em);
    --_space: var(--bf-space, 1em);
  }

  @supports (color: light-dark(#000, #fff)) {
    .frame {
      ${declare(([, light, dark]) => `light-dark(${light},${dark})`)}
    }
  }

  @supports (color: color(from red xyz x y z)) {
    .frame {
      ${derived}
    }
  }

  ${schemes}
`;
