import {html, nothing, type TemplateResult} from 'lit';
import {COVERAGE_LABELS as labels, PAPER_LABELS} from '../../content/coverage-checker.js';
import type {Outcome} from '../../coverage/assess.js';
import {fill} from '../../localisation/fill.js';
import {kicker} from '../../views/kicker.js';
import {onPaper} from '../../views/on-paper.js';
import {dayInWords} from './in-words.js';
import {answerView, type ResultScreen} from './result-screen.js';

/**
 * The answer as one page for paper: who gives it, the day, the answer, its sources and the answers
 * that it rests on. What is closed on the screen is open, but for sums that nobody made and plans that
 * nobody asked for.
 */
export function paperOf(screen: ResultScreen, giver: string, today: string): DocumentFragment {
  const paper = onPaper(page(screen, giver, today));
  paper.querySelectorAll<HTMLDetailsElement>('details').forEach((details) => {
    const isUnused = details.matches('.cost') && !details.querySelector('.sum');
    if (isUnused || details.matches('.plans')) details.remove();
    else details.open = true;
  });
  // Nothing on paper can be pressed.
  paper.querySelectorAll('.no-print, button').forEach((control) => {
    control.remove();
  });
  return paper;
}

function page(screen: ResultScreen, giver: string, today: string): TemplateResult {
  const date = fill(PAPER_LABELS.madeOn(), {date: dayInWords(today)});
  return html`<div class="stack">
    ${giver ? html`<p class="giver">${giver}</p>` : nothing} ${kicker(labels.title(), date)}
    ${answerView(screen)}
  </div>`;
}

/** Whose name stands on the paper: the practice's, or else the insurer's. */
export function giverOf(practiceName: unknown, {parts}: Outcome): string {
  const name = typeof practiceName === 'string' ? practiceName.trim().slice(0, LONGEST_NAME) : '';
  return name || (parts[0]?.policy?.publisher ?? '');
}

const LONGEST_NAME = 200;
