import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  assess,
  givenBy,
  workedSum,
  type CostGiven,
  type MatchedBenefit,
} from '../../../src/coverage/index.js';
import {examplePolicy, policyFrom} from './examples.js';
import {good} from './malformed.js';

const ROW = {
  id: 'rij',
  package: 'basic',
  indications: ['any'],
  age: {from: 0},
  covered: 'yes',
  limit: {sessions: 9, term: 'calendar-year'},
  deductibleApplies: 'yes',
  network: [
    {contracted: 'yes', rate: 1},
    {contracted: 'no', rate: 0.75},
    {contracted: 'unknown', rate: 0.5},
  ],
  sources: ['polis'],
};

const GIVEN: Required<CostGiven> = {
  fee: {value: 5250, sources: ['practice']},
  sessions: {value: 4, sources: ['visitor']},
  deductibleLeft: {value: 10_000, sources: ['visitor']},
  contracted: 'yes',
};

type Fields = Readonly<Record<string, unknown>>;

function row(fields: Fields = {}): MatchedBenefit {
  const policy = policyFrom({...good(), benefits: [{...ROW, ...fields}]});
  const answers = {age: 'adult', complaint: 'other', supplementary: 'yes'} as const;
  const [matched] = assess(answers, policy, '2026-06-15')?.parts[0]?.policy?.benefits ?? [];
  if (!matched) throw new Error('no row');
  return matched;
}

/** The amounts of the sum, or what is missing. */
function sum(fields: Fields, given: CostGiven = GIVEN): readonly (number | string)[] {
  const worked = workedSum(row(fields), given);
  return worked.ok ? worked.lines.map(({amount}) => amount) : worked.missing;
}

const without = (name: string, object: object) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

