/** What an insurer's security officer asks of the files: what is in them, what they may do, and where they come from. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'acorn';
import {build} from 'esbuild';
import {packageOf} from '../../.tools/sbom.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const {dependencies, version} = readJson('package.json');
const SBOM = readJson('dist/sbom.cdx.json');

const nameOf = ({group, name}) => (group ? `${group}/${name}` : name);
const usesOf = ({properties}, use) =>
  properties.filter(({name}) => name === `bekkenfysio-widgets:${use}`).map(({value}) => value);

describe('the bill of materials', () => {
  it('is CycloneDX 1.5 in what every reader of it needs', () => {
    assert.equal(SBOM.bomFormat, 'CycloneDX');
    assert.equal(SBOM.specVersion, '1.5');
    assert.ok(Number.isInteger(SBOM.version) && SBOM.version >= 1);
    const {component} = SBOM.metadata;
    assert.equal(component['bom-ref'], `bekkenfysio-widgets@${version}`);
    assert.equal(component.version, version);
    for (const one of [component, ...SBOM.components]) {
      assert.equal(one.type, 'library');
      assert.match(one.version, /^\d+\.\d+\.\d+$/);
      assert.match(one.purl, /^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/);
      assert.match(one.licenses[0].license.id, /^(MIT|BSD-3-Clause|0BSD)$/);
    }
    const refs = [component, ...SBOM.components].map((one) => one['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    assert.deepEqual(
      SBOM.dependencies.map(({ref}) => ref),
      refs,
    );
    assert.deepEqual(
      SBOM.dependencies.flatMap(({dependsOn}) => dependsOn).filter((ref) => !refs.includes(ref)),
      [],
    );
  });

  it('holds no time and no random number', () => {
    assert.equal(SBOM.serialNumber, undefined);
    assert.equal(SBOM.metadata.timestamp, undefined);
  });

  it('has version, licence and hash of what is installed, as npm itself says them', () => {
    // Whether tools of ours agree about each other's versions is not asked here.
    const options = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    options.push('--legacy-peer-deps');
    const npm = JSON.parse(execFileSync('npm', options, {encoding: 'utf8', maxBuffer: 1e9}));
    for (const {'bom-ref': ref, purl, hashes, licenses} of SBOM.components) {
      const same = npm.components.find((one) => one['bom-ref'] === ref);
      assert.deepEqual(
        {purl, hashes, licenses},
        {
          purl: same?.purl,
          hashes: same.hashes,
          licenses: same.licenses,
        },
      );
      const installed = readJson(join('node_modules', ref.replace(/@[^@]+$/, ''), 'package.json'));
      assert.equal(ref, `${installed.name}@${installed.version}`);
    }
  });

  it('names what every dependency brings, and no package that is in no file', () => {
    const found = SBOM.components.map(nameOf);
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !found.includes(name)),
      [],
    );
    const unused = SBOM.components.filter(
      (one) => usesOf(one, 'inside').length + usesOf(one, 'imported').length === 0,
    );
    assert.deepEqual(unused, []);
  });

  for (const [file, entry, options] of [
    ['bekkenfysio-widgets.js', '.build/bundle.js', {}],
    ['policy.js', '.build/policy-file.js', {external: ['lit', 'lit/*', '@lit/localize']}],
    ['qr.js', '.build/views/qr-code.js', {}],
    ['cli.js', '.build/cli/bin.js', {platform: 'node'}],
  ]) {
    it(`says of ${file} what another bundler puts inside it too`, async () => {
      const {metafile} = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        outdir: 'out',
        conditions: ['production', 'browser'],
        plugins: [filesApart],
        logLevel: 'silent',
        ...options,
      });
      const [{inputs}] = Object.values(metafile.outputs);
      const used = Object.entries(inputs).filter(([, {bytesInOutput}]) => bytesInOutput > 0);
      const expected = new Set(used.map(([name]) => packageOf(`/${name}`)).filter(Boolean));
      // Its one helper has been replaced by one of ours: see LESSER in rollup.config.mjs.
      if (file === 'bekkenfysio-widgets.js') expected.delete('tslib');
      const said = SBOM.components.filter((one) => usesOf(one, 'inside').includes(file));
      assert.deepEqual(said.map(nameOf), [...expected].sort());
    });
  }
});

/** What stands in a file of its own beside the one script. */
const filesApart = {
  name: 'files-apart',
  setup({onResolve}) {
    onResolve({filter: /(policy\/engine|insurer-view|qr-code)\.js$/}, ({kind, path}) =>
      kind === 'dynamic-import' ? {path, external: true} : undefined,
    );
  },
};

describe('what comes with the package at run time', () => {
  it('is lit, what localises it, what reads policies, and what draws a QR code', () => {
    assert.deepEqual(Object.keys(dependencies).sort(), [
      '@lit/localize',
      'lean-qr',
      'lit',
      'valibot',
    ]);
  });

  it('is pinned to one version each', () => {
    assert.deepEqual(
      Object.values(dependencies).filter((wanted) => !/^\d+\.\d+\.\d+$/.test(wanted)),
      [],
    );
  });

  it('runs nothing when it is installed', () => {
    const {scripts} = readJson('package.json');
    assert.deepEqual(
      Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name)),
      [],
    );
    const {packages} = readJson('package-lock.json');
    const names = SBOM.components.map(nameOf);
    assert.deepEqual(
      names.filter((name) => packages[`node_modules/${name}`].hasInstallScript),
      [],
    );
  });
});

