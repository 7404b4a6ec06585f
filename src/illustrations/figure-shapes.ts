import {five, two, type Five, type Posture, type Skeleton} from './figure-geometry.js';
import {between, capsule, move, outline} from './path.js';

// Half the thickness behind and before the back's points, and how much of the belly is there.
const BEHIND: Five<number> = [14, 14.5, 13, 16, 9];
const FRONT: Five<number> = [12, 15, 13.5, 15, 8];
const BELLY: Five<number> = [0.9, 1.3, 0.8, 0, 0];

/** The trunk in a long shirt, which covers the hips and lies over the lap. */
export function trunkShape({back, turn, legs}: Skeleton, {belly}: Posture): string {
  const [hip] = back;
  const [tilt] = turn;
  const lap = between(hip, between(legs[0][0], legs[1][0], 0.5), 0.22);
  const behind = five((i) => move(back[i], turn[i] + 90, -BEHIND[i]));
  const front = five((i) => move(back[i], turn[i] + 90, FRONT[i] + belly * BELLY[i]));
  return (
    outline([
      ...behind,
      ...[...front].reverse(),
      move(hip, tilt + 160, 14),
      move(hip, tilt + 210, 14),
    ]) + capsule(hip, lap, 12.5, 12)
  );
}

/** Lowered trousers: folds of cloth around both shins, above the feet. */
export const loweredClothes = ({legs}: Skeleton): string[] =>
  [6, 8.5, 7].map((wide, i) => {
    const [near, far] = two((side) => between(...legs[side], 0.6 + i * 0.15));
    return capsule(
      [far[0] + wide, far[1] - (i % 2)],
      [near[0] - wide, near[1] + (i % 2)],
      5.5,
      5.5,
    );
  });
