import {html, nothing, type TemplateResult} from 'lit';
import {
  COVERAGE_LABELS as labels,
  OUTCOME_TEXTS,
  POLICY_CHECKS,
  REFERRAL_MAY_BE_REQUIRED,
  VISIT,
  type PolicyCheckId,
} from '../../content/coverage-checker.js';
import type {Outcome, OutcomePart} from '../../coverage/assess.js';
import {heading} from '../../views/heading.js';
import {kicker} from '../../views/kicker.js';
import {bullets, paragraphs} from '../../views/statements.js';

/** What stands beside the leaflet's words. */
export interface Beside {
  /** The insurer's block about one part; `about` says which part, where there are two. */
  readonly insurer: (part: OutcomePart, about: string | null) => unknown;
  /** Whether the insurer's data is there. */
  readonly status: TemplateResult;
}

/**
 * What the leaflet says about the answers, and below each part what the insurer says. A visit and
 * its reimbursement are kept apart, what only the policy knows is named as questions to ask, and
 * the source stands beside the answer.
 */
export function resultView(
  outcome: Outcome,
  level: number,
  {insurer, status}: Beside,
): TemplateResult {
  const several = outcome.parts.length > 1;
  const open = checks(outcome);
  return html`
    ${heading(level, labels.result())}
    ${outcome.parts.map((part) => {
      const title = part.complaint === 'other' ? labels.forOther() : labels.forUrinary();
      const about = several ? title : null;
      return [partView(part, level + 1, about), insurer(part, about)];
    })}
    ${status}
    <section class="stack">
      ${heading(level + 1, labels.visitTitle(), {look: 'part'})}
      <p>${VISIT.text()}</p>
    </section>
    ${
      open.length > 0
        ? html`<section class="stack">
            ${heading(level + 1, labels.checksTitle(), {look: 'part'})} ${bullets(open)}
          </section>`
        : nothing
    }
  `;
}

function partView(part: OutcomePart, level: number, about: string | null): TemplateResult {
  const {headline, explanation} = OUTCOME_TEXTS[part.id];
  const whose = [about ?? labels.reimbursementTitle(), labels.leafletSays()];
  // Who goes from heading to heading hears from the name of the group whose words follow.
  return html`<section
    class="answer stack"
    part="answer"
    role="group"
    aria-label=${whose.join(' · ')}
  >
    ${kicker(...whose)} ${heading(level, headline(), {look: 'part'})} ${paragraphs(explanation)}
    ${part.referralMayBeRequired ? html`<p>${REFERRAL_MAY_BE_REQUIRED.text()}</p>` : nothing}
    <p class="quiet small">${labels.source()}</p>
  </section>`;
}

/**
 * The questions for the insurer, each once, in the order of the first part that has it. Where the
 * insurer's data has rows, those name what they leave open, and only what no data can know remains.
 */
function checks({parts}: Outcome) {
  const ids = parts.flatMap(({id, policy}) => {
    const hasRows = policy !== null && policy.benefits.length > 0;
    return OUTCOME_TEXTS[id].checks.filter(
      (check) => !hasRows || ONLY_THE_VISITORS.includes(check),
    );
  });
  return [...new Set(ids)].map((id) => POLICY_CHECKS[id]);
}

const ONLY_THE_VISITORS: readonly PolicyCheckId[] = ['deductible-left', 'has-plan'];
