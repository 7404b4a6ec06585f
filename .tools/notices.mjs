/**
 * Writes `dist/THIRD-PARTY-NOTICES.txt`: the licence of every package of others that is inside a
 * built file, as it came with the package. Their licences ask that a copy goes along; the files that
 * a page loads only point to it, since each byte of them is sent to every visitor.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const FILE = 'dist/THIRD-PARTY-NOTICES.txt';
const INSIDE = 'bekkenfysio-widgets:inside';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const sorted = (list) => [...list].sort((a, b) => (a < b ? -1 : 1));

/** Every package that is inside a file, with the names of those files. */
function packagesInside() {
  const found = new Map();
  const note = (name, file) => found.set(name, (found.get(name) ?? new Set()).add(file));
  for (const {group, name, properties} of readJson('dist/sbom.cdx.json').components) {
    for (const {name: use, value} of properties) {
      if (use === INSIDE) note(group ? `${group}/${name}` : name, value);
    }
  }
  readJson('.build/inside-prerender.json').forEach((name) => note(name, 'prerender.js'));
  return found;
}

/** Packages that come without a text of their own, and the one that has the same. */
const SAME_REPOSITORY = {'@lit-labs/ssr-dom-shim': 'lit'};
const SAME_LICENCE = {'@parse5/tools': 'parse5'};

const packageJson = (name) => readJson(join('node_modules', name, 'package.json'));

/** The text of a package's licence, with one kind of line ending and no space around it. */
function licenceOf(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (file) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const {author, license, repository} = packageJson(name);
  const sibling = SAME_REPOSITORY[name];
  if (sibling && packageJson(sibling).repository.url === repository.url) return licenceOf(sibling);
  const other = SAME_LICENCE[name];
  if (other && license === 'MIT' && packageJson(other).license === 'MIT') {
    const terms = licenceOf(other).replace(/^[\s\S]*?(?=Permission is hereby granted)/, '');
    return `By ${author.name ?? author}, as its package.json says.\n\n${terms}`;
  }
  throw new Error(`${name} is inside a built file and has no licence to send along.`);
}

/** Packages of one licence text together, since those of lit all have the same. */
function notices() {
  const byText = new Map();
  const inside = packagesInside();
  for (const name of sorted(inside.keys())) {
    const {version, license} = packageJson(name);
    const line = `${name} ${version} (${license}), in ${sorted(inside.get(name)).join(', ')}`;
    const text = licenceOf(name);
    byText.set(text, [...(byText.get(text) ?? []), line]);
  }
  return [...byText].map(([text, lines]) => `${lines.join('\n')}\n\n${text}\n`);
}

const INTRODUCTION = `What others made and is inside the built files of bekkenfysio-widgets, which itself is MIT (LICENSE).
`;

writeFileSync(FILE, [INTRODUCTION, ...notices()].join(`\n${'-'.repeat(80)}\n\n`));
