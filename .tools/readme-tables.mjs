/**
 * The parts of README.md that would drift if people kept them: what each element takes, the colour
 * tokens and the sizes. They stand between `<!-- x:begin -->` and `<!-- x:end -->`.
 *
 *   node .tools/readme-tables.mjs          writes them, from a finished build
 *   node .tools/readme-tables.mjs --check  fails where README.md is not what it would write
 */
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';

const README = 'README.md';
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
    `#### \`<${tagName}>\``,
    cell(description),
    table(
      ['', 'Name', 'What it does'],
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

function fill(text, name, content) {
  const marks = new RegExp(`(<!-- ${name}:begin -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!marks.test(text)) throw new Error(`README.md has no place for ${name}`);
  return text.replace(marks, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`);
}

const before = readFileSync(README, 'utf8');
let after = fill(before, 'elements', elements().join('\n\n'));
after = fill(after, 'tokens', tokens());
after = fill(after, 'sizes', sizes());
after = await prettier.format(after, {...(await prettier.resolveConfig(README)), filepath: README});

if (!process.argv.includes('--check')) writeFileSync(README, after);
else if (after !== before) {
  console.error('README.md is not up to date: run npm run build && npm run readme');
  process.exitCode = 1;
}
