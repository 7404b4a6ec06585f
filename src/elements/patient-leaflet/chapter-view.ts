import {html, nothing, type TemplateResult} from 'lit';
import {
  COMPLAINT_CLOSING,
  COMPLAINT_INTRODUCTION,
  COMPLAINT_LABELS,
  COMPLAINTS,
} from '../../content/complaint-list.js';
import {
  CONSTIPATION_LABELS,
  CONSTIPATION_SECTIONS,
  PELVIC_FLOOR_STATES,
} from '../../content/constipation-explainer.js';
import type {Chapter, ChapterSource} from '../../content/patient-leaflet.js';
import type {PracticeDetails} from '../../content/practice-details.js';
import {
  FINDER,
  FINDER_INTRODUCTION,
  MORE,
  MORE_INFORMATION,
  REGISTERED,
  REGISTERS,
  STAMP,
} from '../../content/therapist-finder-link.js';
import {
  CLOSING,
  GROUPS,
  INTRODUCTION,
  POSTURE_LABELS,
  STEPS,
  type PostureStep,
} from '../../content/toilet-posture-guide.js';
import type {Site, Statement} from '../../content/types.js';
import {pelvicFloorSide} from '../../illustrations/pelvic-floor-side.js';
import {externalLink} from '../../views/external-link.js';
import {figure} from '../../views/figure.js';
import {heading} from '../../views/heading.js';
import {practiceCard} from '../../views/practice-card.js';
import {bullets, paragraphs} from '../../views/statements.js';
import {stepPicture} from '../../views/step-picture.js';

/** What the chapters are shown with. */
export interface LeafletScreen {
  /** The level of the first heading. */
  readonly level: number;
  readonly practice: PracticeDetails | undefined;
  /** The day on the paper; none on the screen. */
  readonly printedOn: Date | undefined;
}

/** One chapter: its own statements, and all that the table it is made from says of its units. */
export function chapterView(chapter: Chapter, screen: LeafletScreen): TemplateResult {
  const {id, source, title, statements} = chapter;
  return html`<section class="stack" part="chapter">
    ${heading(screen.level + 1, title(), {id})} ${paragraphs(statements)}
    ${TABLES[source]?.(chapter, screen)}
  </section>`;
}

/** How each element's table reads in the leaflet, where nothing is asked and nothing is folded. */
const TABLES: Readonly<
  Partial<Record<ChapterSource, (chapter: Chapter, screen: LeafletScreen) => TemplateResult>>
> = {
  'complaint-list': complaints,
  'constipation-explainer': constipation,
  'toilet-posture-guide': toilet,
  'therapist-finder-link': therapist,
};

/** The statements about units of this chapter: those of another one have been read before. */
function ownOf({facts}: Chapter, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => statement.facts.some((unit) => facts.includes(unit)));
}

/** A line in bold, and what belongs to it. */
const named = (name: unknown, text: string) => html`<strong>${name}</strong> ${text}`;

function complaints(): TemplateResult {
  return html`${paragraphs(COMPLAINT_INTRODUCTION)}
    <ul class="named">
      ${COMPLAINTS.map(({name, looksLike}) => html`<li>${named(name(), looksLike())}</li>`)}
    </ul>
    <p>${COMPLAINT_LABELS.notListed()}</p>
    ${paragraphs(COMPLAINT_CLOSING)}`;
}

function constipation(_: Chapter, {level}: LeafletScreen): TemplateResult {
  return html`${CONSTIPATION_SECTIONS.map(
      ({title, statements}) => html`
        ${heading(level + 2, title(), {look: 'part'})}
        ${statements.map((one) => [one === TENSING ? floor() : nothing, paragraphs([one])])}
      `,
    )}
    <p class="quiet">${CONSTIPATION_LABELS.general()}</p>`;
}

/** Where the text comes to what the drawings show. */
const TENSING = CONSTIPATION_SECTIONS.flatMap(({statements}) => statements).find(({facts}) =>
  facts.includes('L33'),
);

function floor(): TemplateResult {
  return html`<div class="drawings">
    ${PELVIC_FLOOR_STATES.map(({id, name, side}) => figure(pelvicFloorSide(id), side(), name()))}
  </div>`;
}

function toilet(chapter: Chapter, {level}: LeafletScreen): TemplateResult {
  return html`${paragraphs(ownOf(chapter, INTRODUCTION))}
    <p>${POSTURE_LABELS.purpose()}</p>
    ${GROUPS.map(
      ({id, title}) => html`
        ${heading(level + 2, title(), {look: 'part'})}
        <ol class="named" start=${STEPS.findIndex(({group}) => group === id) + 1}>
          ${STEPS.filter(({group}) => group === id).map(stepView)}
        </ol>
      `,
    )}
    ${paragraphs(CLOSING)}
    <p>${POSTURE_LABELS.ask()}</p>`;
}

/** On paper the number is a part of the name: there a list's own may slide down along the picture. */
function stepView({id, title, text, why}: PostureStep): TemplateResult {
  const number = STEPS.findIndex((step) => step.id === id) + 1;
  const name = html`<span class="print-only">${number}. </span>${title()}`;
  return html`<li part="step">
    <div class="step">
      <div>${named(name, text())} ${paragraphs(why)}</div>
      ${stepPicture(id)}
    </div>
  </li>`;
}

function therapist(chapter: Chapter, {level, practice}: LeafletScreen): TemplateResult {
  return html`${paragraphs(REGISTERED)} ${bullets(REGISTERS)}
    ${paragraphs(ownOf(chapter, FINDER_INTRODUCTION))}
    <p>${site(FINDER)}</p>
    <p>${MORE.text()} ${site(MORE_INFORMATION)}</p>
    ${
      practice
        ? practiceCard(practice, level + 2)
        : // An empty field on paper, for the practice's own stamp.
          html`<p class="card stamp print-only">${STAMP.text()}</p>`
    }`;
}

const site = ({url, name}: Site) => externalLink(url, name);
