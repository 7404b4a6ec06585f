import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {PracticeDetails} from '../content/practice-details.js';
import {practiceCardStyles} from '../styles/practice-card.styles.js';
import {practiceDetails} from './practice-details.js';
import {WidgetElement} from './widget-element.js';

/** An element that can carry the details of the practice whose page it is on. */
export abstract class PracticeElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, practiceCardStyles];

  /** The practice's name. With any of the practice's details its card is shown. Default: none. */
  @property({attribute: 'practice-name'}) practiceName = '';

  /** The practice's address, shown as it is written. Default: none. */
  @property({attribute: 'practice-address'}) practiceAddress = '';

  /** The practice's phone number. What is no phone number is shown as text. Default: none. */
  @property({attribute: 'practice-phone'}) practicePhone = '';

  /** The practice's e-mail address. What is no e-mail address is shown as text. Default: none. */
  @property({attribute: 'practice-email'}) practiceEmail = '';

  /** The practice's site, with https. Another kind of address is left out. Default: none. */
  @property({attribute: 'practice-url'}) practiceUrl = '';

  /** The practice's line in a register of today, such as its number. Default: none. */
  @property({attribute: 'practice-register'}) practiceRegister = '';

  /** Where that register can be looked up, with https. Another address: no link. Default: none. */
  @property({attribute: 'practice-register-url'}) practiceRegisterUrl = '';

  /** The details with each address checked, or undefined where the page gives none. */
  protected practice(): PracticeDetails | undefined {
    return practiceDetails(this.localName, this);
  }
}
