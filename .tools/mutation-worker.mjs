/**
 * One process of mutation.mjs: runs the tests with one mutant switched on, until the first one fails. Started by
 * mutation.mjs, which gives the script with the tests and the mutated code.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import * as fc from 'fast-check';
import * as valibot from 'valibot';

// The same cases in each run, and no search for the smallest one: it only matters that a test fails.
fc.configureGlobal({seed: 1, endOnFailure: true});

const packages = {'fast-check': fc, valibot};
let load;

process.on('message', async ({bundle, id, tests, hitLimit}) => {
  if (bundle) {
    load = new Script(
      `(require, describe, it, before, after, beforeEach, afterEach, fetch) => {${bundle}\n}`,
      {filename: 'mutants.cjs'},
    ).runInThisContext();
  } else {
    process.send(await (tests ? withMutant(id, tests, hitLimit) : withoutMutant()));
  }
});

async function withMutant(activeMutant, wanted, hitLimit) {
  globalThis.__stryker__ = {activeMutant, hitCount: 0, hitLimit};
  let at = wanted[0];
  try {
    const all = loaded();
    for (at of wanted) await all[at]();
    return {};
  } catch (error) {
    return {failed: String(error), at};
  }
}

async function withoutMutant() {
  const space = {mutantCoverage: {static: {}, perTest: {}}};
  globalThis.__stryker__ = space;
  const durations = [];
  try {
    const {length} = loaded();
    for (let at = 0; at < length; at += 1) {
      // Anew for each test: what is worked out once would seem to be reached by the first test only.
      space.currentTestId = undefined;
      const test = loaded()[at];
      space.currentTestId = `test ${at}`;
      const start = performance.now();
      await test();
      durations.push(performance.now() - start);
    }
  } catch (error) {
    return {failed: error.stack};
  }
  const {static: loading, perTest} = space.mutantCoverage;
  const hits = {};
  for (const counts of [loading, ...Object.values(perTest)]) {
    for (const [id, count] of Object.entries(counts)) hits[id] = (hits[id] ?? 0) + count;
  }
  return {
    durations,
    hits,
    loading: Object.keys(loading),
    perTest: durations.map((_, at) => Object.keys(perTest[`test ${at}`] ?? {})),
  };
}

/** The tests of a new copy of everything, in order: each a function that fails or does not. */
function loaded() {
  const tests = [];
  let suite = {around: null, hooks: {before: [], after: [], beforeEach: [], afterEach: []}};
  const hook = (name) => (run) => suite.hooks[name].push(run);
  const describe = (_, inside) => {
    const outer = suite;
    suite = {around: outer, hooks: {before: [], after: [], beforeEach: [], afterEach: []}};
    inside();
    suite = outer;
  };
  const it = (_, run) => {
    const own = suite;
    tests.push(() => runIn(own, run));
  };
  load(
    (name) => packages[name],
    describe,
    it,
    hook('before'),
    hook('after'),
    hook('beforeEach'),
    hook('afterEach'),
    async (url) => {
      const text = await readFile(fileURLToPath(url), 'utf8');
      return {text: async () => text, json: async () => JSON.parse(text)};
    },
  );
  return tests;
}

/** A test with all that its suites do before and after it; what they do once is done for each test. */
async function runIn(suite, run) {
  if (!suite) return run();
  const {before, after, beforeEach, afterEach} = suite.hooks;
  return runIn(suite.around, async () => {
    for (const one of [...before, ...beforeEach]) await one();
    try {
      await run();
    } finally {
      for (const one of [...afterEach, ...after]) await one();
    }
  });
}
