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

  .term {
    margin-block-start: 0.25em;
    padding-inline-start: 3em;
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
`;
