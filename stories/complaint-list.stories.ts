import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {COMPLAINT_LABELS, COMPLAINTS, TOPICS} from '../src/content/complaint-list.js';
import {personAt} from './fixtures/person.js';

interface Args {
  readonly 'topic'?: string;
  readonly 'selected'?: readonly string[];
  readonly 'for'?: string;
  readonly 'kiosk'?: string;
  readonly 'heading-level'?: number;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Complaint list',
  component: 'complaint-list',
  argTypes: {
    topic: {control: 'select', options: ['all', ...TOPICS.map(({id}) => id)]},
    selected: {control: 'check', options: COMPLAINTS.map(({id}) => id)},
  },
};
export default meta;

export const All: Story = {name: 'Shows all nine complaints'};

export const TopicUrine: Story = {name: 'Topic: urine', args: {topic: 'urine'}};

export const TopicStool: Story = {name: 'Topic: stool', args: {topic: 'stool'}};

export const TopicPain: Story = {name: 'Topic: pain or pressure', args: {topic: 'pain'}};

export const TopicPregnancy: Story = {
  name: 'Topic: pregnancy and birth',
  args: {topic: 'pregnancy'},
};

export const TopicSex: Story = {name: 'Topic: sex', args: {topic: 'sex'}};

export const TopicSurgery: Story = {name: 'Topic: surgery', args: {topic: 'surgery'}};

export const OneChosen: Story = {name: 'One complaint is chosen', args: {selected: ['urge']}};

export const SeveralChosen: Story = {
  name: 'Several complaints are chosen',
  args: {selected: ['loss', 'difficulty', 'pelvic-pain']},
};

export const SharedTablet: Story = {
  name: 'On a shared tablet: cleared after 30 seconds without use',
  args: {kiosk: '30', selected: ['urge']},
};

export const WhatToExpect: Story = {
  name: 'Opens what to expect',
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'complaint-list');
    await visitor.open(COMPLAINT_LABELS.expect());
  },
};

const besideChecker = () =>
  html`<complaint-list for="vergoeding"></complaint-list>
    <coverage-checker id="vergoeding" age="adult"></coverage-checker>`;

export const BesideChecker: Story = {
  name: 'Stands beside a coverage checker',
  render: besideChecker,
};

export const AsksWhichLoss: Story = {
  name: 'Asks what is lost, since that matters to the checker',
  render: besideChecker,
  play: async ({canvasElement}) => {
    const [loss] = COMPLAINTS;
    const visitor = await personAt(canvasElement, 'complaint-list');
    await visitor.choose('checkbox', loss?.name() ?? '');
  },
};

export const HandsOver: Story = {
  name: 'The checker has taken over the choice, and asks the next question',
  render: besideChecker,
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'complaint-list');
    const [loss] = COMPLAINTS;
    await visitor.choose('checkbox', loss?.name() ?? '');
    await visitor.choose('radio', COMPLAINT_LABELS.lossUrine());
  },
};

export const WithContact: Story = {
  name: 'The page adds a way to reach the practice',
  render: () =>
    html`<complaint-list topic="surgery">
      <p slot="contact">Liever bellen? <a href="tel:+31100000000">010 000 00 00</a></p>
    </complaint-list>`,
};
