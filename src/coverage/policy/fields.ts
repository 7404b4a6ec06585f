import * as v from 'valibot';
import {isDate} from './date.js';

/**
 * Adds the words that an editor and the documentation show for a field. They carry no rule, so
 * the one script for pages is built without them.
 */
export function about<const Schema extends v.GenericSchema>(
  schema: Schema,
  title: string,
  description: string,
): Schema {
  // Words change nothing about what the schema accepts, so to the types it stays what it was.
  return v.pipe(schema, v.title(title), v.description(description)) as unknown as Schema;
}

/**
 * An object with these fields and no others.
 *
 * The table of fields has no prototype: a page may have added names to `Object.prototype`, and a
 * loop over the fields would take those for fields too. What the validator hands to a check has
 * one, so checks read with `own`.
 */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject<Entries>(Object.assign(Object.create(null) as object, entries));
}

/** A field that may be left out. Left out means: not known. */
export const maybe = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.exactOptional(schema);

/**
 * One line of plain text. Markup is no error: it is shown as the text that it is.
 *
 * Refused are characters that do not show but change how the rest reads: control characters, half
 * characters, line separators, and those that override the reading direction.
 */
export const text = (length: number) =>
  v.pipe(
    v.string(),
    v.regex(
      /^(?=.*\S)[^\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]*$/u,
      'Write one line of text, without control characters and characters that turn the reading direction.',
    ),
    v.maxLength(length, `At most ${length} characters.`),
  );

/** What to say about a list or object with nothing in it. */
export const EMPTY = 'This is empty: fill it in, or leave the key out.';

/** A name for other fields to refer to. */
export const id = () =>
  v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9][a-z0-9-]{0,59}$/,
      'Write an id in small letters, digits and hyphens, at most 60.',
    ),
  );

/** The sources that say so, by id. */
export const sourceIds = () =>
  about(
    v.pipe(v.array(id()), v.minLength(1, EMPTY), v.maxLength(10, 'At most 10 sources.')),
    'Sources',
    'The ids of the sources that say so. Every number needs one.',
  );

/** An address that is safe to link to: https, no user name in it, ASCII only. */
export const url = () =>
  v.pipe(
    v.string(),
    v.maxLength(500, 'At most 500 characters.'),
    v.regex(
      /^https:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?([/?#][!#-;=?-[\]_a-z~]*)?$/,
      'Write an address that begins with https://, without spaces, quotes or user name.',
    ),
  );

/** A day of the calendar. */
export const date = () =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/, NO_DATE),
    v.check((day) => isDate(day), NO_DATE),
  );

const NO_DATE = 'Write an existing date as YYYY-MM-DD.';

/** Yes, no, or not known: never a boolean, so that "not known" is a full answer. */
export const condition = () => v.picklist(['yes', 'no', 'unknown']);

const whole = v.integer<number, string>('Write a whole number.');

/** A whole number from 1. */
export const count = (highest: number) => v.pipe(between(1, highest), whole);

/** An age in whole years. */
export const years = (lowest: number) => v.pipe(between(lowest, 130), whole);

/** A share: 0.75 is 75 per cent. */
export const share = () => between(0, 1);

/** An amount in euros, with no more than two decimals. */
export const euros = () =>
  v.pipe(between(0, 100_000), v.check(isWholeCents, 'At most two decimals.'));

/** An amount with the sources that say so. */
export const money = () =>
  record({
    amount: about(euros(), 'Amount', 'The amount in euros, such as 385 or 42.5.'),
    currency: about(v.picklist(['EUR']), 'Currency', 'Always EUR.'),
    sources: maybe(sourceIds()),
  });

function between(lowest: number, highest: number) {
  return v.pipe(
    v.number(),
    v.minValue(lowest, `At least ${lowest}.`),
    v.maxValue(highest, `At most ${highest}.`),
  );
}

function isWholeCents(amount: number): boolean {
  return Math.round(amount * 100) / 100 === amount;
}
