#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {run} from './run.js';

// Built, this file is dist/cli.js: the package's own description lies one folder up.
const own = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
run((JSON.parse(own) as {version: string}).version);
