import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {
  COMPLAINT_CLOSING,
  COMPLAINT_INTRODUCTION,
  COMPLAINT_LABELS as labels,
  COMPLAINTS,
  TOPICS,
  type Complaint,
  type TopicId,
} from '../../content/complaint-list.js';
import type {LeafletUnit} from '../../coverage/leaflet-unit.js';
import {emit} from '../../embed/emit.js';
import {KioskElement} from '../../embed/kiosk-element.js';
import {oneOf} from '../../embed/one-of.js';
import {printAlone} from '../../embed/print-alone.js';
import {warnOnce} from '../../embed/warn.js';
import {fill} from '../../localisation/fill.js';
import {currentLanguage} from '../../localisation/language.js';
import {heading} from '../../views/heading.js';
import {paragraphs} from '../../views/statements.js';
import {chosenView} from './chosen-view.js';
import {complaintListStyles} from './complaint-list.styles.js';
import {complaintView} from './complaint-view.js';
import {paperOf} from './paper-view.js';
import {sharedComplaint, type Loss} from './shared-complaint.js';
import {topicsView} from './topics-view.js';

/** A complaint as the page may read it. */
export interface ComplaintInfo {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly TopicId[];
  readonly facts: readonly LeafletUnit[];
}

/** What is used of a coverage checker, which is not imported: elements do not know each other. */
type CheckerOnPage = HTMLElement & {answers?: object};

const IDS = COMPLAINTS.map(({id}) => id);
const TOPIC_IDS = ['all', ...TOPICS.map(({id}) => id)] as const;

/** Longer than any real name or way to reach somebody. */
const LONGEST = 300;

/**
 * The nine complaints that a pelvic physiotherapist treats, to recognise one's own among. A visitor
 * chooses with buttons and checkboxes; nothing is typed, because recorders on a page see keystrokes.
 * The choice is a list to print, or to take along to a first appointment.
 *
 * @tag complaint-list
 * @summary What does the therapist treat, and is mine among it?
 * @fires complaint-change - A visitor changed the choice. It carries no choice: read `selected`.
 * @slot contact - A way to reach the practice, shown below the choice; its text is on the paper too.
 * @csspart frame - The box around everything.
 * @csspart heading - Each heading.
 * @csspart topic - A button that shows one topic.
 * @csspart complaint - One complaint.
 * @csspart choice - The row with its checkbox.
 * @csspart primary - The button that prints.
 * @since 0.1.0
 */
export class ComplaintList extends KioskElement {
  static override readonly holdsAnswers = true;
  static override styles: CSSResultGroup = [KioskElement.styles, complaintListStyles];

  #selected: readonly string[] = [];
  #topic: TopicId | 'all' = 'all';
  #loss: Loss | undefined;
  #cannotPrint = false;

  /** The name of the practice, on the printed list. Default: none. */
  @property({attribute: 'practice-name'}) practiceName = '';

  /**
   * The id of a `coverage-checker` on the page that takes over the complaint that both know.
   * Default: none. An id that is not there, or is something else, is ignored with a warning.
   */
  @property({attribute: 'for'}) checkerId: string | null = null;

  /** The topic that is shown: `all` (default) or the id of a topic. Another value shows all. */
  @property()
  get topic(): TopicId | 'all' {
    return this.#topic;
  }
  set topic(value: TopicId | 'all') {
    this.#topic = oneOf(this, 'topic', value, TOPIC_IDS) ?? 'all';
    this.requestUpdate();
  }

