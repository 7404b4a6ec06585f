import {css, type CSSResult} from 'lit';

export const complaintListStyles: CSSResult = css`
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .topic {
    padding-inline: 0.875em;
    border-color: var(--_border);
    color: var(--_text);
    font-weight: 500;
  }

  .topic[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .count {
    margin-inline-start: 0.5em;
    font-variant-numeric: tabular-nums;
    opacity: 0.8;
  }

  .complaints {
    padding: 0;
    list-style: none;
  }

  .complaints > li + li {
    margin-block-start: 1em;
  }

  .below {
    margin-block-start: 0.25em;
    padding-inline-start: 3.3em;
  }

  .loss {
    margin-block-start: 0.75em;
    padding-inline-start: 3em;
  }

  .loss legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  .mine {
    padding: 1em 1.125em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .mine [role='status']:empty {
    margin: 0;
  }

  .mine [role='status'] {
    font-weight: 600;
  }

  .paper {
    font-size: 11pt;
    line-height: 1.4;
  }

  .paper :is(p, li) {
    max-inline-size: none;
  }

  .paper li {
    break-inside: avoid;
  }

  .listed {
    padding: 0;
    list-style: none;
  }

  .listed > li + li {
    margin-block-start: 0.625em;
  }

  .giver,
  .label {
    font-weight: 600;
  }

  .lines {
    break-inside: avoid;
  }

  .lines > div {
    block-size: 2.25em;
    border-block-end: 0.0625em solid #767676;
  }

  .contact {
    white-space: pre-line;
  }

  @container (inline-size < 18em) {
    .below,
    .loss {
      padding-inline-start: 0.5em;
    }
  }

  @container (inline-size > 48em) {
    .complaints {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1em 1.5em;
    }

    .complaints > li + li {
      margin-block-start: 0;
    }
  }

  @media print {
    .complaints > li {
      break-inside: avoid;
    }
  }
`;
