import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {COVERAGE_LABELS as labels} from '../../content/coverage-checker.js';
import type {Outcome} from '../../coverage/assess.js';
import {nextQuestion, relevantQuestions} from '../../coverage/next-question.js';
import {own} from '../../coverage/own.js';
import {answersTo, type AnswerId, type Answers, type QuestionId} from '../../coverage/questions.js';
import {readAnswers} from '../../coverage/read-answers.js';
import {emit} from '../../embed/emit.js';
import {oneOf} from '../../embed/one-of.js';
import {printAlone} from '../../embed/print-alone.js';
import {warnOnce} from '../../embed/warn.js';
import {currentLanguage} from '../../localisation/language.js';
import {readFee, type CostChoices} from './cost-input.js';
import {coverageCheckerStyles} from './coverage-checker.styles.js';
import {dayOf, outcomeOf} from './outcome-of.js';
import {giverOf, paperOf} from './paper-view.js';
import {PolicyElement} from './policy-element.js';
import {policyStyles} from './policy.styles.js';
import {questionView} from './question-view.js';
import {resultScreen, type ResultScreen} from './result-screen.js';
import {leadsToResult, questionBefore, questionsOnTheWay, whereTo, type Walk} from './walk.js';

/**
 * Tells a visitor what the leaflet says about the reimbursement of pelvic physiotherapy, after at
 * most four questions (five where somebody has both kinds of complaint), and beside it what an
 * insurer's own data says, where the page gives that.
 *
 * The data comes as the property `policy`, as a child `<script type="application/json">`, or from
 * the address in `policy-src`, in that order. The questions and the leaflet's answer never wait.
 *
 * @tag coverage-checker
 * @summary Does my insurance pay?
 * @fires coverage-step - A visitor answered a question and went on. It carries no answer.
 * @fires coverage-result - A visitor came to the outcome. It carries no outcome: read `outcome`.
 * @fires coverage-reset - A visitor began again.
 * @fires policy-error - The insurer's data could not be read. `detail.issues` is for the webmaster:
 *   a list of `{path, message}`. It carries no answer.
 * @slot contact - A way to reach the practice or the insurer, shown with every screen.
 * @csspart frame - The box around everything.
 * @csspart heading - Each heading.
 * @csspart choice - A row with a radio.
 * @csspart primary - The button that goes on.
 * @csspart answer - What the leaflet says.
 * @csspart insurer - What the insurer says.
 * @since 0.1.0
 */
export class CoverageChecker extends PolicyElement {
  static override readonly holdsAnswers = true;
  static override styles: CSSResultGroup = [
    PolicyElement.styles,
    coverageCheckerStyles,
    policyStyles,
  ];

  /** What the visitor, or the page through `answers`, has answered. */
  #given: Answers = {};
  /** What the page's attributes have answered beforehand. */
  #preset: Answers = {};
  /** The question on screen, or null for the outcome. */
  #shown: QuestionId | null = nextQuestion({});
  /** The radio that is chosen on screen, before the visitor goes on. */
  #chosen: AnswerId | undefined;
  #error = false;
  /** Whether the visitor came from a Change link, and goes back to the outcome. */
  #changing = false;
  /** What the visitor chose for the worked sum. */
  #cost: CostChoices = {};

