import {html, nothing, type TemplateResult} from 'lit';
import {
  COVERED_TEXTS,
  FACT_LABELS,
  POLICY_LABELS as labels,
} from '../../content/coverage-checker.js';
import {own} from '../../coverage/own.js';
import type {MatchedBenefit} from '../../coverage/policy/matched-benefit.js';
import {heading} from '../../views/heading.js';
import {limitLines} from './benefit-facts.js';
import {saidByPlan} from './benefit-view.js';
import {pieces, quoted} from './in-words.js';
import type {InsurerBlock} from './insurer-block.js';

/**
 * The supplementary plans, for a visitor who has none or does not know which: no advice, a list.
 * Who was not asked, because it does not matter to the leaflet's answer, finds them folded.
 */
export function plansView(block: InsurerBlock): TemplateResult | typeof nothing {
  const {answer, answers, level} = block;
  if (answer.plans.length === 0) return nothing;
  const supplementary = own(answers, 'supplementary');
  if (!supplementary) {
    return html`<details class="plans">
      <summary>${labels.plans()}</summary>
      ${table(block)}
    </details>`;
  }
  const intro = supplementary === 'no' ? labels.plansWithout() : labels.plansUnknown();
  const publisher = quoted(answer.publisher, answer.language);
  return html`<div class="plans stack">
    ${heading(level, labels.plans(), {look: 'part'})}
    <p>${pieces(intro, {publisher})}</p>
    ${table(block)}
  </div>`;
}

function table(block: InsurerBlock): TemplateResult {
  return html`<table aria-label=${labels.plans()}>
    <thead>
      <tr>
        <th scope="col">${FACT_LABELS.plan()}</th>
        <th scope="col">${labels.planHolds()}</th>
      </tr>
    </thead>
    <tbody>
      ${block.answer.plans.map((row) => planRow(row, block))}
    </tbody>
  </table>`;
}

function planRow(row: MatchedBenefit, block: InsurerBlock): TemplateResult {
  const {language} = block.answer;
  const {planName, note} = row.benefit;
  const lines = [...limitLines(row.benefit, language), ...(note ? [quoted(note, language)] : [])];
  return html`<tr>
    <th scope="row">${planName ? quoted(planName, language) : labels.planUnnamed()}</th>
    <td>
      <p>${saidOf(row)}</p>
      ${lines.map((line) => html`<p class="small">${line}</p>`)}
    </td>
  </tr>`;
}

function saidOf(row: MatchedBenefit): string {
  if (row.fits === 'unknown') return labels.maybeText();
  return COVERED_TEXTS.plan[saidByPlan(row)]();
}
