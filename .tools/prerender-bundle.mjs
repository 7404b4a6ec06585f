/**
 * Makes `dist/prerender.js`, which renders an element in Node: one file with all that it needs
 * inside, so that nobody who installs the package gets one more dependency for it.
 */
import {writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {packageOf} from './sbom.mjs';

/** What an element loads when a page needs it, which is never so on a server. */
const NEVER_LOADED = ['*/policy/engine.js', '*/insurer-view.js', '*/qr-code.js'];

/** Packages whose files do not say themselves whose they are. */
const ALSO_INSIDE =
  '/*! With parse5 (MIT, Ivan Nikulin and others) and entities (BSD-2-Clause, Felix Böhm). */';

const {metafile} = await build({
  entryPoints: ['.build/prerender.js'],
  outfile: 'dist/prerender.js',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: NEVER_LOADED,
  banner: {js: ALSO_INSIDE},
  legalComments: 'eof',
  metafile: true,
  logLevel: 'warning',
});

// For the licences that go along: see notices.mjs.
const [{inputs}] = Object.values(metafile.outputs);
const used = Object.entries(inputs).filter(([, {bytesInOutput}]) => bytesInOutput > 0);
const packages = new Set(used.map(([file]) => packageOf(`/${file}`)).filter(Boolean));
writeFileSync('.build/inside-prerender.json', JSON.stringify([...packages].sort()));
