import {css, type CSSResult} from 'lit';

export const coverageCheckerStyles: CSSResult = css`
  legend {
    padding: 0;
  }

  fieldset > p {
    margin-block: 0.5em 1em;
  }

  .kicker + fieldset {
    margin-block-start: 0.375em;
  }

  .error:empty {
    display: none;
  }

  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }

  .back {
    margin-inline-start: -0.25em;
  }

  .answer {
    padding: 1em 1.125em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_leaflet);
  }

  .summary > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.375em;
    border-block-end: 0.0625em solid var(--_line);
  }

  .summary dt {
    grid-column: 1;
  }

  .summary dd {
    grid-column: 1;
    margin: 0;
  }

  .summary .no-print {
    grid-row: 1 / 3;
    grid-column: 2;
  }

  .notes {
    padding-block-start: 1em;
    border-block-start: 0.0625em solid var(--_line);
  }

  @container (inline-size > 30em) {
    .answer {
      padding: 1.25em 1.5em;
    }

    .summary > div {
      grid-template-columns: 13em minmax(0, 1fr) auto;
    }

    .summary dd {
      grid-column: 2;
    }

    .summary .no-print {
      grid-row: 1;
      grid-column: 3;
    }
  }
`;
