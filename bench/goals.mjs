/** What we want to reach, against what was measured. A goal that is missed says so. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const PEERS = ['shoelace', 'webawesome', 'fluent', 'vaadin', 'carbon', 'spectrum', 'lion'];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const met = (is) => (is ? 'yes' : '**no**');

/** @returns {string[][]} a row a goal: what, measured, met */
export function goals(result, at) {
  return [
    ...sizes(),
    ...requests(at),
    ...judged(at, againstLit(at)),
    ...judged(at, againstPeers(at)),
    ...judged(at, againstNative(at)),
    ...judged(at, smooth(at)),
    ...memory(result, at),
    ...judged(at, growth(at)),
  ];
}

/** Times of fewer than 15 runs are shown, and not judged: they say too little either way. */
function judged(at, rows) {
  const runs = at('ours', 1, 1)?.ready.runs ?? 0;
  return runs >= 15 ? rows : rows.map(([goal, said]) => [goal, said, `not known (${runs} runs)`]);
}

function sizes() {
  const file = join(import.meta.dirname, '../dist/integrity.json');
  const list = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return Object.entries(list)
    .filter(([name]) => name === 'bekkenfysio-widgets.js' || name.startsWith('locales/'))
    .map(([name, {brotli}]) => {
      const limit = name.startsWith('locales/') ? 5000 : 20000;
      const goal = `\`${name}\` at most ${limit / 1000} kB with brotli`;
      return [goal, kilobytes(brotli), met(brotli <= limit)];
    });
}

function requests(at) {
  // The style sheet of the skeleton is everybody's; what is left is ours.
  const count = at('ours-all', 1, 1)?.requests.median;
  if (count === undefined) return [];
  return [['exactly 1 request for all widgets', String(count - 1), met(count - 1 === 1)]];
}

function againstLit(at) {
  return [1, 100, 1000].flatMap((count) => {
    const [own, lit] = [at('ours', count, 1)?.ready, at('lit-same', count, 1)?.ready];
    if (!own || !lit) return [];
    const by = own.median / lit.median;
    const goal = `ready within 1.25× of a plain lit element of the same, ${count} of them`;
    return [[goal, `${by.toFixed(2)}×`, met(by <= 1.25)]];
  });
}

function againstPeers(at) {
  const own = at('ours-all', 1, 1)?.ready.median;
  const peers = PEERS.map((id) => ({id, ready: at(id, 1, 1)?.ready.median ?? Infinity}));
  const [fastest] = peers.sort((a, b) => a.ready - b.ready);
  if (own === undefined || fastest.ready === Infinity) return [];
  const goal = 'a page with all widgets is ready sooner than the fastest peer’s five controls';
  const measured = `${Math.round(own)} ms, ${fastest.id} ${Math.round(fastest.ready)} ms`;
  return [[goal, measured, met(own < fastest.ready)]];
}

function againstNative(at) {
  const [own, native] = ['ours-all', 'native-all'].map((id) => at(id, 1, 1)?.whole.median);
  if (own === undefined || native === undefined) return [];
  const by = own / native;
  const goal = '… and within 2× of native HTML of the same, from the page’s first byte';
  return [[goal, `${by.toFixed(2)}×`, met(by <= 2)]];
}

function smooth(at) {
  const longest = at('ours', 1, 4)?.longest.median;
  const allLongest = at('ours-all', 1, 4)?.longest.median;
  const shift = at('ours-all', 1, 1, 'reserved')?.shift.median;
  const said = (value) => (value === 0 ? 'none' : `${Math.round(value)} ms`);
  const rows = [
    ['no task over 50 ms at 4×, one widget', longest, said, 50],
    ['no task over 50 ms at 4×, a page with all widgets', allLongest, said, 50],
    ['layout shift at most 0.002 with space kept', shift, (value) => value.toFixed(4), 0.002],
  ];
  return rows
    .filter(([, value]) => value !== undefined)
    .map(([goal, value, say, limit]) => [goal, say(value), met(value <= limit)]);
}

function memory({contenders}, at) {
  const each = contenders
    .filter(({id, group}) => id === 'ours' || group === 'each')
    .flatMap(({id, name}) => {
      const [one, many] = [at(id, 1, 1)?.heap, at(id, 100, 1)?.heap];
      return one && many ? [{name, heap: (many.median - one.median) / 99}] : [];
    });
  if (each.length === 0) return [];
  const most = each.reduce((a, b) => (b.heap > a.heap ? b : a));
  const goal = 'at most 50 kB of heap an instance, in the heaviest';
  return [[goal, `${kilobytes(most.heap)} (\`${most.name}\`)`, met(most.heap <= 50000)]];
}

/** An instance more costs the same among a thousand as among a hundred. */
function growth(at) {
  const [one, hundred, thousand] = [1, 100, 1000].map(
    (count) => at('ours', count, 1)?.ready.median,
  );
  if (one === undefined || hundred === undefined || thousand === undefined) return [];
  const [early, late] = [(hundred - one) / 99, (thousand - hundred) / 900];
  const measured = `${early.toFixed(2)} ms each up to 100, ${late.toFixed(2)} ms up to 1000`;
  return [['growth is linear to 1000 instances', measured, met(late <= early * 1.25)]];
}
