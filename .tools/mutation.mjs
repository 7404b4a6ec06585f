/**
 * How well the tests hold the coverage rules and the policy format. src/coverage is changed in some two thousand
 * small ways, and for each of these mutants one of the tests that reach it has to fail.
 *
 *   node .tools/mutation.mjs              all of src/coverage
 *   node .tools/mutation.mjs cost fit     the files whose path holds one of these words
 *
 * Prints one line for each survivor that test/coverage/mutation-survivors.json does not explain, as soon as it is
 * found; one for each file; one for each explanation that explains nothing any more; and the score. Ends with 1
 * if a survivor is not explained, an explanation is not needed, or the score is below 95 per cent.
 *
 * The tests run in Node, in two processes; they need no page. They and the code are loaded anew for each mutant,
 * so that what a module makes while it loads (the schema, the tables) is mutated like the rest.
 */
import {fork} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Instrumenter} from '@stryker-mutator/instrumenter';
import {build} from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const SURVIVORS = 'test/coverage/mutation-survivors.json';
const LOWEST_SCORE = 95;
const PROCESSES = 2;

/**
 * A mutant that never ends has been noticed. Most of them are ended by the number of times that they run, which is the
 * same on any machine; only what hangs inside one step, or fills the memory, gets as far as this, in milliseconds.
 */
const LONGEST = 120_000;

const words = process.argv.slice(2);
const files = filesIn('src/coverage', '.ts').filter(
  (file) => words.length === 0 || words.some((word) => file.includes(word)),
);
if (files.length === 0) {
  console.error(`No file of src/coverage has ${words.join(' or ')} in its path.`);
  process.exit(2);
}

const {mutated, mutants, described} = await mutate(files);
const bundle = await bundled(mutated);
const {durations, reachedBy, reachedLoading, hits} = await withoutMutant();
const kills = durations.map(() => 0);
const survivors = [];
const open = [];
const explanations = JSON.parse(textOf(SURVIVORS)).survivors.filter(({file}) =>
  files.includes(file),
);
const queue = [...mutants];
await Promise.all(Array.from({length: PROCESSES}, testMutants));
process.exitCode = report() ? 0 : 1;

