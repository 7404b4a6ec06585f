/**
 * What would drift if people kept it: in README.md the colour tokens and the sizes, in the reference what each
 * element takes. It stands between `<!-- x:begin -->` and `<!-- x:end -->`.
 *
 *   node .tools/readme-tables.mjs          writes them, from a finished build
 *   node .tools/readme-tables.mjs --check  fails where a file is not what it would write
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {filled} from './filled.mjs';

const README = 'README.md';
const REFERENCE = 'stories/docs/reference.md';
const ORDER = [
  'coverage-checker',
  'complaint-list',
  'toilet-posture-guide',
  'constipation-explainer',
  'therapist-finder-link',
  'patient-leaflet',
];

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

function elements() {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const all = modules.flatMap(({declarations = []}) => declarations).filter((one) => one.tagName);
  return all.sort((a, b) => ORDER.indexOf(a.tagName) - ORDER.indexOf(b.tagName)).map(elementText);
}

function elementText({
  tagName,
  description,
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
}) {
  const attributeOf = new Set(attributes.map(({fieldName}) => fieldName));
  const others = members.filter(({name}) => !attributeOf.has(name));
  const named = (kind, list, suffix = '') =>
    list.map(({name, description: text}) => row(kind, `\`${name}${suffix}\``, text));
  return [
    `## \`<${tagName}>\``,
    cell(description),
    table(
      ['Kind', 'Name', 'What it does'],
      [
        ...named('attribute', attributes),
        ...named(
          'property',
          others.filter(({kind}) => kind === 'field'),
        ),
        ...named(
          'method',
          others.filter(({kind}) => kind === 'method'),
          '()',
        ),
        ...named('event', events),
        ...named('slot', slots),
        ...named('part', cssParts),
      ],
    ),
  ].join('\n\n');
}

function tokens() {
  const source = readFileSync('src/styles/tokens.ts', 'utf8');
  const lines = source.matchAll(/\/\/ (.+)\n\s*\['([\w-]+)', '(#\w+)', '(#\w+)'\]/g);
  const rows = [...lines].map(([, use, name, light, dark]) =>
    row(`\`--bf-color-${name}\``, `\`${light}\``, `\`${dark}\``, use),
  );
  return table(['Token', 'Light', 'Dark', 'For'], rows);
}

function sizes() {
  const files = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = Object.entries(files).map(([file, {bytes, brotli}]) =>
    row(`\`${file}\``, kilobytes(bytes), kilobytes(brotli)),
  );
  return table(['File', 'Minified', 'With brotli'], rows);
}

const files = {
  [README]: {tokens: tokens(), sizes: sizes()},
  [REFERENCE]: {elements: elements().join('\n\n')},
};
for (const [file, parts] of Object.entries(files)) {
  const after = await filled(file, parts);
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else if (after !== readFileSync(file, 'utf8')) {
    console.error(`${file} is not up to date: run npm run build && npm run readme`);
    process.exitCode = 1;
  }
}
