import {expect} from '@open-wc/testing';
import {
  BACK,
  FOREARM,
  GROUND,
  NECK,
  SHIN,
  skeleton,
  sole,
  THIGH,
  UPPER_ARM,
  type Posture,
} from '../../src/illustrations/figure-geometry.js';
import {between, distance} from '../../src/illustrations/path.js';
import {POSTURES, tiltedPosture, type Scene} from '../../src/illustrations/postures.js';

const TILTS = [-1, -0.6, -0.2, 0, 0.3, 0.7, 1].map((amount): [string, Scene] => [
  `tilted ${amount}`,
  tiltedPosture(amount),
]);
const SCENES: [string, Scene][] = [...Object.entries(POSTURES), ...TILTS];

/** A posture far outside of the table. */
const ODD: Posture = {
  lean: 70,
  tilt: -50,
  round: 120,
  nod: -30,
  belly: 20,
  legs: [
    [140, 150, 40],
    [-40, 0, -30],
  ],
  arms: [[-60, 140], 2],
  x: 10,
  lift: 5,
};

const soles = (posture: Posture) =>
  skeleton(posture).legs.map(([, ankle], i) => sole(ankle, posture.legs[i]![2]));

for (const [name, posture] of [...SCENES, ['odd', ODD]] as [string, Posture][]) {
  describe(`a person who is ${name}`, () => {
    const {arms, back, head, legs, shoulder} = skeleton(posture);
    const same = (one: number, other: number) => expect(one).to.be.closeTo(other, 1e-6);

    it('keeps the length of every limb', () => {
      for (const [knee, ankle] of legs) {
        same(distance(back[0], knee), THIGH);
        same(distance(knee, ankle), SHIN);
      }
      for (const [elbow, hand] of arms) {
        same(distance(shoulder, elbow), UPPER_ARM);
        same(distance(elbow, hand), FOREARM);
      }
    });

    it('keeps the length of the back and the neck', () => {
      BACK.forEach((length, i) => same(distance(back[i]!, back[i + 1]!), length));
      same(distance(back[4], head), NECK);
    });

    it('has the lowest foot on the ground, or as far above it as was asked', () => {
      same(Math.max(...soles(posture)), GROUND - posture.lift);
    });
  });
}

for (const [name, scene] of SCENES.filter(([, {place}]) => place === 'toilet')) {
  describe(`who sits on the toilet, ${name}`, () => {
    const {arms, back, legs, head} = skeleton(scene);
    const hip = back[0];

    it('has both feet flat on the ground', () => {
      for (const low of soles(scene)) expect(low).to.be.closeTo(GROUND, 0.1);
      for (const [, , toes = 0] of scene.legs) expect(toes).to.equal(0);
    });

    it('has the knees as high as the hips, or a little above', () => {
      for (const [knee] of legs) expect(hip[1] - knee[1]).to.be.within(-0.5, 4);
    });

    it('has a head above the hips', () => {
      expect(Math.abs(head[0] - hip[0])).to.be.below(20);
    });

    it('rests the hands on the thighs or on the belly', () => {
      arms.forEach(([, hand], i) => {
        const rest = scene.arms[i]!;
        const onThigh = typeof rest === 'number';
        const under = onThigh ? between(hip, legs[i]![0], rest) : back[1];
        // A thigh is some 10 thick at the hand; a belly comes some 25 before the back's points.
        expect(distance(hand, under)).to.be.within(8, onThigh ? 13 : 25);
      });
    });
  });
}

describe('the back', () => {
  const middle = (posture: Posture) => {
    const {back} = skeleton(posture);
    const [from, to] = [back[0], back[4]];
    const share = (from[1] - back[2][1]) / (from[1] - to[1]);
    return between(from, to, share)[0] - back[2][0];
  };

  it('bulges backward more, the rounder it is', () => {
    const straight = {...tiltedPosture(0), tilt: 0, round: 0};
    expect(middle(straight)).to.be.closeTo(0, 0.1);
    expect(middle({...straight, round: 40})).to.be.above(2);
    expect(middle({...straight, round: -20})).to.be.below(-1);
  });

  it('is rounded and yet upright where the leaflet asks for both', () => {
    const posture = POSTURES['sit-upright'];
    const {back} = skeleton(posture);
    expect(middle(posture)).to.be.above(3);
    expect(Math.abs(back[4][0] - back[0][0])).to.be.below(8);
  });
});
