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

  .steps {
    padding-inline-start: 2em;
  }

  .steps > li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .steps > li + li {
    margin-block-start: 1.25em;
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
`;
