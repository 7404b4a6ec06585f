import {html, type TemplateResult} from 'lit';

/** The quiet line above a heading: where one is, or whose words follow. */
export function kicker(...texts: readonly string[]): TemplateResult {
  return html`<span class="kicker quiet small">${texts.join(' · ')}</span>`;
}
