import {html, type TemplateResult} from 'lit';
import type {Statement} from '../content/types.js';

/** Statements as paragraphs. */
export function paragraphs(statements: readonly Statement[]): readonly TemplateResult[] {
  return statements.map(({text}) => html`<p>${text()}</p>`);
}

/** Statements as a list. */
export function bullets(statements: readonly Statement[]): TemplateResult {
  return html`<ul>
    ${statements.map(({text}) => html`<li>${text()}</li>`)}
  </ul>`;
}
