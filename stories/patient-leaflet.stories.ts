import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {PRACTICE, PRACTICE_WITH_PHONE, type PracticeAttributes} from './fixtures/practice.js';

type Story = StoryObj<PracticeAttributes>;

const meta: Meta<PracticeAttributes> = {
  title: 'Widgets/Patient leaflet',
  component: 'patient-leaflet',
};
export default meta;

export const NoAttributes: Story = {name: 'The whole leaflet; on paper a field for a stamp'};

export const WithPractice: Story = {name: 'With the stamp of a practice', args: PRACTICE};

export const WithPhone: Story = {
  name: 'A practice with a name and a phone number only',
  args: PRACTICE_WITH_PHONE,
};

export const WithSlots: Story = {
  name: 'The page adds a logo and opening hours to the stamp',
  render: () =>
    html`<patient-leaflet
      practice-name="Bekkenfysiotherapie De Linde"
      practice-phone="010 000 00 00"
    >
      <svg slot="logo" width="48" height="48" viewBox="0 0 48 48" role="img" aria-label="De Linde">
        <path d="M24 4C12 12 8 22 14 32c3 5 7 7 10 7s7-2 10-7c6-10 2-20-10-28z" fill="#4a7c2f" />
        <path d="M24 20v26" stroke="#5b4630" stroke-width="4" stroke-linecap="round" />
      </svg>
      <p slot="extra">Open van maandag tot en met vrijdag, 8.00 tot 17.00 uur.</p>
    </patient-leaflet>`,
};
