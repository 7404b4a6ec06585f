import {css, type CSSResult} from 'lit';

/** Buttons, choices and disclosures: native controls, at least 44 px high. */
export const controlStyles: CSSResult = css`
  button,
  .button {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 0.0625em solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }

  a.button {
    text-decoration: none;
  }

  button:hover,
  .button:hover {
    background: var(--_surface);
  }

  .primary,
  .primary:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    box-shadow: inset 0 -0.1875em 0 rgb(0 0 0 / 20%);
  }

  .link,
  .link:hover {
    min-inline-size: 2.75em;
    padding: 0.25em;
    border-color: transparent;
    background: none;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button:focus-visible,
  .button:focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }

  .choice {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 2.75em;
    padding: 0.5625em 0.875em;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice + .choice {
    margin-block-start: 0.5em;
  }

  .choice:hover {
    background: var(--_surface);
  }

  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    font-size: 1em;
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_surface);
    box-shadow: inset 0 0 0 0.0625em var(--_accent);
  }

  /* Before the focus: what is chosen and has the focus shows that. */
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }

    .primary,
    [aria-pressed='true'] {
      border-width: 0.1875em;
    }
  }

  .choice:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .choice input:focus-visible {
    outline: none;
  }

  .choice .label {
    display: block;
    font-weight: 600;
  }

  .choice .hint {
    display: block;
    color: var(--_quiet);
  }

  details {
    border-block: 0.0625em solid var(--_line);
  }

  details + details {
    border-block-start: 0;
  }

  summary {
    min-block-size: 2.75em;
    padding-block: 0.625em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  details > :not(summary) {
    /* Room for the line around a summary that has the focus. */
    margin-block: 0.625em 0.875em;
  }
`;
