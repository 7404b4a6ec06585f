import {css, type CSSResult} from 'lit';

export const toiletPostureGuideStyles: CSSResult = css`
  section.step {
    padding: 1em 1.125em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  section.step .heading {
    font-size: 1.375em;
  }

  section.step p {
    font-size: 1.125em;
  }

  section.step .small {
    font-size: 0.875em;
  }

  .shown {
    display: grid;
    gap: 0.75em 1.75em;
    max-inline-size: 52em;
    margin-block-start: 0.25em;
  }

  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr));
    gap: 1em;
    inline-size: 100%;
  }

  figure {
    inline-size: 100%;
    max-inline-size: 20em;
    margin-inline: auto;
  }

  .steps {
    padding-inline-start: 2em;
  }

  .steps > li {
    break-inside: avoid;
  }

  .steps > li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .steps > li + li {
    margin-block-start: 1.75em;
  }

  .steps figure {
    max-inline-size: 12em;
    margin-inline-start: 0;
  }

  .pacer {
    display: grid;
    gap: 0.75em;
    justify-items: center;
    align-content: start;
  }

  .phases {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    justify-content: center;
    padding: 0;
    list-style: none;
  }

  .phases li {
    margin: 0;
    padding: 0.125em 0.625em;
    border-radius: var(--_radius);
    font-weight: 600;
  }

  .pacer g[data-phase] {
    visibility: hidden;
  }

  .pacer[data-now='in'] g[data-phase='in'],
  .pacer[data-now='out'] g[data-phase='out'] {
    visibility: inherit;
  }

  .pacer[data-now='in'] li[data-phase='in'],
  .pacer[data-now='out'] li[data-phase='out'] {
    outline: 0.125em solid var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .closing {
    padding-block-start: 1em;
    border-block-start: 0.0625em solid var(--_line);
  }

  @container (inline-size > 30em) {
    section.step {
      padding: 1.5em 1.75em;
    }
  }

  @container (inline-size > 34em) {
    .shown:not(:has(figure + figure)) {
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 6fr);
    }

    .shown:not(:has(figure + figure)) > :nth-child(2) {
      grid-row: 1 / 3;
      grid-column: 1;
    }

    .steps .shown:not(:has(figure + figure)) {
      grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    }

    /* The number of a step stands beside its title, and not beside the foot of its picture. */
    .steps .heading {
      align-self: baseline;
    }
  }
`;
