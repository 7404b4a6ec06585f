/**
 * The candidate that is spelled most like a text, or null if none is close enough to be a slip of
 * the pen.
 */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const wanted = text.slice(0, 60).toLowerCase();
  const [best] = candidates
    .map((candidate) => ({candidate, distance: distance(wanted, candidate.toLowerCase())}))
    .filter((one) => one.distance <= Math.max(1, Math.floor(one.candidate.length / 3)))
    .sort((one, other) => one.distance - other.distance);
  return best?.candidate ?? null;
}

/** How many letters have to be added, left out or replaced to make one text the other. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replace = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replace));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
