import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {kioskStyles} from '../styles/kiosk.styles.js';
import {Kiosk} from './kiosk.js';
import {endPrinting} from './print-alone.js';
import {WidgetElement} from './widget-element.js';

/** An element with answers, which may stand on a tablet that one person uses after another. */
export abstract class KioskElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, kioskStyles];

  /**
   * Clears the answers on a shared tablet: after this many seconds without use of the page, 10 to
   * 3600, and when the page comes back from the back/forward cache. Without a number, or with
   * another value, after 90 seconds. It does what `reset()` does, moves no focus and fires no event.
   * Default: null, never.
   */
  @property() kiosk: string | null = null;

  /** Its `notice()` stands at the end of what the element shows. */
  protected readonly kioskState: Kiosk = new Kiosk(this, {
    isUsed: () => this.isUsed(),
    clear: () => {
      // Paper that was never printed still holds the answers.
      endPrinting(this.renderRoot);
      this.reset();
    },
  });

  /** How often it began anew: its controls are new ones then, see `choice`. */
  protected begun = 0;

  /** The warning comes by itself, and never on top of what has the focus. */
  protected override updated(): void {
    const warning = this.renderRoot.querySelector('.kiosk p');
    const {activeElement: focused} = this.renderRoot as ShadowRoot;
    // Places are asked for only then: nothing is laid out early for the many updates without a warning.
    if (!warning || !focused) return;
    const [above, box] = [warning.getBoundingClientRect(), focused.getBoundingClientRect()];
    if (box.bottom > above.top && box.top < above.bottom) {
      focused.scrollIntoView({block: 'nearest'});
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    endPrinting(this.renderRoot);
  }

  /** Goes back to the start, as the page's attributes have it. */
  abstract reset(): void;

  /** Whether a visitor, or the page for one, left anything here. */
  protected abstract isUsed(): boolean;
}
