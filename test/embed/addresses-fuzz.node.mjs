/**
 * The long run of `addresses-fuzz.test.ts`, in Chromium: it is the browser that reads an address in
 * the end. Run it with `node --test test/embed/addresses-fuzz.node.mjs`.
 *
 *   ADDRESS_FUZZ_RUNS=1000000  how many addresses (default 100000, some seconds)
 *   ADDRESS_FUZZ_SEED=7         other addresses (default 1: a failure has to come back)
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {findChromium} from '../../.tools/find-browser.mjs';

const RUNS = Number(process.env.ADDRESS_FUZZ_RUNS ?? 100_000);
const SEED = Number(process.env.ADDRESS_FUZZ_SEED ?? 1);

const SOURCE = `
  export {fuzzAddresses} from './addresses-fuzz.ts';
  export * from '../../src/embed/contact-links.ts';
  export * from '../../src/embed/safe-url.ts';
`;

describe(`${RUNS} addresses made of nasty pieces, seed ${SEED}`, () => {
  let browser;
  let page;

  before(async () => {
    const {outputFiles} = await build({
      stdin: {contents: SOURCE, resolveDir: import.meta.dirname, loader: 'ts'},
      bundle: true,
      format: 'iife',
      globalName: 'guard',
      write: false,
      logLevel: 'error',
    });
    const {executablePath, args, env} = await findChromium();
    browser = await chromium.launch({executablePath, args, env: {...process.env, ...env}});
    page = await browser.newPage();
    await page.addScriptTag({content: outputFiles[0].text});
  });

  after(() => browser?.close());

  it('become links only where they lead where they say', async (t) => {
    const count = await page.evaluate(
      ([runs, seed]) => globalThis.guard.fuzzAddresses(globalThis.guard, runs, seed),
      [RUNS, SEED],
    );
    t.diagnostic(JSON.stringify(count));
    assert.equal(count.runs, RUNS);
    for (const name of ['safeUrl', 'safeSite', 'webUrl', 'phoneLink', 'emailLink']) {
      assert.ok(count[name] > RUNS / 100, `${name} let ${count[name]} through`);
    }
  });
});
