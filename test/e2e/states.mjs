/**
 * Every state that a person can bring the elements into, as a list of names, and a function for a
 * page that brings its elements into one of them. For tests that look at all states alike.
 */
import {readFileSync} from 'node:fs';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const insurer = json('../../stories/fixtures/policies/insurer.json');

/** The insurer's own words, which stand as they are in every language. */
export const OWN_WORDS = new Set(stringsOf(insurer));

function stringsOf(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsOf) : [];
}

const PRACTICE = {
  'practice-name': 'Praktijk De Linde',
  'practice-address': 'Lindelaan 1, 1234 AB Voorbeeld',
  'practice-phone': '+31 20 123 45 67',
  'practice-email': 'info@linde.example',
  'practice-url': 'https://linde.example/',
  'practice-register': '12345678901',
};

const adult = {age: 'adult', complaint: 'urinary-incontinence'};
const answered = {...adult, deductible: 'no', referral: 'unknown', supplementary: 'unknown'};

/** @type {readonly {name: string, tag: string, attributes?: object, properties?: object, call?: [string, ...unknown[]]}[]} */
export const STATES = [
  ...[
    {},
    {age: 'adult'},
    adult,
    {...adult, deductible: 'no'},
    {age: 'adult', complaint: 'other'},
    {...adult, deductible: 'yes', referral: 'yes'},
    answered,
    {age: 'adult', complaint: 'other', supplementary: 'no'},
    {age: 'adult', complaint: 'other', supplementary: 'yes'},
    {age: 'under-18', complaint: 'both', referral: 'no', supplementary: 'unknown'},
    {...answered, complaint: 'both'},
  ].map((answers) => ({
    name: `coverage-checker ${JSON.stringify(answers)}`,
    tag: 'coverage-checker',
    properties: {answers},
  })),
  ...[
    answered,
    {age: 'adult', complaint: 'both', deductible: 'no', referral: 'no', supplementary: 'unknown'},
    {age: 'under-18', complaint: 'other', supplementary: 'no'},
  ].map((answers) => ({
    name: `coverage-checker with a policy ${JSON.stringify(answers)}`,
    tag: 'coverage-checker',
    properties: {policy: insurer, answers},
  })),
  ...['all', 'urine', 'surgery'].map((topic) => ({
    name: `complaint-list ${topic}`,
    tag: 'complaint-list',
    attributes: {topic},
  })),
  {
    name: 'complaint-list with a choice',
    tag: 'complaint-list',
    attributes: {selected: 'loss heaviness surgery', for: 'no-checker'},
  },
  ...['go', 'sit', 'belly', 'pressure', 'relax', 'no-straining', 'breathe', 'tilt', 'move'].map(
    (step) => ({
      name: `toilet-posture-guide ${step}`,
      tag: 'toilet-posture-guide',
      call: ['goTo', step],
    }),
  ),
  {name: 'toilet-posture-guide list', tag: 'toilet-posture-guide', attributes: {layout: 'list'}},
  ...['what-is-constipation', 'pelvic-floor', 'control', 'treatment', 'bowel'].map((section) => ({
    name: `constipation-explainer ${section}`,
    tag: 'constipation-explainer',
    attributes: {section},
  })),
  {name: 'therapist-finder-link', tag: 'therapist-finder-link'},
  {name: 'therapist-finder-link practice', tag: 'therapist-finder-link', attributes: PRACTICE},
  {name: 'patient-leaflet', tag: 'patient-leaflet', attributes: PRACTICE},
];

/** Puts one element in a state on the page, alone, and waits until it is there. */
export async function show(page, {tag, attributes = {}, properties = {}, call}) {
  await page.evaluate(
    async ({tag, attributes, properties, call}) => {
      document.querySelector('main')?.remove();
      const main = document.body.appendChild(document.createElement('main'));
      await customElements.whenDefined(tag);
      const element = document.createElement(tag);
      Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
      Object.assign(element, properties);
      main.append(element);
      await element.updateComplete;
      if (call) element[call[0]](...call.slice(1));
      const root = element.renderRoot;
      const isLoading = () => properties.policy && !root.querySelector('[part~=insurer], .insurer');
      for (let i = 0; i < 100 && isLoading(); i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      await element.updateComplete;
    },
    {tag, attributes, properties, call},
  );
}

/** All words that a person meets in the element on the page: texts, and names that are only heard. */
export async function wordsOf(page) {
  return page.evaluate(() => {
    const {renderRoot} = document.querySelector('main > *');
    const texts = [];
    const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.data);
    for (const element of renderRoot.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}
