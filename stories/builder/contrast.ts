/** Whether a text is a colour as `#rrggbb`. */
export const isHex = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);

function parts(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
}

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [red, green, blue] = parts(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours given as `#rrggbb`, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of one colour in the other, as `color-mix(in srgb, …)` does it. */
function mix(one: string, other: string, share: number): string {
  const [a, b] = [parts(one), parts(other)];
  const mixed = a.map((part, at) => Math.round(part * share + (b[at] ?? 0) * (1 - share)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What a widget puts behind text, and the text, in our own colours. */
const OWN = {
  light: {background: '#ffffff', text: '#1c2b2d', quiet: '#4f6164', far: '#000000'},
  dark: {background: '#12191b', text: '#e8efee', quiet: '#a9babb', far: '#ffffff'},
} as const;

/** A colour that reads well in each place, as an example of one that may be filled in. */
export const EXAMPLES = {
  light: {accent: '#17696a', surface: '#f4f8f7'},
  dark: {accent: '#6fc7bf', surface: '#1b2527'},
} as const;

/** The share of the accent behind what the leaflet says; see `derived` in src/styles/tokens.ts. */
const SOFT = 0.12;

/** The least contrast that an accent has where it is the colour of text. */
export function accentContrast(accent: string, surface: string, scheme: 'light' | 'dark'): number {
  const {background} = OWN[scheme];
  const soft = mix(accent, background, SOFT);
  return Math.min(...[background, surface, soft].map((behind) => contrast(accent, behind)));
}

/** The least contrast that text has on a surface. */
export function surfaceContrast(surface: string, scheme: 'light' | 'dark'): number {
  const {text, quiet} = OWN[scheme];
  return Math.min(contrast(text, surface), contrast(quiet, surface));
}

/** The nearest colour, darker or lighter, that can be read; undefined where there is none. */
export function nearestAccent(
  accent: string,
  surface: string,
  scheme: 'light' | 'dark',
): string | undefined {
  for (let step = 1; step <= 50; step += 1) {
    const tried = mix(OWN[scheme].far, accent, step / 50);
    if (accentContrast(tried, surface, scheme) >= 4.5) return tried;
  }
  return undefined;
}
