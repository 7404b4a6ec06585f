import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {FINDER_LABELS} from '../src/content/therapist-finder-link.js';
import {personAt} from './fixtures/person.js';
import {
  PRACTICE,
  PRACTICE_WITH_MISTAKES,
  PRACTICE_WITH_PHONE,
  SEARCH_URL,
  type PracticeAttributes,
} from './fixtures/practice.js';

type Story = StoryObj<PracticeAttributes>;

const meta: Meta<PracticeAttributes> = {
  title: 'Widgets/Therapist finder link',
  component: 'therapist-finder-link',
};
export default meta;

export const NoAttributes: Story = {name: 'Leads to the search page'};

export const Registered: Story = {
  name: 'Says what "registered" stands for',
  play: async ({canvasElement}) => {
    const visitor = await personAt(canvasElement, 'therapist-finder-link');
    await visitor.open(FINDER_LABELS.registeredTitle());
  },
};

export const CompleteCard: Story = {name: 'A practice with all its details', args: PRACTICE};

export const PartialCard: Story = {
  name: 'A practice with a name and a phone number only',
  args: PRACTICE_WITH_PHONE,
};

export const WrongAddresses: Story = {
  name: 'Addresses that are not right are text and no link',
  args: PRACTICE_WITH_MISTAKES,
};

export const OwnSearch: Story = {
  name: "Leads to an insurer's own search page",
  args: {'search-url': SEARCH_URL},
};

export const WithSlots: Story = {
  name: 'The page adds a logo and opening hours to the card',
  render: () =>
    html`<therapist-finder-link
      practice-name="Bekkenfysiotherapie De Linde"
      practice-phone="010 000 00 00"
    >
      <svg slot="logo" width="48" height="48" viewBox="0 0 48 48" role="img" aria-label="De Linde">
        <path d="M24 4C12 12 8 22 14 32c3 5 7 7 10 7s7-2 10-7c6-10 2-20-10-28z" fill="#4a7c2f" />
        <path d="M24 20v26" stroke="#5b4630" stroke-width="4" stroke-linecap="round" />
      </svg>
      <p slot="extra">Open van maandag tot en met vrijdag, 8.00 tot 17.00 uur.</p>
    </therapist-finder-link>`,
};