describe('a worked sum', () => {
  it('goes from the fees to the own part, each line with its sources', () => {
    const worked = workedSum(row(), GIVEN);
    expect(worked).to.deep.equal({
      ok: true,
      lines: [
        {id: 'fees', amount: 21_000, sources: ['practice', 'visitor']},
        {id: 'reimbursed', amount: -21_000, sources: ['policy:polis', 'practice', 'visitor']},
        {id: 'deductible', amount: 10_000, sources: ['policy:polis', 'visitor']},
        {id: 'own-part', amount: 10_000, sources: []},
      ],
      assumes: ['nothing-used', 'within-limits', 'conditions-met'],
    });
  });

  for (const [what, fields, given, amounts] of [
    ['without a contract', {}, {contracted: 'no'}, [21_000, -15_752, 10_000, 15_248]],
    ['with a deductible that is used up', {}, {deductibleLeft: 0}, [21_000, -21_000, 0, 0]],
    [
      'with more deductible than costs',
      {},
      {deductibleLeft: 38_500},
      [21_000, -21_000, 21_000, 21_000],
    ],
    ['without a deductible', {deductibleApplies: 'no'}, {}, [21_000, -21_000, 0, 0]],
    ['beyond the limit', {}, {sessions: 12, deductibleLeft: 0}, [63_000, -47_250, 0, 15_750]],
    ['at the limit', {}, {sessions: 9, deductibleLeft: 0}, [47_250, -47_250, 0, 0]],
    [
      'from a later session',
      {firstSession: 3, deductibleApplies: 'no'},
      {},
      [21_000, -10_500, 0, 10_500],
    ],
    ['before the first that counts', {firstSession: 21}, {}, [21_000, 0, 0, 21_000]],
    [
      'later and beyond',
      {firstSession: 2, limit: {sessions: 2}},
      {deductibleLeft: 0},
      [21_000, -10_500, 0, 10_500],
    ],
    [
      'up to an amount',
      {limit: {value: 125.5, unit: 'EUR'}},
      {deductibleLeft: 0},
      [21_000, -12_550, 0, 8_450],
    ],
    ['for nothing', {}, {sessions: 0}, [0, 0, 0, 0]],
  ] as const) {
    it(`is right ${what}`, () => {
      const numbers = Object.entries<number | string>(given).map(
        ([key, value]) =>
          [key, typeof value === 'number' ? {value, sources: ['visitor']} : value] as const,
      );
      const all = {...GIVEN, ...(Object.fromEntries(numbers) as CostGiven)};
      expect(sum(fields, all)).to.deep.equal(amounts);
    });
  }

  it('rounds each session to whole cents', () => {
    const network = [{contracted: 'yes', rate: 0.333}];
    const fee = {value: 1000, sources: ['practice']};
    expect(sum({network, deductibleApplies: 'no'}, {...GIVEN, fee})[1]).to.equal(-1332);
    expect(
      sum(
        {network: [{contracted: 'yes', rate: 0.145}], deductibleApplies: 'no'},
        {...GIVEN, fee: {...fee, value: 100}, sessions: {value: 1, sources: []}},
      )[1],
    ).to.equal(-15);
  });

  it('adds up, and never pays more than the fees, whatever the numbers', () => {
    const cents = fc.integer({min: 0, max: 100_000});
    const property = fc.property(
      cents,
      fc.integer({min: 0, max: 60}),
      cents,
      fc.integer({min: 0, max: 100}),
      fc.integer({min: 1, max: 40}),
      fc.integer({min: 1, max: 30}),
      (fee, sessions, left, percent, most, firstSession) => {
        const network = [{contracted: 'yes', rate: percent / 100}];
        const given = (value: number) => ({value, sources: ['x']});
        const worked = workedSum(row({network, limit: {sessions: most}, firstSession}), {
          fee: given(fee),
          sessions: given(sessions),
          deductibleLeft: given(left),
          contracted: 'yes',
        });
        if (!worked.ok) throw new Error(worked.missing.join());
        const [fees = 0, reimbursed = 0, deductible = 0, own = 0] = worked.lines.map(
          ({amount}) => amount,
        );
        expect(fees + reimbursed + deductible).to.equal(own);
        expect(worked.lines.every(({amount}) => Number.isSafeInteger(amount))).to.equal(true);
        expect(own).to.be.within(0, fees);
        // Session by session, as somebody would with a pencil.
        let paid = 0;
        for (let at = 1; at <= sessions; at++) {
          const counts = at >= firstSession && at < firstSession + most;
          if (counts) paid += Math.floor((fee * percent + 50) / 100);
        }
        expect(-reimbursed).to.equal(paid);
        expect(deductible).to.equal(Math.min(left, paid));
      },
    );
    fc.assert(property, {numRuns: 150});
  });

  it('names no source for what is left of a deductible that does not apply', () => {
    const worked = workedSum(row({deductibleApplies: 'no'}), GIVEN);
    const line = worked.ok && worked.lines.find(({id}) => id === 'deductible');
    expect(line).to.deep.equal({id: 'deductible', amount: 0, sources: ['policy:polis']});
  });

  it('says that it is for whoever has this plan', () => {
    const worked = workedSum(row({package: 'supplementary', deductibleApplies: 'no'}), GIVEN);
    expect(worked.ok && worked.assumes).to.deep.equal([
      'nothing-used',
      'within-limits',
      'conditions-met',
      'this-plan',
    ]);
  });

  it('takes the amounts of the policy, in cents, if a source stands behind them', async () => {
    const {deductible} = await examplePolicy('insurer');
    const {sessionFee} = await examplePolicy('practice');
    expect(givenBy(deductible)).to.deep.equal({value: 38_500, sources: ['policy:basis-2026']});
    expect(givenBy(sessionFee)).to.deep.equal({value: 5250, sources: ['policy:tarieven-2026']});
    expect(givenBy({amount: 385, currency: 'EUR'})).to.equal(undefined);
    expect(givenBy(undefined)).to.equal(undefined);
    expect(givenBy({amount: 0.29, currency: 'EUR', sources: ['a']})?.value).to.equal(29);
  });
});

