import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {waitFor} from 'storybook/test';
import {COST_LABELS, POLICY_LABELS, QUESTION_TEXTS} from '../src/content/coverage-checker.js';
import {answersTo, nextQuestion, type Answers} from '../src/coverage/index.js';
import type {CoverageChecker} from '../src/elements/coverage-checker/coverage-checker.js';
import {
  ANSWERS_TO_OUTCOME,
  ANSWERS_WITH_BOTH,
  ANSWERS_WITHOUT_REFERRAL,
} from './fixtures/answers.js';
import {personAt} from './fixtures/person.js';
import insurer from './fixtures/policies/insurer.json' with {type: 'json'};
import minimal from './fixtures/policies/minimal.json' with {type: 'json'};
import practice from './fixtures/policies/practice.json' with {type: 'json'};

interface Args {
  readonly 'policy': unknown;
  readonly 'today': string;
  readonly 'answers': Answers;
  readonly 'session-fee'?: string;
  readonly 'practice-name'?: string;
}
type Story = StoryObj<Args>;

const checker = ({policy, today, answers, ...page}: Args) =>
  html`<coverage-checker
    .policy=${policy}
    .today=${today}
    .answers=${answers}
    session-fee=${page['session-fee'] ?? ''}
    practice-name=${page['practice-name'] ?? ''}
  ></coverage-checker>`;

/** A story begins once the insurer's data is on the screen. */
const policyShown: NonNullable<Story['play']> = async ({canvasElement}) => {
  const checkers = [...canvasElement.querySelectorAll<CoverageChecker>('coverage-checker')];
  await waitFor(
    () => {
      const isLoading = checkers.some(({renderRoot}) =>
        renderRoot.querySelector('[role="status"]')?.textContent.includes(POLICY_LABELS.loading()),
      );
      if (isLoading) throw new Error('The policy is still loading');
    },
    // One second is less than a busy machine needs for the many checkers of one story.
    {timeout: 10_000},
  );
};

const meta: Meta<Args> = {
  title: 'Widgets/Coverage checker beside a policy',
  component: 'coverage-checker',
  // A day on which the example policies hold.
  args: {policy: insurer, today: '2026-11-22'},
  render: checker,
  play: policyShown,
};
export default meta;

export const InsurerBasic: Story = {
  name: 'Insurer: basic insurance, through the deductible',
  args: {answers: ANSWERS_TO_OUTCOME['basic-deductible-applies']},
};

export const InsurerBasicMet: Story = {
  name: 'Insurer: basic insurance, deductible used up',
  args: {answers: ANSWERS_TO_OUTCOME['basic-deductible-met']},
};

export const InsurerChild: Story = {
  name: 'Insurer: a child, with sessions that can be added',
  args: {answers: ANSWERS_TO_OUTCOME['basic-exempt']},
};

export const InsurerChildReferral: Story = {
  name: 'Insurer: a child who needs a referral for payment',
  args: {answers: ANSWERS_WITHOUT_REFERRAL},
};

export const InsurerWhichPlan: Story = {
  name: 'Insurer: somebody with a plan opens the own',
  args: {answers: ANSWERS_TO_OUTCOME.supplementary},
};

export const InsurerNoPlan: Story = {
  name: 'Insurer: the plans as a table, for who has none',
  args: {answers: ANSWERS_TO_OUTCOME['none-named']},
};

export const InsurerUnknownPlan: Story = {
  name: 'Insurer: the plans as a table, for who does not know',
  args: {answers: ANSWERS_TO_OUTCOME['depends-on-supplementary']},
};

export const InsurerBoth: Story = {
  name: 'Insurer: both kinds of complaint, each with its two blocks',
  args: {answers: ANSWERS_WITH_BOTH},
};

export const Practice: Story = {
  name: 'Practice: conditions that are not known are questions',
  args: {policy: practice, answers: ANSWERS_TO_OUTCOME['basic-deductible-applies']},
};

export const PracticePlan: Story = {
  name: 'Practice: a supplementary insurance of which nothing is known',
  args: {policy: practice, answers: ANSWERS_TO_OUTCOME.supplementary},
};

export const PracticeNothingSaid: Story = {
  name: 'Practice: its data says nothing on this',
  args: {policy: practice, answers: ANSWERS_TO_OUTCOME['basic-exempt']},
};

export const Minimal: Story = {
  name: 'Minimal: insured, and everything else to be asked',
  args: {policy: minimal, answers: ANSWERS_TO_OUTCOME['basic-deductible-applies']},
};

export const Differs: Story = {
  name: 'The insurer says something else than the leaflet: both stand',
  args: {
    policy: {
      ...minimal,
      benefits: minimal.benefits.map((benefit) => ({...benefit, deductibleApplies: 'no'})),
    },
    answers: ANSWERS_TO_OUTCOME['basic-deductible-applies'],
  },
};

export const Expired: Story = {
  name: 'The policy has expired',
  args: {answers: ANSWERS_TO_OUTCOME.supplementary, today: '2027-01-01'},
};

export const NotYetValid: Story = {
  name: 'The policy is not valid yet',
  args: {answers: ANSWERS_TO_OUTCOME.supplementary, today: '2025-12-31'},
};

export const Unreadable: Story = {
  name: 'The policy cannot be read',
  args: {answers: ANSWERS_TO_OUTCOME.supplementary, policy: {formatVersion: 2}},
};

export const CostMissing: Story = {
  name: 'What it will cost: the number that is missing',
  args: {answers: ANSWERS_TO_OUTCOME['basic-deductible-met']},
  play: async (context) => {
    await policyShown(context);
    const visitor = await personAt(context.canvasElement, 'coverage-checker');
    await visitor.open(COST_LABELS.title());
  },
};

export const CostWorkedOut: Story = {
  name: 'What it will cost: worked out line by line',
  args: {
    'answers': ANSWERS_TO_OUTCOME['basic-deductible-met'],
    'session-fee': '52.50',
    'practice-name': 'Praktijk Voorbeeld',
  },
  play: async (context) => {
    await policyShown(context);
    const visitor = await personAt(context.canvasElement, 'coverage-checker');
    await visitor.open(COST_LABELS.title());
    await visitor.choose('radio', '12');
    await visitor.choose('radio', QUESTION_TEXTS.deductible.answers.no.label());
  },
};

/** Every set of answers that leads to an outcome. */
function everyAnswer(answers: Answers = {}): readonly Answers[] {
  const question = nextQuestion(answers);
  if (!question) return [answers];
  return answersTo(question).flatMap((answer) => everyAnswer({...answers, [question]: answer}));
}

const everyOutcome = ({policy, today}: Args) => {
  const outcomes = everyAnswer().map((answers) => checker({policy, today, answers}));
  return html`${outcomes.map(
    (outcome) =>
      html`${outcome}
        <hr />`,
  )}`;
};

export const InsurerEveryAnswer: Story = {
  name: 'Insurer: the outcome of every set of answers',
  render: everyOutcome,
};

export const PracticeEveryAnswer: Story = {
  name: 'Practice: the outcome of every set of answers',
  args: {policy: practice},
  render: everyOutcome,
};

export const MinimalEveryAnswer: Story = {
  name: 'Minimal: the outcome of every set of answers',
  args: {policy: minimal},
  render: everyOutcome,
};
