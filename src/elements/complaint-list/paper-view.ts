import {html, nothing, type TemplateResult} from 'lit';
import {COMPLAINT_LABELS as labels, type Complaint} from '../../content/complaint-list.js';
import {PAPER_LABELS} from '../../content/coverage-policy.js';
import {fill} from '../../localisation/fill.js';
import {dateInWords} from '../../views/format-locale.js';
import {heading} from '../../views/heading.js';
import {kicker} from '../../views/kicker.js';
import {onPaper} from '../../views/on-paper.js';
import {LOSS, LOSSES, type Loss} from './shared-complaint.js';

/** What stands on the page that a visitor takes along. */
export interface ListOnPaper {
  readonly chosen: readonly Complaint[];
  readonly loss: Loss | undefined;
  readonly day: Date;
  /** The practice's name; empty where the page does not give it. */
  readonly practice: string;
  /** What the page says about reaching the practice, as text. */
  readonly contact: string;
}

/** The list as one page for paper, with room for questions. */
export function paperOf(list: ListOnPaper): DocumentFragment {
  return onPaper(page(list));
}

function page({chosen, loss, day, practice, contact}: ListOnPaper): TemplateResult {
  return html`<div class="stack">
    ${practice ? html`<p class="giver">${practice}</p>` : nothing}
    <div>
      ${kicker(fill(PAPER_LABELS.madeOn(), {date: dateInWords(day)}))}
      ${heading(1, labels.paperTitle())}
    </div>
    <ul class="listed">
      ${chosen.map((complaint) => row(complaint, complaint.id === LOSS ? loss : undefined))}
    </ul>
    <p>${labels.mineTreated()}</p>
    <section>
      ${heading(2, labels.questions(), {look: 'part'})}
      <div class="lines">${Array.from({length: room(chosen.length)}, () => html`<div></div>`)}</div>
    </section>
    ${contact ? html`<p class="contact">${contact}</p>` : nothing}
  </div>`;
}

function row({name, looksLike, term}: Complaint, loss: Loss | undefined): TemplateResult {
  return html`<li>
    <p class="label">${name()}</p>
    <p>${looksLike()}</p>
    ${loss ? html`<p>${labels.whichLoss()} <strong>${LOSSES[loss]()}</strong></p>` : nothing}
    <p class="small">${labels.inLeaflet()} ${term()}</p>
  </li>`;
}

/** How many lines there are to write on: what is left of one page, also with all nine complaints. */
function room(chosen: number): number {
  return Math.floor(17.5 - 1.5 * chosen);
}
