import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {PACE, phaseAt, readPace} from '../../src/pacing/phase-at.js';

describe('where in the breath a moment is', () => {
  it('begins breathing in, with the pelvis tilted back', () => {
    expect(phaseAt(0, 4)).to.deep.equal({phase: 'in', progress: 0, tilt: -1, cycle: 0});
  });

  it('is tilting forward while breathing in, and tilting back while breathing out', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 600, noNaN: true}),
        fc.double({min: PACE.least, max: PACE.most, noNaN: true}),
        (seconds, pace) => {
          const now = phaseAt(seconds, pace);
          const soon = phaseAt(seconds + 0.001, pace);
          if (now.phase !== soon.phase) return true;
          const forward = soon.tilt - now.tilt;
          return now.phase === 'in' ? forward >= -1e-9 : forward <= 1e-9;
        },
      ),
    );
  });

  it('is all the way forward between in and out, and all the way back between out and in', () => {
    expect(phaseAt(3.999, 4).phase).to.equal('in');
    expect(phaseAt(4, 4)).to.deep.equal({phase: 'out', progress: 0, tilt: 1, cycle: 0});
    expect(phaseAt(8, 4)).to.deep.equal({phase: 'in', progress: 0, tilt: -1, cycle: 1});
  });

  it('is half way through a phase with the pelvis between forward and back', () => {
    const {phase, progress, tilt} = phaseAt(6, 4);
    expect([phase, progress]).to.deep.equal(['out', 0.5]);
    expect(tilt).to.be.closeTo(0, 1e-9);
  });

  it('never leaves the way from back to forward', () => {
    fc.assert(
      fc.property(fc.double({min: -10, max: 1e6, noNaN: true}), (seconds) => {
        const {tilt, progress} = phaseAt(seconds, PACE.usual);
        return Math.abs(tilt) <= 1 && progress >= 0 && progress < 1;
      }),
    );
  });

  it('is the beginning before the beginning', () => {
    expect(phaseAt(-3, 4)).to.deep.equal(phaseAt(0, 4));
  });

  it('counts whole breaths', () => {
    expect([0, 7.9, 8, 15.9, 16].map((seconds) => phaseAt(seconds, 4).cycle)).to.deep.equal([
      0, 0, 1, 1, 2,
    ]);
  });
});

describe('the pace that a page asks for', () => {
  it('is kept between the least and the most', () => {
    expect([0.1, 1.9, 3.5, 99, Infinity].map(readPace)).to.deep.equal([2, 2, 3.5, 10, 10]);
  });

  it('is the usual one where it is no number above zero', () => {
    const wrong = [undefined, null, '', 'slow', NaN, 0, -3, {}];
    expect(new Set(wrong.map(readPace))).to.deep.equal(new Set([PACE.usual]));
  });
});
