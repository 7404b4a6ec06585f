import {updateWhenLocaleChanges} from '@lit/localize';
import {html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {directionOf, type Language} from '../localisation/closest-language.js';
import {currentLanguage} from '../localisation/language.js';
import {baseStyles} from '../styles/base.styles.js';
import {controlStyles} from '../styles/controls.styles.js';
import {tokens} from '../styles/tokens.js';
import {adoptStylesHere} from './adopt-styles.js';
import {canRender} from './can-render.js';
import {answerRootMode} from './roots.js';
import {version} from './version.js';
import {warnOnce} from './warn.js';

/**
 * What all our elements share as guests on a page: a frame that the page's styles do not reach,
 * the language of the page, and failures that stay inside.
 *
 * @attr {'light' | 'dark' | 'auto'} theme - The colours: "light", "dark" or "auto" goes before the page's colour scheme. Default, and with another value: the page's.
 */
export abstract class WidgetElement extends LitElement {
  /** The version of the library, which `define` compares. */
  static readonly version: string = version;

  /** Whether a visitor gives answers here: such an element's shadow root is closed. */
  static readonly holdsAnswers: boolean = false;

  static override styles: CSSResultGroup = [tokens, baseStyles, controlStyles];

  /** How the shadow root is attached, also for who renders the element on a server. */
  static override get shadowRootOptions(): ShadowRootInit {
    return {mode: this.holdsAnswers ? answerRootMode() : 'open'};
  }

  /**
   * The level of the element's first heading in the page's outline, 1 to 6; what is below it
   * follows. Default 2, also for a value that is not such a number.
   */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  #failed = false;
  #shown: Language | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** What the element shows, in the language of the moment. */
  protected abstract content(): TemplateResult;

  /** A root that came with the page's HTML is emptied and taken over; rendering starts anew. */
  protected override createRenderRoot(): ShadowRoot {
    const options = (this.constructor as typeof WidgetElement).shadowRootOptions;
    try {
      const root = this.attachShadow(options);
      if (options.mode === 'closed' && root.mode === 'open') {
        warnOnce(`<${this.localName}>`, 'another script opened it: answers can be read.');
      }
      return root;
    } catch (error) {
      // It came in the other mode, or from another script.
      const root = this.shadowRoot ?? this.attachInternals().shadowRoot;
      if (!root) throw error;
      warnOnce(`<${this.localName}>`, `its shadow root was there already, and stays ${root.mode}.`);
      root.textContent = '';
      return root;
    }
  }

  /** The document or the language may be another one than before. */
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
      // The page may have replaced functions of the browser since we were loaded.
      if (!canRender()) throw new Error('another script is in the way');
      if (this.#failed || !this.#isWhole()) this.#clear();
      this.#failed = false;
      this.#style();
      this.#unwrap();
      super.performUpdate();
    } catch (error) {
      this.#failed = true;
      warnOnce(`<${this.localName}>`, `could not be shown: ${String(error)}`);
      this.#clear(document.createElement('slot'));
    }
  }

  /** A new language is a new tree: who was somewhere in the old one goes on there in the new one. */
  protected override update(changed: PropertyValues): void {
    const language = currentLanguage();
    const isSwitch = this.#shown !== undefined && this.#shown !== language;
    const place = isSwitch ? this.#places().indexOf(this.#focused()) : -1;
    this.#shown = language;
    super.update(changed);
    if (this.hasUpdated) this.#wakeRadios();
    if (place >= 0) this.#places()[place]?.focus({preventScroll: true});
  }

  /**
   * Where a radio has had the focus and is gone, Chromium passes over every later group of that name
   * in a shadow root, so that nobody can answer with keys. Choosing one and none makes it look anew.
   * By attribute: recorders on the page listen to whoever sets the property, in closed roots too.
   * Seen in Chromium 156; test/e2e/keyboard.test.mjs tells when this can go.
   */
  #wakeRadios(): void {
    this.renderRoot.querySelectorAll('fieldset').forEach((group) => {
      const radio = group.querySelector('input');
      if (!radio || group.querySelector(':checked') || group.contains(this.#focused())) return;
      radio.toggleAttribute('checked', true);
      radio.toggleAttribute('checked', false);
    });
  }

  /** Everything in the root that can have the focus, in its order. */
  #places(): (HTMLElement | null)[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('a,button,input,summary,[tabindex]')];
  }

  #focused(): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  /** Empties the root, and makes lit forget what it rendered there. */
  #clear(...nodes: Node[]): void {
    const root = this.renderRoot as (ShadowRoot & {_$litPart$?: unknown}) | undefined;
    if (!root) return;
    // Not with replaceChildren: it is one of the functions that a page may have replaced.
    root.textContent = '';
    root.append(...nodes);
    delete root._$litPart$;
  }

  #style(): void {
    adoptStylesHere(
      this.renderRoot as ShadowRoot,
      (this.constructor as typeof WidgetElement).elementStyles,
    );
  }

  /**
   * Whether what was rendered is still there: another script may have emptied the root. At first
   * nothing was; what is there then is a copy that a service for search engines has saved.
   */
  #isWhole(): boolean {
    return this.hasUpdated && !!this.renderRoot.querySelector('.frame > *');
  }

  /**
   * A browser's translator puts each text into `<font>` elements, and lit would go on to change a
   * text that is no longer there: the former answer would stay. As a text it is found again.
   */
  #unwrap(): void {
    this.renderRoot.querySelectorAll<HTMLElement>('font').forEach((font) => {
      font.replaceWith(font.textContent);
    });
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
