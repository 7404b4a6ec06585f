import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ANSWERS_TO_OUTCOME} from '../fixtures/answers.js';
import {PRACTICE_WITH_PHONE} from '../fixtures/practice.js';
import {annotated} from './annotated.js';

const meta: Meta = {title: 'Parts'};
export default meta;

/** An element with its attributes and properties. */
function element(tag: string, attributes: Readonly<Record<string, string>> = {}, more = {}) {
  const made = Object.assign(document.createElement(tag), more);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return html`${annotated(made)}`;
}

export const Question: StoryObj = {
  name: '<coverage-checker>: a question',
  render: () => element('coverage-checker'),
};

export const Outcome: StoryObj = {
  name: '<coverage-checker>: an outcome',
  render: () => element('coverage-checker', {}, {answers: ANSWERS_TO_OUTCOME.supplementary}),
};

export const Complaints: StoryObj = {
  name: '<complaint-list>',
  render: () => element('complaint-list', {topic: 'pain'}),
};

export const Guide: StoryObj = {
  name: '<toilet-posture-guide>',
  render: () => element('toilet-posture-guide'),
};

export const Explainer: StoryObj = {
  name: '<constipation-explainer>',
  render: () => element('constipation-explainer', {section: 'pelvic-floor'}),
};

export const Card: StoryObj = {
  name: '<therapist-finder-link>',
  render: () => element('therapist-finder-link', PRACTICE_WITH_PHONE),
};
