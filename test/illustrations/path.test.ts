import {expect} from '@open-wc/testing';
import {
  at,
  between,
  capsule,
  curve,
  direction,
  distance,
  limb,
  move,
  outline,
} from '../../src/illustrations/path.js';

describe('the paths of drawings', () => {
  it('write one decimal at most', () => {
    expect(at([1 / 3, 2], [-0.25, 10.06])).to.equal('0.3 2 -0.2 10.1');
  });

  it('move up at 0 degrees and forward at 90', () => {
    expect(at(move([5, 5], 0, 10))).to.equal('5 -5');
    expect(at(move([5, 5], 90, 10))).to.equal('15 5');
  });

  it('read back the direction and the distance of a move', () => {
    for (const degrees of [-170, -90, -1, 0, 45, 179]) {
      const to = move([3, 4], degrees, 7);
      expect(direction([3, 4], to)).to.be.closeTo(degrees, 1e-9);
      expect(distance([3, 4], to)).to.be.closeTo(7, 1e-9);
    }
  });

  it('find a point on the way', () => {
    expect(between([0, 0], [10, 20], 0.25)).to.deep.equal([2.5, 5]);
  });

  it('close a capsule around both ends', () => {
    const d = capsule([0, 0], [0, 100], 10, 5);
    expect(d).to.match(/^M5 100A5 5 0 0 1 -5 100L-10 0A10 10 0 0 1 10 0Z$/);
  });

  it('give a limb one capsule between every two joints, in one path', () => {
    const d = limb([[0, 0], 10], [[0, 40], 8], [[0, 80], 5]);
    expect(d.match(/M/g)).to.have.length(2);
    expect(d.match(/Z/g)).to.have.length(2);
  });

  it('begin a curve at its first point and end it at its last', () => {
    const d = curve([
      [1, 2],
      [5, 6],
      [9, 2],
      [13, 8],
    ]);
    expect(d).to.match(/^M1 2Q/);
    expect(d).to.match(/ 13 8$/);
  });

  it('end an outline where it began', () => {
    const d = outline([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    expect(d).to.match(/^M0 5Q/);
    expect(d).to.match(/ 0 5$/);
  });
});