function filesIn(folder, ending) {
  return readdirSync(join(ROOT, folder), {recursive: true})
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The files with all mutants in them, each behind a switch, and the list of the mutants. */
async function mutate(names) {
  const silent = Object.assign(() => {}, {isDebugEnabled: () => false});
  const logger = new Proxy(silent, {get: (target, key) => target[key] ?? silent});
  const sources = names.map((name) => ({name, mutate: true, content: textOf(name)}));
  const {files: instrumented, mutants: all} = await new Instrumenter(logger).instrument(sources, {
    plugins: null,
    excludedMutations: [],
    ignorers: [{shouldIgnore: descriptionOfField}],
  });
  return {
    mutated: new Map(instrumented.map(({name, content}) => [join(ROOT, name), content])),
    mutants: all.filter(({status}) => status !== 'Ignored').map(inWords),
    described: all.filter(({status}) => status === 'Ignored').length,
  };
}

/**
 * The title and the description of a field are documentation: an editor and a table in the README show them, and
 * nothing depends on their wording. That each field has both is tested in tools.node.mjs.
 */
function descriptionOfField({node, parent, listKey, key}) {
  const isWords = node.type === 'StringLiteral' && listKey === 'arguments' && key > 0;
  const isField = parent?.type === 'CallExpression' && parent.callee.name === 'about';
  return isWords && isField ? 'documentation' : undefined;
}

/** What names a mutant for people, and keeps naming it when lines are added above it. */
function inWords({id, fileName: file, mutatorName: mutator, location: {start, end}, replacement}) {
  const lines = textOf(file).split('\n');
  const inside = lines.slice(start.line, end.line + 1);
  inside.push(inside.pop().slice(0, end.column));
  inside[0] = inside[0].slice(start.column);
  return {
    id,
    place: `${file}:${start.line + 1}:${start.column + 1}`,
    file,
    line: lines[start.line].trim(),
    mutator,
    original: onOneLine(inside.join('\n')),
    becomes: onOneLine(replacement),
  };
}

function onOneLine(code) {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

function textOf(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The tests and the mutated code as one script; large packages stay outside. */
async function bundled(contents) {
  const tests = filesIn('test/coverage', '.test.ts');
  const {outputFiles} = await build({
    absWorkingDir: ROOT,
    stdin: {contents: tests.map((file) => `import './${file}';`).join('\n'), resolveDir: ROOT},
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    external: ['valibot', 'fast-check'],
    // To whoever uses the package, a test without exports is nothing to load.
    ignoreAnnotations: true,
    // The package that the tests name brings helpers for a page, too.
    alias: {'@open-wc/testing': '@esm-bundle/chai'},
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({onLoad}) {
          onLoad({filter: /\.ts$/}, ({path}) => ({
            loader: 'ts',
            contents: (contents.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

function newWorker() {
  const worker = fork(join(import.meta.dirname, 'mutation-worker.mjs'), {
    execArgv: ['--max-old-space-size=1024'],
  });
  worker.send({bundle});
  return worker;
}

/** All tests on the code as it is: how long each takes and which mutants it reaches. */
async function withoutMutant() {
  const worker = newWorker();
  const seen = await answerOf(worker, {}, 300_000);
  worker.kill('SIGKILL');
  if (!seen.durations) {
    throw new Error(`A test fails without any mutant: ${seen.failed ?? 'no answer'}`);
  }
  return {
    durations: seen.durations,
    reachedBy: seen.perTest.map((ids) => new Set(ids)),
    reachedLoading: new Set(seen.loading),
    hits: seen.hits,
  };
}

async function testMutants() {
  let worker = newWorker();
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const tests = testsFor(mutant);
    if (tests.length === 0) {
      survived(mutant);
      continue;
    }
    const {failed, lost, at} = await answerOf(
      worker,
      {id: mutant.id, tests, hitLimit: 1000 + 20 * hits[mutant.id]},
      LONGEST,
    );
    if (lost) {
      worker.kill('SIGKILL');
      worker = newWorker();
    } else if (failed) {
      kills[at] += 1;
    } else {
      survived(mutant);
    }
  }
  worker.kill('SIGKILL');
}

function survived(mutant) {
  survivors.push(mutant);
  if (explanations.some((one) => isAbout(one, mutant))) return;
  open.push(mutant);
  const {place, mutator, original, becomes} = mutant;
  console.log(`SURVIVED ${place} ${mutator}: ${original} => ${becomes}`);
}

function isAbout(explanation, mutant) {
  const names = ['file', 'line', 'mutator', 'original', 'becomes'];
  return names.every((name) => explanation[name] === mutant[name]);
}

/** The tests that reach a mutant, those first that find most in the shortest time. */
function testsFor({id}) {
  const worth = (test) => (kills[test] + 0.1) / (durations[test] + 1);
  return durations
    .map((_, test) => test)
    .filter((test) => reachedLoading.has(id) || reachedBy[test].has(id))
    .sort((one, other) => worth(other) - worth(one));
}

/** What a process says to a question; `lost` where it says nothing within the limit, or ends. */
function answerOf(worker, question, limit) {
  return new Promise((done) => {
    const finish = (answer) => {
      clearTimeout(timer);
      worker.off('message', finish).off('exit', onExit);
      done(answer);
    };
    const onExit = () => finish({lost: true});
    const timer = setTimeout(finish, limit, {lost: true});
    worker.on('message', finish).on('exit', onExit).send(question);
  });
}

/** Prints what was found; false where that is not good enough. */
function report() {
  const of = (list, file) => list.filter((one) => one.file === file).length;
  for (const file of files) {
    const [all, alive] = [of(mutants, file), of(survivors, file)];
    if (all > 0) console.log(`${percent(all - alive, all)} ${all - alive} of ${all} ${file}`);
  }
  const idle = explanations.filter((one) => !survivors.some((mutant) => isAbout(one, mutant)));
  for (const {file, line, becomes} of idle) {
    console.log(`EXPLAINED, BUT KILLED OR GONE ${file}: ${line} => ${becomes}`);
  }
  const killed = mutants.length - survivors.length;
  const score = percent(killed, mutants.length);
  console.log(
    `${score}: ${killed} of ${mutants.length} mutants killed, ${survivors.length} survived, ` +
      `${open.length} of them unexplained; ${described} in descriptions left out`,
  );
  const isHigh = words.length > 0 || killed * 100 >= LOWEST_SCORE * mutants.length;
  return isHigh && open.length === 0 && idle.length === 0;
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
