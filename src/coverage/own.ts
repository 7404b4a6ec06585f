const hasOwn = Object.prototype.hasOwnProperty;

/**
 * The value of a property that the object itself has, or undefined.
 *
 * Data comes from pages that are not ours: some add names to `Object.prototype`, and a plain
 * `answers.age` would read those as if somebody had given that answer.
 */
export function own<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return hasOwn.call(object, key) ? object[key] : undefined;
}
