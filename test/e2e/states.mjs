/**
 * Every state that a person can bring the elements into, as a list of names, and a function for a
 * page that brings its elements into one of them. For tests that look at all states alike.
 */
import {readFileSync} from 'node:fs';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const [insurer, practicePolicy, minimal] = ['insurer', 'practice', 'minimal'].map((name) =>
  json(`../../stories/fixtures/policies/${name}.json`),
);

/** The insurer's own words, which stand as they are in every language. */
export const OWN_WORDS = new Set([insurer, practicePolicy, minimal].flatMap(stringsOf));

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

/** A shared tablet that nobody has touched for almost an hour. */
const KIOSK = {attributes: {kiosk: '3600'}, later: 3590, still: true};

/** A day on which the example policies hold. */
const TODAY = '2026-11-22';

/** A person's way to the worked sum of a row. */
const OPEN_COST = '[data-benefit="basis-urineverlies"] .cost > summary';
const chooseCost = (key, value) => `[name="cost-${key}-basis-urineverlies"][value="${value}"]`;

const checker = (name, answers, properties = {}, more = {}) => ({
  name: `coverage-checker ${name}`,
  tag: 'coverage-checker',
  properties: {...properties, answers},
  ...more,
});

const beside = (name, answers, policy = insurer, today = TODAY, more = {}) =>
  checker(name, answers, {today, policy}, more);

const guide = (name, more) => ({
  name: `toilet-posture-guide ${name}`,
  tag: 'toilet-posture-guide',
  ...more,
});

/**
 * @typedef {object} State
 * @property {string} name
 * @property {string} tag
 * @property {object} [attributes]
 * @property {object} [properties]
 * @property {[string, ...unknown[]]} [call] a method, with its arguments
 * @property {string[]} [press] what a visitor presses then, one after the other
 * @property {boolean} [moves] whether it has to be on the screen, since it moves there only
 * @property {number} [later] how many seconds of the clock then go by
 * @property {boolean} [still] whether the page's timers and requests stand still, since the state
 *   would pass by itself
 */

