import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {
  COVERAGE_LABELS as labels,
  PAPER_LABELS,
  POLICY_LABELS,
} from '../../content/coverage-checker.js';
import type {Outcome, OutcomePart} from '../../coverage/assess.js';
import type {Answers, QuestionId} from '../../coverage/questions.js';
import {isReviewed} from '../../localisation/language.js';
import type {CostInput} from './cost-input.js';
import {pieces, quoted} from './in-words.js';
import type {PolicyState} from './policy-input.js';
import {resultView} from './result-view.js';
import {summaryView} from './summary-view.js';

/** The answer, and all that a visitor can do with it. */
export interface ResultScreen {
  readonly outcome: Outcome;
  readonly answers: Answers;
  readonly level: number;
  readonly state: PolicyState;
  /** Another one for every answer of the insurer, so that the former one never stays. */
  readonly stateKey: string;
  readonly cost: CostInput;
  /** The tag of the element, for the webmaster. */
  readonly subject: string;
  readonly onBack: () => void;
  readonly onChange: (question: QuestionId) => void;
  readonly onRestart: () => void;
  readonly onPrint: () => void;
}

export function resultScreen(screen: ResultScreen): TemplateResult {
  return html`<div class="stack">
    <button class="link back no-print" type="button" @click=${screen.onBack}>
      ${labels.back()}
    </button>
    ${answerView(screen)}
    <div class="actions no-print">
      <button type="button" @click=${screen.onPrint}>${PAPER_LABELS.print()}</button>
      <button type="button" @click=${screen.onRestart}>${labels.restart()}</button>
    </div>
    <p class="quiet small no-print">${PAPER_LABELS.hint()}</p>
  </div>`;
}

/** The answer as it stands on the screen and on paper alike. */
export function answerView(screen: ResultScreen): TemplateResult {
  const {outcome, answers, level, stateKey} = screen;
  const status = html`<div role="status" class="policy-status">
    ${keyed(stateKey, statusLine(screen))}
  </div>`;
  const insurer = (part: OutcomePart, about: string | null) =>
    keyed(stateKey, insurerPart(screen, part, about));
  return html`
    ${resultView(outcome, level, {insurer, status})}
    ${summaryView(answers, Math.min(level + 1, 6), screen.onChange)}
    <div class="notes stack">
      <p>${labels.noPromise()}</p>
      <p>${labels.askPractice()}</p>
      ${isReviewed() ? nothing : html`<p class="unreviewed">${labels.unreviewed()}</p>`}
      <p class="quiet small no-print">${labels.privacy()}</p>
    </div>
  `;
}

function insurerPart(screen: ResultScreen, part: OutcomePart, about: string | null) {
  const {policy: answer, complaint} = part;
  const {state, answers, cost, level, subject} = screen;
  if (!answer || state.status !== 'ready') return nothing;
  const {policy, engine, view} = state;
  return view.insurerView({
    id: `insurer-${complaint}`,
    answer,
    answers,
    policy,
    engine,
    cost,
    about,
    subject,
    level: Math.min(level + 1, 6),
  });
}

/** One line for everybody; that the data has come is only said to who cannot see it. */
function statusLine({state, outcome}: ResultScreen): TemplateResult | typeof nothing {
  if (state.status === 'loading') return html`<p class="quiet">${POLICY_LABELS.loading()}</p>`;
  if (state.status === 'failed') return html`<p>${POLICY_LABELS.unreadable()}</p>`;
  const answer = outcome.parts[0]?.policy;
  if (!answer) return nothing;
  const publisher = quoted(answer.publisher, answer.language);
  return html`<p class="visually-hidden no-print">
    ${pieces(POLICY_LABELS.loaded(), {publisher})}
  </p>`;
}
