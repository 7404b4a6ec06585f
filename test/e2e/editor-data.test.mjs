/** What editors and TypeScript know of the elements, on the built files. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {resolve} from 'node:path';
import ts from 'typescript';
import {TAGS} from './visit.mjs';

const json = (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const names = (list) => list.map(({name}) => name);

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  types: [],
};

describe('the data for editors', () => {
  it('knows every element, and what each takes from the classes that it is made of', () => {
    const {tags} = json('vscode.html-custom-data.json');
    const {elements} = json('web-types.json').contributions.html;
    assert.deepEqual(names(tags).sort(), [...TAGS].sort());
    assert.deepEqual(names(elements).sort(), [...TAGS].sort());
    for (const {name, description, attributes} of [...tags, ...elements]) {
      assert.ok(description.length > 20, name);
      assert.ok(names(attributes).includes('heading-level'), `${name} has heading-level`);
      assert.ok(names(attributes).includes('theme'), `${name} has theme`);
    }
    const checker = tags.find(({name}) => name === 'coverage-checker');
    for (const name of ['complaint', 'age', 'policy-src', 'kiosk']) {
      assert.ok(names(checker.attributes).includes(name), name);
    }
  });

  it('has types that TypeScript takes: a tag gives its element, and a wrong attribute is an error', () => {
    const source = `import type {BekkenfysioElements} from './jsx.js';
      const checker = document.querySelector('coverage-checker');
      checker?.reset();
      const right: BekkenfysioElements['toilet-posture-guide'] = {'no-pacer': true, step: 'sit'};
      const wrong: BekkenfysioElements['toilet-posture-guide'] = {'pacer-speed': 3};
      export {right, wrong};`;
    const [errors] = errorsIn([source], {skipLibCheck: false});
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], /pacer-speed/);
  });

  const TAGS_IN = {
    react: `import type {JSX} from 'react'; import type {} from './react.js';
      type Props<T extends keyof JSX.IntrinsicElements> = JSX.IntrinsicElements[T];`,
    vue: `import type {GlobalComponents} from 'vue'; import type {} from './vue.js';
      type Props<T extends keyof GlobalComponents> =
        GlobalComponents[T] extends new () => {$props: infer P} ? P : never;`,
    svelte: `import type {SvelteHTMLElements} from 'svelte/elements'; import type {} from './svelte.js';
      type Props<T extends string> = SvelteHTMLElements[T];`,
  };
  const LISTENS = {react: 'oncoverage-step', vue: 'onCoverageStep', svelte: 'oncoverage-step'};
  const name = (library, attribute) =>
    library === 'vue' ? attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase()) : attribute;

  /** Uses of tags with attributes, in the words of one library. */
  const RIGHT = (library) => [
    ['coverage-checker', `complaint: 'other', '${LISTENS[library]}': (event) => event.detail`],
    ['toilet-posture-guide', `layout: 'list', '${name(library, 'no-pacer')}': true, id: 'x'`],
    ['patient-leaflet', `'${name(library, 'practice-name')}': 'De Brug', theme: 'dark'`],
    ['complaint-list', `selected: ['urge'], '${name(library, 'heading-level')}': 3`],
  ];
  const WRONG = (library) => [
    ['toilet-posture-guide', `layout: 'grid'`],
    ['toilet-posture-guide', `'${name(library, 'no-pacer')}': 3`],
    ['patient-leaflet', `theme: 'pink'`],
    ['coverage-checker', `complaint: ['other']`],
    ['coverage-checker', `'${LISTENS[library]}': 'alert()'`],
    ['therapist-finder-link', `colour: 'red'`],
  ];

  it('tells React, Vue and Svelte what each tag takes, and what it does not', () => {
    const uses = Object.entries(TAGS_IN).flatMap(([library, tags]) =>
      [
        ...RIGHT(library).map((use) => [0, ...use]),
        ...WRONG(library).map((use) => [1, ...use]),
      ].map(([errors, tag, props]) => ({
        wanted: [library, props, errors],
        source: `${tags} export const used: Props<'${tag}'> = {${props}};`,
      })),
    );
    const found = errorsIn(uses.map(({source}) => source));
    assert.deepEqual(
      uses.map(({wanted: [library, props]}, index) => [library, props, found[index].length]),
      uses.map(({wanted}) => wanted),
      found.flat().join('\n'),
    );
  });
});

/** What TypeScript says about each of some files that stand in the built package. */
function errorsIn(sources, options = {}) {
  const all = {...OPTIONS, ...options};
  const files = sources.map((_, index) => resolve(`dist/of-a-page-${index}.ts`));
  const host = ts.createCompilerHost(all);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (path) => files.includes(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    files.includes(path)
      ? ts.createSourceFile(path, sources[files.indexOf(path)], all.target)
      : getSourceFile.call(host, path, ...rest);
  const program = ts.createProgram(files, all, host);
  const general = program.getGlobalDiagnostics();
  return files.map((path) =>
    [...general, ...ts.getPreEmitDiagnostics(program, program.getSourceFile(path))].map(
      ({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    ),
  );
}
