import type {ReactiveController} from 'lit';
import {FRAMES} from '../../illustrations/breath-drawing.js';
import {phaseAt, type Breath} from '../../pacing/phase-at.js';
import type {WidgetElement} from '../../embed/widget-element.js';

/** It stops by itself after this many breaths: a choice of the design, about a minute at the usual pace. */
const CYCLES = 8;

/** How many frames of the drawing are made at once: few, so that a slow phone stays at hand. */
const AT_ONCE = 2;

/** Before the first breath, on the way, stopped somewhere on the way, or at the end. */
export type PacerState = 'ready' | 'moving' | 'paused' | 'over';

/** What the pacer needs from the element that it lives in. */
export interface PacerOptions {
  /** Seconds for one phase. */
  readonly pace: () => number;
  /** Puts a moment on the screen, without changing the place of anything; none is before the first. */
  readonly show: (breath?: Breath) => void;
  /** What has to be on the screen for the pacer to go on. */
  readonly place: () => Element | null;
}

/**
 * Counts the time of a breath while somebody breathes along. It asks for no frame but while it moves, and stops
 * by itself: at the end, in a page that is hidden, off the screen, and out of the document.
 */
export class Pacer implements ReactiveController {
  /** A change of it is a reason to render. */
  state: PacerState = 'ready';
  /** How many frames of the drawing are made by now. They are made when somebody starts, and not before. */
  ready = 1;

  readonly #host: WidgetElement;
  readonly #options: PacerOptions;
  #seconds = 0;
  #before: number | undefined;
  #request = 0;
  #sight: IntersectionObserver | undefined;

  constructor(host: WidgetElement, options: PacerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Goes on from where it was. */
  start(): void {
    const place = this.#options.place();
    if (!place || this.state === 'moving') return;
    this.#enter('moving');
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#sight = new IntersectionObserver((entries) => {
      if (entries.some(({isIntersecting}) => !isIntersecting)) this.pause();
    });
    this.#sight.observe(place);
    this.#request = requestAnimationFrame(this.#onFrame);
  }

  /** Stays where it is. */
  pause(): void {
    if (this.state === 'moving') this.#enter('paused');
  }

  /** Goes back to before the first breath. */
  stop(): void {
    this.ready = 1;
    if (this.state !== 'ready') this.#rewind('ready');
  }

  #rewind(state: PacerState): void {
    this.#seconds = 0;
    this.#options.show();
    this.#enter(state);
  }

  #enter(state: PacerState): void {
    cancelAnimationFrame(this.#request);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#sight?.disconnect();
    this.#before = undefined;
    this.state = state;
    this.#host.requestUpdate();
  }

  #onFrame = (now: number): void => {
    this.#request = requestAnimationFrame(this.#onFrame);
    if (this.ready < FRAMES) {
      this.ready += AT_ONCE;
      this.#host.requestUpdate();
      return;
    }
    this.#seconds += (now - (this.#before ?? now)) / 1000;
    this.#before = now;
    const breath = phaseAt(this.#seconds, this.#options.pace());
    if (breath.cycle < CYCLES) this.#options.show(breath);
    else this.#rewind('over');
  };

  #onVisibility = (): void => {
    if (document.hidden) this.pause();
  };
}
