import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {
  CONSTIPATION_LABELS as labels,
  CONSTIPATION_SECTIONS as SECTIONS,
  type ConstipationSection,
  type ConstipationSectionId,
  type PelvicFloorPartId,
  type PelvicFloorStateId,
} from '../../content/constipation-explainer.js';
import {factsOf} from '../../content/types.js';
import type {LeafletUnit} from '../../coverage/leaflet-unit.js';
import {emit} from '../../embed/emit.js';
import {oneOf} from '../../embed/one-of.js';
import {PageState} from '../../embed/page-state.js';
import {WidgetElement} from '../../embed/widget-element.js';
import {figureStyles} from '../../views/figure.js';
import {heading} from '../../views/heading.js';
import {paragraphs} from '../../views/statements.js';
import {constipationExplainerStyles} from './constipation-explainer.styles.js';
import {floorView, pointAt} from './floor-view.js';
import {sectionView} from './section-view.js';

/** A section as the page may read it. */
export interface SectionInfo {
  readonly id: ConstipationSectionId;
  readonly title: string;
  readonly facts: readonly LeafletUnit[];
}

const IDS = SECTIONS.map(({id}) => id);
const [FIRST = 'what-is-constipation'] = IDS;

/**
 * Explains what constipation is, what the pelvic floor does and how it is treated, in sections of which one
 * is open. It informs: it asks nothing, and says nothing about the reader.
 *
 * @tag constipation-explainer
 * @summary What is constipation, and what does the pelvic floor have to do with it?
 * @fires section-change - A visitor opened or closed a section.
 * @slot warning-signs - When to see a doctor, in the page's own words, shown above the sections.
 * @slot contact - A way to reach the practice, shown below the sections.
 * @csspart frame - The box around everything.
 * @csspart heading - Each heading.
 * @csspart section - Each section.
 * @csspart picture - Each drawing, with its words.
 * @csspart state - The button that shows the pelvic floor tensed, and the one that shows it relaxed.
 * @csspart part-name - The name of a part of the drawing.
 * @since 0.1.0
 */
export class ConstipationExplainer extends WidgetElement {
  static override styles: CSSResultGroup = [
    WidgetElement.styles,
    figureStyles,
    constipationExplainerStyles,
  ];

  #section: ConstipationSectionId | '' = FIRST;
  #floorState: PelvicFloorStateId = 'tensed';
  #pressed: PelvicFloorPartId | undefined;
  #focused: PelvicFloorPartId | undefined;
  readonly #page = new PageState(this, () => {
    this.performUpdate();
  });

  /**
   * The id of the open section; empty once a visitor has closed it. Default: the first. An unknown id opens the
   * first, with a warning.
   */
  @property()
  get section(): string {
    return this.#section;
  }
  set section(id: string) {
    this.#section = oneOf(this, 'section', id, IDS) ?? FIRST;
    this.requestUpdate();
  }

  /** All sections in their order, in the language of the page. */
  get sections(): readonly SectionInfo[] {
    return SECTIONS.map((section) => {
      const {id, title, statements} = section;
      return {id, title: title(), facts: factsOf(section, ...statements)};
    });
  }

  protected override content(): TemplateResult {
    return html`<div class="stack">
      ${heading(this.level(), labels.title())}
      <slot name="warning-signs"></slot>
      <div>
        ${SECTIONS.map((section) =>
          sectionView({
            section,
            level: this.level(1),
            open: this.#page.printing || section.id === this.#section,
            content: this.#contentOf(section),
            onToggle: this.#onToggle,
          }),
        )}
      </div>
      <p class="quiet">${labels.general()}</p>
      <slot name="contact"></slot>
    </div>`;
  }

  #contentOf({id, statements}: ConstipationSection): unknown {
    const words = paragraphs(statements);
    return id === 'pelvic-floor' ? [this.#floor(), words] : words;
  }

  #floor(): TemplateResult {
    return floorView({
      state: this.#floorState,
      pressed: this.#pressed,
      shown: this.#focused ?? this.#pressed,
      onState: (id) => {
        this.#floorState = id;
        this.requestUpdate();
      },
      onPress: (id) => {
        this.#pressed = this.#pressed === id ? undefined : id;
        this.requestUpdate();
      },
      onFocus: (id) => {
        this.#focused = id;
        this.requestUpdate();
      },
    });
  }

  protected override updated(): void {
    pointAt(this.renderRoot, this.#focused ?? this.#pressed);
  }

  /**
   * What does not fit what the element has set is what a visitor did, or their search in the page. That all
   * sections are open on paper is nothing that a visitor did.
   */
  #onToggle = (id: string, {open}: HTMLDetailsElement): void => {
    if (open === (id === this.#section) || this.#page.printing) return;
    this.#section = open ? (oneOf(this, 'section', id, IDS) ?? '') : '';
    this.requestUpdate();
    emit(this, 'section-change');
    void this.#keepInSight(id);
  };

  /** A section that closes above takes its height away: the title that was pressed stays on the screen. */
  async #keepInSight(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector(`#${id} > summary`)?.scrollIntoView({block: 'nearest'});
  }
}
