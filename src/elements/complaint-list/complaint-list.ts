import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
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
import {oneOf} from '../../embed/one-of.js';
import {warnOnce} from '../../embed/warn.js';
import {WidgetElement} from '../../embed/widget-element.js';
import {fill} from '../../localisation/fill.js';
import {heading} from '../../views/heading.js';
import {paragraphs} from '../../views/statements.js';
import {chosenView} from './chosen-view.js';
import {complaintListStyles} from './complaint-list.styles.js';
import {complaintView} from './complaint-view.js';
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

/**
 * The nine complaints that a pelvic physiotherapist treats, to recognise one's own among. A visitor
 * chooses with buttons and checkboxes; nothing is typed, because recorders on a page see keystrokes.
 *
 * @tag complaint-list
 * @summary What does the therapist treat, and is mine among it?
 * @fires complaint-change - A visitor changed the choice. It carries no choice: read `selected`.
 * @slot contact - A way to reach the practice, shown below the choice.
 * @csspart frame - The box around everything.
 * @csspart heading - Each heading.
 * @csspart topic - A button that shows one topic.
 * @csspart complaint - One complaint.
 * @csspart choice - The row with its checkbox.
 * @since 0.1.0
 */
export class ComplaintList extends WidgetElement {
  static override readonly holdsAnswers = true;
  static override styles: CSSResultGroup = [WidgetElement.styles, complaintListStyles];

  #selected: readonly string[] = [];
  #topic: TopicId | 'all' = 'all';
  #loss: Loss | undefined;

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
  @property({converter: (value) => value?.split(/\s+/) ?? []})
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

  protected override content(): TemplateResult {
    const shown = this.#shownComplaints();
    const count = shown.length === 1 ? labels.shownOne() : fill(labels.shown(), {n: shown.length});
    return html`<div class="stack">
      ${heading(this.level(), labels.title())} ${paragraphs(COMPLAINT_INTRODUCTION)}
      ${topicsView(this.#topic, this.#onTopic)}
      <p>${labels.choose()}</p>
      <p class="quiet small" role="status">${count}</p>
      <ul class="complaints">
        ${shown.map((complaint) => this.#complaint(complaint))}
      </ul>
      ${chosenView(this.#chosenComplaints(), this.level(1), this.#onClear)}
      <slot name="contact"></slot>
      <details>
        <summary>${labels.expect()}</summary>
        <div class="stack">${paragraphs(COMPLAINT_CLOSING)}</div>
      </details>
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

  #onClear = (): void => {
    this.#loss = undefined;
    this.selected = [];
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
