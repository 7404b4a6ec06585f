import type {TemplateResult} from 'lit';
import {illustration, line, part, shape} from './parts.js';
import {capsule, curve, oval, type Point} from './path.js';
import {relaxation, type PelvicFloorState} from './pelvic-floor-side.js';

/**
 * The pelvic floor from below, hung between four corners of bone; the front is at the top.
 * Parts: `pelvic-floor`, `sit-bones`, `pubic-bone`, `sacrum tailbone`.
 * @param state tensed: narrow, openings closed; relaxed: wide, openings free
 * @param womb whether the opening of the vagina is shown
 */
export function pelvicFloorBelow(state: PelvicFloorState, womb = false): TemplateResult {
  const loose = relaxation(state);
  const mix = (tensed: number, relaxed: number) => tensed + (relaxed - tensed) * loose;
  const beside = (x: number, y: number): Point => [100 + x, y];
  const strand = (share: number): [Point, ...Point[]] => [
    beside(10 * share, 30),
    beside(mix(16, 36) * share, 66),
    beside(mix(53, 52) * share, 102),
    beside(mix(14, 40) * share, 136),
    beside(4 * share, 166),
  ];
  const hole = (y: number, across: number, down: number) =>
    shape('organ-light', oval(100, y, mix(0.8, across), down));
  return illustration(
    '0 0 200 200',
    shape('skin', oval(100, 100, 99)),
    part(
      'pelvic-floor',
      shape('accent', curve([...strand(1), ...strand(-1).reverse()])),
      ...[-0.72, -0.42, 0.42, 0.72].map((share) => line('cloth', curve(strand(share)), 2)),
      hole(58, 3, 4),
      womb ? hole(80, 4, 8) : '',
      hole(126, 7, 8),
    ),
    part(
      'sit-bones',
      ...[-1, 1].map((side) =>
        shape('light', capsule([100 + side * 20, 26], [100 + side * 56, 104], 7, 14)),
      ),
    ),
    part('pubic-bone', shape('light', capsule([84, 24], [116, 24], 11, 11))),
    part('sacrum tailbone', shape('light', capsule([100, 182], [100, 162], 12, 5))),
  );
}
