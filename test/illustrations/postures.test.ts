import {expect} from '@open-wc/testing';
import {skeleton} from '../../src/illustrations/figure-geometry.js';
import {ARROWS, POSTURES, tiltedPosture} from '../../src/illustrations/postures.js';

describe('the tilted pelvis', () => {
  const turn = (amount: number) => skeleton(tiltedPosture(amount)).turn[0];
  const neck = (amount: number) => skeleton(tiltedPosture(amount)).back[4][0];

  it('leans ahead when tilted forward, and backward when tilted back', () => {
    expect(turn(1)).to.be.above(10);
    expect(turn(-1)).to.be.below(-10);
  });

  it('goes evenly from one to the other, and the trunk follows', () => {
    const steps = [-1, -0.5, 0, 0.5, 1];
    for (const [i, amount] of steps.slice(1).entries()) {
      expect(turn(amount)).to.be.above(turn(steps[i]!));
      expect(neck(amount)).to.be.above(neck(steps[i]!));
    }
  });

  it('makes the low back rounder when tilted back', () => {
    expect(tiltedPosture(-1).round).to.be.above(tiltedPosture(1).round + 20);
  });

  it('stays on the same spot of the toilet with the same legs', () => {
    expect(skeleton(tiltedPosture(-1)).back[0]).to.deep.equal(skeleton(tiltedPosture(1)).back[0]);
    expect(tiltedPosture(-1).legs).to.deep.equal(tiltedPosture(1).legs);
  });

  it('goes no further than all the way', () => {
    expect(tiltedPosture(7)).to.deep.equal(tiltedPosture(1));
    expect(tiltedPosture(-7)).to.deep.equal(tiltedPosture(-1));
  });

  it('ends in the two postures of the steps', () => {
    expect(POSTURES['tilt-forward']).to.deep.include(tiltedPosture(1));
    expect(POSTURES['tilt-back']).to.deep.include(tiltedPosture(-1));
  });
});

describe('the arrow of a phase of the breath', () => {
  /** Where an arrow begins and where its head is; its shaft is the path up to the head, which is a piece of its own. */
  const pathOf = (d: string) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    return path;
  };
  const shaftOf = (d: string) => {
    const shaft = pathOf(d.replace(/m.*$/, ''));
    return [shaft.getPointAtLength(0), shaft.getPointAtLength(shaft.getTotalLength())] as const;
  };

  it('points ahead where the pelvis tilts forward, and behind where it tilts back', () => {
    const [[from, to], [start, end]] = [shaftOf(ARROWS.forward), shaftOf(ARROWS.back)];
    expect(to.x).to.be.above(from.x + 20);
    expect(end.x).to.be.below(start.x - 20);
  });

  it('has its head at the face for the breath in, and away from it for the breath out', () => {
    const near = skeleton(POSTURES.breathe).head[0];
    const headOf = (d: string) => {
      const box = pathOf(d);
      // The two short strokes of a head are half as long as the arrow is wide: what is not the shaft.
      const points = Array.from({length: 200}, (_, i) =>
        box.getPointAtLength((box.getTotalLength() * i) / 199),
      );
      const height = (from: number, to: number) => {
        const ys = points.filter(({x}) => x >= from && x <= to).map(({y}) => y);
        return Math.max(...ys) - Math.min(...ys);
      };
      const xs = points.map(({x}) => x);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      return height(left, left + 7) > height(right - 7, right) ? left : right;
    };
    expect(headOf(ARROWS.in) - near).to.be.below(headOf(ARROWS.out) - near - 15);
  });
});

describe('the postures', () => {
  it('show the belly rounder where the leaflet asks for a bulge', () => {
    expect(POSTURES['belly-and-breath'].belly).to.be.above(POSTURES['take-time'].belly);
  });

  it('are on the toilet until it is time to get off and move', () => {
    const off = Object.entries(POSTURES).filter(([, {place}]) => place !== 'toilet');
    expect(off.map(([id]) => id)).to.deep.equal(['go-at-urge', 'jump', 'stairs', 'walk']);
  });

  it('point where the pelvis tilts to', () => {
    expect(POSTURES['tilt-forward'].arrow).to.equal(ARROWS.forward);
    expect(POSTURES['tilt-back'].arrow).to.equal(ARROWS.back);
  });

  it('leave the ground only in a jump', () => {
    const off = Object.entries(POSTURES).filter(([, {lift}]) => lift > 0);
    expect(off.map(([id]) => id)).to.deep.equal(['jump']);
  });
});
