/**
 * Makes `dist/prerender.js`, which renders an element in Node: one file with all that it needs
 * inside, so that nobody who installs the package gets one more dependency for it.
 */
import {build} from 'esbuild';

/** What an element loads when a page needs it, which is never so on a server. */
const NEVER_LOADED = ['*/policy/engine.js', '*/insurer-view.js', '*/qr-code.js'];

/** Packages whose files do not say themselves whose they are. */
const ALSO_INSIDE =
  '/*! With parse5 (MIT, Ivan Nikulin and others) and entities (BSD-2-Clause, Felix Böhm). */';

await build({
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
  logLevel: 'warning',
});
