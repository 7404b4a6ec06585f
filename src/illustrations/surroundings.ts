import {GROUND, skeleton} from './figure-geometry.js';
import {line, placed, shape, type Markup} from './parts.js';
import {oval} from './path.js';
import type {Scene} from './postures.js';

/** Seen from the side, with the hip of who sits on it at x = 0; its tank shows what is behind. */
const toilet = (transform: string) =>
  placed(
    transform,
    shape('object-light', 'M-26 155H36Q36 172 15 174L17 188H-16L-18 172Z'),
    shape('object', 'M-42 157V108q0-4 4-4h8q4 0 4 4v42H35a3 3 0 0 1 0 7ZM-25 112q3-1 3 3v36h-3Z'),
  );

/** What stands around the person, and the ground. */
export function surroundings(scene: Scene): Markup[] {
  const {place, x, shows} = scene;
  const [step, floor] = skeleton(scene).legs[0][1];
  const ground = GROUND + 1.5;
  const things = {
    'toilet': () => [toilet(`translate(${x} 2)`)],
    'toilet-ahead': () => [toilet('translate(155)scale(-1 1)')],
    // The first step is under the leading foot.
    'stairs': () => [shape('object', `M${step - 13} 188V${floor + 7}h40v-34h40V188`)],
    'outdoors': () => [
      shape('object-light', oval(30, 110, 28, 36)),
      line('object', 'M30 188V108M30 134l11-11', 4),
    ],
    'floor': () => [],
  };
  return [
    ...things[place](),
    ...(shows === 'clock'
      ? [shape('object-light', oval(122, 78, 17)), line('ground', 'M122 68V78L129 82')]
      : []),
    line('ground', place === 'toilet' ? `M8 ${ground}H142` : `M4 ${ground}H195`),
    ...(shows === 'ground' ? [line('accent', `M${step - 12} ${ground}h36`, 4)] : []),
  ];
}
