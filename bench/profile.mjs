/**
 * Where the time goes: a profile of the main thread while a page with our widgets comes up, beside a plain
 * lit element that shows the same. Writes its table into the documentation.
 *
 *   node bench/profile.mjs    15 visits to each page, at normal speed
 */
import {writeFileSync} from 'node:fs';
import {originalPositionFor, TraceMap} from '@jridgewell/trace-mapping';
import {chromium} from 'playwright-core';
import {filled} from '../.tools/filled.mjs';
import {findChromium} from '../.tools/find-browser.mjs';
import {buildWithMap, groupOf} from '../.tools/one-script.mjs';
import {bundle} from './bundle.mjs';
import {ours} from './contenders.mjs';
import {startPages} from './pages.mjs';
import {PAGE, table} from './report.mjs';
import {takeSnapshot} from './snapshot.mjs';
import {summary} from './stats.mjs';

const RUNS = 15;

/** The columns of the table. */
const CELLS = [
  {id: 'lit-same', count: 1, name: 'lit element, 1'},
  {id: 'ours', count: 1, name: 'checker, 1'},
  {id: 'lit-same', count: 1000, name: 'lit element, 1000'},
  {id: 'ours', count: 1000, name: 'checker, 1000'},
  {id: 'ours-all', count: 1, name: 'all 6 widgets'},
];

const ROWS = {
  lit: 'lit itself',
  ours: 'our own code',
  dom: 'functions of the browser that both call',
  garbage: 'clearing memory',
  layout: 'style and layout',
  rest: 'reading, compiling, painting and all else',
};

/** Milliseconds of one visit, by the rows of the table. */
async function profiled(browser, url, ownerOf) {
  const context = await browser.newContext({viewport: {width: 1024, height: 768}});
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', {interval: 100});
    await cdp.send('Profiler.start');
    await page.goto(url, {waitUntil: 'commit'});
    await page.waitForFunction(() => 'result' in globalThis, null, {polling: 20, timeout: 60000});
    await page.evaluate(() => globalThis.result);
    const {profile} = await cdp.send('Profiler.stop');
    const {metrics} = await cdp.send('Performance.getMetrics');
    const metric = (name) => metrics.find((one) => one.name === name).value * 1000;
    const spent = selfTimes(profile, ownerOf);
    spent.layout = metric('LayoutDuration') + metric('RecalcStyleDuration');
    spent.rest -= spent.layout;
    return spent;
  } finally {
    await context.close();
  }
}

function selfTimes({nodes, samples, timeDeltas}, ownerOf) {
  const owners = new Map(nodes.map(({id, callFrame}) => [id, ownerOf(callFrame)]));
  const spent = Object.fromEntries(Object.keys(ROWS).map((row) => [row, 0]));
  samples.forEach((id, index) => {
    const owner = owners.get(id);
    if (owner) spent[owner] += timeDeltas[index] / 1000;
  });
  return spent;
}

/** Whose a function is, by the row's key; nothing for time without work. */
function owners(map, markLength) {
  return ({functionName, url, lineNumber, columnNumber}) => {
    if (functionName === '(idle)' || functionName === '(root)') return undefined;
    if (functionName === '(garbage collector)') return 'garbage';
    if (functionName === '(program)') return 'rest';
    if (url === '') return 'dom';
    if (!url.includes('/bundle/')) return 'rest';
    if (!url.includes('/bundle/ours')) return 'lit';
    // The page puts a mark before the first line.
    const column = lineNumber === 0 ? columnNumber - markLength : columnNumber;
    const {source} = originalPositionFor(map, {line: lineNumber + 1, column: Math.max(0, column)});
    return source && groupOf(source) === 'lit' ? 'lit' : 'ours';
  };
}

const {executablePath, args, env} = await findChromium({whole: true});
const browser = await chromium.launch({executablePath, args, env: {...process.env, ...env}});
const snapshot = await takeSnapshot(browser);
const wanted = new Set(CELLS.map(({id}) => id));
const all = [];
for (const contender of ours(snapshot).filter(({id}) => wanted.has(id))) {
  all.push({contender, ...(await bundle(contender))});
}
const {code, map} = await buildWithMap();
const shipped = all.find(({contender}) => contender.id === 'ours').code;
if (!code.startsWith(shipped.trimEnd())) throw new Error('dist is of another state: npm run build');
const pages = await startPages(all);
const served = await (await fetch(`${pages.origin}/bundle/ours.js`)).text();
const ownerOf = owners(new TraceMap(map), served.length - shipped.length);

const runs = CELLS.map(() => []);
for (let run = 0; run < RUNS; run += 1) {
  for (const [index, {id, count}] of CELLS.entries()) {
    const url = `${pages.origin}/page/${id}?count=${count}`;
    runs[index].push(await profiled(browser, url, ownerOf));
  }
}
await pages.stop();
await browser.close();

const median = (list) => summary(list).median.toFixed(1);
const total = (one) => Object.values(one).reduce((sum, value) => sum + value, 0);
const profile = table(
  ['Milliseconds', ...CELLS.map(({name}) => name)],
  [
    ...Object.entries(ROWS).map(([row, said]) => [
      said,
      ...runs.map((list) => median(list.map((one) => one[row]))),
    ]),
    ['**all work**', ...runs.map((list) => `**${median(list.map(total))}**`)],
  ],
);
console.log(profile);
writeFileSync(PAGE, await filled(PAGE, {profile}));
