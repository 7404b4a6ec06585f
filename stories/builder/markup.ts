import type {Choice, Tag} from './choice.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  // Angular's template stands in a string of JavaScript.
  '\\': '&#92;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Text for an attribute, in HTML, JSX and the templates of Vue and Angular alike. */
export const forAttribute = (text: string): string =>
  text.replace(/[&<>"'`\\{}]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text between tags; Angular reads `@` there as the start of a block. */
export const forText = (text: string): string => forAttribute(text).replaceAll('@', '&#64;');

/** An attribute with its value; without a value it is left out. */
export type Attribute = readonly [name: string, value: string];

/** Which of the practice's details an element can carry. */
const DETAILS: Readonly<Partial<Record<Tag, readonly (keyof Choice)[]>>> = {
  'coverage-checker': ['name'],
  'complaint-list': ['name'],
  'therapist-finder-link': ['name', 'address', 'phone', 'email', 'url'],
  'patient-leaflet': ['name', 'address', 'phone', 'email', 'url'],
};

/** The attributes of one widget, as the webmaster chose them. */
export function attributesOf(tag: Tag, choice: Choice, policySrc: string): Attribute[] {
  const details = (DETAILS[tag] ?? []).map((name): Attribute => [
    `practice-${name}`,
    String(choice[name]).trim(),
  ]);
  const all: Attribute[] = [
    ...details,
    ['theme', choice.scheme === 'dark' ? 'dark' : ''],
    ['policy-src', tag === 'coverage-checker' ? policySrc : ''],
  ];
  return all.filter(([, value]) => value !== '');
}

/** Where the words stand that show until the script works, and where it does not. */
const FALLBACK: Readonly<Record<'nl' | 'en', Readonly<Record<Tag, string>>>> = {
  nl: {
    'coverage-checker': 'Wilt u weten wat uw verzekering vergoedt? Bel ons:',
    'complaint-list': 'Wilt u weten of wij u kunnen helpen? Bel ons:',
    'toilet-posture-guide': 'Wilt u weten hoe u goed op het toilet zit? Bel ons:',
    'constipation-explainer': 'Heeft u vragen over verstopping? Bel ons:',
    'therapist-finder-link': 'Wilt u een afspraak maken? Bel ons:',
    'patient-leaflet': 'Wilt u de folder op papier? Bel ons:',
  },
  en: {
    'coverage-checker': 'Would you like to know what your insurance pays? Call us:',
    'complaint-list': 'Would you like to know whether we can help you? Call us:',
    'toilet-posture-guide': 'Would you like to know how to sit well on the toilet? Call us:',
    'constipation-explainer': 'Do you have questions about constipation? Call us:',
    'therapist-finder-link': 'Would you like to make an appointment? Call us:',
    'patient-leaflet': 'Would you like the leaflet on paper? Call us:',
  },
};

/** A line with the practice's phone, for visitors without the script. */
export function fallback(tag: Tag, {language, phone}: Choice, address: string): string {
  const words = FALLBACK[language === 'en' ? 'en' : 'nl'][tag];
  return `<p>${forText(words)} <a href="${forAttribute(address)}">${forText(phone.trim())}</a></p>`;
}

/** JSON on one line that no parser of a page can read as markup. */
export function oneLine(json: string): string {
  return JSON.stringify(JSON.parse(json))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
