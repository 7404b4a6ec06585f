import {css, type CSSResult} from 'lit';

export const therapistFinderLinkStyles: CSSResult = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    overflow-wrap: anywhere;
  }

  @media print {
    .search .primary {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
