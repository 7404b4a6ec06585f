import {css, type CSSResult} from 'lit';

/** The practice's card, which is the leaflet's stamp too. */
export const practiceCardStyles: CSSResult = css`
  .card {
    padding: 1em 1.125em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .card > slot[name='logo'] + * {
    margin-block-start: 0;
  }

  .card ::slotted([slot='logo']) {
    display: block;
    margin-block-end: 1em;
  }

  .card dl {
    display: grid;
    gap: 0.375em 1.5em;
  }

  .card dd {
    /* Nearer to its own name than to the next one. */
    margin: -0.5em 0 0;
    padding-block: 0.625em;
  }

  .card bdi {
    white-space: pre-line;
  }

  .card dd a {
    display: inline-block;
    max-inline-size: 100%;
    margin-block: -0.625em;
    padding-block: 0.625em;
  }

  @media print {
    .card :is(dd, dd a) {
      margin-block: 0;
      padding-block: 0;
    }
  }

  @container (inline-size > 30em) {
    .card {
      padding: 1.5em 1.75em;
    }

    .card dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
