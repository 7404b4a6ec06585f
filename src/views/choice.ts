import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One answer of a question, or one entry of a list to choose from. */
export interface Choice {
  readonly type: 'radio' | 'checkbox';
  /** The id of the question. */
  readonly name: string;
  /** The id of the answer. */
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (event: Event) => void;
}

/**
 * A choice as a whole row that can be pressed, with its native control at the start. What is chosen
 * in a new one is said by attribute: recorders on the page listen to whoever sets the property, in
 * closed roots too. By then the property has its value, and is set only where a page changes it.
 *
 * Both texts are pressed, but the name is the label alone: a hint would run on from it without a pause.
 */
export function choice({
  type,
  name,
  value,
  label,
  hint,
  checked,
  onChange,
}: Choice): TemplateResult {
  const id = `${name}-${value}`;
  return html`<label class="choice" part="choice">
    <input
      type=${type}
      name=${name}
      value=${value}
      ?checked=${checked}
      .checked=${live(checked)}
      aria-labelledby=${hint ? id : nothing}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${onChange}
    />
    <span>
      <span class="label" id=${id}>${label}</span>
      ${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}
    </span>
  </label>`;
}
