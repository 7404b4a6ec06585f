import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {POSTURE_LABELS, STEPS} from '../src/content/toilet-posture-guide.js';
import {personAt} from './fixtures/person.js';

interface Args {
  readonly 'step'?: string;
  readonly 'layout'?: string;
  readonly 'pace'?: number;
  readonly 'heading-level'?: number;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Toilet posture guide',
  component: 'toilet-posture-guide',
  argTypes: {
    step: {control: 'select', options: STEPS.map(({id}) => id)},
    layout: {control: 'inline-radio', options: ['steps', 'list']},
  },
};
export default meta;

export const FirstStep: Story = {name: 'Begins with the first step'};

export const Why: Story = {
  name: 'Says why, on request',
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'toilet-posture-guide');
    await visitor.open(POSTURE_LABELS.why());
  },
};

export const MiddleStep: Story = {name: 'A step in the middle', args: {step: 'belly'}};

export const LastOfTheFirst: Story = {
  name: 'The last of the first steps leads on: has nothing come yet?',
  args: {step: 'no-straining'},
};

export const Breathe: Story = {name: 'Nothing yet: breathes', args: {step: 'breathe'}};

export const Tilt: Story = {name: 'Nothing yet: tilts the pelvis', args: {step: 'tilt'}};

export const Move: Story = {
  name: 'Still nothing: gets up and moves, the last step',
  args: {step: 'move'},
};

export const NextByVisitor: Story = {
  name: 'Went on to the second step',
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'toilet-posture-guide');
    await visitor.press(POSTURE_LABELS.next());
  },
};

export const List: Story = {name: 'All steps as a list', args: {layout: 'list'}};

export const WithContact: Story = {
  name: 'The page adds a way to reach the practice',
  render: () =>
    html`<toilet-posture-guide>
      <p slot="contact">Liever bellen? <a href="tel:+31100000000">010 000 00 00</a></p>
    </toilet-posture-guide>`,
};
