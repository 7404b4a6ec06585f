import {html, nothing, type TemplateResult} from 'lit';
import {COMPLAINT_LABELS as labels, type Complaint} from '../../content/complaint-list.js';
import {choice} from '../../views/choice.js';
import {LOSS, LOSSES, type Loss} from './shared-complaint.js';

/** One complaint, and what a visitor can do with it. */
export interface ComplaintRow {
  readonly complaint: Complaint;
  readonly checked: boolean;
  /** What is lost; `nothing` where nobody needs to know. */
  readonly loss: Loss | undefined | typeof nothing;
  readonly onToggle: () => void;
  readonly onLoss: (loss: Loss) => void;
}

/** A complaint in everyday words, with other words for it below, and those of the leaflet. */
export function complaintView({
  complaint,
  checked,
  loss,
  onToggle,
  onLoss,
}: ComplaintRow): TemplateResult {
  const {id, name, looksLike, words, term} = complaint;
  return html`
    ${choice({
      type: 'checkbox',
      name: 'complaint',
      value: id,
      label: name(),
      hint: looksLike(),
      checked,
      onChange: onToggle,
    })}
    <p class="below quiet small">${`${labels.alsoCalled()} ${words()}`}</p>
    <p class="below quiet small">${`${labels.inLeaflet()} ${term()}`}</p>
    ${id === LOSS && checked && loss !== nothing ? lossQuestion(loss, onLoss) : nothing}
  `;
}

/** The leaflet names urine and stool together; for an insurer they are two things, so it is asked. */
function lossQuestion(loss: Loss | undefined, onLoss: (loss: Loss) => void): TemplateResult {
  const answers = Object.entries(LOSSES) as [Loss, () => string][];
  return html`<fieldset class="loss">
    <legend>${labels.whichLoss()}</legend>
    ${answers.map(([value, label]) =>
      choice({
        type: 'radio',
        name: 'loss',
        value,
        label: label(),
        checked: value === loss,
        onChange: () => {
          onLoss(value);
        },
      }),
    )}
  </fieldset>`;
}
