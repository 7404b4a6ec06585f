/**
 * `npm run check`: everything that can be said about the code without running it, two checks at a time. One
 * line per check; what a check says is printed only if it fails. `npm run check -- eslint knip` runs those.
 */
import {spawn} from 'node:child_process';
import {delimiter, resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const PATH = [resolve(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** The slowest first, so that they do not run alone at the end. */
const checks = {
  'eslint': 'eslint --config .config/eslint.config.mjs --max-warnings 0 .',
  'lit-analyzer':
    'lit-analyzer src/**/*.ts --strict --rules.no-invalid-css off --maxWarnings 0 --format list',
  'types': 'tsc --noEmit',
  // What tools write is left to them, and so are the pages that stand in for other people's.
  'prettier':
    'prettier --check --log-level warn . !package*.json !locales !src/localisation/generated ' +
    '!stories/host-pages !test/data !bench/results !stories/docs/*-report.md',
  'knip': 'knip --config .config/knip.json --no-progress',
  'floors': 'depcruise --config .config/dependency-cruiser.cjs src',
  'styles': 'stylelint --config .config/stylelint.config.mjs src/**/*.styles.ts src/styles/**/*.ts',
  'dutch': 'node .tools/plain-dutch.mjs',
  'wcag': 'node .tools/wcag-table.mjs --check',
  'manifest': 'cem analyze --config .config/custom-elements-manifest.config.mjs --quiet',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`No check ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

const queue = asked.length > 0 ? asked : Object.keys(checks);
const failed = [];
await Promise.all([worker(), worker()]);
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : 'All checks passed.');
process.exit(failed.length > 0 ? 1 : 0);

async function worker() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const start = performance.now();
    const {code, output} = await execute(checks[name]);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} ${seconds} s`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trimEnd());
  }
}

/** Without a shell: the tools expand the patterns themselves, the same on every machine. */
function execute(line) {
  const [command, ...args] = line.split(' ');
  return new Promise((done) => {
    const env = {...process.env, PATH, NO_COLOR: '1', FORCE_COLOR: '0'};
    const child = spawn(command, args, {cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', (error) => done({code: 1, output: `${command}: ${error.message}`}));
    child.once('close', (code) => done({code: code ?? 1, output}));
  });
}
