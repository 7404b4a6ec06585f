import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {KioskElement} from '../../embed/kiosk-element.js';
import {PolicyInput} from './policy-input.js';

/** What a page says to an element that shows an insurer's own data. */
export abstract class PolicyElement extends KioskElement {
  /** The policy that the page gives, whichever way. */
  protected readonly input: PolicyInput = new PolicyInput(this);
  #policy: unknown = null;

  /**
   * The insurer's policy: data or JSON text in the policy format. Default: null, none. It goes
   * before the other two ways. Data is copied when it is set, so set it again after a change. What
   * cannot be read gives the leaflet's answer, with a line that says so, and `policy-error`.
   */
  @property({attribute: false, hasChanged: () => true})
  get policy(): unknown {
    return this.#policy;
  }
  set policy(value: unknown) {
    this.#policy = value;
    this.input.refresh(true);
  }

  /**
   * Where the insurer's policy is, as an address of a JSON file: relative to the page, or https.
   * Default: none. It is read once, without cookies. Another address, no answer within 5 seconds or
   * more than 256 kB gives the leaflet's answer, with a line that says so, and `policy-error`.
   */
  @property({attribute: 'policy-src'}) policySrc: string | null = null;

  /**
   * What one treatment costs here, in euros, such as `52.50`, for the worked sum. Default: what the
   * policy says. Another value is ignored, with a warning.
   */
  @property({attribute: 'session-fee'}) sessionFee: string | null = null;

  /** The name of the practice, on the printed answer and as the source of the fee. Default: none. */
  @property({attribute: 'practice-name'}) practiceName = '';

  /**
   * The day on which the insurer's policy has to hold, as `YYYY-MM-DD`, for previews and tests.
   * Default: null, the visitor's own date. With anything else no policy is used.
   */
  @property({attribute: false}) today: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('policySrc')) this.input.refresh();
  }
}
