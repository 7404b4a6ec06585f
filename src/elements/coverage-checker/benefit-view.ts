import {html, nothing, type TemplateResult} from 'lit';
import {
  COVERED_TEXTS,
  DIFFERENCE_TEXTS,
  FACT_LABELS,
  POLICY_LABELS as labels,
} from '../../content/coverage-checker.js';
import {coveredBy, type MatchedBenefit} from '../../coverage/policy/matched-benefit.js';
import type {Covered} from '../../coverage/policy/schema.js';
import {heading} from '../../views/heading.js';
import {asksOf, factsOf} from './benefit-facts.js';
import {costView} from './cost-view.js';
import {pieces, quoted} from './in-words.js';
import type {InsurerBlock} from './insurer-block.js';

/** One row of the policy as a part of the insurer's block. */
export function benefitView(row: MatchedBenefit, block: InsurerBlock): TemplateResult {
  return html`<div class="benefit stack" data-benefit=${row.benefit.id}>
    ${heading(block.level, headlineOf(row), {look: 'part'})}
    ${row.fits === 'yes' ? nothing : html`<p>${introOf(row)}</p>`} ${detailsOf(row, block)}
  </div>`;
}

/** One of several plans: a visitor opens the own one. */
export function planView(row: MatchedBenefit, block: InsurerBlock): TemplateResult {
  const {planName} = row.benefit;
  const name = planName ? quoted(planName, block.answer.language) : labels.planUnnamed();
  return html`<details class="plan" data-benefit=${row.benefit.id}>
    <summary>${name}</summary>
    <div class="stack">
      ${heading(Math.min(block.level + 1, 6), headlineOf(row), {look: 'part'})}
      ${detailsOf(row, block)}
    </div>
  </details>`;
}

/**
 * What a row says of being insured to a visitor who has its plan. Rows of one plan that contradict
 * each other say nothing.
 */
export function saidByPlan({benefit, fits, contested}: MatchedBenefit): Covered {
  return fits === 'unknown' || contested ? 'unknown' : coveredBy(benefit);
}

function headlineOf(row: MatchedBenefit): string {
  if (row.fits === 'yes') return COVERED_TEXTS.basic[row.covered]();
  if (row.fits === 'with-plan') return COVERED_TEXTS.plan[saidByPlan(row)]();
  return row.benefit.covered === 'no' ? labels.maybeNot() : labels.maybe();
}

function introOf({fits}: MatchedBenefit): string {
  return fits === 'with-plan' ? labels.ifPlan() : labels.maybeText();
}

function detailsOf(row: MatchedBenefit, block: InsurerBlock): TemplateResult {
  const {answer, answers} = block;
  const {benefit} = row;
  // Of what is not insured there is nothing to ask or to count; its conditions would only confuse.
  const isOut = benefit.covered === 'no';
  const facts = factsOf(benefit, answers, answer.language).filter(
    ({name}) => !isOut || name === FACT_LABELS.plan() || name === FACT_LABELS.note(),
  );
  const asks = isOut ? [] : asksOf(benefit);
  return html`
    ${differencesOf(row, block)}
    <dl class="facts">
      ${facts.map(
        ({name, lines}) =>
          html`<div>
            <dt>${name}</dt>
            ${lines.map((line) => html`<dd>${line}</dd>`)}
          </div>`,
      )}
      ${
        asks.length > 0
          ? html`<div class="asks">
              <dt>${FACT_LABELS.asks()}</dt>
              <dd>
                <ul>
                  ${asks.map((ask) => html`<li>${ask}</li>`)}
                </ul>
              </dd>
            </div>`
          : nothing
      }
    </dl>
    ${isOut || row.fits === 'unknown' || row.contested ? nothing : costView(row, block)}
  `;
}

function differencesOf({benefit}: MatchedBenefit, {answer}: InsurerBlock) {
  const publisher = quoted(answer.publisher, answer.language);
  return answer.differsFromLeaflet
    .filter((difference) => difference.benefit === benefit.id)
    .map(
      ({about}) => html`<p class="differs">${pieces(DIFFERENCE_TEXTS[about](), {publisher})}</p>`,
    );
}
