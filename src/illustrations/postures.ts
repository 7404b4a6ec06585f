import type {Posture} from './figure-geometry.js';

/** A posture, what stands around it, and what the picture points out. */
export interface Scene extends Posture {
  readonly place: 'toilet' | 'toilet-ahead' | 'stairs' | 'outdoors' | 'floor';
  /** The one thing that the picture points out: an arrow as a path, in the units of the drawing. */
  readonly arrow?: string;
  /** The arrow is thin: a little is enough. */
  readonly light?: boolean;
  readonly shows?: 'clock' | 'ground' | 'pelvis' | 'pelvic-floor';
}

/** At rest on the toilet, feet flat, hands on the thighs: the posture that the steps vary. */
const SIT: Scene = {
  lean: 4,
  tilt: -6,
  round: 34,
  nod: 4,
  belly: 2,
  legs: [
    [91, 90],
    [90.7, 84.7],
  ],
  arms: [0.66, 0.74],
  x: 62,
  lift: 0,
  place: 'toilet',
};

const STAND: Scene = {...SIT, lean: 3, tilt: 3, round: 8, nod: 0, x: 98, place: 'floor'};

/**
 * Sitting with the pelvis tilted: 1 is forward (breathe in), -1 is back (breathe out), and what lies
 * between is on the way; numbers beyond these count as these.
 */
export function tiltedPosture(amount: number): Scene {
  const tilt = Math.max(-1, Math.min(1, amount));
  return {
    ...SIT,
    lean: 5 + tilt * 5,
    tilt: -2 + tilt * 15,
    round: 22 - tilt * 20,
    nod: 2 - tilt * 4,
    belly: 4 + tilt * 2,
    shows: 'pelvis',
  };
}

const AIR = 'M96 77q8 0 13 4t13 4';

/** The arrows that change while somebody breathes along: the air in and out, the pelvis to and fro. */
export const ARROWS = {
  in: `M102 72l-6 5 6 5${AIR}`,
  out: `${AIR}m-6-5 6 5-6 5`,
  forward: 'M44 124Q62 104 81 124m-1-8 1 8-8 0',
  back: 'M82 124Q62 104 43 124m1-8-1 8 8 0',
} as const;

/** One posture for each piece of advice about the toilet, in the leaflet's order. */
export const POSTURES = {
  'go-at-urge': {
    ...STAND,
    x: 58,
    legs: [
      [16.5, 6, -6],
      [-16, 14, 22],
    ],
    arms: [
      [-18, 14],
      [20, 18],
    ],
    place: 'toilet-ahead',
  },
  'take-time': {...SIT, shows: 'clock'},
  'sit-upright': {
    ...SIT,
    lean: 0,
    round: 46,
    nod: -6,
    arrow: 'M45 148C32 122 32 102 38 86Q42 74 38 60m-5 6 5-6 6 5',
  },
  'feet-and-clothes': {...SIT, arrow: 'M127 130v32m-5-5 5 5 5-5', shows: 'ground'},
  'belly-and-breath': {
    ...SIT,
    belly: 8,
    arms: [
      [-24, 92],
      [-16, 88],
    ],
    arrow: 'M96 77q8 0 13 4t13 4m-6-5 6 5-6 5M92 115q6 13-2 25',
  },
  'direct-pressure': {...SIT, belly: 6, arrow: 'M77 112Q76 134 58 148m7-1-7 1 0-7'},
  'relax-pelvic-floor': {...SIT, shows: 'pelvic-floor'},
  'no-straining': {
    ...SIT,
    lean: 15,
    nod: 8,
    arms: [0.85, 0.92],
    arrow: 'M80 112Q78 134 60 148m7-1-7 1 0-7',
    light: true,
  },
  'breathe': {...SIT, arrow: `${ARROWS.in}m-6-5 6 5-6 5`},
  'tilt-forward': {...tiltedPosture(1), arrow: ARROWS.forward},
  'tilt-back': {...tiltedPosture(-1), arrow: ARROWS.back},
  'jump': {
    ...STAND,
    lift: 12,
    legs: [
      [44, 78, 26],
      [34, 72, 30],
    ],
    arms: [
      [126, 36],
      [146, 26],
    ],
    arrow: 'M62 110V70m-5 6 5-6 5 6',
  },
  'stairs': {
    ...STAND,
    x: 80,
    lean: 9,
    legs: [
      [58, 66],
      [-4, 6, 6],
    ],
    arms: [
      [-26, 40],
      [34, 50],
    ],
    place: 'stairs',
  },
  'walk': {
    ...STAND,
    lean: 6,
    legs: [
      [24.8, 6, -16],
      [-22, 18, 34],
    ],
    arms: [
      [-34, 62],
      [36, 66],
    ],
    place: 'outdoors',
  },
} as const satisfies Record<string, Scene>;
