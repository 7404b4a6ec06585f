import {css, type CSSResult} from 'lit';

/**
 * A guest's ground: nothing that a page sets for everything, such as letter spacing or capitals,
 * comes in, but its font and its colour scheme do. `all: initial` has to be on an inner box, since
 * a page's `*` rule beats it on the host element.
 */
export const baseStyles: CSSResult = css`
  :host {
    display: block !important;
    writing-mode: horizontal-tb !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .frame {
    all: initial;
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--bf-font, inherit);
    font-size: medium;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .frame[dir='rtl'] {
    direction: rtl;
  }

  .frame * {
    box-sizing: border-box;
  }

  .stack > * {
    margin-block: 0;
  }

  .stack > * + * {
    margin-block-start: var(--_space);
  }

  .stack > * + section {
    margin-block-start: calc(1.75 * var(--_space));
  }

  .stack > .heading + * {
    margin-block-start: calc(0.5 * var(--_space));
  }

  .heading,
  .kicker {
    display: block;
  }

  .heading {
    margin: 0;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading.title {
    font-size: 1.375em;
  }

  .heading.part {
    font-size: 1.125em;
  }

  .heading:focus {
    outline: none;
  }

  .heading:focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }

  p,
  ul,
  ol,
  dl,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  p,
  li,
  dd,
  dt {
    max-inline-size: 66ch;
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  li + li {
    margin-block-start: 0.25em;
  }

  .quiet {
    color: var(--_quiet);
  }

  .small {
    font-size: 0.875em;
  }

  .kicker + .heading {
    margin-block-start: 0.375em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* What is printed without the page around it waits in there. */
  .print-frame {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.125em;
  }

  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }

  @media print {
    .frame {
      --_text: #000;
      --_quiet: #000;
      --_accent: #000;
      --_surface: transparent;
      --_leaflet: transparent;
      --_insurer: transparent;
    }

    /* More than one class, so that no layout of an element's own brings it back. */
    .frame .no-print {
      display: none;
    }
  }
`;
