import type {Build, Choice, Tag} from './choice.js';

/** From here on a page has room beside the text, in the width of the window. */
const WIDE = '48em';

/** The height of each widget as it appears, in pixels: on a phone, and on a wide page. */
const SPACE: Readonly<Record<Tag, readonly [phone: number, wide: number]>> = {
  'coverage-checker': [368, 296],
  'complaint-list': [2830, 2080],
  'toilet-posture-guide': [1080, 690],
  'constipation-explainer': [700, 544],
  'therapist-finder-link': [560, 460],
  'patient-leaflet': [10600, 7850],
};

/** What each further line on the practice's card adds. */
const LINE: readonly [number, number] = [55, 18];

function spaceOf(tag: Tag, {name, address, email, url}: Choice): readonly [number, number] {
  const [phone, wide] = SPACE[tag];
  if (tag !== 'therapist-finder-link') return [phone, wide];
  const lines = [name, address, email, url].filter((text) => text.trim()).length;
  return [phone + lines * LINE[0], wide + lines * LINE[1]];
}

/** Space for each widget until it is there, so that nothing below it jumps. */
function spaceRules(choice: Choice, selector: (tag: Tag) => string): string[] {
  const rules = choice.widgets.map((tag) => ({at: selector(tag), space: spaceOf(tag, choice)}));
  return [
    ...rules.map(({at, space: [phone]}) => `${at} { display: block; min-block-size: ${phone}px; }`),
    `@media (min-width: ${WIDE}) {`,
    ...rules.map(({at, space: [, wide]}) => `  ${at} { min-block-size: ${wide}px; }`),
    '}',
  ];
}

const DECLARATION = /(--bf-[\w-]+):\s*([^;]+);/g;

/** What a theme's style sheet sets, for one colour scheme. */
function themeTokens(css: string, scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(DECLARATION)) {
    const both = /^light-dark\((.+), (.+)\)$/.exec(value);
    tokens.set(name, both?.[scheme === 'light' ? 1 : 2] ?? value);
  }
  return tokens;
}

function colourRules({theme, accent, surface, scheme}: Choice, {themes}: Build): string[] {
  const tokens =
    theme === 'own'
      ? new Map([
          ['--bf-color-accent', accent],
          ['--bf-color-surface', surface],
        ])
      : themeTokens(themes[theme] ?? '', scheme);
  if (tokens.size === 0) return [];
  return [':root {', ...[...tokens].map(([name, value]) => `  ${name}: ${value};`), '}'];
}

/** The style sheet that belongs to a choice, as lines. */
export function styleRules(choice: Choice, build: Build, selector: (tag: Tag) => string): string[] {
  return [...colourRules(choice, build), ...spaceRules(choice, selector)];
}
