/**
 * `npm run bench`: every contender side by side, in one run on one machine.
 *
 *   node bench/run.mjs            15 rounds of all cells in a shuffled order; the slowest cells
 *                                 (100 at 4x, 1000) are in every third round
 *   node bench/run.mjs --all      the slowest cells in every round too
 *   node bench/run.mjs --quick    3 rounds, 1 and 20 instances, at normal speed
 *   node bench/run.mjs --report   writes the documentation again from the last full run
 *   … --seed 1 --minutes 12       the order; after how long no further round begins
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, totalmem, type, release, loadavg} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findChromium} from '../.tools/find-browser.mjs';
import {bundle, versionOf} from './bundle.mjs';
import {CONTROLS, ours} from './contenders.mjs';
import {cellsFor} from './cells.mjs';
import {pageLevel} from './page-level.mjs';
import {startPages} from './pages.mjs';
import {writeReport} from './report.mjs';
import {reservedSpace, takeSnapshot} from './snapshot.mjs';
import {seeded, shuffled, summary} from './stats.mjs';
import {visit} from './measure.mjs';
import {allTasks} from './tasks.mjs';

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    all: {type: 'boolean', default: false},
    report: {type: 'boolean', default: false},
    rounds: {type: 'string'},
    seed: {type: 'string', default: '1'},
    minutes: {type: 'string', default: '12'},
  },
});
const RESULTS = join(import.meta.dirname, 'results');
const file = join(RESULTS, options.quick ? 'quick.json' : 'full.json');
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);

if (!options.report) {
  const result = await measureAll();
  mkdirSync(RESULTS, {recursive: true});
  writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
}
await writeReport(JSON.parse(readFileSync(file, 'utf8')), {isQuick: options.quick});
console.log(`Done after ${seconds()} s.`);

async function measureAll() {
  const {executablePath, args, env} = await findChromium({whole: true});
  const launch = {executablePath, args, env: {...process.env, ...env}};
  const browser = await chromium.launch(launch);
  try {
    const snapshot = await takeSnapshot(browser);
    const contenders = [...CONTROLS, ...ours(snapshot)];
    const all = [];
    for (const contender of contenders) all.push({contender, ...(await bundle(contender))});
    console.log(`${seconds()} s: ${all.length} contenders are bundled.`);
    const pages = await startPages(all, {reserve: reservedSpace(snapshot)});
    try {
      const cells = await measureCells(browser, pages.origin, contenders);
      const hostPages = await pageLevel(launch, {runs: options.quick ? 1 : 5});
      return {
        machine: machine(browser),
        options,
        took: seconds(),
        heights: Object.fromEntries(
          Object.entries(snapshot).map(([tag, one]) => [tag, one.heights]),
        ),
        contenders: all.map(({contender: {id, name, group, package: from}, size}) => ({
          ...{id, name, group, size},
          version: from ? versionOf(from) : undefined,
        })),
        cells,
        hostPages,
      };
    } finally {
      await pages.stop();
    }
  } finally {
    await browser.close();
  }
}

async function measureCells(browser, origin, contenders) {
  const cells = cellsFor(contenders, options);
  const random = seeded(Number(options.seed));
  const rounds = Number(options.rounds ?? (options.quick ? 3 : 15));
  // One visit to each first: what the system has to read from disk is read.
  for (const cell of cells.filter(({count, rate}) => count === 1 && rate === 1)) {
    await measure(browser, origin, cell);
  }
  for (let round = 0; round < rounds; round += 1) {
    // Enough of a round is left for the pages of a host; what is cut off shows in the runs.
    if (seconds() > (Number(options.minutes) - 1) * 60) {
      console.log(`${seconds()} s: no time for more than ${round} rounds.`);
      break;
    }
    const now = cells.filter(({isSlow}) => options.all || !isSlow || round % 3 === 0);
    for (const cell of shuffled(now, random)) cell.runs.push(await measure(browser, origin, cell));
    console.log(`${seconds()} s: round ${round + 1} of ${rounds}.`);
  }
  return cells.map(({runs, id, count, rate, kind}) => ({
    ...{id, count, rate, kind},
    measures: Object.fromEntries(
      Object.keys(runs[0] ?? {}).map((name) => [name, summary(runs.map((run) => run[name]))]),
    ),
  }));
}

function measure(browser, origin, {id, count, rate, kind, heap}) {
  const query = {plain: '', tasks: '', late: '&late', reserved: '&late&reserve'}[kind];
  const after = kind === 'tasks' ? allTasks : undefined;
  return visit(browser, `${origin}/page/${id}?count=${count}${query}`, {rate, heap, after});
}

function machine(browser) {
  const [cpu] = cpus();
  return {
    processor: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release().split('-')[0]}`,
    chromium: browser.version(),
    node: process.version,
    // Above the number of cores: somebody else was at work too, and the times are too long.
    load: loadavg().map((value) => Math.round(value * 10) / 10),
    date: new Date().toISOString().slice(0, 10),
  };
}
