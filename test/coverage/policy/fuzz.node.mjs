/**
 * The long run of `fuzz.test.ts`: many policies with nought to three mutations, put to the engine in
 * Node. Run it with `node --test test/coverage/policy/fuzz.node.mjs`.
 *
 *   POLICY_FUZZ_RUNS=100000   how many policies, on a clean and on a poisoned page (default 2000)
 *   POLICY_FUZZ_SEED=7        another set of policies (default 1: a failure has to come back)
 */
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';

const RUNS = Number(process.env.POLICY_FUZZ_RUNS ?? 2000);
/** What is poisoned more deeply is slow to run on. */
const RUNS_ON_WORSE_PAGES = Math.min(RUNS, 2000);
const SEED = Number(process.env.POLICY_FUZZ_SEED ?? 1);

describe(`${RUNS} policies with nought to three mutations, seed ${SEED}`, () => {
  let folder;
  let engine;
  let spoilt;
  let fuzz;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policy-fuzz-'));
    const here = (name) => join(import.meta.dirname, name);
    await build({
      entryPoints: {
        engine: here('../../../src/coverage/index.ts'),
        fuzz: here('fuzz.ts'),
        poison: here('poison.ts'),
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outExtension: {'.js': '.mjs'},
      outdir: folder,
      logLevel: 'error',
    });
    const built = (name) => new URL(name, `file://${folder}/`).href;
    ({fuzz} = await import(built('fuzz.mjs')));
    engine = await import(built('engine.mjs'));
    // A second copy, for which the page was poisoned before it was loaded.
    const {POISONS} = await import(built('poison.mjs'));
    const bare = (descriptor) =>
      Object.assign(Object.create(null), {...descriptor, configurable: true});
    const names = POISONS.names.map(([name, descriptor]) => [name, bare(descriptor)]);
    const source = built('engine.mjs?spoilt');
    for (const [name, descriptor] of names) {
      Object.defineProperty(Object.prototype, name, descriptor);
    }
    try {
      spoilt = await import(source);
    } finally {
      for (const [name] of names) delete Object.prototype[name];
    }
  });

  after(() => rm(folder, {recursive: true}));

  it('are accepted in 30 to 70 per cent, and never quoted beyond what they say', (t) => {
    const {runs, accepted, covered} = fuzz(engine, RUNS, 'none', SEED);
    t.diagnostic(`${accepted} accepted, ${covered} answers "covered"`);
    assert.equal(runs, RUNS);
    assert.ok(accepted / runs > 0.3 && accepted / runs < 0.7);
    assert.ok(covered > runs / 100);
  });

  it('give the same answers on a page that was poisoned before the engine was loaded', (t) => {
    const {runs, accepted, covered} = fuzz(spoilt, RUNS, 'names', SEED);
    t.diagnostic(`${accepted} accepted, ${covered} answers "covered"`);
    assert.equal(runs, RUNS);
    assert.ok(accepted / runs > 0.3);
  });

  for (const poison of ['inside', 'broken', 'traps']) {
    it(`are never quoted beyond what they say on a page poisoned with: ${poison}`, () => {
      const {runs} = fuzz(engine, RUNS_ON_WORSE_PAGES, poison, SEED);
      assert.equal(runs, RUNS_ON_WORSE_PAGES);
    });
  }
});
