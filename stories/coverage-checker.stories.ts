import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {COVERAGE_LABELS, QUESTION_TEXTS} from '../src/content/coverage-checker.js';
import {answersTo, type Answers} from '../src/coverage/index.js';
import {
  ANSWERS_BEFORE,
  ANSWERS_TO_OUTCOME,
  ANSWERS_WITH_BOTH,
  ANSWERS_WITHOUT_REFERRAL,
} from './fixtures/answers.js';
import {personAt} from './fixtures/person.js';

interface Args {
  readonly 'answers'?: Answers;
  readonly 'age'?: string;
  readonly 'complaint'?: string;
  readonly 'heading-level'?: number;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Coverage checker',
  component: 'coverage-checker',
  argTypes: {
    age: {control: 'select', options: answersTo('age')},
    complaint: {control: 'select', options: answersTo('complaint')},
  },
};
export default meta;

export const FirstQuestion: Story = {name: 'Asks the age first'};

export const AnswerChosen: Story = {
  name: 'An answer is chosen and not sent yet',
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'coverage-checker');
    await visitor.choose('radio', QUESTION_TEXTS.age.answers.adult.label());
  },
};

export const NothingChosen: Story = {
  name: 'Going on with nothing chosen says what to do',
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'coverage-checker');
    await visitor.press(COVERAGE_LABELS.continue());
  },
};

export const AsksComplaint: Story = {
  name: 'Asks which complaint it is about',
  args: {answers: ANSWERS_BEFORE.complaint},
};

export const AsksSupplementary: Story = {
  name: 'Asks for a supplementary insurance',
  args: {answers: ANSWERS_BEFORE.supplementary},
};

export const AsksDeductible: Story = {
  name: 'Asks whether the deductible is used up',
  args: {answers: ANSWERS_BEFORE.deductible},
};

export const AsksReferral: Story = {
  name: 'Asks for a referral, and the button leads to the outcome',
  args: {answers: ANSWERS_BEFORE.referral},
};

export const OutcomeBasicExempt: Story = {
  name: 'Outcome: a child, basic insurance without deductible',
  args: {answers: ANSWERS_TO_OUTCOME['basic-exempt']},
};

export const OutcomeDeductibleMet: Story = {
  name: 'Outcome: basic insurance, deductible used up',
  args: {answers: ANSWERS_TO_OUTCOME['basic-deductible-met']},
};

export const OutcomeDeductibleApplies: Story = {
  name: 'Outcome: basic insurance, through the deductible',
  args: {answers: ANSWERS_TO_OUTCOME['basic-deductible-applies']},
};

export const OutcomeDeductibleUnknown: Story = {
  name: 'Outcome: basic insurance, deductible not known',
  args: {answers: ANSWERS_TO_OUTCOME['basic-deductible-unknown']},
};

export const OutcomeSupplementary: Story = {
  name: 'Outcome: through the supplementary insurance',
  args: {answers: ANSWERS_TO_OUTCOME.supplementary},
};

export const OutcomeNoneNamed: Story = {
  name: 'Outcome: the leaflet names no coverage',
  args: {answers: ANSWERS_TO_OUTCOME['none-named']},
};

export const OutcomeDepends: Story = {
  name: 'Outcome: it depends on the supplementary insurance',
  args: {answers: ANSWERS_TO_OUTCOME['depends-on-supplementary']},
};

export const OutcomeBoth: Story = {
  name: 'Outcome in two parts, for both kinds of complaint',
  args: {answers: ANSWERS_WITH_BOTH},
};

export const ReferralMayBeRequired: Story = {
  name: 'Outcome that says that some insurers want a referral',
  args: {answers: ANSWERS_WITHOUT_REFERRAL},
};

export const ChangesAnAnswer: Story = {
  name: 'Changes an answer from the outcome',
  args: {answers: ANSWERS_TO_OUTCOME.supplementary},
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'coverage-checker');
    await visitor.press(`${COVERAGE_LABELS.change()}: ${QUESTION_TEXTS.supplementary.short()}`);
  },
};

export const PresetByThePage: Story = {
  name: 'The page has answered age and complaint beforehand',
  args: {age: 'adult', complaint: 'other'},
};

export const WithContact: Story = {
  name: 'The page adds a way to reach the practice',
  render: () =>
    html`<coverage-checker>
      <p slot="contact">Liever bellen? <a href="tel:+31100000000">010 000 00 00</a></p>
    </coverage-checker>`,
};
