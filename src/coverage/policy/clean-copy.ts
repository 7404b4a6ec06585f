import type {Path} from './issue.js';
import {refusal} from './refusal.js';

/** The most that is read: 256 kB of text, or data that would take as much. */
export const LARGEST = 262_144;

export const TOO_LARGE = 'This is too large: at most 256 kB is read.';

/** The format itself is six levels deep. */
const DEEPEST = 12;

/**
 * A frozen copy of data that is not ours: own values only, objects without a prototype.
 *
 * What is checked has to be what is used later. A getter or a proxy may give another value the
 * second time, so each value is read once; a prototype may be poisoned, so the copy has none.
 *
 * @throws {Refusal} where the data is too deep, too large, or computed. Depth and size also end
 *   data that contains itself.
 */
export function cleanCopy(input: unknown): unknown {
  let room = LARGEST;

  const copy = (value: unknown, path: Path): unknown => {
    room -= 1 + (typeof value === 'string' ? value.length : 0);
    if (room < 0) throw refusal([], TOO_LARGE);
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= DEEPEST) throw refusal(path.slice(0, 3), 'This is nested too deeply.');
    return Object.freeze(Array.isArray(value) ? list(value, path) : record(value, path));
  };

  const list = (values: readonly unknown[], path: Path): unknown[] =>
    Object.keys(values).map((key, at) => {
      if (key !== String(at)) throw refusal(path, 'This list has gaps or names.');
      return copy(ownValue(values, key, path), [...path, at]);
    });

  const record = (object: object, path: Path): object => {
    const result = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      room -= key.length;
      result[key] = copy(ownValue(object, key, path), [...path, key]);
    }
    return result;
  };

  return copy(input, []);
}

function ownValue(object: object, key: string, path: Path): unknown {
  const property = Object.getOwnPropertyDescriptor(object, key);
  if (property && Object.prototype.hasOwnProperty.call(property, 'value')) return property.value;
  throw refusal([...path, key], 'This is computed by a getter; give a plain value.');
}
