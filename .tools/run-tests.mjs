/**
 * All that `npm test` does, in order, ending at the first step that fails:
 *
 *   build     the files that a page and npm get
 *   sizes     no file grew without its own line in .config/sizes.json
 *   readme    its tables say what was built
 *   locales   no text without its translation
 *   browsers  test/**\/*.test.ts in every engine that is installed (see test/setup/engines.mjs)
 *   node      test/**\/*.node.mjs: the rules with many policies, and the command
 *   e2e       test/e2e and test/accessibility/*.test.mjs against the built files
 *
 * The last line is `N passed, N failed`, over all tests and engines. A step that ends without saying how many
 * tests it ran counts as one failure, so the line cannot read like a success when something did not run.
 */
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {run} from 'node:test';

const ROOT = resolve(import.meta.dirname, '..');
const TESTS = join(ROOT, 'test');

const steps = {
  build: () => quietly('npm', ['run', '--silent', 'build']),
  sizes: () => quietly(process.execPath, ['.tools/sizes.mjs', '--check']),
  readme: () => quietly(process.execPath, ['.tools/readme-tables.mjs', '--check']),
  locales: () => quietly('npm', ['run', '--silent', 'locales:check']),
  browsers: browserTests,
  node: () => nodeTests(/\.node\.mjs$/),
  e2e: () => nodeTests(/^(accessibility|e2e).+\.test\.mjs$/),
};

let passed = 0;
let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  const result = await step();
  passed += result.passed ?? 0;
  failed += result.ok ? 0 : Math.max(1, result.failed ?? 0);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${name} ${seconds} s\n`);
  if (!result.ok) break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Prints what a command said only if it failed. */
async function quietly(command, args) {
  const {code, output} = await execute(command, args);
  if (code !== 0) process.stdout.write(output);
  return {ok: code === 0};
}

async function browserTests() {
  const wtr = join(ROOT, 'node_modules/.bin/wtr');
  const args = ['--config', 'test/web-test-runner.config.mjs'];
  const {code, output} = await execute(wtr, args, (text) => process.stdout.write(text));
  const total = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const counts = {passed: Number(total?.[1] ?? 0), failed: Number(total?.[2] ?? 0)};
  return {ok: code === 0 && counts.passed > 0 && counts.failed === 0, ...counts};
}

function execute(command, args, onText = () => {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        onText(text);
      });
    }
    child.once('error', (error) => done({code: 1, output: `${error.message}\n`}));
    child.once('close', (code) => done({code: code ?? 1, output}));
  });
}

/** The tests that run in Node: `matching` picks the files below test/. */
async function nodeTests(matching) {
  const files = readdirSync(TESTS, {recursive: true})
    .filter((name) => matching.test(name))
    .map((name) => join(TESTS, name));
  const counts = {passed: 0, failed: 0};
  // One file at a time: many of them start a browser.
  for await (const event of run({files, concurrency: 1, timeout: 1_800_000})) {
    count(event, files, counts);
  }
  const all = counts.passed + counts.failed;
  console.log(`${counts.passed} of ${all} passed in ${files.length} files`);
  return {ok: counts.failed === 0 && counts.passed > 0, ...counts};
}

function count({type, data}, files, counts) {
  if (type === 'test:stderr') process.stdout.write(data.message);
  if (type !== 'test:pass' && type !== 'test:fail') return;
  if (data.details.type === 'suite') {
    // A suite fails with its tests, which are counted, or by its own hook, which is not one of them.
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      fail(data, counts);
    }
  } else if (type === 'test:fail') {
    fail(data, counts);
  } else if (files.includes(data.name)) {
    // The runner reports a file itself only when it contains no test.
    fail({...data, details: {error: 'no test ran in it'}}, counts);
  } else if (data.skip === undefined && data.todo === undefined) {
    counts.passed += 1;
  }
}

function fail({name, file, details}, counts) {
  counts.failed += 1;
  const place = file ? ` (${relative(ROOT, file)})` : '';
  const cause = details.error?.cause ?? details.error;
  console.log(` ❌ ${name}${place}\n${String(cause?.stack ?? cause).replace(/^/gm, '      ')}`);
}
