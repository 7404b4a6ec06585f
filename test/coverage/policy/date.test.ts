import {expect} from '@open-wc/testing';
import {daysBetween, isDate} from '../../../src/coverage/policy/date.js';

describe('a date', () => {
  for (const text of ['2026-06-15', '2024-02-29', '0001-01-01', '9999-12-31']) {
    it(`is ${text}`, () => {
      expect(isDate(text)).to.equal(true);
    });
  }

  for (const [what, value] of [
    ['a day that does not exist', '2026-02-29'],
    ['a month that does not exist', '2026-13-01'],
    ['a year alone', '2026'],
    ['a month alone', '2026-06'],
    ['a year with a sign', '+012026-12-31'],
    ['a moment', '2026-06-15T00:00:00Z'],
    ['a list with a date in it', ['2026-06-15']],
    ['a number', 20_260_615],
    ['nothing', undefined],
  ] as const) {
    it(`is not ${what}`, () => {
      expect(isDate(value)).to.equal(false);
    });
  }

  it('is some days after another, over a change of the clock as well', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-12-31', '2027-01-01')).to.equal(1);
    expect(daysBetween('2026-06-15', '2026-06-15')).to.equal(0);
    expect(daysBetween('2026-06-15', '2026-06-14')).to.equal(-1);
  });
});
