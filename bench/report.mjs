/** Writes the tables and the charts of a run into the documentation. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {filled} from '../.tools/filled.mjs';
import {chart} from './chart.mjs';
import {goals} from './goals.mjs';
import {lookUp} from './look-up.mjs';

const DOCS = join(import.meta.dirname, '../stories/docs');
export const PAGE = join(DOCS, 'performance.md');
const COUNTS = [1, 4, 20, 100];

const ms = (one) =>
  one ? `${one.median < 10 ? one.median.toFixed(1) : Math.round(one.median)}` : '–';
const spread = (one) => (one ? `${ms(one)} (${Math.round(one.low)}–${Math.round(one.high)})` : '–');
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const ratio = (one, floor) => (one && floor ? `${(one.median / floor.median).toFixed(1)}×` : '–');

const row = (cells) => `| ${cells.join(' | ')} |`;
export const table = (head, rows) =>
  [row(head), row(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(row)].join('\n');

/** @param {object} result what run.mjs wrote @param {{isQuick: boolean}} options */
export async function writeReport(result, {isQuick}) {
  const at = lookUp(result);
  const parts = {
    machine: machine(result),
    goals: table(['Goal', 'Measured', 'Met'], goals(result, at)),
    bytes: bytes(result),
    ready: times(result, at, 'ready', 1),
    slow: times(result, at, 'ready', 4),
    whole: times(result, at, 'whole', 1),
    work: work(result, at),
    heap: heap(result, at),
    tasks: tasks(at),
    shift: shifts(result, at),
    pages: hostPages(result),
    space: space(result),
  };
  if (isQuick) {
    for (const name of ['machine', 'goals', 'bytes', 'ready', 'tasks']) {
      console.log(`\n${parts[name]}`);
    }
    return;
  }
  writeFileSync(join(DOCS, 'performance.svg'), chart(result, at));
  writeFileSync(PAGE, await filled(PAGE, parts));
}

function machine({machine: one, took, options, cells}) {
  const runs = cells.flatMap(({measures}) => Object.values(measures).map((value) => value.runs));
  const fewest = Math.min(...runs);
  return [
    ...(options.quick ? ['**A quick run, with few numbers in it: run the full one.**', ''] : []),
    `Measured on ${one.date}: ${one.processor}, ${one.cores} cores, ${one.memory}, ${one.system},`,
    `Chromium ${one.chromium}, Node ${one.node}, seed ${options.seed}, ${Math.round(took / 60)} minutes.`,
    `Medians of ${Math.max(...runs)} runs, of ${fewest} for the slowest cells.`,
    ...(Math.max(...runs) < 15 ? ['**Fewer than 15: run it with more `--minutes`.**'] : []),
    `Load of the machine at the end: ${one.load.join(', ')}`,
    // Measured on a machine that did nothing else.
    one.load[0] > one.cores + 4
      ? '(other work was going on, and every time here is longer than it has to be; ratios hold better than milliseconds).'
      : '(of which the browser that is measured makes four to five itself).',
  ].join('\n');
}

function bytes({contenders}) {
  const rows = contenders
    .filter(({group, id}) => group !== 'each' && id !== 'iframe' && !id.startsWith('native'))
    .filter(({id}) => id !== 'ours')
    .map(({name, version, size}) => [
      ...[name, version ?? 'this one'],
      ...[size.bytes, size.gzip, size.brotli].map(kilobytes),
    ]);
  return table(['', 'Version', 'Minified, kB', 'gzip', 'brotli'], rows);
}

/** The bare lit element is what others of its kind are compared with; native where there is one. */
const floorOf = ({group}) => (group === 'controls' ? 'native' : 'native-same');

const inTables = ({contenders}) =>
  contenders.filter(({group}) => group === 'controls' || group === 'widget');

function times(result, at, measure, rate) {
  const rows = inTables(result).map((one) => {
    const values = COUNTS.map((count) => at(one.id, count, rate)?.[measure]);
    const floor = at(floorOf(one), 100, rate)?.[measure];
    return [one.name, ...values.map(spread), ratio(values[3], floor)];
  });
  return table(['Milliseconds', ...COUNTS.map(String), 'to native, at 100'], rows);
}

function work(result, at) {
  const rows = inTables(result).map(({id, name}) => {
    const [one, many] = [at(id, 1, 4), at(id, 20, 4)];
    return [
      name,
      ms(one?.task),
      ms(one?.longest),
      ms(many?.task),
      ms(many?.blocking),
      ms(many?.longest),
    ];
  });
  return table(
    [
      'At 4×, milliseconds',
      'work, 1',
      'longest task, 1',
      'work, 20',
      'blocking, 20',
      'longest, 20',
    ],
    rows,
  );
}

function heap({contenders}, at) {
  const rows = contenders
    .filter(({id, group}) => group !== 'page' && !id.startsWith('native'))
    .map(({id, name}) => {
      const [one, many] = [at(id, 1, 1), at(id, 100, 1)];
      if (!one?.heap || !many?.heap) return [name, '–', '–'];
      const each = (measure) => (many[measure].median - one[measure].median) / 99;
      return [name, kilobytes(each('heap')), String(Math.round(each('nodes')))];
    });
  return table(['An instance more', 'JavaScript heap, kB', 'nodes'], rows);
}

function tasks(at) {
  const of = (name) => COUNTS.map((count) => spread(at('ours', count, 1, 'tasks')?.[name]));
  return table(
    ['Milliseconds, with … on the page', ...COUNTS.map(String)],
    [
      ['a click is answered', ...of('click')],
      ['all of them are in another language', ...of('language')],
      ['all of them show an insurer’s policy', ...of('policy')],
    ],
  );
}

function shifts({contenders}, at) {
  const rows = contenders.flatMap(({id, name}) => {
    const [late, reserved] = ['late', 'reserved'].map((kind) => at(id, 1, 1, kind)?.shift);
    return late
      ? [[name, late.median.toFixed(3), reserved ? reserved.median.toFixed(3) : '–']]
      : [];
  });
  return table(['Layout shift', 'nothing done', 'with space kept'], rows);
}

function hostPages({hostPages: rows}) {
  return table(
    [
      'Page',
      'Script',
      'LCP, ms',
      'Layout shift',
      'Blocking, ms',
      'kB',
      'Requests',
      'axe',
      'Kept for Back',
    ],
    rows.map((one) => [
      `\`${one.path}\``,
      one.without ? 'without' : 'with',
      ms(one.paint),
      one.shift.median.toFixed(3),
      ms(one.blocking),
      kilobytes(one.transferred.median),
      String(one.requests.median),
      one.violations.length > 0 ? one.violations.join(', ') : 'no violation',
      one.restored ? 'yes' : `no: ${one.notRestored.join(', ')}`,
    ]),
  );
}

function space({heights}) {
  const rules = Object.entries(heights).map(
    ([tag, of]) =>
      `  ${tag}:not(:defined) { display: block; min-height: ${Math.ceil(of[328])}px; }`,
  );
  const wide = Object.entries(heights).map(
    ([tag, of]) => `    ${tag}:not(:defined) { min-height: ${Math.ceil(of[992])}px; }`,
  );
  return [
    '```html',
    '<style>',
    ...rules,
    '  @media (min-width: 60em) {',
    ...wide,
    '  }',
    '</style>',
    '```',
  ].join('\n');
}