/** Every node of a program. */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) {
    if (value !== null && typeof value === 'object') yield* nodesOf(value);
  }
}

/** Names whose use turns text into code or markup, or fetches either. */
const FORBIDDEN_NAMES =
  /^(eval|Function|importScripts|Worker|SharedWorker|XMLHttpRequest|DOMParser)$/;
const FORBIDDEN_MEMBERS =
  /^(eval|Function|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|write|writeln|importScripts)$/;
const FORBIDDEN_MARKUP =
  /<(script|iframe|object|embed|base|meta)\b|\son[a-z]+=|srcdoc|javascript:|\.innerHTML/i;

const nameOfMember = ({computed, property}) =>
  computed ? (property.type === 'Literal' ? String(property.value) : '') : property.name;

/** What a program does that it may not, as pieces of its text, and where it makes markup of text. */
function powersOf(code) {
  const program = parse(code, {ecmaVersion: 2022, sourceType: 'module', allowHashBang: true});
  const found = [];
  const markup = [];
  const piece = ({start, end}) => code.slice(start, Math.min(end, start + 60));
  for (const node of nodesOf(program)) {
    if (node.type === 'MemberExpression') {
      const name = nameOfMember(node);
      if (FORBIDDEN_MEMBERS.test(name)) found.push(piece(node));
      if (name === 'innerHTML') markup.push(piece(node));
    }
    if (node.type === 'CallExpression') {
      const {callee, arguments: given} = node;
      const name = callee.name ?? (callee.property && nameOfMember(callee));
      const isTimer = /^set(Timeout|Interval)$/.test(name);
      if (isTimer && ['Literal', 'TemplateLiteral'].includes(given[0].type)) {
        found.push(piece(node));
      }
      // Function, by another way: `(() => {}).constructor('…')`.
      if (name === 'constructor') found.push(piece(node));
    }
    if (node.type === 'TemplateElement' && FORBIDDEN_MARKUP.test(node.value.raw)) {
      found.push(piece(node));
    }
  }
  // A name that is a property is another thing: `{Function: 1}`.
  for (const {name} of identifiersOf(program)) if (FORBIDDEN_NAMES.test(name)) found.push(name);
  return {found, markup};
}

/** Names that a program uses, without those of properties. */
function* identifiersOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Identifier') yield node;
  for (const [key, value] of Object.entries(node)) {
    const isName = (key === 'property' || key === 'key') && !node.computed;
    if (!isName) yield* identifiersOf(value);
  }
}

describe('the files that ship, read as programs', () => {
  // No page loads the builder's files, nor those that run in Node.
  const files = readdirSync('dist', {recursive: true}).filter(
    (name) => name.endsWith('.js') && !/^(builder|cli|prerender)\b/.test(name),
  );

  it('are all looked at', () => {
    for (const name of ['bekkenfysio-widgets.js', 'policy.js', 'qr.js', 'index.js']) {
      assert.ok(files.includes(name), name);
    }
    assert.ok(files.some((name) => name.startsWith('locales')));
  });

  for (const [what, code] of [
    ['eval', 'eval("1")'],
    ['an indirect eval', '(0, eval)("1")'],
    ['eval of the window', 'window["eval"]("1")'],
    ['Function', 'new Function("return 1")()'],
    ['Function by its instances', '(() => {}).constructor("return 1")()'],
    ['a timer with text', 'setTimeout("alert(1)", 1)'],
    ['markup of text', 'a.outerHTML = b'],
    ['a script in a template', 'html`<p><script src="x"></p>`'],
    ['a handler in a template', 'html`<p onclick="x">`'],
    ['a worker', 'new Worker(url)'],
    ['document.write', 'document.write(a)'],
  ]) {
    it(`would be caught with ${what}`, () => {
      assert.notDeepEqual(powersOf(code).found, []);
    });
  }

  for (const name of files) {
    it(`${name} has no eval, no Function and no code from elsewhere`, () => {
      const {found, markup} = powersOf(readFileSync(join('dist', name), 'utf8'));
      assert.deepEqual(found, []);
      // lit makes its templates so, behind our policy; the npm form has lit beside it.
      assert.equal(markup.length, name === 'bekkenfysio-widgets.js' ? 1 : 0, markup.join());
    });
  }

  it('loads modules from beside itself only: languages, the file for policies, the one for QR codes', () => {
    const code = readFileSync('dist/bekkenfysio-widgets.js', 'utf8');
    const imports = [...nodesOf(parse(code, {ecmaVersion: 2022}))]
      .filter(({type}) => type === 'ImportExpression')
      .map(({source}) => code.slice(source.start, source.end));
    const beside = /^new URL\(\w+,\w+\.src\)\.href$/;
    assert.deepEqual(
      imports.filter((source) => !beside.test(source) && !/^"\.\/(policy|qr)\.js"$/.test(source)),
      [],
    );
    assert.equal(imports.filter((source) => beside.test(source)).length, 1);
  });
});
