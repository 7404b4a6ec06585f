import {updateWhenLocaleChanges} from '@lit/localize';
import {adoptStyles, html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {directionOf} from '../localisation/closest-language.js';
import {currentLanguage} from '../localisation/language.js';
import {baseStyles} from '../styles/base.styles.js';
import {controlStyles} from '../styles/controls.styles.js';
import {tokens} from '../styles/tokens.js';
import {answerRootMode} from './roots.js';
import {version} from './version.js';
import {warnOnce} from './warn.js';

/**
 * What all our elements share as guests on a page: a frame that the page's styles do not reach,
 * the language of the page, and failures that stay inside.
 */
export abstract class WidgetElement extends LitElement {
  /** The version of the library, which `define` compares. */
  static readonly version: string = version;

  /** Whether a visitor gives answers here: such an element's shadow root is closed. */
  static readonly holdsAnswers: boolean = false;

  static override styles: CSSResultGroup = [tokens, baseStyles, controlStyles];

  /**
   * The level of the element's first heading in the page's outline, 1 to 6; what is below it
   * follows. Default 2, also for a value that is not such a number.
   */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  #failed = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** What the element shows, in the language of the moment. */
  protected abstract content(): TemplateResult;

  protected override createRenderRoot(): ShadowRoot {
    const widget = this.constructor as typeof WidgetElement;
    const mode = widget.holdsAnswers ? answerRootMode() : 'open';
    const root = this.shadowRoot ?? this.attachShadow({mode});
    adoptStyles(root, widget.elementStyles);
    return root;
  }

  /** The language may have changed while the element was not on the page. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /**
   * A failure of ours shows the page's own fallback text and one warning, and nothing is thrown.
   * The next update renders anew.
   */
  protected override performUpdate(): void {
    try {
      if (this.#failed) this.#clear();
      this.#failed = false;
      super.performUpdate();
    } catch (error) {
      this.#failed = true;
      warnOnce(`<${this.localName}>`, `could not be shown: ${String(error)}`);
      this.#clear(document.createElement('slot'));
    }
  }

  /** Empties the root, and makes lit forget what it rendered there. */
  #clear(...nodes: Node[]): void {
    const root = this.renderRoot as (ShadowRoot & {_$litPart$?: unknown}) | undefined;
    root?.replaceChildren(...nodes);
    delete root?._$litPart$;
  }

  protected override render(): TemplateResult {
    const language = currentLanguage();
    // A new language is a new tree: a browser's translator may have detached the texts of the old.
    return html`<div class="frame" part="frame" lang=${language} dir=${directionOf(language)}>
      ${keyed(language, this.content())}
    </div>`;
  }

  /** Sends focus there once it is on the screen; only ever after something a visitor did. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The level for a heading that is `depth` below the element's first one. */
  protected level(depth = 0): number {
    const given = Math.trunc(this.headingLevel);
    const first = given >= 1 && given <= 6 ? given : 2;
    return Math.min(first + depth, 6);
  }
}
