import {html, nothing, type TemplateResult} from 'lit';
import {CHAPTERS, LEAFLET_LABELS as labels} from '../../content/patient-leaflet.js';
import {version} from '../../embed/version.js';
import {fill} from '../../localisation/fill.js';
import {dateInWords} from '../../views/format-locale.js';
import {heading} from '../../views/heading.js';
import {kicker} from '../../views/kicker.js';
import {paragraphs} from '../../views/statements.js';
import {chapterView, type LeafletScreen} from './chapter-view.js';

/** What a visitor can do with the leaflet. */
export interface LeafletActions {
  readonly onChapter: (id: string) => void;
  readonly onPrint: () => void;
}

const [OPENING, ...REST] = CHAPTERS;

/** The whole leaflet in its own order. Without actions there is nothing to press: it is for paper. */
export function leafletView(screen: LeafletScreen, actions?: LeafletActions): TemplateResult {
  return html`<div class="leaflet">
    <div class="print-only">${kicker(...originOf(screen))}</div>
    <div class="stack opening">
      ${heading(screen.level, OPENING?.title() ?? '')} ${paragraphs(OPENING?.statements ?? [])}
    </div>
    ${actions ? ways(actions) : nothing}
    <div class="chapters">${REST.map((chapter) => chapterView(chapter, screen))}</div>
  </div>`;
}

/** Who gives the leaflet, when it was printed, and which one it is. */
function originOf({practice, printedOn}: LeafletScreen): readonly string[] {
  const giver = practice?.name ? [practice.name] : [];
  if (!printedOn) return giver;
  return [...giver, fill(labels.printed(), {date: dateInWords(printedOn), version})];
}

function ways({onChapter, onPrint}: LeafletActions): TemplateResult {
  return html`<nav class="no-print" part="contents" aria-label=${labels.contents()}>
      ${kicker(labels.contents())}
      <ol>
        ${REST.map(
          ({id, title}) =>
            html`<li>
              <button
                class="link"
                type="button"
                @click=${() => {
                  onChapter(id);
                }}
              >
                ${title()}
              </button>
            </li>`,
        )}
      </ol>
    </nav>
    <button class="no-print" part="print" type="button" @click=${onPrint}>
      ${labels.print()}
    </button>`;
}
