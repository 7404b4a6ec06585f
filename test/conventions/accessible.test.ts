import {expect} from '@open-wc/testing';
import {COVERAGE_LABELS, OUTCOME_TEXTS} from '../../src/content/coverage-checker.js';
import {POSTURE_LABELS, STEPS} from '../../src/content/toilet-posture-guide.js';
import type {Answers, OutcomeId} from '../../src/coverage/index.js';
import type {ComplaintList} from '../../src/elements/complaint-list/complaint-list.js';
import type {CoverageChecker} from '../../src/elements/coverage-checker/coverage-checker.js';
import type {ToiletPostureGuide} from '../../src/elements/toilet-posture-guide/toilet-posture-guide.js';
import {openAnswerRoots} from '../../src/embed/roots.js';
import type {WidgetElement} from '../../src/embed/widget-element.js';
import {ANSWERS_FOR, press, walk} from '../support/checker.js';
import {everyTag, onPage} from '../support/every-element.js';
import {allByRole, byRole} from '../support/roles.js';
import {settled} from '../support/settled.js';

openAnswerRoots();
everyTag();

const BOTH: Answers = {
  age: 'adult',
  complaint: 'both',
  supplementary: 'yes',
  deductible: 'no',
  referral: 'no',
};

const checker = () => onPage<CoverageChecker>('coverage-checker');

async function checkerWith(answers: Answers): Promise<CoverageChecker> {
  const element = await checker();
  element.answers = answers;
  await element.updateComplete;
  return element;
}

async function chosenLoss(): Promise<ComplaintList> {
  const list = await onPage<ComplaintList>('complaint-list', {
    for: 'checker',
    selected: 'loss sex',
  });
  return list;
}

async function listWithTopic(): Promise<ComplaintList> {
  const list = await onPage<ComplaintList>('complaint-list', {topic: 'surgery'});
  openAll(list);
  return list;
}

async function guideAt(attributes: Readonly<Record<string, string>>): Promise<ToiletPostureGuide> {
  const guide = await onPage<ToiletPostureGuide>('toilet-posture-guide', attributes);
  openAll(guide);
  return guide;
}

/** Shows what is there on request. */
function openAll({renderRoot}: WidgetElement): void {
  renderRoot.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
}

async function finder(attributes: Readonly<Record<string, string>>): Promise<WidgetElement> {
  const element = await onPage('therapist-finder-link', attributes);
  openAll(element);
  return element;
}

/** Every state that a person can be in. */
const STATES: readonly (readonly [string, () => Promise<WidgetElement>])[] = [
  ['the first question', checker],
  ...(
    [
      ['complaint', {age: 'adult'}],
      ['supplementary', {age: 'adult', complaint: 'other'}],
      ['deductible', {age: 'adult', complaint: 'urinary-incontinence'}],
      ['referral', {age: 'under-18', complaint: 'urinary-incontinence'}],
    ] as const
  ).map(([question, answers]) => [`the question ${question}`, () => checkerWith(answers)] as const),
  [
    'a question that was passed over',
    async () => {
      const element = await checker();
      await press(element, COVERAGE_LABELS.continue());
      return element;
    },
  ],
  [
    'a question with an answer',
    async () => {
      const element = await checker();
      await walk(element, ['adult']);
      await press(element, COVERAGE_LABELS.back());
      return element;
    },
  ],
  ...(Object.keys(OUTCOME_TEXTS) as OutcomeId[]).map(
    (id) => [`the outcome ${id}`, () => checkerWith(ANSWERS_FOR[id])] as const,
  ),
  ['an outcome of two parts', () => checkerWith(BOTH)],
  ['all complaints', () => onPage('complaint-list')],
  ['the complaints of one topic', listWithTopic],
  ['a choice of complaints with what is lost', chosenLoss],
  ...STEPS.map(({id}) => [`the step ${id}`, () => guideAt({step: id})] as const),
  ['all steps as a list', () => guideAt({layout: 'list'})],
  ['the way to a therapist', () => finder({})],
  [
    'the card of a practice',
    () =>
      finder({
        'practice-name': 'De Linde',
        'practice-address': 'Lindelaan 1',
        'practice-phone': '020 1234567',
        'practice-email': 'balie@linde.example',
        'practice-url': 'https://linde.example/',
        'practice-register': 'Nummer 1',
      }),
  ],
];

describe('an audit of accessibility', function () {
  // Axe looks at every node of every state.
  this.timeout(20_000);

  STATES.forEach(([state, create]) => {
    it(`finds nothing wrong with ${state}`, async () => {
      const element = await create();
      await settled(element);
      expect(element.shadowRoot === null, 'an audit needs an open root').to.be.false;
      await expect(element).to.be.accessible();
    });
  });

  (['light', 'dark'] as const).forEach((scheme) => {
    it(`finds enough contrast on a ${scheme} page`, async () => {
      const list = await onPage<ComplaintList>('complaint-list', {selected: 'pain'});
      const page = list.parentElement;
      page?.style.setProperty('color-scheme', scheme);
      page?.style.setProperty('background', scheme === 'dark' ? '#12191b' : '#ffffff');
      await expect(list).to.be.accessible();
    });
  });

  it('finds what is wrong, so it does look inside', async () => {
    const element = await checker();
    const radio = allByRole(element.renderRoot, 'radio')[0];
    radio?.closest('label')?.replaceWith(radio);
    await expect(element).not.to.be.accessible();
  });

  it('hears a topic pressed and a step named', async () => {
    const list = await listWithTopic();
    expect(byRole(list.renderRoot, 'button', 'Operatie').getAttribute('aria-pressed')).to.equal(
      'true',
    );
    const guide = await guideAt({step: 'tilt'});
    byRole(guide.renderRoot, 'button', POSTURE_LABELS.stillNothing());
  });
});
