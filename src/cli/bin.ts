#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import type {Prerenderer} from './prerender.js';
import {run} from './run.js';

// Built, this file is dist/cli.js: the package's own description lies one folder up, and the
// renderer beside it.
const own = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const renderer = new URL('./prerender.js', import.meta.url).href;
await run((JSON.parse(own) as {version: string}).version, () => {
  return import(renderer) as Promise<Prerenderer>;
});
