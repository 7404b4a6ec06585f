import {css, type CSSResult} from 'lit';

export const constipationExplainerStyles: CSSResult = css`
  .title {
    font-size: 1.125em;
    line-height: 1.25;
  }

  summary {
    padding-block: 0.75em;
  }

  .floor {
    display: grid;
    gap: 1.25em 2em;
  }

  .states {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .states button {
    flex: 1 1 auto;
    padding-inline: 0.75em;
  }

  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .view:not([data-current]) {
    display: none;
  }

  .drawings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 1em;
    margin-block-end: 0.75em;
  }

  .aside {
    opacity: 0.25;
  }

  figcaption {
    color: var(--_quiet);
    font-weight: inherit;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em;
    padding: 0;
    list-style: none;
  }

  .parts li {
    margin: 0;
  }

  .parts button {
    padding-inline: 0.75em;
    border-color: var(--_border);
    font-weight: 500;
  }

  .parts span {
    display: none;
  }

  .about {
    min-block-size: 3em;
  }

  @container (inline-size > 44em) {
    .floor {
      max-inline-size: 64em;
      grid-template-columns: 1fr 1fr;
    }

    .drawings {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }

    .parts {
      display: grid;
    }

    .parts span {
      display: block;
      margin-block: 0.125em 0.5em;
      color: var(--_quiet);
    }

    .about {
      display: none;
    }
  }

  @media print {
    .aside {
      opacity: 1;
    }

    .states,
    .about {
      display: none;
    }

    .parts {
      display: block;
    }

    .parts button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: 600;
    }

    .parts span {
      display: inline;
    }

    .view:not([data-current]) {
      display: block;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
