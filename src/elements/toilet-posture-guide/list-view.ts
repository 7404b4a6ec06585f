import {html, type TemplateResult} from 'lit';
import {GROUPS, STEPS, type StepGroup} from '../../content/toilet-posture-guide.js';
import {heading} from '../../views/heading.js';
import {stepPicture} from '../../views/step-picture.js';
import {stepText} from './step-view.js';

/** All steps on one page, numbered through, in the groups that follow one another. On paper nothing is folded. */
export function listView(level: number, onPaper: boolean): TemplateResult {
  return html`${GROUPS.map(
    ({id, title}) =>
      html`<section class="stack">
        ${heading(level, title(), {look: 'part'})}
        <ol class="steps" start=${firstNumber(id)}>
          ${STEPS.filter(({group}) => group === id).map(
            (step) =>
              html`<li class="step" part="step">
                ${stepText(step, level + 1, stepPicture(step.id), {open: onPaper})}
              </li>`,
          )}
        </ol>
      </section>`,
  )}`;
}

function firstNumber(group: StepGroup): number {
  return STEPS.findIndex((step) => step.group === group) + 1;
}
