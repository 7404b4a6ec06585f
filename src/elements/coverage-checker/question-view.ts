import {html, nothing, type TemplateResult} from 'lit';
import {
  COVERAGE_LABELS as labels,
  QUESTION_TEXTS,
  type AnswerText,
} from '../../content/coverage-checker.js';
import {answersTo, type AnswerId, type QuestionId} from '../../coverage/questions.js';
import {fill} from '../../localisation/fill.js';
import {choice} from '../../views/choice.js';
import {heading} from '../../views/heading.js';

/** One question on the screen, and what a visitor can do there. */
export interface QuestionScreen {
  readonly question: QuestionId;
  /** Which question this is for the visitor, counted from 1. */
  readonly position: number;
  readonly level: number;
  /** The radio that is chosen, if any. */
  readonly chosen: AnswerId | undefined;
  /** Whether Continue was pressed with nothing chosen. */
  readonly error: boolean;
  readonly isLast: boolean;
  readonly onChoose: (answer: AnswerId) => void;
  readonly onContinue: () => void;
  /** Absent on the first question: there is nothing to go back to. */
  readonly onBack: (() => void) | undefined;
}

/**
 * One question a screen: Back, the question, its answers, Continue. Each is heard once: which question
 * it is with the heading, which is sent the focus, and not with the group; the message too.
 */
export function questionView(screen: QuestionScreen): TemplateResult {
  const {question, onContinue, onBack} = screen;
  return html`<div class="stack">
    ${
      onBack
        ? html`<button class="link back" type="button" @click=${onBack}>${labels.back()}</button>`
        : nothing
    }
    <p class="kicker quiet small">
      ${`${labels.title()} · `}
      <span id="position">${fill(labels.progress(), {n: screen.position})}</span>
    </p>
    <fieldset
      aria-describedby="hint"
      @keydown=${(event: KeyboardEvent) => onFieldKeydown(event, onContinue)}
    >
      <legend>
        ${heading(screen.level, QUESTION_TEXTS[question].title(), {describedBy: 'position'})}
      </legend>
      <p id="hint" class="quiet">${QUESTION_TEXTS[question].hint()}</p>
      <p id="error" class="error" tabindex="-1">${screen.error ? labels.error() : nothing}</p>
      ${choices(screen)}
    </fieldset>
    <div class="actions">
      <button class="primary" part="primary" type="button" @click=${onContinue}>
        ${screen.isLast ? labels.toResult() : labels.continue()}
      </button>
    </div>
    <p class="quiet small">${labels.privacy()}</p>
  </div>`;
}

function choices({question, chosen, onChoose}: QuestionScreen): readonly TemplateResult[] {
  const texts: Readonly<Record<string, AnswerText | undefined>> = QUESTION_TEXTS[question].answers;
  return answersTo(question).map((answer) =>
    choice({
      type: 'radio',
      name: question,
      value: answer,
      label: texts[answer]?.label() ?? answer,
      hint: texts[answer]?.hint?.(),
      checked: answer === chosen,
      onChange: () => {
        onChoose(answer);
      },
    }),
  );
}

/** Enter goes on, as in a form. There is no form: a sandboxed frame may forbid sending one. */
function onFieldKeydown(event: KeyboardEvent, onContinue: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  onContinue();
}
