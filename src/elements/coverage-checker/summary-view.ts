import {html, type TemplateResult} from 'lit';
import {
  COVERAGE_LABELS as labels,
  QUESTION_TEXTS,
  type AnswerText,
} from '../../content/coverage-checker.js';
import {relevantQuestions} from '../../coverage/next-question.js';
import {own} from '../../coverage/own.js';
import type {Answers, QuestionId} from '../../coverage/questions.js';
import {heading} from '../../views/heading.js';

/** The answers that the outcome rests on, each with a way to change it. */
export function summaryView(
  answers: Answers,
  level: number,
  onChange: (question: QuestionId) => void,
): TemplateResult {
  return html`<section class="stack">
    ${heading(level, labels.summaryTitle(), {look: 'part'})}
    <dl class="summary">
      ${relevantQuestions(answers).map((question) => row(question, answers, onChange))}
    </dl>
  </section>`;
}

function row(
  question: QuestionId,
  answers: Answers,
  onChange: (question: QuestionId) => void,
): TemplateResult {
  const {short, answers: texts} = QUESTION_TEXTS[question];
  const answer = (texts as Readonly<Record<string, AnswerText | undefined>>)[
    own(answers, question) ?? ''
  ];
  return html`<div>
    <dt class="quiet">${short()}</dt>
    <dd>${answer?.label()}</dd>
    <dd class="no-print">
      <button
        class="link"
        type="button"
        @click=${() => {
          onChange(question);
        }}
      >
        ${labels.change()}<span class="visually-hidden">: ${short()}</span>
      </button>
    </dd>
  </div>`;
}
