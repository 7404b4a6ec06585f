import {readFileSync, readdirSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');
const LEAST = 95;
const MEASURES = ['lines', 'statements', 'branches', 'functions'];

/**
 * What no test in a page can load: files that are checked by what generates them, the one script, which the
 * end-to-end tests load as a page does, and what only Node can load: a part of the command, and rendering on a server.
 */
const EXCLUDED = [
  'src/localisation/generated/',
  'src/bundle.ts',
  'src/policy-file.ts',
  'src/shared-modules.ts',
  'src/views/qr-code.ts',
  'src/cli/bin.ts',
  'src/cli/run.ts',
  'src/cli/node-machine.ts',
  'src/cli/prerender.ts',
  'src/prerender.ts',
];

export const coverageConfig = {
  include: ['src/**/*.ts'],
  exclude: EXCLUDED.map((path) => (path.endsWith('/') ? `${path}**` : path)),
  threshold: Object.fromEntries(MEASURES.map((measure) => [measure, LEAST])),
  reportDir: 'coverage',
  reporters: ['lcov'],
};

/** One line with the four measures, and for each that falls short, the files that are the reason. */
export function coverageLines({summary, coverageMap}) {
  const short = MEASURES.filter((measure) => summary[measure].pct < LEAST);
  const measures = MEASURES.map((measure) => `${measure} ${summary[measure].pct} %`).join(', ');
  const reasons =
    short.length > 0 ? coverageMap.files().flatMap((file) => gap(coverageMap, file)) : [];
  return [
    `coverage: ${measures}`,
    ...(short.length > 0 ? [`  below ${LEAST} %: ${short.join(', ')}`] : []),
    ...reasons,
  ];
}

function gap(coverageMap, file) {
  const coverage = coverageMap.fileCoverageFor(file);
  const summary = coverage.toSummary();
  const short = MEASURES.filter((measure) => summary[measure].pct < LEAST);
  if (short.length === 0) return [];
  const measures = short.map((measure) => `${measure} ${summary[measure].pct} %`).join(', ');
  const lines = coverage.getUncoveredLines().join(' ');
  return [`  ${relative(ROOT, file)}: ${measures}${lines ? `; lines ${lines}` : ''}`];
}

/** A file that no test loads is in no report, so a percentage alone would never show it. */
export function neverLoaded(coverageMap) {
  const loaded = new Set(coverageMap.files());
  return sourceFiles()
    .filter((file) => !loaded.has(file) && hasCode(file))
    .map((file) => relative(ROOT, file));
}

function sourceFiles() {
  return readdirSync(join(ROOT, 'src'), {recursive: true})
    .map((name) => `src/${String(name).replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .filter((path) => !EXCLUDED.some((excluded) => path.startsWith(excluded)))
    .map((path) => join(ROOT, path));
}

/** A file of types alone is gone after compilation. */
function hasCode(file) {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    removeComments: true,
    verbatimModuleSyntax: true,
  };
  const {outputText} = ts.transpileModule(readFileSync(file, 'utf8'), {compilerOptions});
  return outputText.replace(/export \{\};?/g, '').trim() !== '';
}
