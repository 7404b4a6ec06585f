import type {TemplateResult} from 'lit';
import {figure} from './figure.js';
import {skeleton} from './figure-geometry.js';
import {illustration, line, placed, type Markup} from './parts.js';
import {at} from './path.js';
import type {Scene} from './postures.js';
import {surroundings} from './surroundings.js';

const BOWL = 'M-12-8C-12 6-6 9 0 9S12 6 12-8ZC-12-12 12-12 12-8';

/** The part of a drawing that is shown of somebody on the toilet. */
export const TOILET_VIEW = '0 45 150 150';

/** The person of a scene, and what is seen of the pelvis. */
export function person(scene: Scene): Markup[] {
  const body = skeleton(scene);
  const {shows} = scene;
  return [
    ...figure(scene, body),
    // The pelvis is a bowl over the hip; a relaxed pelvic floor hangs low in it.
    placed(
      `translate(${at(body.back[0])})rotate(${body.turn[0]})`,
      shows === 'pelvis' || shows === 'pelvic-floor' ? line('light', BOWL) : '',
      ...(shows === 'pelvic-floor' ? arrowLine('M-12-3C-12 15 12 15 12-3', 5) : []),
    ),
  ];
}

/** An arrow over a body needs air around it. */
export const arrowLine = (d: string, width = 4): Markup[] => [
  line('paper', d, width + 3),
  line('accent', d, width),
];

const drawn = new WeakMap<Scene, TemplateResult>();

/**
 * Draws a person in a posture, with what stands around and the one arrow that teaches it. Where every
 * joint is, is worked out once for each scene.
 * @param scene a row of `POSTURES`, or `tiltedPosture(…)`
 */
export function postureDrawing(scene: Scene): TemplateResult {
  const drawing = drawn.get(scene) ?? draw(scene);
  drawn.set(scene, drawing);
  return drawing;
}

function draw(scene: Scene): TemplateResult {
  const {arrow, place, light} = scene;
  return illustration(
    place === 'toilet' ? TOILET_VIEW : '-4 -12 207 207',
    ...surroundings(scene),
    ...person(scene),
    ...(arrow ? arrowLine(arrow, light ? 2.5 : 4) : []),
  );
}
