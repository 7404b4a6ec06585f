const DAY = 86_400_000;

/** Whether a text is a day that exists, written as `2026-12-31`. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A day such as 31 February is silently moved to March, so the way back tells.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** How many days the second date is after the first; negative if it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
