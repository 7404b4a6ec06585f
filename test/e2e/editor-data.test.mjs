/** What editors and TypeScript know of the elements, on the built files. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {resolve} from 'node:path';
import ts from 'typescript';
import {TAGS} from './visit.mjs';

const json = (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const names = (list) => list.map(({name}) => name);

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
    const file = resolve('dist/of-a-page.ts');
    const source = `import type {BekkenfysioElements} from './jsx.js';
      const checker = document.querySelector('coverage-checker');
      checker?.reset();
      const right: BekkenfysioElements['toilet-posture-guide'] = {'no-pacer': true, step: 'sit'};
      const wrong: BekkenfysioElements['toilet-posture-guide'] = {'pacer-speed': 3};
      export {right, wrong};`;
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      experimentalDecorators: true,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const {getSourceFile, fileExists} = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, source, options.target)
        : getSourceFile.call(host, name, ...rest);
    const program = ts.createProgram([file], options, host);
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], /pacer-speed/);
  });
});
