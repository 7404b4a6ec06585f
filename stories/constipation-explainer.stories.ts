import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {
  CONSTIPATION_SECTIONS,
  PELVIC_FLOOR_PARTS,
  PELVIC_FLOOR_STATES,
} from '../src/content/constipation-explainer.js';
import {personAt} from './fixtures/person.js';

interface Args {
  readonly 'section'?: string;
  readonly 'heading-level'?: number;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Constipation explainer',
  component: 'constipation-explainer',
  argTypes: {section: {control: 'select', options: CONSTIPATION_SECTIONS.map(({id}) => id)}},
};
export default meta;

export const FirstSection: Story = {name: 'Begins with what constipation is'};

export const PelvicFloor: Story = {
  name: 'The pelvic floor, tensed',
  args: {section: 'pelvic-floor'},
};

export const Relaxed: Story = {
  name: 'The pelvic floor, relaxed',
  args: {section: 'pelvic-floor'},
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'constipation-explainer');
    await visitor.press(PELVIC_FLOOR_STATES.find(({id}) => id === 'relaxed')?.name() ?? '');
  },
};

export const PartPointedAt: Story = {
  name: 'The drawing points at a part',
  args: {section: 'pelvic-floor'},
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'constipation-explainer');
    await visitor.press(PELVIC_FLOOR_PARTS.find(({id}) => id === 'womb')?.name() ?? '');
  },
};

export const Treatment: Story = {name: 'What the therapist does', args: {section: 'treatment'}};

export const Bowel: Story = {name: 'Bowels that work well', args: {section: 'bowel'}};

export const Control: Story = {name: 'Control lost and regained', args: {section: 'control'}};

export const WithWarningSigns: Story = {
  name: 'The page adds its own warning signs, and a way to reach the practice',
  render: () =>
    html`<constipation-explainer>
      <p slot="warning-signs">
        <strong>Ziet u bloed bij de ontlasting?</strong> Bel dan uw huisarts.
      </p>
      <p slot="contact">Liever bellen? <a href="tel:+31100000000">010 000 00 00</a></p>
    </constipation-explainer>`,
};
