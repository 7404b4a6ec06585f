import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ConstipationSection} from '../../content/constipation-explainer.js';

/** A section as it is shown, and what its opening and closing leads to. */
export interface SectionScreen {
  readonly section: ConstipationSection;
  readonly level: number;
  readonly open: boolean;
  readonly content: unknown;
  /** Opened or closed by whoever it was: the element knows what it has done itself. */
  readonly onToggle: (id: string, details: HTMLDetailsElement) => void;
}

/** One section: its title is always there, and its text where it is open, or on paper. */
export function sectionView(screen: SectionScreen): TemplateResult {
  const {section, level, open, content, onToggle} = screen;
  return html`<details
    part="section"
    id=${section.id}
    .open=${live(open)}
    @toggle=${({currentTarget}: Event) => {
      onToggle(section.id, currentTarget as HTMLDetailsElement);
    }}
  >
    <summary>
      <span class="title" part="heading" role="heading" aria-level=${level}
        >${section.title()}</span
      >
    </summary>
    <div class="stack">${content}</div>
  </details>`;
}
