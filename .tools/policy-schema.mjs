/**
 * What follows from the schema of the policy format (src/coverage/policy/schema.ts): the JSON Schema
 * for editors, and the table of fields for the documentation.
 *
 *   node .tools/policy-schema.mjs dist/coverage-policy.schema.json   writes the JSON Schema
 *   node .tools/policy-schema.mjs --table                            prints the table
 *
 * `withoutDescriptions` is for the build of the one script: a plugin for rollup that leaves out the
 * words that only the two above need.
 */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const SCHEMA = 'src/coverage/policy/schema.ts';

/** The JSON Schema (2020-12) of the policy format. */
export async function policyJsonSchema() {
  // Imported here, because whoever wants the plugin needs neither this nor esbuild.
  const {toJsonSchema} = await import('@valibot/to-json-schema');
  const {policySchema} = await loadSchema();
  const schema = toJsonSchema(policySchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // What JSON Schema cannot say (an existing date, a reversed range) is for the check command.
    errorMode: 'ignore',
    overrideSchema: ({jsonSchema}) => withConst(jsonSchema),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Policy data for <coverage-checker>',
    ...schema,
  };
}

/** One row for each field, as a table in Markdown. */
export async function policyTable() {
  const rows = fieldsOf(await policyJsonSchema(), '');
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(['Field', 'What it may hold', 'Needed', 'What it means']),
    line(['---', '---', '---', '---']),
    ...rows.map(({path, schema, required}) =>
      line([`\`${path}\``, typeInWords(schema), required ? 'yes' : 'no', schema.description ?? '']),
    ),
  ].join('\n');
}

/**
 * Leaves the titles and descriptions out of a bundle: `about(schema, 'Title', 'What it means')`
 * becomes `(schema)`. Fails if there is nothing to leave out, which means that the source changed.
 */
export function withoutDescriptions() {
  let found = 0;
  return {
    name: 'policy-without-descriptions',
    transform(code, id) {
      if (!/coverage[\\/]policy[\\/][\w-]+\.[jt]s$/.test(id)) return null;
      const cuts = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || node.callee.name !== 'about') return;
        const [schema] = node.arguments;
        cuts.push([node.start, schema.start], [schema.end, node.end]);
      });
      if (cuts.length === 0) return null;
      found += cuts.length;
      return {code: without(code, cuts), map: null};
    },
    buildEnd(error) {
      if (!error && found === 0) throw new Error('No descriptions found in src/coverage/policy.');
    },
  };
}

/** The schema is TypeScript: it is bundled into a file of its own and loaded from there. */
async function loadSchema() {
  const {build} = await import('esbuild');
  // Inside the project, so that the bundle finds valibot.
  const folder = await mkdtemp(join(ROOT, 'node_modules/.policy-schema-'));
  try {
    const outfile = join(folder, 'schema.mjs');
    await build({
      absWorkingDir: ROOT,
      entryPoints: [SCHEMA],
      bundle: true,
      packages: 'external',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** An editor shows a list with one value as a choice; it is none. */
function withConst(schema) {
  if (schema.enum?.length !== 1) return schema;
  const {enum: values, ...rest} = schema;
  return {...rest, const: values[0]};
}

function fieldsOf(schema, path) {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    const inside = field.type === 'array' ? [field.items, `${here}[]`] : [field, here];
    const required = schema.required?.includes(name) ?? false;
    return [{path: here, schema: field, required}, ...fieldsOf(...inside)];
  });
}

function typeInWords(schema) {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.type === 'array') return `list of ${typeInWords(schema.items)}`;
  if (schema.minimum === undefined) return schema.type;
  return `${schema.type}, ${schema.minimum} to ${schema.maximum}`;
}

function visit(node, onNode) {
  if (typeof node?.type === 'string') onNode(node);
  for (const value of Object.values(node ?? {})) {
    if (value && typeof value === 'object') visit(value, onNode);
  }
}

/** The text without these pieces. They may hold one another, never overlap by half. */
function without(text, pieces) {
  return [...text]
    .filter((_, at) => !pieces.some(([start, end]) => at >= start && at < end))
    .join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target] = process.argv.slice(2);
  if (target === '--table') {
    console.log(await policyTable());
  } else if (target) {
    const file = resolve(ROOT, target);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, `${JSON.stringify(await policyJsonSchema(), null, 2)}\n`);
  } else {
    console.error('Name the file to write, or --table.');
    process.exitCode = 2;
  }
}
