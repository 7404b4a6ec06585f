import {html, nothing, type TemplateResult} from 'lit';
import {COMPLAINT_LABELS as labels, type Complaint} from '../../content/complaint-list.js';
import {PAPER_LABELS} from '../../content/coverage-policy.js';
import {heading} from '../../views/heading.js';

/** What a visitor has chosen, and what can be done with it. */
export interface Chosen {
  readonly chosen: readonly Complaint[];
  readonly level: number;
  /** Whether the visitor asked for paper where there is none. */
  readonly cannotPrint: boolean;
  readonly onPrint: () => void;
  readonly onClear: () => void;
}

/** The visitor's own list, to take along to a first appointment. */
export function chosenView(mine: Chosen): TemplateResult {
  const {chosen, level, cannotPrint} = mine;
  return html`<section class="mine stack">
    ${heading(level, labels.mine(), {look: 'part'})}
    ${chosen.length === 0 ? html`<p class="quiet">${labels.none()}</p>` : chosenList(mine)}
    <div role="status">${cannotPrint ? html`<p>${labels.cannotPrint()}</p>` : nothing}</div>
    <p>${labels.notListed()}</p>
  </section>`;
}

function chosenList({chosen, onPrint, onClear}: Chosen): TemplateResult {
  return html`
    <ul>
      ${chosen.map(({name}) => html`<li>${name()}</li>`)}
    </ul>
    <p>${labels.mineTreated()}</p>
    <div class="actions no-print">
      <button class="primary" part="primary" type="button" @click=${onPrint}>
        ${PAPER_LABELS.print()}
      </button>
      <button type="button" @click=${onClear}>${labels.clear()}</button>
    </div>
    <p class="quiet small no-print">${PAPER_LABELS.hint()}</p>
  `;
}
