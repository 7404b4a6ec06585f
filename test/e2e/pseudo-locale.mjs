import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const LONGER = {a: 'āā', e: 'ēē', i: 'īī', o: 'ōō', u: 'ūū'};

/** A language file whose words are some 40 % longer, so that what has no room for them shows. */
export async function pseudoLocale(file) {
  const {templates} = await import(pathToFileURL(resolve(file)).href);
  const texts = templates.map((text) => text && lengthen(text));
  const ratio = texts.join('').length / templates.join('').length;
  if (ratio < 1.38) throw new Error(`only ${ratio} times as long`);
  const script = readFileSync(file, 'utf8');
  const key = /"([\w-]{8})"/.exec(script)?.[1];
  return `export const key = '${key}', templates = ${JSON.stringify(texts)};`;
}

/** What stands in braces is filled in later, and keeps its name. */
function lengthen(text) {
  const longer = text.replace(/\{\w+\}|[aeiou]/g, (part) => LONGER[part] ?? part);
  const missing = Math.ceil(text.length * 0.42) - (longer.length - text.length);
  return missing > 0 ? `${longer} ${'ōō '.repeat(missing / 3 + 1).trim()}` : longer;
}