  /**
   * The ids of the complaints that are chosen: an array, or in the attribute ids with spaces
   * between them. Default: none. Unknown ids are left out with a warning. It is never written to
   * the attribute, where a recorder would see it.
   */
  @property({converter: idsIn})
  get selected(): readonly string[] {
    return [...this.#selected];
  }
  set selected(value: readonly string[]) {
    const wanted: readonly unknown[] = Array.isArray(value) ? value : [];
    const known = wanted.map((id) => oneOf(this, 'selected', id, IDS));
    this.#selected = IDS.filter((id) => known.includes(id));
    this.requestUpdate();
  }

  /** The nine complaints, in the language of the page. */
  get complaints(): readonly ComplaintInfo[] {
    return COMPLAINTS.map(({id, name, topics, facts}) => ({id, name: name(), topics, facts}));
  }

  /**
   * Goes back to what the attributes say, folds what is open, and takes the choice back from the
   * checker. It fires no event.
   */
  override reset(): void {
    const hadChoice = this.#selected.length > 0;
    this.#loss = undefined;
    this.#cannotPrint = false;
    this.begun += 1;
    this.selected = idsIn(this.getAttribute('selected'));
    this.topic = (this.getAttribute('topic') ?? 'all') as TopicId | 'all';
    if (!this.hasUpdated) return;
    this.renderRoot.querySelectorAll('details').forEach((details) => {
      details.open = false;
    });
    if (hadChoice) this.#handOver();
  }

  protected override isUsed(): boolean {
    return this.#selected.length > 0;
  }

  protected override content(): TemplateResult {
    const shown = this.#shownComplaints();
    const count = shown.length === 1 ? labels.shownOne() : fill(labels.shown(), {n: shown.length});
    return html`<div class="stack">
      ${heading(this.level(), labels.title())} ${paragraphs(COMPLAINT_INTRODUCTION)}
      ${topicsView(this.#topic, this.#onTopic)}
      <p id="choose">${labels.choose()}</p>
      <p class="quiet small" role="status">${count}</p>
      ${keyed(
        `${this.#topic} ${this.begun}`,
        html`<ul class="complaints" aria-labelledby="choose">
          ${shown.map((complaint) => this.#complaint(complaint))}
        </ul>`,
      )}
      ${chosenView({
        chosen: this.#chosenComplaints(),
        level: this.level(1),
        cannotPrint: this.#cannotPrint,
        onPrint: this.#onPrint,
        onClear: this.#onClear,
      })}
      <slot name="contact"></slot>
      <details>
        <summary>${labels.expect()}</summary>
        <div class="stack">${paragraphs(COMPLAINT_CLOSING)}</div>
      </details>
      ${this.kioskState.notice()}
    </div>`;
  }

  #complaint(complaint: Complaint): TemplateResult {
    const checked = this.#selected.includes(complaint.id);
    return html`<li part="complaint">
      ${complaintView({
        complaint,
        checked,
        loss: this.checkerId ? this.#loss : nothing,
        onToggle: () => {
          this.#onToggle(complaint.id);
        },
        onLoss: this.#onLoss,
      })}
    </li>`;
  }

  #shownComplaints(): readonly Complaint[] {
    const topic = this.#topic;
    return topic === 'all' ? COMPLAINTS : COMPLAINTS.filter(({topics}) => topics.includes(topic));
  }

  #chosenComplaints(): readonly Complaint[] {
    return COMPLAINTS.filter(({id}) => this.#selected.includes(id));
  }

  #onTopic = (topic: TopicId | 'all'): void => {
    this.#topic = topic;
    this.requestUpdate();
  };

  #onToggle = (id: string): void => {
    const had = this.#selected.includes(id);
    this.selected = had ? this.#selected.filter((one) => one !== id) : [...this.#selected, id];
    this.#changed();
  };

  #onLoss = (loss: Loss): void => {
    this.#loss = loss;
    this.#changed();
  };

  #onPrint = (): void => {
    // Browsers inside another app often have no printing.
    this.#cannotPrint = typeof globalThis.print !== 'function';
    this.requestUpdate();
    if (this.#cannotPrint) return;
    const content = paperOf({
      chosen: this.#chosenComplaints(),
      loss: this.#loss,
      day: new Date(),
      practice: shorten(this.practiceName),
      contact: shorten(this.#contactText()),
    });
    printAlone(this.renderRoot, {
      title: labels.paperTitle(),
      lang: currentLanguage(),
      content,
      styles: (this.constructor as typeof ComplaintList).elementStyles,
    });
  };

  /** What the page says there, as far as it can be seen: a page may hide one of two languages. */
  #contactText(): string {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="contact"]');
    const said = (slot?.assignedElements() ?? []) as HTMLElement[];
    const seen = said.filter((element) => element.getClientRects().length > 0);
    return seen.map(({innerText}) => innerText).join('\n');
  }

  #onClear = (): void => {
    this.#loss = undefined;
    this.#cannotPrint = false;
    this.selected = [];
    this.begun += 1;
    this.#changed();
    void this.focusOn('.mine .heading');
  };

  #changed(): void {
    this.requestUpdate();
    this.#handOver();
    emit(this, 'complaint-change');
  }

  /** Gives the checker the complaint that both know, as a page's own script would. */
  #handOver(): void {
    const id = this.checkerId;
    if (!id) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    const checker: CheckerOnPage | null = root.getElementById(id);
    if (typeof checker?.answers !== 'object') {
      warnOnce(`<${this.localName}>`, `for="${id.slice(0, 60)}" is not a coverage checker here.`);
      return;
    }
    checker.answers = {...checker.answers, complaint: sharedComplaint(this.#selected, this.#loss)};
  }
}

function idsIn(attribute: string | null): string[] {
  return attribute?.split(/\s+/) ?? [];
}

function shorten(text: unknown): string {
  return typeof text === 'string' ? text.trim().slice(0, LONGEST) : '';
}
