/**
 * The exact size of every file that a page loads, held in `.config/sizes.json`: it may shrink, and
 * grows only by a line that somebody changed on purpose.
 *
 *   node .tools/sizes.mjs --check   after a build: fails where a file is not what the list says
 *   node .tools/sizes.mjs --write   writes the list
 *   node .tools/sizes.mjs --inside  says what is inside the one script, and writes it into
 *                                   stories/docs/performance.md, and what that comes to for many
 *                                   sites into stories/docs/hosting.md
 *   node .tools/sizes.mjs --without a,b c
 *                                   says what the elements a and b add to the one script, and what
 *                                   they would add if there were no element c
 */
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {filled} from './filled.mjs';
import {buildWithMap, configOfScript, ownersOf, SCRIPT} from './one-script.mjs';

const LIST = '.config/sizes.json';
const DOCS = {
  inside: 'stories/docs/performance.md',
  added: 'stories/docs/performance.md',
  volumes: 'stories/docs/hosting.md',
};

/** What a page can load: the list that the build makes, and every language. */
function loadedFiles() {
  if (!existsSync('dist/integrity.json')) throw new Error('There is no dist: run npm run build.');
  const listed = Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8')));
  const languages = readdirSync('dist/locales').filter((file) => file.endsWith('.js'));
  return [...new Set([...listed, ...languages.map((file) => `locales/${file}`)])]
    .filter((file) => existsSync(`dist/${file}`))
    .sort();
}

function sizesOf(file) {
  const content = readFileSync(`dist/${file}`);
  return {
    bytes: content.length,
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content).length,
  };
}

const measured = () => Object.fromEntries(loadedFiles().map((file) => [file, sizesOf(file)]));

const line = (file, {bytes, gzip, brotli}) =>
  `  ${JSON.stringify(file)}: {"bytes": ${bytes}, "gzip": ${gzip}, "brotli": ${brotli}}`;

function write() {
  const lines = Object.entries(measured()).map(([file, sizes]) => line(file, sizes));
  writeFileSync(LIST, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${LIST}: ${lines.length} files.`);
}

/** What is wrong in one file, as lines; nothing where it is what the list says. */
function differences(file, was, now) {
  if (!was) return [`${file} is new. Add to ${LIST}:\n${line(file, now)}`];
  if (!now) return [`${file} is not built any more: take its line out of ${LIST}.`];
  const changed = Object.keys(now).filter((measure) => now[measure] !== was[measure]);
  if (changed.length === 0) return [];
  const by = changed.map((measure) => {
    const more = now[measure] - was[measure];
    return `${measure} ${was[measure]} -> ${now[measure]} (${more > 0 ? '+' : ''}${more})`;
  });
  const grows = changed.some((measure) => now[measure] > was[measure]);
  const advice = grows
    ? `It grew. If that is worth it, change its line in ${LIST} to:\n${line(file, now)}`
    : `It shrank. Keep that: node .tools/sizes.mjs --write`;
  return [`${file}: ${by.join(', ')}. ${advice}`];
}

function check() {
  const list = JSON.parse(readFileSync(LIST, 'utf8'));
  const now = measured();
  const files = [...new Set([...Object.keys(list), ...Object.keys(now)])];
  const wrong = files.flatMap((file) => differences(file, list[file], now[file]));
  wrong.forEach((text) => console.error(text));
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${files.length} files are as big as ${LIST} says.`);
}

/** A group's share of the packed size: what the rest would weigh without it. */
async function inside() {
  const built = await buildWithMap();
  const pieces = await ownersOf(built);
  const packed = (list) => brotliCompressSync(list.map(({text}) => text).join('')).length;
  const whole = packed(pieces);
  const groups = [...new Set(pieces.map(({group}) => group))].map((group) => ({
    group,
    bytes: Buffer.byteLength(
      pieces
        .filter((piece) => piece.group === group)
        .map(({text}) => text)
        .join(''),
    ),
    brotli: whole - packed(pieces.filter((piece) => piece.group !== group)),
  }));
  groups.sort((a, b) => b.brotli - a.brotli);
  const shared = whole - groups.reduce((sum, {brotli}) => sum + brotli, 0);
  return {whole, bytes: built.code.length, groups, shared};
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function insideTable({whole, bytes, groups, shared}) {
  const cells = [
    ['Inside', 'Minified', 'With brotli'],
    ['---', '--:', '--:'],
    ...groups.map((one) => [one.group, kilobytes(one.bytes), kilobytes(one.brotli)]),
    ['what several of them repeat', '', kilobytes(shared)],
    ['**the one script**', `**${kilobytes(bytes)}**`, `**${kilobytes(whole)}**`],
  ];
  return cells.map((row) => `| ${row.map((cell) => cell.replace(/^<.*>$/, '`$&`')).join(' | ')} |`);
}

/** Puts a table between its markers in the documentation. */
async function fill(name, lines) {
  const page = DOCS[name];
  writeFileSync(page, await filled(page, {[name]: lines.join('\n')}));
}

/** What a hundred million views a month come to, by the share of visitors that have the file. */
function volumesTable(brotli) {
  const [views, headers, month, peak] = [1e8, 500, 30 * 24 * 3600, 10];
  const cells = [0, 0.5, 0.8].map((has) => {
    const requests = views * (1 - has);
    const bytes = requests * (brotli + headers);
    const busy = (peak * requests) / month;
    return [
      String(has),
      `${Math.round(requests / 1e6)} million`,
      `${(bytes / 1e12).toFixed(2)} TB`,
      `${Math.round(requests / month)} a second`,
      `${Math.round(busy)} a second, ${Math.round((busy * (brotli + headers) * 8) / 1e6)} Mbit/s`,
    ];
  });
  const head = ['h', 'Requests a month', 'Bytes a month', 'On average', 'At a peak'];
  const rows = [head, ['---', '--:', '--:', '--:', '--:'], ...cells];
  const said = `With s = ${kilobytes(brotli)}:`;
  return [said, '', ...rows.map((row) => `| ${row.join(' | ')} |`)];
}

/** The elements with a limit of their own: 7 kB for both; the leaflet prints much of what they show. */
const LIMITED = ['toilet-posture-guide,constipation-explainer', 'patient-leaflet'];

async function addedTable([tags = '', others = '']) {
  const {added} = await import('./sizes-without.mjs');
  const list = (names) => names.split(',').filter(Boolean);
  const rows = await added(await configOfScript(), list(tags), list(others));
  const named = (names) => names.map((name) => `\`<${name}>\``).join(', ');
  return [
    `| ${named(list(tags))} | Minified | With brotli |`,
    '| --- | --: | --: |',
    ...rows.map(({without, bytes, brotli, whole, rest}) => {
      const where = without.length > 0 ? `a script without ${named(without)}` : 'the one script';
      return `| in ${where} | ${bytes} B | ${whole} − ${rest} = **${brotli} B** |`;
    }),
  ];
}

async function sayWithout(...asked) {
  console.log((await addedTable(asked)).join('\n'));
}

async function report() {
  const lines = insideTable(await inside());
  await fill('inside', lines);
  await fill('added', await addedTable(LIMITED));
  await fill('volumes', volumesTable(sizesOf(SCRIPT).brotli));
  console.log(lines.join('\n'));
}

const tasks = {'--check': check, '--write': write, '--inside': report, '--without': sayWithout};
const [asked = '', ...rest] = process.argv.slice(2);
if (Object.hasOwn(tasks, asked)) await tasks[asked](...rest);
else {
  console.error(`One of ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = 2;
}