/** @type {readonly State[]} */
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
  ].map((answers) => checker(JSON.stringify(answers), answers)),
  checker('after going on without an answer', {}, {}, {press: ['.primary']}),
  checker('with an answer chosen', adult, {}, {press: ['input[value="no"]']}),
  checker('an answer to change', answered, {}, {press: ['.summary button']}),
  checker('on a tablet, about to forget', {age: 'adult'}, {}, {...KIOSK, press: ['input']}),
  ...[
    answered,
    {age: 'adult', complaint: 'both', deductible: 'no', referral: 'no', supplementary: 'unknown'},
    {age: 'under-18', complaint: 'other', supplementary: 'no'},
    {...adult, deductible: 'yes', referral: 'yes'},
    {age: 'adult', complaint: 'other', supplementary: 'yes'},
  ].map((answers) => beside(`with a policy ${JSON.stringify(answers)}`, answers)),
  beside('with the cost to work out', answered, insurer, TODAY, {press: [OPEN_COST]}),
  beside('with the cost worked out', answered, insurer, TODAY, {
    attributes: {'session-fee': '52.50', 'practice-name': 'Praktijk De Linde'},
    press: [
      OPEN_COST,
      chooseCost('sessions', 12),
      chooseCost('contracted', 'no'),
      chooseCost('left', 10_000),
    ],
  }),
  beside('with a cost that nobody knows', answered, insurer, TODAY, {
    attributes: {'session-fee': '52.50'},
    press: [OPEN_COST, chooseCost('contracted', 'unknown'), chooseCost('left', 'unknown')],
  }),
  beside(
    'with a plan opened',
    {age: 'adult', complaint: 'other', supplementary: 'yes'},
    insurer,
    TODAY,
    {
      press: ['.plan > summary'],
    },
  ),
  beside('with a practice’s own data', answered, practicePolicy),
  beside('with little data', answered, minimal),
  beside('with data that differs from the leaflet', answered, {
    ...minimal,
    benefits: minimal.benefits.map((benefit) => ({...benefit, deductibleApplies: 'no'})),
  }),
  beside('with data of last year', answered, insurer, '2027-01-01'),
  beside('with data that cannot be read', answered, {formatVersion: 2}),
  checker(
    'with data on its way',
    answered,
    {},
    {attributes: {'policy-src': '/own.json'}, still: true},
  ),
  ...['all', 'urine', 'stool', 'sex', 'pain', 'pregnancy', 'surgery'].map((topic) => ({
    name: `complaint-list ${topic}`,
    tag: 'complaint-list',
    attributes: {topic},
  })),
  {
    name: 'complaint-list with a choice',
    tag: 'complaint-list',
    attributes: {selected: 'loss heaviness surgery', for: 'no-checker'},
  },
  {
    name: 'complaint-list on a tablet, about to forget',
    tag: 'complaint-list',
    ...KIOSK,
    press: ['input'],
  },
  ...['go', 'sit', 'belly', 'pressure', 'relax', 'no-straining', 'breathe', 'tilt', 'move'].map(
    (step) => guide(step, {call: ['goTo', step]}),
  ),
  guide('with its reasons opened', {press: ['summary']}),
  guide('moving', {call: ['goTo', 'breathe'], press: ['.pacer button'], moves: true}),
  guide('paused', {call: ['goTo', 'tilt'], press: ['.pacer button', '.pacer button']}),
  guide('without what moves', {attributes: {'step': 'tilt', 'no-pacer': ''}}),
  guide('list', {attributes: {layout: 'list'}}),
  ...['what-is-constipation', 'pelvic-floor', 'control', 'treatment', 'bowel'].map((section) => ({
    name: `constipation-explainer ${section}`,
    tag: 'constipation-explainer',
    attributes: {section},
  })),
  {
    name: 'constipation-explainer relaxed, with a part pressed',
    tag: 'constipation-explainer',
    attributes: {section: 'pelvic-floor'},
    press: ['.states button:last-child', '.parts button'],
  },
  {name: 'therapist-finder-link', tag: 'therapist-finder-link'},
  {
    name: 'therapist-finder-link with its registers',
    tag: 'therapist-finder-link',
    press: ['summary'],
  },
  {name: 'therapist-finder-link practice', tag: 'therapist-finder-link', attributes: PRACTICE},
  {
    name: 'therapist-finder-link practice without links',
    tag: 'therapist-finder-link',
    attributes: {'practice-name': 'Praktijk De Linde', 'practice-phone': 'bel ons in de ochtend'},
  },
  {name: 'patient-leaflet', tag: 'patient-leaflet', attributes: PRACTICE},
  {name: 'patient-leaflet without a practice', tag: 'patient-leaflet'},
];

/**
 * Runs in a page: brings one element into a state at the end of `main`, and waits until it is there.
 * Everything that is folded is opened too, unless it is to stay as a visitor finds it.
 */
export async function bring({state, unfold = true}) {
  const {tag, attributes = {}, properties = {}, call, press = [], later = 0, still} = state;
  const {setTimeout: timeout, fetch, Date: clock} = window;
  await customElements.whenDefined(tag);
  const element = document.createElement(tag);
  element.dataset.state = state.name;
  if (still) {
    window.setTimeout = () => 0;
    window.fetch = () => new Promise(() => {});
  }
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  Object.assign(element, properties);
  const main =
    document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
  main.append(element);
  await element.updateComplete;
  if (call) element[call[0]](...call.slice(1));
  await element.updateComplete;
  const root = element.renderRoot;
  const isLoading = () => !still && root.querySelector('.policy-status .quiet');
  for (let i = 0; i < 100 && isLoading(); i += 1) await new Promise((done) => timeout(done, 20));
  for (const selector of press) {
    // Who wants nothing to move has no such button.
    root.querySelector(selector)?.click();
    await element.updateComplete;
  }
  if (later) {
    const {now} = clock;
    clock.now = () => now() + later * 1000;
    document.dispatchEvent(new Event('visibilitychange'));
    clock.now = now;
  }
  Object.assign(window, {setTimeout: timeout, fetch});
  // Of the explainer's sections one is open at a time, and each has a state of its own.
  if (unfold && tag !== 'constipation-explainer') {
    root.querySelectorAll('details').forEach((details) => (details.open = true));
  }
  await element.updateComplete;
}

/** Puts one element in a state on a page of Playwright's, alone. */
export async function show(page, state, {unfold = true} = {}) {
  await page.evaluate(() => document.querySelector('main')?.remove());
  await page.evaluate(bring, {state, unfold});
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
