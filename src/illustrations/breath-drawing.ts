import type {TemplateResult} from 'lit';
import {during, movingIllustration, shape, type Markup} from './parts.js';
import {oval} from './path.js';
import {arrowLine, person, TOILET_VIEW} from './posture-drawing.js';
import {ARROWS, POSTURES, tiltedPosture} from './postures.js';
import {surroundings} from './surroundings.js';

/** How many drawings a movement is made of: a step from one to the next is less than the eye sees. */
export const FRAMES = 33;

/** From all the way back, or breathed out (-1), to all the way forward, or breathed in (1). */
const AMOUNTS = Array.from({length: FRAMES}, (_, i) => (i / (FRAMES - 1)) * 2 - 1);

const arrows = (breathIn: string, breathOut: string): Markup[] => [
  during('in', ...arrowLine(breathIn)),
  during('out', ...arrowLine(breathOut)),
];

/**
 * Somebody on the toilet whose pelvis can tilt: frames from back to forward, an arrow a phase.
 * @param ready how many frames are drawn by now
 */
export const tiltingDrawing = (ready = FRAMES): TemplateResult =>
  movingIllustration(
    {
      viewBox: TOILET_VIEW,
      behind: surroundings(POSTURES['tilt-back']),
      frames: AMOUNTS.map((amount) => () => person(tiltedPosture(amount)).join('')),
      before: arrows(ARROWS.forward, ARROWS.back),
    },
    ready,
  );

/**
 * Somebody on the toilet who breathes: the air around grows with the breath in, an arrow a phase.
 * @param ready how many frames are drawn by now
 */
export const breathingDrawing = (ready = FRAMES): TemplateResult =>
  movingIllustration(
    {
      viewBox: TOILET_VIEW,
      behind: [],
      frames: AMOUNTS.map((amount) => () => shape('object-light', oval(75, 118, 58 + 14 * amount))),
      before: [
        ...surroundings(POSTURES.breathe),
        ...person(POSTURES.breathe),
        ...arrows(ARROWS.in, ARROWS.out),
      ],
    },
    ready,
  );
