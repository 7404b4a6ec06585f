import {direction, distance, move, type Point} from './path.js';

/** The near one and the far one. */
export type Pair<T> = readonly [near: T, far: T];

/** One for each point of the back, from the hip to the foot of the neck. */
export type Five<T> = readonly [T, T, T, T, T];

export const two = <T>(make: (i: 0 | 1) => T): Pair<T> => [make(0), make(1)];

export const five = <T>(make: (i: 0 | 1 | 2 | 3 | 4) => T): Five<T> => [
  make(0),
  make(1),
  make(2),
  make(3),
  make(4),
];

/** Hip forward from hanging, bend of the knee, and how far the toes point down; degrees. */
export type Leg = readonly [hip: number, knee: number, toes?: number];

/**
 * The arm forward from hanging and the bend of the elbow, in degrees; or where the hand rests: how
 * far along the thigh, from the hip (0) to the knee (1).
 */
export type Arm = readonly [arm: number, elbow: number] | number;

/** A person as numbers. Angles are in degrees, and positive forward. */
export interface Posture {
  /** The whole trunk, from upright. */
  readonly lean: number;
  /** The pelvis, on top of the lean. */
  readonly tilt: number;
  /** How much the back is bent over its whole length; negative is hollow. */
  readonly round: number;
  /** The head, from looking straight ahead. */
  readonly nod: number;
  /** How far the belly comes forward, in drawing units. */
  readonly belly: number;
  readonly legs: Pair<Leg>;
  readonly arms: Pair<Arm>;
  /** Where the hip is, from behind to ahead, in drawing units. */
  readonly x: number;
  /** How far the lowest foot is above the ground, in drawing units. */
  readonly lift: number;
}

/** Where each joint of a posture is. */
export interface Skeleton {
  /** Five points from the hip to the foot of the neck, and how the trunk is turned at each. */
  readonly back: Five<Point>;
  readonly turn: Five<number>;
  readonly head: Point;
  readonly shoulder: Point;
  readonly legs: Pair<readonly [knee: Point, ankle: Point]>;
  readonly arms: Pair<readonly [elbow: Point, hand: Point]>;
}

/** Where the ground is in every drawing. */
export const GROUND = 188;

// The lengths of the body in drawing units: a standing person is some seven heads tall.
export const BACK = [15, 13, 14, 13] as const;
export const NECK = 19;
export const THIGH = 43;
export const SHIN = 41;
export const UPPER_ARM = 29;
export const FOREARM = 26;

// How the points of the back share a bend and follow the pelvis, from the hip to the neck.
const BEND: Five<number> = [-0.5, -0.3, 0.1, 0.5, 0.7];
const FOLLOW: Five<number> = [1, 0.5, -0.2, -0.25, -0.15];

/** The centres of the circles at heel (radius 5) and ball (radius 4), which touch the sole. */
export const foot = (ankle: Point, toes = 0): Pair<Point> => [
  move(ankle, 236.3 + toes, 3.6),
  move(ankle, 102.1 + toes, 14.3),
];

/** How low a foot comes. */
export const sole = (ankle: Point, toes?: number): number => {
  const [heel, ball] = foot(ankle, toes);
  return Math.max(heel[1] + 5, ball[1] + 4);
};

/** An arm from the shoulder to a hand; where it cannot reach, it points there. */
function reach(shoulder: Point, to: Point): Pair<Point> {
  const towards = direction(shoulder, to);
  const far = Math.min(distance(shoulder, to), UPPER_ARM + FOREARM);
  const along = (UPPER_ARM ** 2 - FOREARM ** 2 + far ** 2) / far / 2;
  const out = Math.sqrt(Math.max(0, UPPER_ARM ** 2 - along ** 2));
  const elbow = move(move(shoulder, towards, along), towards + 90, out);
  return [elbow, move(elbow, direction(elbow, to), FOREARM)];
}

/** The knee and ankle of a leg. */
const placeLeg = (hip: Point, [forward, bend]: Leg): Pair<Point> => {
  const knee = move(hip, 180 - forward, THIGH);
  return [knee, move(knee, 180 - forward + bend, SHIN)];
};

/** The elbow and hand of an arm, which may rest on the leg of its side. */
function placeArm(shoulder: Point, arm: Arm, hip: Point, [forward]: Leg): Pair<Point> {
  if (typeof arm === 'number') {
    return reach(shoulder, move(move(hip, 180 - forward, THIGH * arm), 90 - forward, 12.5));
  }
  const elbow = move(shoulder, 180 - arm[0], UPPER_ARM);
  return [elbow, move(elbow, 180 - arm[0] - arm[1], FOREARM)];
}

/** Turns a posture into places. Limbs keep their lengths, and the lowest foot is on the ground. */
export function skeleton(posture: Posture): Skeleton {
  const {lean, tilt, round, nod, x, lift} = posture;
  const lowest = posture.legs.map((leg) => sole(placeLeg([x, 0], leg)[1], leg[2]));
  const hip: Point = [x, GROUND - lift - Math.max(...lowest)];
  const turn = five((i) => lean + round * BEND[i] + tilt * FOLLOW[i]);
  const low = move(hip, turn[0], BACK[0]);
  const waist = move(low, turn[1], BACK[1]);
  const chest = move(waist, turn[2], BACK[2]);
  const neck = move(chest, turn[3], BACK[3]);
  const shoulder = move(neck, turn[4] + 180, 8);
  return {
    back: [hip, low, waist, chest, neck],
    turn,
    head: move(neck, turn[4] * 0.4 + nod / 2, NECK),
    shoulder,
    legs: two((i) => placeLeg(hip, posture.legs[i])),
    arms: two((i) => placeArm(shoulder, posture.arms[i], hip, posture.legs[i])),
  };
}
