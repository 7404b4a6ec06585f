import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {
  CLOSING,
  INTRODUCTION,
  POSTURE_LABELS as labels,
  STEPS,
  type PostureStep,
  type StepId,
} from '../../content/toilet-posture-guide.js';
import type {LeafletUnit} from '../../coverage/leaflet-unit.js';
import {emit} from '../../embed/emit.js';
import {oneOf} from '../../embed/one-of.js';
import {PageState} from '../../embed/page-state.js';
import {WidgetElement} from '../../embed/widget-element.js';
import {PACE, readPace} from '../../pacing/phase-at.js';
import {figureStyles} from '../../views/figure.js';
import {heading} from '../../views/heading.js';
import {paragraphs} from '../../views/statements.js';
import {stepPicture} from '../../views/step-picture.js';
import {listView} from './list-view.js';
import {isMoving, pacerView, showBreath} from './pacer-view.js';
import {Pacer} from './pacer.js';
import {stepView} from './step-view.js';
import {toiletPostureGuideStyles} from './toilet-posture-guide.styles.js';

/** A step as the page may read it. */
export interface StepInfo {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly LeafletUnit[];
}

const LAYOUTS = ['steps', 'list'] as const;
const STEP_IDS = STEPS.map(({id}) => id);

/**
 * Shows how to sit, breathe and let go on the toilet: one step a screen, or all of them as a list.
 * It is about passing stool, not urine.
 *
 * @tag toilet-posture-guide
 * @summary How to sit on the toilet, step by step.
 * @fires guide-step - A visitor went to another step.
 * @slot contact - A way to reach the practice, shown below the steps.
 * @csspart frame - The box around everything.
 * @csspart heading - Each heading.
 * @csspart step - One step.
 * @csspart picture - Each picture, with its words.
 * @csspart phase - The words of a phase of the breath.
 * @csspart primary - The button that goes on.
 * @since 0.1.0
 */
export class ToiletPostureGuide extends WidgetElement {
  static override styles: CSSResultGroup = [
    WidgetElement.styles,
    figureStyles,
    toiletPostureGuideStyles,
  ];

  #step = 0;
  #layout: (typeof LAYOUTS)[number] = 'steps';
  readonly #page = new PageState(this, () => {
    this.performUpdate();
  });
  readonly #pacer = new Pacer(this, {
    pace: () => readPace(this.pace),
    place: () => this.#pacerPlace(),
    show: (breath) => {
      const place = this.#pacerPlace();
      if (place) showBreath(place, breath);
    },
  });

  /**
   * Takes away the picture that moves with the breath; two still ones are in its place, as for every
   * visitor who asked for less motion. Default: false.
   */
  @property({type: Boolean, attribute: 'no-pacer'}) noPacer = false;

  /**
   * How long one breath in, and one breath out, takes in the moving picture, in seconds. Default: 4,
   * which is a choice of the design, since the leaflet names no number. From 2 to 10: what is less or
   * more counts as these, and what is no number as the default.
   */
  @property({type: Number}) pace: number = PACE.usual;

  /** The id of the step on screen. Default: the first. An unknown id shows the first. */
  @property()
  get step(): string {
    return this.#current.id;
  }
  set step(id: string) {
    const known = oneOf(this, 'step', id, STEP_IDS);
    this.#go(known === undefined ? 0 : STEP_IDS.indexOf(known));
  }

  /** One step at a time (`steps`, the default) or all of them (`list`). Another value: `steps`. */
  @property()
  get layout(): (typeof LAYOUTS)[number] {
    return this.#layout;
  }
  set layout(value: (typeof LAYOUTS)[number]) {
    this.#layout = oneOf(this, 'layout', value, LAYOUTS) ?? 'steps';
    this.requestUpdate();
  }

  /** All steps in their order, in the language of the page. */
  get steps(): readonly StepInfo[] {
    return STEPS.map(({id, title, facts}) => ({id, title: title(), facts}));
  }

  /** Goes to the next step; stays on the last one. */
  next(): void {
    this.#go(this.#step + 1);
  }

  /** Goes to the step before; stays on the first one. */
  previous(): void {
    this.#go(this.#step - 1);
  }

  /** Goes to a step. An unknown id is ignored with a warning. */
  goTo(id: string): void {
    const known = oneOf(this, 'step', id, STEP_IDS);
    if (known !== undefined) this.#go(STEP_IDS.indexOf(known));
  }

  protected override content(): TemplateResult {
    const {printing} = this.#page;
    const isList = printing || this.#layout === 'list';
    return html`<div class="stack">
      ${heading(this.level(), labels.title())}
      ${isList || this.#step === 0 ? paragraphs(INTRODUCTION) : nothing}
      <p class="quiet">${labels.purpose()}</p>
      ${isList ? listView(this.level(1), printing) : this.#stepScreen()}
      <div class="closing stack">
        ${paragraphs(CLOSING)}
        <p>${labels.ask()}</p>
      </div>
      <slot name="contact"></slot>
      <div class="no-print">
        <button class="link" type="button" @click=${this.#onLayout}>
          ${this.#layout === 'list' ? labels.showSteps() : labels.showList()}
        </button>
      </div>
    </div>`;
  }

  #stepScreen(): TemplateResult {
    const step = this.#current;
    return html`${keyed(
      step.id,
      stepView({
        step,
        level: this.level(1),
        picture: this.#picture(step.id),
        onPrevious: this.#step > 0 ? this.#onPrevious : undefined,
        onNext: this.#step < STEPS.length - 1 ? this.#onNext : undefined,
        onRestart: this.#onRestart,
      }),
    )}`;
  }

  #picture(step: StepId): TemplateResult {
    const moves = isMoving(step) && !this.noPacer && !this.#page.calm;
    return moves ? pacerView(step, this.#pacer, this.#onPacer) : stepPicture(step);
  }

  #pacerPlace(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.pacer');
  }

  protected override updated(): void {
    if (!this.#pacerPlace()) this.#pacer.stop();
  }

  get #current(): PostureStep {
    const step = STEPS[this.#step];
    if (!step) throw new Error(`There is no step ${this.#step}`);
    return step;
  }

  #go(index: number): void {
    this.#step = Math.min(Math.max(index, 0), STEPS.length - 1);
    this.#pacer.stop();
    this.requestUpdate();
  }

  #onPrevious = (): void => {
    this.previous();
    this.#moved();
  };

  #onNext = (): void => {
    this.next();
    this.#moved();
  };

  #onRestart = (): void => {
    this.#go(0);
    this.#moved();
  };

  #onLayout = (): void => {
    this.layout = this.#layout === 'list' ? 'steps' : 'list';
    void this.focusOn('.step .heading');
  };

  #onPacer = (): void => {
    if (this.#pacer.state === 'moving') this.#pacer.pause();
    else this.#pacer.start();
  };

  /** A visitor moved: the page may know, and focus goes to what is new. */
  #moved(): void {
    emit(this, 'guide-step');
    void this.focusOn('.step .heading');
  }
}
