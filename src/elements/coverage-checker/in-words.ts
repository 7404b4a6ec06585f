import {html, type TemplateResult} from 'lit';
import {own} from '../../coverage/own.js';
import {formatLocale} from '../../views/format-locale.js';

/** A text of the insurer: as it stands, marked with its own language, apart from what is around it. */
export function quoted(text: string, language: string): TemplateResult {
  return html`<bdi lang=${language}>${text}</bdi>`;
}

/** `fill` for values that are more than text: the pieces of a sentence, in their order. */
export function pieces(
  text: string,
  values: Readonly<Record<string, TemplateResult | string | number>>,
): readonly (TemplateResult | string | number)[] {
  return text.split(/(\{\w+\})/).map((piece) => own(values, piece.slice(1, -1)) ?? piece);
}

/** A day, such as 31 december 2026. */
export function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat(formatLocale(), {dateStyle: 'long', timeZone: 'UTC'});
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** An amount in cents, such as € 42,50. */
export function euros(cents: number): string {
  return inEuros(cents, 2);
}

/** The same without cents where there are none, such as € 100: for a choice, not for a sum. */
export function roundEuros(cents: number): string {
  return inEuros(cents, cents % 100 === 0 ? 0 : 2);
}

function inEuros(cents: number, minimumFractionDigits: number): string {
  return new Intl.NumberFormat(formatLocale(), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits,
  }).format(cents / 100);
}

/** A share from 0 to 1, such as 75%. */
export function percentage(share: number): string {
  return new Intl.NumberFormat(formatLocale(), {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(share);
}

/** A length of time, such as 3 maanden. */
export function timeInWords({value, unit}: {value: number; unit: string}): string {
  return new Intl.NumberFormat(formatLocale(), {style: 'unit', unit, unitDisplay: 'long'}).format(
    value,
  );
}
