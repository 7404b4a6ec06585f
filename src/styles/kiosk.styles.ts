import {css, type CSSResult} from 'lit';

/** The line that says that a shared tablet is about to clear the answers. */
export const kioskStyles: CSSResult = css`
  .stack > .kiosk {
    /* stylelint-disable-next-line declaration-property-value-disallowed-list -- It stays inside the
       element, and a warning out of sight of a long list is none. */
    position: sticky;
    inset-block-end: 0.5em;
    margin: 0;
  }

  /* What has the focus is moved from under the warning, as far as that is high in any language. */
  .stack:has(> .kiosk p) * {
    scroll-margin-block-end: 12em;
  }

  .kiosk p {
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_background);
    font-weight: 600;
  }
`;
