import type {CSSResultGroup, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CHAPTERS} from '../../content/patient-leaflet.js';
import {PracticeElement} from '../../embed/practice-element.js';
import {endPrinting, printAlone} from '../../embed/print-alone.js';
import {currentLanguage} from '../../localisation/language.js';
import {figureStyles} from '../../views/figure.js';
import type {LeafletScreen} from './chapter-view.js';
import {leafletView} from './leaflet-view.js';
import {PAGE, paperOf} from './paper-view.js';
import {patientLeafletStyles} from './patient-leaflet.styles.js';
import {qrCodeOf} from './qr-part.js';

/**
 * The whole leaflet as one page to read, and as a leaflet on A4 to print, with the practice's own
 * stamp. It asks nothing and moves nothing: there is a list of chapters and a button that prints.
 *
 * @tag patient-leaflet
 * @summary The whole leaflet, to read and to print.
 * @slot logo - The practice's logo, on its stamp. It is there where the page gives its practice.
 * @slot extra - More about the practice, such as opening hours, on its stamp.
 * @csspart frame - The box around everything.
 * @csspart heading - Each heading.
 * @csspart contents - The list of chapters.
 * @csspart print - The button that prints.
 * @csspart chapter - Each chapter.
 * @csspart step - Each step on the toilet.
 * @csspart picture - Each drawing, with its words.
 * @csspart card - The practice's stamp.
 * @csspart link - Each link.
 * @since 0.1.0
 */
export class PatientLeaflet extends PracticeElement {
  static override styles: CSSResultGroup = [
    PracticeElement.styles,
    figureStyles,
    patientLeafletStyles,
  ];

  /**
   * Puts a QR code that leads to `practice-url` on the printed leaflet. What makes it is loaded
   * when somebody prints, and not before. Default: false. Without an https address, or where it
   * cannot be loaded, there is no code, and the address is written out as always.
   */
  @property({type: Boolean}) qr = false;

  #printedOn: Date | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onBeforePrint);
    endPrinting(this.renderRoot);
  }

  /**
   * Prints the leaflet alone, without the page around it. Resolves when the browser has been asked,
   * and never rejects; does nothing while the element is not on a page.
   */
  async print(): Promise<void> {
    const screen = {...this.#screen(), printedOn: new Date()};
    const code = this.qr
      ? await qrCodeOf(`<${this.localName} qr>`, screen.practice?.url)
      : undefined;
    if (!this.isConnected) return;
    printAlone(this.renderRoot, {
      title: CHAPTERS[0]?.title() ?? '',
      lang: currentLanguage(),
      page: PAGE,
      content: paperOf(screen, this.renderRoot, code),
      styles: (this.constructor as typeof PatientLeaflet).elementStyles,
    });
  }

  protected override content(): TemplateResult {
    return leafletView(this.#screen(), {onChapter: this.#onChapter, onPrint: this.#onPrint});
  }

  #screen(): LeafletScreen {
    return {level: this.level(), practice: this.practice(), printedOn: this.#printedOn};
  }

  /** The page's address stays as it is: a visitor goes back to where they came from, not up here. */
  #onChapter = (id: string): void => {
    const chapter = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    chapter?.focus({preventScroll: true});
    chapter?.scrollIntoView();
  };

  #onPrint = (): void => {
    void this.print();
  };

  /**
   * The page may have been open since yesterday, and the date of today goes on the paper. On the
   * screen there is none: the first date that a page writes takes the browser a sixth of the time
   * that the whole leaflet does.
   */
  #onBeforePrint = (): void => {
    this.#printedOn = new Date();
    this.requestUpdate();
  };
}
