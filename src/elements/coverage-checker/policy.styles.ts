import {css, type CSSResult} from 'lit';

/** What the insurer says, what it may cost, and the answer on paper. */
export const policyStyles: CSSResult = css`
  .insurer {
    border-color: var(--_border);
    background: var(--_insurer);
  }

  .stack > .answer + .insurer {
    margin-block-start: var(--_space);
  }

  .insurer > .kicker + :is(.benefit, .plans) {
    margin-block-start: 0.25em;
  }

  .insurer > .benefit + .benefit,
  .insurer > .benefit + .plans {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 0.0625em solid var(--_border);
  }

  .differs {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .facts > div {
    padding-block: 0.375em;
  }

  .facts dt,
  .sum dt {
    font-weight: 600;
  }

  .facts dd,
  .sum dd {
    margin: 0;
  }

  .facts ul {
    padding-inline-start: 1.125em;
  }

  @media screen {
    .contact a {
      display: inline-block;
      min-block-size: 1.75em;
    }
  }

  .sources p + p {
    margin-block-start: 0.25em;
  }

  .insurer details {
    border-color: var(--_border);
  }

  .insurer .cost {
    border-block: 0;
  }

  .insurer > details.plans {
    margin-block-start: 1.25em;
  }

  .plan:last-child {
    border-block-end: 0;
  }

  .plan > .stack {
    padding-block-end: 0.5em;
  }

  .policy-status:empty {
    display: none;
  }

  /* The paper has no doctype, and tables there take nothing over from around them. */
  table {
    color: inherit;
    font: inherit;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    text-align: start;
  }

  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 0.0625em solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
    hyphens: auto;
  }

  th:first-child {
    inline-size: 38%;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .steps .choice {
    align-items: center;
    margin: 0;
    background: var(--_background);
  }

  .steps .choice input {
    margin: 0;
  }

  .sum + [role='status'] {
    margin-block-start: 0;
  }

  .sum > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.375em;
  }

  .sum dt {
    font-weight: 400;
    hyphens: auto;
  }

  .sum dd {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .sum .small {
    grid-column: 1 / -1;
    text-align: start;
  }

  .sum .own-part {
    border-block-start: 0.125em solid currentcolor;
  }

  .sum .own-part > * {
    font-weight: 600;
  }

  .print-only {
    display: none;
  }

  .giver {
    font-size: 1.125em;
    font-weight: 600;
  }

  @container (inline-size < 16em) {
    .answer {
      padding-inline: 0.75em;
    }

    th {
      padding-inline-end: 0.375em;
      font-size: 0.875em;
    }

    th:first-child {
      inline-size: 46%;
    }

    td {
      padding-inline-end: 0;
      hyphens: auto;
    }

    .sum > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (inline-size > 30em) {
    .facts > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 1em;
    }

    .facts dt {
      grid-row: 1 / span 3;
    }

    .facts dd {
      grid-column: 2;
    }
  }

  @media print {
    .frame {
      --_border: #767676;
      --_line: #767676;
    }

    .paper {
      --_space: 0.5em;

      font-size: 9pt;
      line-height: 1.35;
    }

    .paper :is(p, li, dd) {
      max-inline-size: none;
    }

    .paper .answer {
      padding: 0.5em 1em;
    }

    .paper .cost ul {
      padding: 0;
    }

    .paper .cost li {
      display: inline;
    }

    .paper :is(th, td) {
      padding-block: 0.25em;
    }

    .paper .contact br {
      display: none;
    }

    .paper .summary {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
    }

    .paper .notes {
      padding-block-start: 0;
      border: 0;
    }

    .paper :is(.facts, .sum, .summary) > div {
      padding-block: 0.125em;
    }

    .paper summary {
      min-block-size: 0;
      list-style: none;
    }

    .paper summary::-webkit-details-marker {
      display: none;
    }

    .print-only {
      display: block;
    }

    .answer {
      border: 0.0625em solid #767676;
      break-inside: auto;
    }

    .heading,
    dt {
      break-after: avoid;
    }

    .facts > div,
    .sum > div,
    tr {
      break-inside: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
