/** @returns {(id: string, count: number, rate: number, kind?: string) => object | undefined} */
export function lookUp({cells}) {
  const all = new Map(
    cells.map(({id, count, rate, kind, measures}) => [[id, count, rate, kind].join(), measures]),
  );
  return (id, count, rate, kind = 'plain') => all.get([id, count, rate, kind].join());
}
