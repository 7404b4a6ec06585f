import type {TemplateResult} from 'lit';
import {illustration, line, part, shape} from './parts.js';
import {between, capsule, curve, oval, type Point} from './path.js';

/** How the pelvic floor is; a number is how far it has relaxed, from 0 (tensed) to 1 (relaxed). */
export type PelvicFloorState = 'tensed' | 'relaxed' | number;

export const relaxation = (state: PelvicFloorState): number =>
  typeof state === 'number' ? Math.max(0, Math.min(1, state)) : +(state === 'relaxed');

const BODY = 'M34-9C40 60 14 70 13 118S54 185 92 185 190 162 190 92 176 40 178-9';

/** The bones of the sacrum from above, then of the tailbone; each is smaller than the one before. */
const SPINE: readonly Point[] = [
  [68, 24],
  [58, 45],
  [52, 66],
  [51, 85],
  [54, 103],
  [61, 118],
  [71, 131],
];
const bones = SPINE.map(([x, y], i) => oval(x, y, 16 - i * 1.8, 8.5 - i * 0.6));

/**
 * The pelvis from the side, cut open; the front is ahead.
 * Parts: `sacrum`, `tailbone`, `pubic-bone`, `rectum`, `womb`, `bladder`, `pelvic-floor`.
 * @param state tensed: short, lifted, openings closed; relaxed: long, lowered, openings free
 * @param womb whether the womb and vagina are shown
 */
export function pelvicFloorSide(state: PelvicFloorState, womb = false): TemplateResult {
  const loose = relaxation(state);
  const mix = (tensed: Point, relaxed: Point) => between(tensed, relaxed, loose);
  const bend = mix([106, 122], [93, 138]);
  const bowel = curve([[108, -16], [106, 24], [76, 46], [74, 84], [80, 112], bend]);
  const anus = curve([bend, mix([97, 146], [89, 160]), [85, 184]]);
  const urethra = curve([[132, 109], mix([134, 134], [135, 146]), [138, 178]]);
  const vagina = curve([[106, 104], mix([116, 130], [112, 148]), [113, 183]]);
  const floor = curve([
    [148, 134],
    mix([128, 114], [132, 164]),
    mix([102, 112], [100, 172]),
    [78, 138],
  ]);
  return illustration(
    '0 0 200 200',
    shape('skin', BODY),
    part('sacrum', shape('light', bones.slice(0, 5).join(''))),
    part('tailbone', shape('light', bones.slice(5).join(''))),
    part('pubic-bone', shape('light', capsule([152, 110], [161, 128], 9, 8))),
    womb
      ? part(
          'womb',
          line('flat bf-organ', vagina, 6),
          shape('organ', capsule([105, 102], [130, 60], 7, 17)),
        )
      : '',
    part(
      'rectum',
      line('organ', bowel, 24),
      line('flat bf-organ', anus, 8 + 7 * loose),
      line('organ-light', bowel, 15),
    ),
    part(
      'bladder',
      line('flat bf-cloth-shade', urethra, 5 + 3 * loose),
      shape('cloth-shade', oval(131, 96, 17, 16)),
    ),
    part('pelvic-floor', line('accent', floor, 11 - 3 * loose)),
    // What goes through the relaxed floor lies over it.
    line('flat bf-organ-light', anus, 9 * loose),
    line('flat bf-organ-light', urethra, 4 * loose),
  );
}
