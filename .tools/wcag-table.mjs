/**
 * `node .tools/wcag-table.mjs --check`: whether the table in `stories/docs/accessibility.md` names each success
 * criterion of WCAG 2.2 at levels A and AA once, with no cell empty, and only tests that are there. Without
 * `--check` it lists the rows that are not shown yet.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = 'stories/docs/accessibility.md';

/** https://www.w3.org/TR/WCAG22/; 4.1.1 is obsolete and removed. */
const CRITERIA = {
  A:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 ' +
    '2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 ' +
    '2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const LEVELS = new Map(
  Object.entries(CRITERIA).flatMap(([level, numbers]) =>
    numbers.split(' ').map((number) => [number, level]),
  ),
);

const NO_TEST = /\b(?:Does not apply|Not shown yet|Known gap|Manual): ./;

/** Each row of the table: the number of the criterion, its level, how it is met and what shows it. */
function rowsOf(page) {
  return page.split('\n').flatMap((line) => {
    const [, criterion = '', level, how, shownBy] = line.split('|').map((cell) => cell.trim());
    const number = /^\d+\.\d+\.\d+/.exec(criterion)?.[0];
    return number ? [{number, level, how, shownBy}] : [];
  });
}

/** The tests that a text names: `file › title` in a code span. */
function citationsIn(text) {
  return [...text.matchAll(/`([^`]+?) › ([^`]+)`/g)].map(([, file, title]) => ({file, title}));
}

/** @param {(file: string) => string | undefined} read what a file of the project holds, if it is there */
function problemsOf(page, read) {
  const rows = rowsOf(page);
  const count = (number) => rows.filter((row) => row.number === number).length;
  return [
    ...[...LEVELS.keys()]
      .filter((number) => count(number) !== 1)
      .map((number) => `${number} stands ${count(number)} times in the table`),
    ...rows.flatMap((row) => problemsOfRow(row)),
    ...citationsIn(page).flatMap((citation) => problemsOfCitation(citation, read)),
  ];
}

function problemsOfRow({number, level, how, shownBy = ''}) {
  const isShown = citationsIn(shownBy).length > 0 || NO_TEST.test(shownBy);
  return [
    ...(LEVELS.get(number) === level ? [] : [`${number} is not a criterion of level ${level}`]),
    ...(how ? [] : [`${number} does not say how it is met`]),
    ...(isShown ? [] : [`${number} says neither what shows it nor why nothing does`]),
  ];
}

/** A test has to have the title; a file of another kind has to hold the words. */
function problemsOfCitation({file, title}, read) {
  const code = read(file);
  if (code === undefined) return [`${file} is not there`];
  const isThere = /\.test\.m?[jt]s$/.test(file)
    ? titlesIn(code).includes(title)
    : code.includes(title);
  return isThere ? [] : [`${file} has no “${title}”`];
}

function titlesIn(code) {
  return [...code.matchAll(/\b(?:it|describe)\(\s*(['"`])(.*?)\1,/g)].map(([, , title]) => title);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  if (process.argv.includes('--check')) {
    const problems = problemsOf(page, (file) => {
      const path = join(ROOT, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    });
    problems.forEach((problem) => console.log(`${PAGE}: ${problem}`));
    process.exitCode = problems.length > 0 ? 1 : 0;
  } else {
    for (const {number, shownBy} of rowsOf(page)) {
      const open = /(?:Not shown yet|Known gap): [^<|]*/.exec(shownBy)?.[0];
      if (open) console.log(`${number} ${open}`);
    }
  }
}
