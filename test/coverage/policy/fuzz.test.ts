import {expect} from '@open-wc/testing';
import * as engine from '../../../src/coverage/index.js';
import {fuzz} from './fuzz.js';
import {POISONS, type Poison} from './poison.js';

/** Few, because a page waits for them; `fuzz.node.mjs` runs as many as one likes. */
const RUNS = 150;

describe('policies with nought to three mutations', () => {
  it('are accepted about half of the time, and never quoted beyond what they say', () => {
    const {runs, accepted, covered} = fuzz(engine, RUNS);
    expect(runs).to.equal(RUNS);
    expect(accepted / runs).to.be.within(0.3, 0.7);
    expect(covered).to.be.greaterThan(0);
  });

  it('give the same answers on a page that has added the names of the format to all objects', () => {
    expect(fuzz(engine, RUNS, 'names')).to.deep.equal(fuzz(engine, RUNS));
  });

  for (const poison of Object.keys(POISONS) as Poison[]) {
    it(`never get an answer that they do not support with Object.prototype spoilt: ${poison}`, () => {
      expect(fuzz(engine, RUNS, poison, 2).runs).to.equal(RUNS);
    });
  }

  it('are refused one and all where the validator was broken', () => {
    expect(fuzz(engine, RUNS, 'broken').accepted).to.equal(0);
  });
});

describe('the oracle', () => {
  it('notices an engine that says covered of everything', () => {
    const eager: typeof engine.assess = (answers, policy, today) => {
      const outcome = engine.assess(answers, policy, today);
      const parts = (outcome?.parts ?? []).map((part) => ({
        ...part,
        policy: part.policy && {
          ...part.policy,
          benefits: part.policy.benefits.map((row) => ({...row, covered: 'yes' as const})),
        },
      }));
      return {parts};
    };
    expect(() => fuzz({...engine, assess: eager}, RUNS)).to.throw('Property failed');
  });

  it('notices an engine that says nothing', () => {
    const silent: typeof engine.assess = (answers) => engine.assess(answers);
    expect(() => fuzz({...engine, assess: silent}, RUNS)).to.throw('Property failed');
  });
});
