import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, svg} from 'lit';
import {ANSWERS_TO_OUTCOME} from './fixtures/answers.js';
import {COLOR_TOKENS} from './fixtures/color-tokens.js';

const meta: Meta = {title: 'Colours and tokens'};
export default meta;

const swatch = (color: string) =>
  html`<td>
    <svg viewBox="0 0 64 36" aria-hidden="true">
      ${svg`<rect width="64" height="36" fill=${color}></rect>`}
    </svg>
    <code>${color}</code>
  </td>`;

export const Colours: StoryObj = {
  name: 'The colours that a page may set',
  render: () =>
    html`<table class="swatches" lang="en">
      <thead>
        <tr>
          <th scope="col">Custom property</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        ${COLOR_TOKENS.map(
          ({name, light, dark}) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              ${swatch(light)} ${swatch(dark)}
            </tr>`,
        )}
      </tbody>
    </table>`,
};

export const Brand: StoryObj = {
  name: "The widgets in an insurer's brand: five custom properties",
  render: () =>
    html`<div class="brand host-column">
      <coverage-checker .answers=${ANSWERS_TO_OUTCOME.supplementary}></coverage-checker>
      <toilet-posture-guide></toilet-posture-guide>
    </div>`,
};
