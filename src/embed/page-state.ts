import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a page does that an element goes by: it is printed, or a visitor wants nothing to move. */
export class PageState implements ReactiveController {
  /** Whether what is on the screen now goes to paper. */
  printing = false;
  /** Whether the visitor asked for less motion. */
  calm = false;

  readonly #host: ReactiveControllerHost;
  readonly #render: () => void;
  #print: MediaQueryList | undefined;
  #motion: MediaQueryList | undefined;

  /** @param render puts what was asked for on the screen at once: a page that calls `print()` waits for nothing */
  constructor(host: ReactiveControllerHost, render: () => void) {
    this.#host = host;
    this.#render = render;
    host.addController(this);
  }

  hostConnected(): void {
    this.#print = matchMedia('print');
    this.#motion = matchMedia('(prefers-reduced-motion: reduce)');
    this.#print.addEventListener('change', this.#onChange);
    this.#motion.addEventListener('change', this.#onChange);
    // Firefox prints a copy of the page, and changes no query of the page itself.
    addEventListener('beforeprint', this.#onChange);
    addEventListener('afterprint', this.#onChange);
    this.#read();
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.#onChange);
    this.#motion?.removeEventListener('change', this.#onChange);
    removeEventListener('beforeprint', this.#onChange);
    removeEventListener('afterprint', this.#onChange);
  }

  #read(type?: string): void {
    this.printing = type === 'beforeprint' || (type !== 'afterprint' && !!this.#print?.matches);
    this.calm = !!this.#motion?.matches;
  }

  #onChange = ({type}: Event): void => {
    this.#read(type);
    this.#host.requestUpdate();
    this.#render();
  };
}
