/** The widgets, as their tags. */
export const TAGS = [
  'coverage-checker',
  'complaint-list',
  'toilet-posture-guide',
  'constipation-explainer',
  'therapist-finder-link',
  'patient-leaflet',
] as const;
export type Tag = (typeof TAGS)[number];

/** For what kind of site the code is. */
export const VARIANTS = [
  'html',
  'wordpress',
  'site-builder',
  'react',
  'vue',
  'angular',
  'csp',
] as const;
export type Variant = (typeof VARIANTS)[number];

/** Ready themes, and `own` for the webmaster's own two colours. */
export const THEMES = ['standard', 'neutral', 'calm', 'insurer', 'high-contrast', 'own'] as const;
export type Theme = (typeof THEMES)[number];

/** What a webmaster chose. All of it is about a site; none of it is about a visitor. */
export interface Choice {
  readonly widgets: readonly Tag[];
  /** `page`: the language of the page. */
  readonly language: 'page' | 'nl' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly theme: Theme;
  readonly accent: string;
  readonly surface: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly policy: 'none' | 'address' | 'inline';
  readonly policySrc: string;
  readonly policyJson: string;
  /** Where the folder with the script is. */
  readonly folder: string;
  /** `pinned`: one version, which the browser checks with `integrity`. */
  readonly version: 'pinned' | 'latest';
  readonly variant: Variant;
}

/** What the build knows: its version, and the hash of the one script. */
export interface Build {
  readonly version: string;
  readonly integrity: string;
  /** The style sheet of each ready theme. */
  readonly themes: Readonly<Record<string, string>>;
}

/** Where the folder is until a webmaster says so; it is never part of a snippet. */
export const PLACEHOLDER = 'https://www.uw-site.nl/bekkenfysio-widgets/';

export const FIRST_CHOICE: Choice = {
  widgets: ['coverage-checker'],
  language: 'page',
  scheme: 'light',
  theme: 'standard',
  accent: '#17696a',
  surface: '#f4f8f7',
  name: '',
  address: '',
  phone: '',
  email: '',
  url: '',
  policy: 'none',
  policySrc: '',
  policyJson: '',
  folder: PLACEHOLDER,
  version: 'pinned',
  variant: 'html',
};

const LISTS: Readonly<Partial<Record<keyof Choice, readonly string[]>>> = {
  language: ['page', 'nl', 'en'],
  scheme: ['light', 'dark'],
  theme: THEMES,
  policy: ['none', 'address', 'inline'],
  version: ['pinned', 'latest'],
  variant: VARIANTS,
};

/** The choice as the part of a link after `#`. A policy in the page is left out: it is too long. */
export function toHash(choice: Choice): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(choice) as [keyof Choice, string | string[]][]) {
    const text = String(value);
    if (name !== 'policyJson' && text !== String(FIRST_CHOICE[name])) words.set(name, text);
  }
  return words.toString();
}

/** Reads such a link. Anybody can have written it: what is not known is left out. */
export function fromHash(hash: string, first: Choice = FIRST_CHOICE): Choice {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const given = Object.fromEntries(
    Object.keys(first).flatMap((name) => {
      const text = words.get(name);
      const list = LISTS[name as keyof Choice];
      const isKnown = text !== null && name !== 'widgets' && (!list || list.includes(text));
      return isKnown ? [[name, text.slice(0, 500)] as const] : [];
    }),
  );
  const asked = words.get('widgets')?.split(',');
  const widgets = asked ? TAGS.filter((tag) => asked.includes(tag)) : first.widgets;
  return {...first, ...given, widgets};
}
