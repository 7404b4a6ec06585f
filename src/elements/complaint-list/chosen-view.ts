import {html, type TemplateResult} from 'lit';
import {COMPLAINT_LABELS as labels, type Complaint} from '../../content/complaint-list.js';
import {heading} from '../../views/heading.js';

/** What the visitor has chosen, to take along to a first appointment. */
export function chosenView(
  chosen: readonly Complaint[],
  level: number,
  onClear: () => void,
): TemplateResult {
  return html`<section class="mine stack">
    ${heading(level, labels.mine(), {look: 'part'})}
    ${chosen.length === 0 ? html`<p class="quiet">${labels.none()}</p>` : chosenList(chosen, onClear)}
    <p>${labels.notListed()}</p>
  </section>`;
}

function chosenList(chosen: readonly Complaint[], onClear: () => void): TemplateResult {
  return html`
    <ul>
      ${chosen.map(({name}) => html`<li>${name()}</li>`)}
    </ul>
    <p>${labels.mineTreated()}</p>
    <div class="actions no-print">
      <button type="button" @click=${onClear}>${labels.clear()}</button>
    </div>
  `;
}
