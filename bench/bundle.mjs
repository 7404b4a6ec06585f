/**
 * Bundles every contender in the same way as our one script: rollup, node-resolve with the
 * production condition, and terser with the same options. Ours is taken from `dist/` as it is; its
 * build also minifies what stands in its own templates, which a peer's packages did or did not do
 * before they were published.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const HERE = import.meta.dirname;
const DIST = join(HERE, '../dist');
const CACHE = join(HERE, 'dist');

/** The folder of an installed package, whatever its `exports` let through. */
const packageFolder = (name) => join(HERE, 'node_modules', name);

export const versionOf = (name) =>
  JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')).version;

/** What a page has to load of these, added up. */
export function weigh(...contents) {
  const sum = (size) => contents.reduce((total, content) => total + size(Buffer.from(content)), 0);
  return {
    bytes: sum((content) => content.length),
    gzip: sum((content) => gzipSync(content, {level: 9}).length),
    brotli: sum((content) => brotliCompressSync(content).length),
  };
}

/** @returns {Promise<{code: string, css: string, size: object}>} what a page of it loads */
export async function bundle(contender) {
  const {script, entry, css = [], inlineCss = ''} = contender;
  const code = script
    ? readFileSync(join(DIST, script), 'utf8')
    : entry
      ? await built(contender.id, entry)
      : '';
  const sheets = css.map((file) => withImports(join(HERE, 'node_modules', file)));
  const style = [...sheets, inlineCss].join('\n').trim();
  return {code, css: style, size: weigh(...[code, style].filter(Boolean))};
}

/** A style sheet with what it imports in it, as the one request that the others need too. */
function withImports(file) {
  return readFileSync(file, 'utf8').replaceAll(/@import url\('([^']+)'\);/g, (_, from) =>
    withImports(join(dirname(file), from)),
  );
}

/** Bundling takes longer than measuring: kept until the entry or a version changes. */
async function built(id, entry) {
  const lock = readFileSync(join(HERE, 'package-lock.json'));
  const key = createHash('sha256')
    .update(entry)
    .update(lock)
    .update(String(roll))
    .digest('hex')
    .slice(0, 16);
  const file = join(CACHE, `${id}-${key}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const code = await roll(entry);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, code);
  return code;
}

async function roll(entry) {
  const name = '\0entry';
  const build = await rollup({
    input: name,
    onLog: () => {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === name ? id : null),
        load: (id) => (id === name ? entry : null),
      },
      nodeResolve({
        exportConditions: ['production', 'browser'],
        browser: true,
        rootDir: HERE,
        dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
      }),
      terser({
        module: false,
        toplevel: false,
        ecma: 2020,
        compress: {passes: 3},
        format: {comments: false, ascii_only: true},
      }),
    ],
  });
  try {
    const {output} = await build.generate({format: 'iife', inlineDynamicImports: true});
    return output[0].code;
  } finally {
    await build.close();
  }
}
