import {html, nothing, type TemplateResult} from 'lit';
import {
  GROUPS,
  POSTURE_LABELS as labels,
  STEPS,
  type PostureStep,
} from '../../content/toilet-posture-guide.js';
import {fill} from '../../localisation/fill.js';
import {heading, type HeadingOptions} from '../../views/heading.js';
import {kicker} from '../../views/kicker.js';
import {paragraphs} from '../../views/statements.js';

/** One step on the screen, and where a visitor can go from there. */
export interface StepScreen {
  readonly step: PostureStep;
  readonly level: number;
  readonly picture: TemplateResult;
  /** Absent on the first step. */
  readonly onPrevious: (() => void) | undefined;
  /** Absent on the last step, from where one can begin again. */
  readonly onNext: (() => void) | undefined;
  readonly onRestart: () => void;
}

/** One step a screen: what to do, why, and the way on. */
export function stepView(screen: StepScreen): TemplateResult {
  const {step, level, picture, onPrevious, onNext, onRestart} = screen;
  const button = (text: string, onClick: () => void) =>
    html`<button type="button" @click=${onClick}>${text}</button>`;
  const ways = html`
    ${isLastOfGroup(step) ? html`<p class="quiet">${labels.done()}</p>` : nothing}
    <div class="actions no-print">
      ${onPrevious ? button(labels.previous(), onPrevious) : nothing}
      ${
        onNext
          ? html`<button class="primary" part="primary" type="button" @click=${onNext}>
              ${nextLabel(step)}
            </button>`
          : button(labels.restart(), onRestart)
      }
    </div>
  `;
  return html`<section class="step" part="step">
    <div id="position">${kicker(...positionOf(step))}</div>
    ${stepText(step, level, picture, {describedBy: 'position', ways})}
  </section>`;
}

interface StepTextOptions extends Pick<HeadingOptions, 'describedBy'> {
  readonly open?: boolean;
  readonly ways?: TemplateResult;
}

/** A step as words and a picture, alike in both layouts. On paper its reason is `open`. */
export function stepText(
  {title, text, why}: PostureStep,
  level: number,
  picture: TemplateResult,
  {open = false, describedBy, ways}: StepTextOptions,
): TemplateResult {
  return html`<div class="shown">
    ${heading(level, title(), {look: 'part', describedBy})} ${picture}
    <div class="stack">
      <p>${text()}</p>
      ${
        why.length > 0
          ? html`<details ?open=${open}>
              <summary>${labels.why()}</summary>
              <div class="stack">${paragraphs(why)}</div>
            </details>`
          : nothing
      }
      ${ways}
    </div>
  </div>`;
}

/** Where the visitor is: the number among the first steps, the question in the follow-ups. */
function positionOf(step: PostureStep): readonly string[] {
  const group = STEPS.filter(({group: id}) => id === step.group);
  const title = GROUPS.find(({id}) => id === step.group)?.title() ?? '';
  if (group.length === 1) return [title];
  return [title, fill(labels.position(), {n: group.indexOf(step) + 1, total: group.length})];
}

/** The last step of a group leads on by asking whether something has come. */
function nextLabel(step: PostureStep): string {
  if (!isLastOfGroup(step)) return labels.next();
  return step.group === 'base' ? labels.nothingYet() : labels.stillNothing();
}

function isLastOfGroup(step: PostureStep): boolean {
  return STEPS[STEPS.indexOf(step) + 1]?.group !== step.group;
}
