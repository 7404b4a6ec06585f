import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a page does that the guide goes by: it is printed, or a visitor wants nothing to move. */
export class PageState implements ReactiveController {
  /** Whether what is on the screen now goes to paper. */
  printing = false;
  /** Whether the visitor asked for less motion. */
  calm = false;

  readonly #host: ReactiveControllerHost;
  #print: MediaQueryList | undefined;
  #motion: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#print = matchMedia('print');
    this.#motion = matchMedia('(prefers-reduced-motion: reduce)');
    this.#print.addEventListener('change', this.#read);
    this.#motion.addEventListener('change', this.#read);
    // Firefox prints a copy of the page, and changes no query of the page itself.
    addEventListener('beforeprint', this.#read);
    addEventListener('afterprint', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.#read);
    this.#motion?.removeEventListener('change', this.#read);
    removeEventListener('beforeprint', this.#read);
    removeEventListener('afterprint', this.#read);
  }

  #read = (event?: Event): void => {
    const type = event?.type;
    this.printing = type === 'beforeprint' || (type !== 'afterprint' && !!this.#print?.matches);
    this.calm = !!this.#motion?.matches;
    this.#host.requestUpdate();
  };
}
