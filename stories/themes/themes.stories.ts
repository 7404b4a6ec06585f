/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import brand from '../../src/styles/themes/brand.css?raw';
import calm from '../../src/styles/themes/calm.css?raw';
import highContrast from '../../src/styles/themes/high-contrast.css?raw';
import insurer from '../../src/styles/themes/insurer.css?raw';
import neutral from '../../src/styles/themes/neutral.css?raw';
import nlDesignSystem from '../../src/styles/themes/nl-design-system.css?raw';
import {ANSWERS_TO_OUTCOME} from '../fixtures/answers.js';

const meta: Meta = {title: 'Themes'};
export default meta;

/** The theme's style sheet for one part of the page: a page itself links the file. */
function styled(name: string, css: string, host = ''): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css.replaceAll(':root', `.${name}`) + host;
  return style;
}

const themed = (name: string, css: string, host = '') =>
  html`${styled(name, css, host)}
    <div class="host-column ${name}">
      <coverage-checker .answers=${ANSWERS_TO_OUTCOME.supplementary}></coverage-checker>
      <coverage-checker></coverage-checker>
    </div>`;

export const Neutral: StoryObj = {name: 'Neutral', render: () => themed('theme-neutral', neutral)};

export const Calm: StoryObj = {name: 'Calm', render: () => themed('theme-calm', calm)};

export const Insurer: StoryObj = {name: 'Insurer', render: () => themed('theme-insurer', insurer)};

export const HighContrast: StoryObj = {
  name: 'High contrast',
  render: () => themed('theme-high-contrast', highContrast),
};

export const Brand: StoryObj = {
  name: 'A brand in three lines, of which the yellow is too light for text',
  render: () =>
    themed(
      'theme-brand',
      brand,
      `.theme-brand {
        --bf-brand-accent: #ffcc00;
        --bf-brand-surface: #fff7d6;
        --bf-brand-font: Georgia, serif;
      }`,
    ),
};

export const NlDesignSystem: StoryObj = {
  name: 'On a page with a theme of NL Design System',
  render: () =>
    themed(
      'theme-nl',
      nlDesignSystem,
      `.theme-nl {
        --basis-color-action-1-color-default: light-dark(#5115ef, #b9a4f9);
        --basis-color-action-1-bg-document: light-dark(#ffffff, #111111);
        --basis-color-accent-1-bg-subtle: light-dark(#faf8ff, #1d1633);
        --basis-border-radius-sm: 4px;
      }`,
    ),
};
