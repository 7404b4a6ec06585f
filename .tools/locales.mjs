/**
 * The language files. `lit-localize` ends well with texts missing, files missing or texts that no
 * longer fit their source, so this stands around it.
 *
 *   node .tools/locales.mjs extract   new texts into locales/*.xlf; a changed text loses its translation
 *   node .tools/locales.mjs todo de   prints what has no translation yet, as {"id": "Dutch text"}
 *   node .tools/locales.mjs fill de texts.json   takes in {"id": "translation"}, as not reviewed yet
 *   node .tools/locales.mjs build     locales/*.xlf into src/localisation/generated
 *   node .tools/locales.mjs check     fails where anything is missing, stale or not built
 *
 * A translation that no translator has reviewed has `state="needs-review-translation"` in its file. A language
 * with such a text says so on the page; when the reviewer takes the state away, the line goes away too.
 */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {glossaryProblems} from './glossary.mjs';

const GENERATED = 'src/localisation/generated';
const UNREVIEWED = 'state="needs-review-translation"';
const UNIT = /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g;

function litLocalize(command) {
  const bin = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  const args = [bin, command, '--config', 'locales/lit-localize.json'];
  const output = execFileSync(process.execPath, args, {stdio: 'pipe', encoding: 'utf8'});
  return output.split('\n').filter((line) => line.includes('is missing'));
}

function xliffFiles() {
  return readdirSync('locales')
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => join('locales', file));
}

function unitsOf(file) {
  const units = new Map();
  for (const [, id, body] of readFileSync(file, 'utf8').matchAll(UNIT)) {
    const source = /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '';
    units.set(id, {source, target: /<target[^>]*>([\s\S]*?)<\/target>/.exec(body)?.[1]});
  }
  return units;
}

/** A translation of a text that has changed since is worse than none: nobody would notice it. */
function dropStaleTargets(file, before) {
  const stale = [];
  const text = readFileSync(file, 'utf8').replace(UNIT, (unit, id, body) => {
    const old = before.get(id);
    const source = /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '';
    if (!old?.target || old.source === source) return unit;
    stale.push(id);
    return unit.replace(/\s*<target[^>]*>[\s\S]*?<\/target>/, '');
  });
  if (stale.length > 0) writeFileSync(file, text);
  stale.forEach((id) => console.log(`${file}: ${id} changed in Dutch: translate it again`));
}

function extract() {
  const before = new Map(xliffFiles().map((file) => [file, unitsOf(file)]));
  litLocalize('extract');
  xliffFiles().forEach((file) => dropStaleTargets(file, before.get(file) ?? new Map()));
}

const fileOf = (code) => join('locales', `${code}.xlf`);
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const unescape = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

function todo(code) {
  const missing = [...unitsOf(fileOf(code))]
    .filter(([, {target}]) => target === undefined)
    .map(([id, {source}]) => [id, unescape(source)]);
  console.log(JSON.stringify(Object.fromEntries(missing), null, 2));
}

/** A text that is there already stays: what a reviewer has mended is never overwritten. */
function fill(code, jsonFile) {
  const texts = JSON.parse(readFileSync(jsonFile, 'utf8'));
  let filled = 0;
  const xliff = readFileSync(fileOf(code), 'utf8').replace(UNIT, (unit, id) => {
    if (unit.includes('<target') || typeof texts[id] !== 'string') return unit;
    filled += 1;
    const target = `<target ${UNREVIEWED}>${escape(texts[id])}</target>`;
    return unit.replace('</source>', `</source>\n  ${target}`);
  });
  writeFileSync(fileOf(code), xliff);
  console.log(`${fileOf(code)}: ${filled} filled`);
}

function build() {
  const missing = litLocalize('build');
  const unreviewed = xliffFiles()
    .filter((file) => readFileSync(file, 'utf8').includes(UNREVIEWED))
    .map((file) => `'${basename(file, '.xlf')}'`);
  writeFileSync(
    join(GENERATED, 'unreviewed.ts'),
    `// Made from locales/*.xlf by npm run locales:build: do not edit.

/** The languages in which no translator has reviewed every text yet. */
export const unreviewed: readonly string[] = [${unreviewed.join(', ')}];
`,
  );
  return missing;
}

function snapshot() {
  const generated = readdirSync(GENERATED).map((file) => join(GENERATED, file));
  return new Map([...xliffFiles(), ...generated].map((file) => [file, readFileSync(file, 'utf8')]));
}

function check() {
  const before = snapshot();
  const problems = [];
  try {
    litLocalize('extract');
    for (const [file, text] of snapshot()) {
      if (file.endsWith('.xlf') && text !== before.get(file)) {
        problems.push(
          `${file} does not fit the Dutch texts: run npm run locales:extract, then translate`,
        );
      }
    }
    problems.push(...build());
    for (const [file, text] of snapshot()) {
      if (file.endsWith('.ts') && text !== before.get(file)) {
        problems.push(`${file} does not fit locales/: run npm run locales:build`);
      }
    }
  } finally {
    before.forEach((text, file) => writeFileSync(file, text));
  }
  for (const file of xliffFiles()) problems.push(...placeholderProblems(file));
  const languages = xliffFiles().map((file) => [basename(file, '.xlf'), unitsOf(file)]);
  problems.push(...glossaryProblems(new Map(languages)));
  return problems;
}

/** A translation has to hold the same names in braces as its source. */
function placeholderProblems(file) {
  const names = (text) => (text?.match(/\{\w+\}/g) ?? []).sort().join();
  return [...unitsOf(file)]
    .filter(([, {source, target}]) => target !== undefined && names(source) !== names(target))
    .map(([id]) => `${file}: ${id} does not hold the same {names} as the Dutch text`);
}

const [command, ...args] = process.argv.slice(2);
if (command === 'extract') extract();
else if (command === 'todo' && args.length === 1) todo(args[0]);
else if (command === 'fill' && args.length === 2) fill(args[0], args[1]);
else if (command === 'build') build().forEach((line) => console.log(line));
else if (command === 'check') {
  const problems = check();
  problems.forEach((problem) => console.error(problem));
  console.log(
    problems.length === 0 ? 'languages: complete' : `languages: ${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  console.error(
    'usage: node .tools/locales.mjs extract | todo <code> | fill <code> <json> | build | check',
  );
  process.exitCode = 2;
}
