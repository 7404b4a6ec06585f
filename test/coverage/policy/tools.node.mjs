/** The command and the generated files, as they run in Node: `node --test <this file>`. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {
  policyJsonSchema,
  policyTable,
  withoutDescriptions,
} from '../../../.tools/policy-schema.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const example = (name) => join(ROOT, `stories/fixtures/policies/${name}.json`);

describe('the command in Node', () => {
  let folder;
  const run = (...args) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [
      join(folder, 'cli.mjs'),
      ...args,
    ]);
    return {status, stdout: String(stdout), stderr: String(stderr)};
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policy-cli-'));
    await build({
      stdin: {contents: `import {run} from './src/cli/run.js'; run('1.2.3');`, resolveDir: ROOT},
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: join(folder, 'cli.mjs'),
      logLevel: 'error',
    });
  });
  after(() => rm(folder, {recursive: true}));

  it('finds the examples good', () => {
    const files = ['insurer', 'practice', 'minimal'].map(example);
    const {status, stdout, stderr} = run('check', ...files, '--today', '2026-10-31');
    assert.equal(stderr, '');
    assert.equal(stdout.match(/: good, \d benefits?, 0 warnings\n/g).length, 3);
    assert.equal(status, 0);
  });

  it('ends with 1 on a policy that cannot be used', async () => {
    const file = join(folder, 'slecht.json');
    const text = await readFile(example('minimal'), 'utf8');
    await writeFile(file, text.replace('"covered"', '"coverd"'));
    const {status, stderr} = run('check', file);
    assert.match(
      stderr,
      /slecht\.json:19:7 error benefits\[0\]\.coverd: .* Did you mean covered\?/,
    );
    assert.equal(status, 1);
  });

  it('ends with 2 on a file that is not there, or that is not UTF-8', async () => {
    const file = join(folder, 'latin.json');
    await writeFile(file, Buffer.from([0x7b, 0xe9, 0x7d]));
    for (const one of [file, join(folder, 'weg.json')]) {
      const {status, stderr} = run('check', one);
      assert.match(stderr, /cannot be read/);
      assert.equal(status, 2);
    }
  });

  it('prints its version', () => {
    assert.deepEqual(run('--version'), {status: 0, stdout: '1.2.3\n', stderr: ''});
  });
});

describe('the JSON Schema of the policy format', () => {
  it('explains every field', async () => {
    const nameless = [];
    const look = (schema, path) => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (!field.title || !field.description) nameless.push(`${path}${name}`);
        look(field, `${path}${name}.`);
      }
      if (schema.items) look(schema.items, path);
    };
    look(await policyJsonSchema(), '');
    assert.deepEqual(nameless, []);
  });

  it('allows no other keys, anywhere', async () => {
    const text = JSON.stringify(await policyJsonSchema());
    const objects = text.match(/"type":"object"/g).length;
    assert.equal(text.match(/"additionalProperties":false/g).length, objects);
    assert.ok(objects > 9);
  });

  it('says what is needed, and between which numbers', async () => {
    const {$schema, required, properties} = await policyJsonSchema();
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(required, ['formatVersion', 'publisher', 'period', 'sources', 'benefits']);
    const {age, covered} = properties.benefits.items.properties;
    assert.deepEqual(covered.enum, ['yes', 'no', 'partly', 'unknown']);
    const {type, minimum, maximum} = age.properties.below;
    assert.deepEqual([type, minimum, maximum], ['integer', 1, 130]);
  });

  it('has a table with a row for each field', async () => {
    const lines = (await policyTable()).split('\n');
    assert.ok(lines.length > 50);
    assert.ok(lines.every((line) => /^\|( [^|]+ \|){4}$/.test(line)));
    assert.ok(
      lines.some((line) => line.startsWith('| `benefits[].limit.sessions` | integer, 1 to 1000')),
    );
  });
});

describe('the one script', () => {
  it('is built without the descriptions, and fails if there are none', async () => {
    const plugin = withoutDescriptions();
    const {parse} = await import('acorn');
    const context = {parse: (code) => parse(code, {ecmaVersion: 'latest', sourceType: 'module'})};
    const code = `const a = about(about(text(1), 'In', 'Inside'), 'Out', 'Out, "side"'); about;`;
    const bare = plugin.transform.call(context, code, '/x/coverage/policy/schema.js');
    assert.equal(bare.code, 'const a = text(1); about;');
    assert.equal(plugin.transform.call(context, code, '/x/elsewhere.js'), null);
    plugin.buildEnd();
    assert.throws(() => withoutDescriptions().buildEnd(), /No descriptions/);
  });
});
