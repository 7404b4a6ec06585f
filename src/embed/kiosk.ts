import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {KIOSK_TEXTS} from '../content/kiosk.js';
import {warnOnce} from './warn.js';

/** An element that can stand on a shared tablet. */
export interface KioskHost extends ReactiveControllerHost, HTMLElement {
  /** What the page says in the attribute `kiosk`; null where it is not there. */
  readonly kiosk: string | null;
}

/** What only the element knows. */
export interface KioskOptions {
  /** Whether somebody left anything here. */
  readonly isUsed: () => boolean;
  /** Goes back to the start. It sends no focus anywhere and fires no event: nobody did it. */
  readonly clear: () => void;
}

const USUAL = 90;
const SHORTEST = 10;
const LONGEST = 3600;

/** How long the warning stands, in seconds: what WCAG 2.2.1 asks; at most half of a shorter time. */
const WARNING = 20;

/**
 * A click too, because a switch or a screen reader may give nothing but that. Every use of the page
 * counts, and not of the element only: who reads or scrolls beside it is still the same person.
 */
const USES = ['pointerdown', 'keydown', 'input', 'click'] as const;

/**
 * Clears an element on a shared tablet, so that the next person does not find the answers of the
 * one before: after a time without use, and when the page comes back from the back/forward cache.
 * Some seconds before, it says so on the screen, if there is anything to lose. Without the
 * attribute it listens to nothing, and it has a timer only between somebody's use and the clearing.
 */
export class Kiosk implements ReactiveController {
  readonly #host: KioskHost;
  readonly #options: KioskOptions;
  /** The time without use, in seconds; undefined while the element is no kiosk or on no page. */
  #seconds: number | undefined;
  /** When it is over, by the clock: a timer stands still while a tablet sleeps. 0: nobody came yet. */
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  #isEnding = false;

  constructor(host: KioskHost, options: KioskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  /** The time goes on off the page: who puts the element back later is perhaps somebody else. */
  hostDisconnected(): void {
    this.#stop();
  }

  /** The line that says that the answers will be gone, where there is need for it. */
  notice(): TemplateResult | typeof nothing {
    if (this.#seconds === undefined) return nothing;
    const line = html`<p>${KIOSK_TEXTS.ending()}</p>`;
    return html`<div class="kiosk no-print" role="status">${this.#isEnding ? line : nothing}</div>`;
  }

  #follow(): void {
    if (!this.#host.isConnected) return;
    const seconds = secondsOf(this.#host);
    if (seconds === this.#seconds) return;
    this.#stop();
    this.#seconds = seconds;
    if (seconds === undefined) {
      this.#until = 0;
      return;
    }
    this.#until = Math.min(this.#until || Infinity, Date.now() + seconds * 1000);
    this.#listen();
    this.#look();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#seconds = undefined;
    this.#isEnding = false;
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = {signal: this.#listening.signal, capture: true, passive: true};
    USES.forEach((type) => {
      addEventListener(type, this.#onUse, options);
    });
    addEventListener('pageshow', this.#onPageShow, options);
    document.addEventListener('visibilitychange', this.#look, options);
  }

  #onUse = (): void => {
    // After a tablet's sleep a touch may come before the timer, and from somebody else.
    if (this.#isOver()) this.#clear();
    this.#until = Date.now() + (this.#seconds ?? USUAL) * 1000;
    this.#look();
  };

  #onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.#clear();
  };

  /** Looks at the clock, and sets the timer for the next thing to happen. None in a hidden page. */
  #look = (): void => {
    clearTimeout(this.#timer);
    if (!this.#until || document.hidden) return;
    if (this.#isOver()) {
      this.#clear();
      return;
    }
    const left = this.#until - Date.now();
    const warning = Math.min(WARNING, (this.#seconds ?? USUAL) / 2) * 1000;
    const isEnding = left <= warning;
    this.#timer = setTimeout(this.#look, isEnding ? left : left - warning);
    this.#warn(isEnding && this.#options.isUsed());
  };

  #isOver(): boolean {
    return this.#until > 0 && Date.now() >= this.#until;
  }

  #warn(isEnding: boolean): void {
    if (isEnding === this.#isEnding) return;
    this.#isEnding = isEnding;
    this.#host.requestUpdate();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#until = 0;
    this.#warn(false);
    this.#options.clear();
  }
}

/** The time without use that a page asks for; anything but a number in range gives the usual one. */
function secondsOf({kiosk, localName}: KioskHost): number | undefined {
  const given: unknown = kiosk;
  if (given == null || given === false) return undefined;
  if (given === '' || given === true) return USUAL;
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  const seconds = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  if (seconds >= SHORTEST && seconds <= LONGEST) return seconds;
  warnOnce(
    `<${localName}>`,
    `kiosk="${text.slice(0, 60)}" is not used, but ${USUAL} seconds are. ` +
      `Write a number from ${SHORTEST} to ${LONGEST}, or nothing.`,
  );
  return USUAL;
}
