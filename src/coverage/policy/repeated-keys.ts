import type {Path} from './issue.js';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],]/g;

interface Level {
  readonly keys: Set<string>;
  /** Where we are in it: a place in a list, or a key as soon as there is one. */
  step: string | number;
}

/**
 * The keys that stand twice in one object. `JSON.parse` keeps the last one and says nothing, and a
 * reader of the file sees the first one.
 *
 * @param json text that `JSON.parse` has accepted
 */
export function repeatedKeys(json: string): readonly Path[] {
  const levels: Level[] = [];
  const repeated: Path[] = [];
  for (const [token, colon] of json.matchAll(TOKEN)) {
    const level = levels[levels.length - 1];
    if (token === '{' || token === '[') {
      levels.push({keys: new Set(), step: 0});
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (level && token === ',') {
      if (typeof level.step === 'number') level.step++;
    } else if (level && colon) {
      // Parsed, because "a" and "\u0061" are the same key.
      level.step = JSON.parse(token.slice(0, -colon.length)) as string;
      if (level.keys.has(level.step)) repeated.push(levels.map(({step}) => step));
      level.keys.add(level.step);
    }
  }
  return repeated;
}
