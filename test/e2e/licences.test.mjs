/** What others made and is inside the files goes along with its licence, as these licences ask. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {transform} from 'esbuild';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const nameOf = ({group, name}) => (group ? `${group}/${name}` : name);
const isInside = ({properties}) =>
  properties.some(({name}) => name === 'bekkenfysio-widgets:inside');

describe('the licences of others', () => {
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');

  for (const file of ['bekkenfysio-widgets.js', 'policy.js', 'qr.js']) {
    it(`are pointed to by ${file}, in a comment that a minifier leaves where it is`, async () => {
      const code = readFileSync(`dist/${file}`, 'utf8');
      const notice = '/*! bekkenfysio-widgets, MIT; see THIRD-PARTY-NOTICES.txt */';
      assert.ok(code.startsWith(`${notice}\n`));
      assert.equal(code.split('/*!').length, 2, 'once');
      const {code: again} = await transform(code, {minify: true});
      assert.ok(again.includes(notice));
    });
  }

  it('go along in full: of every package that is inside a file, with its version', () => {
    const {components} = readJson('dist/sbom.cdx.json');
    const inside = components.filter(isInside).map(nameOf);
    assert.ok(inside.length > 5);
    // What renders on a server is bundled by another tool, and is not in the bill of materials.
    for (const name of [...inside, '@lit-labs/ssr', 'parse5', 'entities']) {
      const folder = join('node_modules', name);
      const installed = readJson(join(folder, 'package.json'));
      assert.ok(notices.includes(`${name} ${installed.version} (${installed.license}), in `), name);
      const file = readdirSync(folder).find((one) => one.toLowerCase().startsWith('license'));
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
      assert.ok(notices.includes(text), `the text of ${name}`);
      assert.match(text, /Permission (is hereby granted|to use)|Redistribution and use/);
    }
  });

  it('are in the package', () => {
    assert.ok(readJson('package.json').files.includes('dist'));
    const options = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const [{files}] = JSON.parse(execFileSync('npm', options, {encoding: 'utf8', maxBuffer: 1e9}));
    assert.ok(files.some(({path}) => path === 'dist/THIRD-PARTY-NOTICES.txt'));
  });
});
