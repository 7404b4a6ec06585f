/**
 * Builds the page on which a webmaster makes the code for a site: `dist/builder/`, from a finished
 * build. It stands beside the folder `dist`, as `/builder/` beside `/dist/`.
 *
 *   node stories/builder/build.mjs
 */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const HERE = import.meta.dirname;
const THEMES = join(ROOT, 'src/styles/themes');

/** What the page has to know of the build: see `Build` in choice.ts. */
export function knownOfBuild(dist = join(ROOT, 'dist')) {
  const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const files = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  const themes = readdirSync(THEMES).map((file) => [
    basename(file, '.css'),
    readFileSync(join(THEMES, file), 'utf8'),
  ]);
  return {
    version,
    integrity: files['bekkenfysio-widgets.js'].sha384,
    themes: Object.fromEntries(themes),
  };
}

/** Writes the page; `dist` holds the finished build. */
export async function writeBuilder(dist = join(ROOT, 'dist')) {
  const folder = join(dist, 'builder');
  mkdirSync(folder, {recursive: true});
  await build({
    entryPoints: [join(HERE, 'page.ts')],
    outfile: join(folder, 'builder.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const known = JSON.stringify(knownOfBuild(dist)).replaceAll('<', '\\u003c');
  const page = readFileSync(join(HERE, 'index.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    page.replace('__BUILD__', () => known),
  );
  copyFileSync(join(HERE, 'builder.css'), join(folder, 'builder.css'));
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? '')).href) {
  await writeBuilder();
}
