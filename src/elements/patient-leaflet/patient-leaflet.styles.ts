import {css, type CSSResult} from 'lit';

export const patientLeafletStyles: CSSResult = css`
  .leaflet {
    max-inline-size: 42em;
  }

  .heading {
    hyphens: auto;
  }

  .opening > .heading {
    font-size: 1.75em;
  }

  .opening > p {
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }

  nav {
    margin-block: 1.5em 1em;
    padding: 0.875em 1em 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  nav .link {
    justify-content: start;
    padding: 0.375em 0;
    text-align: start;
  }

  nav li + li {
    margin: 0;
  }

  .chapters > section {
    margin-block-start: 2.25em;
    padding-block-start: 2em;
    border-block-start: 0.0625em solid var(--_line);
  }

  .stack > * + .part {
    margin-block-start: 1.75em;
  }

  strong {
    display: block;
    font-weight: 600;
  }

  .named > li + li {
    margin-block-start: 0.75em;
  }

  ol.named {
    padding-inline-start: 1.75em;
  }

  ol.named > li + li {
    margin-block-start: 1.5em;
  }

  .named > li::marker {
    color: var(--_quiet);
  }

  /* The number of a step stands beside its name, and not beside the foot of its picture. */
  .step {
    display: grid;
    gap: 0.5em 1.25em;
    align-items: baseline;
  }

  .step p {
    margin-block-start: 0.375em;
  }

  .pictures,
  .drawings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr));
    gap: 0.75em;
  }

  figure {
    max-inline-size: 12em;
  }

  figcaption {
    font-size: 0.875em;
    line-height: 1.25;
  }

  .print-only {
    display: none;
  }

  @container (inline-size > 30em) {
    .step:not(:has(figure + figure)) {
      grid-template-columns: 9em 1fr;
    }

    .step:not(:has(figure + figure)) > * {
      grid-row: 1;
      grid-column: 2;
    }

    .step:not(:has(figure + figure)) > .pictures {
      grid-column: 1;
      align-self: start;
    }
  }

  @media screen {
    p > a:only-child {
      display: inline-block;
      min-block-size: 1.75em;
    }
  }

  @media print {
    .frame {
      --_line: #767676;
    }

    .print-only {
      display: block;
    }

    span.print-only {
      display: inline;
    }

    ol.named {
      padding: 0;
      list-style: none;
    }

    .heading {
      break-after: avoid;
    }

    p,
    li,
    figure,
    .drawings,
    .card {
      break-inside: avoid;
    }

    .stamp {
      block-size: 11em;
      max-inline-size: none;
    }

    .card dd a {
      min-block-size: 0;
    }

    .card dd a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    .paper {
      --_space: 0.5em;

      font-size: 10pt;
      line-height: 1.36;
    }

    .paper .leaflet {
      max-inline-size: none;
    }

    .paper .chapters > section {
      margin-block-start: 1.25em;
      padding-block-start: 1em;
      columns: 2;
      column-gap: 9mm;
      break-inside: avoid;
    }

    /* The steps on a sheet of their own, to hang up. */
    .paper section:has(#toilet) {
      break-before: page;
      break-inside: auto;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .paper section:has(#constipation) {
      break-inside: auto;
    }

    /* A title over both columns may lose its text to the next page, so a long chapter has none. */
    .paper section > .title:not(#constipation),
    .paper .card {
      column-span: all;
      margin-block-end: 0.25em;
    }

    .paper section > .title + * {
      margin-block-start: 0;
    }

    .paper .stack > * + .part {
      margin-block-start: 1em;
    }

    .paper .step:not(:has(figure + figure)) {
      grid-template-columns: 23mm 1fr;
    }

    .paper .card {
      margin-block-start: 2em;
    }

    .paper .card:has(.code) {
      display: grid;
      grid-template-columns: 1fr auto;
    }

    .paper .card > :is(img, svg) {
      max-inline-size: 40mm;
      max-block-size: 20mm;
    }

    .code {
      grid-row: 1 / span 9;
      grid-column: 2;
      inline-size: 36mm;
    }

    .code figcaption {
      font-weight: inherit;
    }
  }
`;
