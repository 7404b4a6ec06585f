import {foot, type Skeleton} from './figure-geometry.js';
import {loweredClothes, trunkShape} from './figure-shapes.js';
import {line, placed, shape, type Markup} from './parts.js';
import {at, between, capsule, limb} from './path.js';
import type {Scene} from './postures.js';

const FACE = 'M-10 4C-13-8-6-14 1-14S11-9 11-4Q16 3 11.5 3C12 9 9 13 4 13.5-3 14-8 12-10 4';
const HAIR = 'M-6 9C-16 8-17-16 0-17 9-17 14-11 12-6 6-5 2-7 0-9 1-4 0-1-3 1-4 4-4 6-6 9';

/** The person of a scene, far limbs first. */
export function figure(scene: Scene, body: Skeleton): Markup[] {
  const {back, head, shoulder} = body;
  const bare = scene.place === 'toilet';
  const shade = ['', '-shade'] as const;
  const leg = (i: 0 | 1) => [
    shape(
      (bare ? 'skin' : 'trousers') + shade[i],
      limb([back[0], 10.5], [body.legs[i][0], 8.5], [body.legs[i][1], 5]),
    ),
    shape('hair', capsule(...foot(body.legs[i][1], scene.legs[i][2]), 5, 4)),
  ];
  const arm = (i: 0 | 1) => {
    const [elbow, hand] = body.arms[i];
    const sleeve = between(elbow, hand, 0.8);
    return [
      shape(`skin${shade[i]}`, capsule(between(elbow, hand, 0.75), hand, 3.8, 4.6)),
      shape('cloth-shade', limb([shoulder, 8.5], [elbow, 6.8], [sleeve, 5])),
    ];
  };
  return [
    ...arm(1),
    ...leg(1),
    ...leg(0),
    ...(bare ? loweredClothes(body) : []).map((d, i) =>
      shape(`trousers${shade[i === 1 ? 1 : 0]}`, d),
    ),
    shape('skin-shade', capsule(back[4], head, 6, 5.5)),
    shape('cloth', trunkShape(body, scene)),
    placed(
      `translate(${at(head)})rotate(${scene.nod + scene.lean / 2})`,
      shape('skin', FACE),
      shape('hair', HAIR),
      // Eyes are closed at rest, and open on the move.
      line('hair', bare ? 'M4.5-1q2 1.5 4 0' : 'M7-2v1', 1.5),
    ),
    ...arm(0),
  ];
}
