/** The package as npm gets it: what linters say about it, its types, and what a bundler takes of it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import {build as esbuild} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import {pack, unpack} from './packed.mjs';

/** An app in which the package is installed: below the repository, where lit and the others are found. */
let app;
let tarball;
before(() => {
  app = resolve(mkdtempSync(join('.build', 'app-')));
  tarball = pack(app);
  unpack(tarball, app);
});
after(() => rmSync(app, {recursive: true}));

describe('the package', () => {
  it('is one that publint finds nothing in', async () => {
    const {messages, pkg} = await publint({
      pkgDir: join(app, 'node_modules/bekkenfysio-widgets'),
      strict: true,
      pack: false,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('has types for everything that can be imported, in the eyes of "Are the types wrong?"', () => {
    const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'];
    const {status, stdout} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    assert.equal(status, 0, stdout);
  });

  it('has an entry for each file that it promises', () => {
    const {exports, files} = JSON.parse(readFileSync('package.json', 'utf8'));
    const own = join(app, 'node_modules/bekkenfysio-widgets');
    const paths = Object.values(exports)
      .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))
      .filter((path) => !path.includes('*'));
    paths.forEach((path) => readFileSync(join(own, path)));
    files
      .filter((path) => !path.startsWith('!') && path !== 'dist')
      .forEach((path) => readFileSync(join(own, path)));
  });
});

/** Each element's class, and words that no other element has, but for the leaflet, which is all of them. */
const MARKS = {
  'coverage-checker': ['CoverageChecker', 'Hoe oud is de persoon met de klacht?'],
  'complaint-list': ['ComplaintList', 'Hoort mijn klacht erbij?'],
  'toilet-posture-guide': ['ToiletPostureGuide', 'Goed zitten op het toilet'],
  'constipation-explainer': ['ConstipationExplainer', 'Verstopping en uw bekkenbodem'],
  'therapist-finder-link': ['TherapistFinderLink', 'Zoek een'],
  'patient-leaflet': ['PatientLeaflet', 'In deze folder'],
};

/** What a page loads at once: a file, and all that it imports in its first lines. */
function atOnce(name, files, seen = new Set()) {
  if (seen.has(name) || !files[name]) return '';
  seen.add(name);
  const {code, imports} = files[name];
  return code + imports.map((other) => atOnce(other, files, seen)).join('');
}

const BUNDLERS = {
  async esbuild(entry) {
    const {outputFiles, metafile} = await esbuild({
      absWorkingDir: app,
      entryPoints: [entry],
      outdir: 'out',
      bundle: true,
      splitting: true,
      format: 'esm',
      minifyWhitespace: true,
      write: false,
      metafile: true,
    });
    const codes = Object.fromEntries(
      outputFiles.map(({path, text}) => [relative(app, path), text]),
    );
    const rows = Object.entries(metafile.outputs).map(([name, {imports}]) => {
      const first = imports.filter(({kind}) => kind === 'import-statement');
      return [name, {code: codes[name], imports: first.map(({path}) => path)}];
    });
    return atOnce(`out/${basename(entry)}`, Object.fromEntries(rows));
  },
  async rollup(entry) {
    const build = await rollup({input: entry, plugins: [nodeResolve()], logLevel: 'silent'});
    const {output} = await build.generate({format: 'es'});
    await build.close();
    return atOnce(output[0].fileName, byName(output));
  },
  async vite(entry) {
    const {output} = await vite({
      root: app,
      logLevel: 'error',
      configFile: false,
      build: {write: false, minify: false, rollupOptions: {input: entry}, modulePreload: false},
    });
    const first = output.find(({isEntry}) => isEntry);
    return atOnce(first.fileName, byName(output));
  },
};

const byName = (output) => Object.fromEntries(output.map((file) => [file.fileName, file]));

/** The marks that are found in a bundle, as names of elements; the leaflet has everybody's words. */
function elementsIn(code, wanted) {
  const found = Object.entries(MARKS).filter(([, [widget, words]]) => {
    const hasClass = new RegExp(
      `class ${widget}\\b|${widget} = class\\b|\\b${widget}=class\\b`,
    ).test(code);
    return hasClass || (wanted !== 'patient-leaflet' && code.includes(words));
  });
  return found.map(([tag]) => tag);
}

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  describe(`${name} takes one element, and leaves the others and their words`, () => {
    for (const [tag, [widget, words]] of Object.entries(MARKS)) {
      for (const [how, source] of [
        ['its class', `import {${widget}} from 'bekkenfysio-widgets'; console.log(${widget});`],
        ['its registration', `import 'bekkenfysio-widgets/${tag}';`],
      ]) {
        it(`${widget}, ${how}`, async (context) => {
          const entry = join(app, `${tag}-${how.split(' ')[1]}.js`);
          writeFileSync(entry, source);
          const code = await bundle(entry);
          context.diagnostic(`${code.length} characters`);
          assert.deepEqual(elementsIn(code, tag), [tag]);
          assert.ok(code.includes(words));
        });
      }
    }
  });
}