describe('without a number there is no sum, and it says which is missing:', () => {
  for (const [what, fields, missing] of [
    ['the limit', without('limit', ROW), 'limit'],
    ['the rates', without('network', ROW), 'rate'],
    ['the source', without('sources', ROW), 'source'],
    ['whether it is covered', without('covered', ROW), 'covered'],
    ['whether the deductible applies', without('deductibleApplies', ROW), 'deductible-applies'],
    ['the same, said', {...ROW, deductibleApplies: 'unknown'}, 'deductible-applies'],
    ['not covered', {...ROW, covered: 'no'}, 'covered'],
    ['perhaps for somebody else', {...ROW, age: {from: 60}}, 'covered'],
    ['a plan that does not cover', {...ROW, package: 'supplementary', covered: 'no'}, 'covered'],
    ['a rate that is not named', {...ROW, network: [{contracted: 'yes'}]}, 'rate'],
    ['two rates', {...ROW, network: [...ROW.network, {contracted: 'yes', rate: 0.8}]}, 'rate'],
  ] as const) {
    it(what, () => {
      const policy = policyFrom({...good(), benefits: [fields]});
      const answers = {age: 'adult', complaint: 'other', supplementary: 'yes'} as const;
      const [one] = assess(answers, policy, '2026-06-15')?.parts[0]?.policy?.benefits ?? [];
      expect(one && workedSum(one, GIVEN)).to.deep.equal({ok: false, missing: [missing]});
    });
  }

  it('covered, where another row says that it is not', () => {
    const other = {...ROW, id: 'andere', covered: 'no'};
    const policy = policyFrom({...good(), benefits: [ROW, other]});
    const answers = {age: 'adult', complaint: 'other', supplementary: 'yes'} as const;
    const [one] = assess(answers, policy, '2026-06-15')?.parts[0]?.policy?.benefits ?? [];
    expect(one && workedSum(one, GIVEN)).to.deep.equal({ok: false, missing: ['covered']});
  });

  it('covered, where two rows of one plan contradict each other', () => {
    const plan = {...ROW, package: 'supplementary', planName: 'Plus', deductibleApplies: 'no'};
    const rows = [
      plan,
      {...plan, id: 'andere', covered: 'no'},
      {...plan, id: 'elders', planName: 'X'},
    ];
    const policy = policyFrom({...good(), benefits: rows});
    const answers = {age: 'adult', complaint: 'other', supplementary: 'yes'} as const;
    const matched = assess(answers, policy, '2026-06-15')?.parts[0]?.policy?.benefits ?? [];
    const worked = matched.map((one) => workedSum(one, GIVEN));
    expect(worked.map((one) => one.ok || one.missing)).to.deep.equal([
      ['covered'],
      ['covered'],
      true,
    ]);
  });

  for (const [name, missing] of [
    ['fee', 'fee'],
    ['sessions', 'sessions'],
    ['deductibleLeft', 'deductible-left'],
    ['contracted', 'rate'],
  ] as const) {
    it(`${name}, which nobody gave`, () => {
      expect(sum({}, without(name, GIVEN))).to.deep.equal([missing]);
    });
  }

  it('a contract that is not known', () => {
    expect(sum({}, {...GIVEN, contracted: 'unknown'})).to.deep.equal(['rate']);
  });

  it('what is left of a deductible, only where one applies', () => {
    expect(sum({deductibleApplies: 'no'}, without('deductibleLeft', GIVEN))).to.have.length(4);
  });

  it('a number that cannot be counted with', () => {
    for (const value of [-1, 0.5, NaN, Infinity, '5', null, 10_000_001]) {
      const fee = {value: value as number, sources: ['practice']};
      expect(sum({}, {...GIVEN, fee}), String(value)).to.deep.equal(['fee']);
    }
    const most = {value: 10_000_000, sources: ['practice']};
    expect(sum({}, {...GIVEN, fee: most})[0]).to.equal(40_000_000);
  });

  it('everything', () => {
    const bare = {id: 'rij', package: 'basic'};
    const {benefits} = policyFrom({...good(), benefits: [bare]});
    const [benefit] = benefits;
    const worked =
      benefit && workedSum({benefit, fits: 'unknown', contested: false, covered: 'unknown'}, {});
    expect(worked).to.deep.equal({
      ok: false,
      missing: ['fee', 'sessions', 'covered', 'limit', 'rate', 'deductible-applies', 'source'],
    });
  });
});
