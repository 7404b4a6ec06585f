import {html, type TemplateResult} from 'lit';
import {CAPTIONS, PACER_LABELS as labels, PICTURES} from '../../content/toilet-posture-guide.js';
import type {Text} from '../../content/types.js';
import {breathingDrawing, tiltingDrawing} from '../../illustrations/breath-drawing.js';
import type {Breath, Phase} from '../../pacing/phase-at.js';
import {figure} from '../../views/figure.js';
import type {Pacer, PacerState} from './pacer.js';

/** What moves with the breath, and what is said there. */
const MOVING = {
  breathe: {
    drawing: breathingDrawing,
    name: PICTURES.breathe,
    in: labels.breatheIn,
    out: labels.breatheOut,
  },
  tilt: {
    drawing: tiltingDrawing,
    name: labels.tilt,
    in: CAPTIONS['tilt-forward'],
    out: CAPTIONS['tilt-back'],
  },
} as const;

/** A step that somebody can breathe along with. */
export type MovingStep = keyof typeof MOVING;

export const isMoving = (step: string): step is MovingStep => step in MOVING;

/** What the button says in each state, and what is announced on entering it. */
const STATES: Readonly<Record<PacerState, readonly [button: Text, said?: Text]>> = {
  ready: [labels.start],
  moving: [labels.pause, labels.moving],
  paused: [labels.goOn, labels.still],
  over: [labels.start, labels.still],
};

/**
 * A picture that moves with the breath, the words of both phases, and the button that starts and pauses it. Only
 * start and stop are announced: the words themselves would be read over each breath.
 */
export function pacerView(
  step: MovingStep,
  {state, ready}: Pacer,
  onPress: () => void,
): TemplateResult {
  const [button, said] = STATES[state];
  const {drawing, name, in: breatheIn, out: breatheOut} = MOVING[step];
  const phase = (id: Phase, words: string) => html`<li part="phase" data-phase=${id}>${words}</li>`;
  return html`<div class="pacer">
    ${figure(drawing(ready), name())}
    <ul class="phases">
      ${phase('in', breatheIn())} ${phase('out', breatheOut())}
    </ul>
    <button class="no-print" type="button" @click=${onPress}>${button()}</button>
    <p class="visually-hidden" role="status">${said?.()}</p>
  </div>`;
}

/** Puts a moment of the breath on the screen. Only what is visible changes, so nothing is laid out anew. */
export function showBreath(pacer: HTMLElement, breath?: Breath): void {
  const frames = pacer.querySelectorAll('[data-frames] > g');
  const now = breath ? Math.round(((breath.tilt + 1) / 2) * (frames.length - 1)) : 0;
  frames.forEach((frame, i) => {
    const visibility = i === now ? 'inherit' : 'hidden';
    if (frame.getAttribute('visibility') !== visibility) {
      frame.setAttribute('visibility', visibility);
    }
  });
  if (!breath) delete pacer.dataset['now'];
  else if (pacer.dataset['now'] !== breath.phase) pacer.dataset['now'] = breath.phase;
}
