import type {TemplateResult} from 'lit';
import {figure} from './figure.js';
import {skeleton} from './figure-geometry.js';
import {illustration, line, placed} from './parts.js';
import {at} from './path.js';
import type {Scene} from './postures.js';
import {surroundings} from './surroundings.js';

const BOWL = 'M-12-8C-12 6-6 9 0 9S12 6 12-8ZC-12-12 12-12 12-8';

/**
 * Draws a person in a posture, with what stands around and the one arrow that teaches it.
 * @param scene a row of `POSTURES`, or `tiltedPosture(…)`
 */
export function postureDrawing(scene: Scene): TemplateResult {
  const body = skeleton(scene);
  const {arrow, place, shows} = scene;
  const width = scene.light ? 2.5 : 4;
  return illustration(
    place === 'toilet' ? '0 45 150 150' : '-4 -12 207 207',
    surroundings(scene, body),
    figure(scene, body),
    // The pelvis is a bowl over the hip; a relaxed pelvic floor hangs low in it.
    placed(
      `translate(${at(body.back[0])})rotate(${body.turn[0]})`,
      shows === 'pelvis' || shows === 'pelvic-floor' ? line('light', BOWL) : '',
      shows === 'pelvic-floor' ? line('accent', 'M-12-3C-12 15 12 15 12-3', 5) : '',
    ),
    // An arrow over a body needs air around it.
    arrow ? [line('paper', arrow, width + 3), line('accent', arrow, width)] : '',
  );
}
