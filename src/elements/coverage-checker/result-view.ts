import {html, nothing, type TemplateResult} from 'lit';
import {
  COVERAGE_LABELS as labels,
  OUTCOME_TEXTS,
  POLICY_CHECKS,
  REFERRAL_MAY_BE_REQUIRED,
  VISIT,
} from '../../content/coverage-checker.js';
import type {Outcome, OutcomePart} from '../../coverage/index.js';
import {heading} from '../../views/heading.js';
import {kicker} from '../../views/kicker.js';
import {bullets, paragraphs} from '../../views/statements.js';

/**
 * What the leaflet says about the answers. A visit and its reimbursement are kept apart, what only
 * the policy knows is named as questions to ask, and the source stands beside the answer.
 */
export function resultView(outcome: Outcome, level: number): TemplateResult {
  const several = outcome.parts.length > 1;
  return html`
    ${heading(level, labels.result())}
    ${outcome.parts.map((part) => partView(part, level + 1, several))}
    <section class="stack">
      ${heading(level + 1, labels.visitTitle(), {look: 'part'})}
      <p>${VISIT.text()}</p>
    </section>
    <section class="stack">
      ${heading(level + 1, labels.checksTitle(), {look: 'part'})} ${bullets(checks(outcome))}
    </section>
  `;
}

function partView(part: OutcomePart, level: number, several: boolean): TemplateResult {
  const {headline, explanation} = OUTCOME_TEXTS[part.id];
  const title = part.complaint === 'other' ? labels.forOther() : labels.forUrinary();
  return html`<section class="answer stack" part="answer">
    ${kicker(several ? title : labels.reimbursementTitle(), labels.leafletSays())}
    ${heading(level, headline(), {look: 'part'})} ${paragraphs(explanation)}
    ${part.referralMayBeRequired ? html`<p>${REFERRAL_MAY_BE_REQUIRED.text()}</p>` : nothing}
    <p class="quiet small">${labels.source()}</p>
  </section>`;
}

/** The questions for the insurer, each once, in the order of the first part that has it. */
function checks({parts}: Outcome) {
  const ids = new Set(parts.flatMap(({id}) => OUTCOME_TEXTS[id].checks));
  return [...ids].map((id) => POLICY_CHECKS[id]);
}
