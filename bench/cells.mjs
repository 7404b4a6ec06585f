/** What is measured: who, how many of it, how slow a processor, and what besides. */

const COUNTS = [1, 4, 20, 100];
const RATES = [1, 4];

/**
 * @param {import('./contenders.mjs').Contender[]} contenders
 * @param {{quick: boolean}} options
 */
export function cellsFor(contenders, {quick}) {
  const cells = contenders.flatMap((contender) => cellsOf(contender));
  const kept = quick ? cells.filter(isQuick) : cells;
  return kept.map((cell) => ({
    ...cell,
    heap: cell.kind === 'plain' && cell.rate === 1 && (cell.count === 1 || cell.count === 100),
    isSlow: cell.count * cell.rate >= 400 || (cell.id === 'iframe' && cell.count === 100),
    runs: [],
  }));
}

function cellsOf({id, group}) {
  const cell = (count, rate, kind = 'plain') => ({id, count, rate, kind});
  const grid = (counts) => counts.flatMap((count) => RATES.map((rate) => cell(count, rate)));
  const shift = cell(1, 1, 'late');
  switch (group) {
    case 'controls':
      return [...grid(COUNTS), ...(id === 'native' ? [] : [shift])];
    case 'widget':
      return widgetCells(id, cell, grid);
    case 'page':
      return [...grid([1]), ...(id === 'ours-all' ? [shift, cell(1, 1, 'reserved')] : [])];
    default:
      return [cell(1, 1), cell(100, 1)];
  }
}

function widgetCells(id, cell, grid) {
  // A hundred iframes on a slow processor take longer than all else together.
  if (id === 'iframe') return [...grid([1, 4, 20]), cell(100, 1)];
  const all = [...grid(COUNTS), cell(1000, 1)];
  if (id !== 'ours') return all;
  const tasks = COUNTS.map((count) => cell(count, 1, 'tasks'));
  return [...all, ...tasks, cell(1, 4, 'tasks'), cell(1, 1, 'late'), cell(1, 1, 'reserved')];
}

const isQuick = ({id, count, rate, kind}) =>
  kind !== 'late' &&
  (id === 'ours' || id === 'iframe' || !id.startsWith('ours-') || id === 'ours-all') &&
  (count === 1 || (count === 20 && kind === 'plain')) &&
  rate === 1;
