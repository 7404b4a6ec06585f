/**
 * Puts the packed package into an app of each framework, as its users do: installs it from its own
 * lock file, builds it for production, serves it, and uses it in Chromium.
 *
 *   node test/host-apps/run.mjs                    all apps; after a build
 *   node test/host-apps/run.mjs --only vite,next   these
 *   node test/host-apps/run.mjs --skip nuxt        all but these
 *   node test/host-apps/run.mjs --lock vite        renews the lock file of these, or of all
 */
import {copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findChromium} from '../../.tools/find-browser.mjs';
import {pack} from '../e2e/packed.mjs';
import {APPS} from './apps.mjs';
import {execute} from './processes.mjs';
import {visitApp} from './visit.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCK = 'package-lock.json';
const PACKAGE = 'bekkenfysio-widgets';
const NPM = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
const say = (line) => void process.stdout.write(`${line}\n`);

/** A copy of an app outside of the repository, so that it finds no packages but its own. */
function copyOf(name, tarball, without = []) {
  const place = mkdtempSync(join(tmpdir(), `host-app-${name}-`));
  cpSync(join(import.meta.dirname, name), place, {recursive: true});
  without.forEach((file) => rmSync(join(place, file), {force: true}));
  copyFileSync(join(ROOT, '.npmrc'), join(place, '.npmrc'));
  copyFileSync(tarball, join(place, `${PACKAGE}.tgz`));
  return place;
}

/** Does something, and says how long it took. */
async function timed(name, what, action) {
  const start = performance.now();
  const result = await action();
  say(`  ${name}: ${what} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

async function testApp(name, tarball, browser) {
  const place = copyOf(name, tarball);
  try {
    await timed(name, 'installed', () => execute(place, 'npm', ['ci', ...NPM]));
    await timed(name, 'built', () => execute(place, 'npm', ['run', 'build']));
    const server = await APPS[name].serve(place);
    try {
      await timed(name, 'visited', () => visitApp(browser, server.origin, APPS[name]));
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}

/** The package's own hash is taken out: it is another one for each build. */
async function renewLock(name, tarball) {
  const place = copyOf(name, tarball, [LOCK]);
  await execute(place, 'npm', ['install', '--package-lock-only', ...NPM]);
  const lock = JSON.parse(readFileSync(join(place, LOCK), 'utf8'));
  delete lock.packages[`node_modules/${PACKAGE}`].integrity;
  writeFileSync(join(import.meta.dirname, name, LOCK), `${JSON.stringify(lock, null, 2)}\n`);
  rmSync(place, {recursive: true});
  say(`${name}: ${Object.keys(lock.packages).length} packages`);
}

/** The apps that were asked for. */
function asked({only, skip}, positionals) {
  const list = (text) => text?.split(',') ?? [];
  const named = [...list(only), ...positionals];
  const unknown = [...named, ...list(skip)].filter((name) => !Object.hasOwn(APPS, name));
  if (unknown.length > 0) {
    throw new Error(`No app ${unknown.join(', ')}. There are: ${Object.keys(APPS).join(', ')}.`);
  }
  const names = named.length > 0 ? named : Object.keys(APPS);
  return names.filter((name) => !list(skip).includes(name));
}

/** Tests the apps one after another, and gives the names of those that failed. */
async function testApps(names, tarball) {
  const {executablePath, args, env} = await findChromium();
  const browser = await chromium.launch({executablePath, args, env: {...process.env, ...env}});
  const failed = [];
  for (const name of names) {
    try {
      await testApp(name, tarball, browser);
      say(`ok     ${name}`);
    } catch (error) {
      failed.push(name);
      say(`FAILED ${name}\n${error.stack}`);
    }
  }
  await browser.close();
  return failed;
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string'}, skip: {type: 'string'}, lock: {type: 'boolean'}},
});
const names = asked(values, positionals);
const folder = mkdtempSync(join(tmpdir(), 'host-apps-'));
try {
  const tarball = pack(folder);
  if (values.lock) {
    for (const name of names) await renewLock(name, tarball);
  } else {
    const failed = await testApps(names, tarball);
    say(`${names.length - failed.length} of ${names.length} host apps work`);
    process.exitCode = failed.length === 0 ? 0 : 1;
  }
} finally {
  rmSync(folder, {recursive: true});
}