  /**
   * The answers given so far, by question id. Default: none. Unknown questions and values are left
   * out, with a warning on the console; nothing throws. Setting it fires no event.
   */
  @property({attribute: false})
  get answers(): Answers {
    return {...this.#preset, ...this.#given};
  }
  set answers(value: Answers) {
    const {answers, rejected} = readAnswers(value);
    rejected.forEach(({name, allowed}) => {
      const where = `answers: "${name.slice(0, 60)}" is not used`;
      warnOnce(`<${this.localName}>`, `${where}. Allowed: ${allowed.join(', ')}.`);
    });
    this.#given = answers;
    this.#changing = false;
    this.#show(nextQuestion(this.answers));
  }

  /** Answers the question of age beforehand: `under-18` or `adult`. Another value is ignored. */
  @property()
  get age(): string | null {
    return own(this.#preset, 'age') ?? null;
  }
  set age(value: string | null) {
    this.#presetAnswer('age', value);
  }

  /**
   * Answers the question of the complaint beforehand: `urinary-incontinence`, `other` or `both`.
   * Another value is ignored.
   */
  @property()
  get complaint(): string | null {
    return own(this.#preset, 'complaint') ?? null;
  }
  set complaint(value: string | null) {
    this.#presetAnswer('complaint', value);
  }

  /** The id of the question on screen; null on the outcome. */
  get question(): QuestionId | null {
    return this.#shown;
  }

  /**
   * What the leaflet says, and in `policy` what the insurer's data says as soon as it is there;
   * null until every question that matters is answered.
   */
  get outcome(): Outcome | null {
    return outcomeOf(this.answers, this.input.state, dayOf(this.today));
  }

  /** Clears every answer; those that the page's attributes give stay. */
  override reset(): void {
    this.#given = {};
    this.#cost = {};
    this.#changing = false;
    this.begun += 1;
    this.#show(nextQuestion(this.answers));
  }

  protected override isUsed(): boolean {
    return this.#chosen !== undefined || Object.keys(this.#given).length > 0;
  }

  protected override content(): TemplateResult {
    // Each screen is a tree of its own. A browser's translator replaces text nodes, and an update
    // of the old ones would leave the former answer standing.
    const {outcome} = this;
    const screen = `${this.#shown ?? this.#answersKey()} ${this.begun}`;
    return html`<div class="stack">
      ${keyed(
        screen,
        this.#shown || !outcome
          ? this.#questionScreen()
          : resultScreen(this.#resultScreen(outcome)),
      )}
      <slot name="contact"></slot>
      ${this.kioskState.notice()}
    </div>`;
  }

  #questionScreen(): TemplateResult {
    const question = this.#shown ?? 'age';
    const hasBefore = this.#returns() || questionBefore(question, this.#walk) !== null;
    return questionView({
      question,
      position: questionsOnTheWay(this.#walk).indexOf(question) + 1 || 1,
      level: this.level(),
      chosen: this.#chosen,
      error: this.#error,
      isLast: leadsToResult(question, this.#walk, this.#changing),
      onChoose: this.#onChoose,
      onContinue: this.#onContinue,
      onBack: hasBefore ? this.#onBack : undefined,
    });
  }

  #resultScreen(outcome: Outcome): ResultScreen {
    const subject = `<${this.localName}>`;
    return {
      outcome,
      subject,
      answers: this.answers,
      level: this.level(),
      state: this.input.state,
      stateKey: `${this.input.version} ${dayOf(this.today)}`,
      cost: {
        choices: this.#cost,
        fee: readFee(subject, this.sessionFee),
        site: this.practiceName,
        onChoose: this.#onCostChoose,
      },
      onBack: this.#onBack,
      onChange: this.#onChange,
      onRestart: this.#onRestart,
      onPrint: this.#onPrint,
    };
  }

  get #walk(): Walk {
    const skipped = (Object.keys(this.#preset) as QuestionId[]).filter(
      (question) => own(this.#given, question) === undefined,
    );
    return {answers: this.answers, skipped};
  }

  /** The answers that count as one string: no JSON, since some pages change how that works. */
  #answersKey(): string {
    const {answers} = this;
    return relevantQuestions(answers)
      .map((question) => `${question} ${own(answers, question) ?? ''}`)
      .join();
  }

  #show(question: QuestionId | null): void {
    this.#shown = question;
    this.#chosen = question ? own(this.answers, question) : undefined;
    this.#error = false;
    if (!question) this.#changing = false;
    this.requestUpdate();
  }

  #presetAnswer(question: 'age' | 'complaint', value: string | null): void {
    const answer = oneOf(this, question, value, answersTo(question));
    if (answer === own(this.#preset, question)) return;
    const others = Object.entries(this.#preset).filter(([name]) => name !== question);
    this.#preset = Object.fromEntries(answer ? [...others, [question, answer]] : others);
    this.#show(nextQuestion(this.answers));
  }

  /** Whether Back leads to the outcome, from where the visitor came to change an answer. */
  #returns(): boolean {
    return this.#changing && nextQuestion(this.answers) === null;
  }

  #give(question: QuestionId, answer: AnswerId): void {
    this.#given = {...this.#given, [question]: answer};
  }

  #onChoose = (answer: AnswerId): void => {
    this.#chosen = answer;
    this.#error = false;
    this.requestUpdate();
  };

  #onContinue = (): void => {
    const question = this.#shown;
    if (!question) return;
    if (!this.#chosen) {
      this.#error = true;
      this.requestUpdate();
      void this.focusOn('#error');
      return;
    }
    this.#give(question, this.#chosen);
    this.#show(whereTo(question, this.#walk, this.#changing));
    emit(this, 'coverage-step');
    if (!this.#shown) emit(this, 'coverage-result');
    void this.focusOn('.heading');
  };

  #onBack = (): void => {
    const question = this.#shown;
    if (this.#returns()) {
      this.#show(null);
    } else {
      // What was chosen and not sent yet is kept, unless it would change an answer unasked.
      if (question && this.#chosen && !own(this.answers, question)) {
        this.#give(question, this.#chosen);
      }
      this.#show(questionBefore(question, this.#walk));
    }
    void this.focusOn('.heading');
  };

  #onChange = (question: QuestionId): void => {
    this.#changing = true;
    this.#show(question);
    void this.focusOn('.heading');
  };

  #onCostChoose = (choice: CostChoices): void => {
    this.#cost = {...this.#cost, ...choice};
    this.requestUpdate();
  };

  #onPrint = (): void => {
    const {outcome} = this;
    if (!outcome) return;
    const screen = this.#resultScreen(outcome);
    printAlone(this.renderRoot, {
      title: labels.title(),
      lang: currentLanguage(),
      content: paperOf(screen, giverOf(this.practiceName, outcome), dayOf(null)),
      styles: (this.constructor as typeof CoverageChecker).elementStyles,
    });
  };

  #onRestart = (): void => {
    this.reset();
    emit(this, 'coverage-reset');
    void this.focusOn('.heading');
  };
}
