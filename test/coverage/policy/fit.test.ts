import {expect} from '@open-wc/testing';
import {ageFit, both, complaintFit} from '../../../src/coverage/policy/fit.js';

describe('whether a benefit fits', () => {
  it('is not known where the benefit does not say for whom it is', () => {
    expect(ageFit(undefined, 'adult')).to.equal('unknown');
    expect(complaintFit(undefined, 'other')).to.equal('unknown');
  });

  it('is not known where it is for some of those who give the same answer', () => {
    expect(ageFit({from: 19}, 'adult')).to.equal('unknown');
    expect(complaintFit(['some-other'], 'other')).to.equal('unknown');
  });

  it('is known of somebody whose age is not known only if it is for all ages', () => {
    expect(ageFit({from: 0}, undefined)).to.equal('yes');
    expect(ageFit({from: 1}, undefined)).to.equal('unknown');
    expect(ageFit({from: 0, below: 120}, undefined)).to.equal('unknown');
  });

  for (const [one, other, together] of [
    ['yes', 'yes', 'yes'],
    ['yes', 'unknown', 'unknown'],
    ['unknown', 'yes', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
    ['no', 'unknown', 'no'],
    ['unknown', 'no', 'no'],
    ['yes', 'no', 'no'],
  ] as const) {
    it(`is ${together} where the one is ${one} and the other ${other}`, () => {
      expect(both(one, other)).to.equal(together);
    });
  }
});
