/**
 * Opens every host page in every engine that is installed, and uses every element on it.
 *
 *   node test/hosts/run.mjs                        says what is wrong
 *   node test/hosts/run.mjs --report               and writes stories/docs/host-pages-report.md
 *   node test/hosts/run.mjs --only css-            only the pages whose id begins so
 *   node test/hosts/run.mjs --group nodes          only one group
 *
 * ENGINES=chromium,firefox chooses engines, as for the other tests.
 */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {startHostServers} from '../e2e/host-server.mjs';
import {ENGINES, startBrowser} from './browsers.mjs';
import documents from './fixtures/documents.mjs';
import guests from './fixtures/guests.mjs';
import lateScripts from './fixtures/late-scripts.mjs';
import loading from './fixtures/loading.mjs';
import network from './fixtures/network.mjs';
import nodes from './fixtures/nodes.mjs';
import places from './fixtures/places.mjs';
import policies from './fixtures/policies.mjs';
import scripts from './fixtures/scripts.mjs';
import styles from './fixtures/styles.mjs';
import {filesOf, QUESTION, READY, TAGS} from './host-page.mjs';
import {reportOf} from './report.mjs';

/** All host pages. */
export const FIXTURES = [
  ...loading,
  ...network,
  ...documents,
  ...places,
  ...policies,
  ...styles,
  ...scripts,
  ...lateScripts,
  ...nodes,
  ...guests,
];

const say = (line) => void process.stdout.write(`${line}\n`);

const OURS = 'bekkenfysio-widgets: ';

/** The engines that a run is asked to use; a required one has to be there. */
export function wantedEngines() {
  const listed = (name) =>
    process.env[name]
      ?.split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  return {wanted: listed('ENGINES') ?? ENGINES, required: listed('REQUIRE_ENGINES') ?? []};
}

/** Starts the two origins that all pages share. */
export async function startHosts() {
  const options = {documents: {}, headers: {}};
  const servers = await startHostServers(options);
  return {
    ...servers,
    /** Puts a fixture's files in place, and gives the address of its page. */
    place(fixture) {
      const {path, documents: own, headers} = filesOf(fixture, servers.widgets);
      options.documents = own;
      options.headers = {...headers, '/hosts/no-cors/': WITHOUT_CORS, '/hosts/bare/': WITHOUT_CORS};
      for (const name of Object.keys(own)) {
        if (name.endsWith('.js') && !/\/(no-cors|bare)\//.test(name)) {
          options.headers[name] = {'access-control-allow-origin': '*', ...options.headers[name]};
        }
      }
      return `${servers.pages}${path}`;
    },
  };
}

const WITHOUT_CORS = {'access-control-allow-origin': undefined};

/**
 * @typedef {object} Result of one fixture in one engine
 * @property {string} id
 * @property {'works' | 'fallback' | 'cannot' | string} came what the page showed
 * @property {readonly string[]} problems
 * @property {number} elements how many elements were used
 * @property {string} [reason] why an engine cannot
 */

/** Opens one page in one engine and says what is wrong. */
export async function visit(browser, hosts, fixture) {
  const {id, cannot = {}} = fixture;
  const reason = cannot[browser.name];
  if (reason) return {id, came: 'cannot', reason, problems: [], elements: 0};
  // Servers that are stopped in the middle are the fixture's own.
  const servers = fixture.cut ? await startHosts() : hosts;
  let page;
  try {
    page = await browser.open(fixture.disk ? onDisk(fixture) : servers.place(fixture));
    if (fixture.cut) {
      await page.evaluate(READY);
      if (fixture.kept) await page.evaluate(fixture.kept);
      await page.offline?.();
      await servers.stop();
      if (fixture.kept) await page.reload();
    }
    const report = JSON.parse(await page.evaluate(QUESTION));
    return {id, ...judged(fixture, report, page.errors())};
  } catch (error) {
    return {id, came: 'nothing', problems: [error.message], elements: 0};
  } finally {
    await page?.close();
    if (fixture.cut) await servers.stop();
  }
}

/** Writes a fixture's page into a folder, with the files of ours that stand beside it there. */
function onDisk(fixture) {
  const {documents, path} = filesOf(fixture, '');
  const folder = mkdtempSync(join(tmpdir(), 'host-page-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const files = {...fixture.disk, [basename(path)]: documents[path]};
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return pathToFileURL(join(folder, basename(path))).href;
}

/** Compares what a page reports with what its fixture expects. */
function judged(fixture, {came, results, problems, said, errors, refusals}, nativeErrors) {
  const {tags = TAGS, warnings = 0, errors: allowed, refusals: refused} = fixture;
  const found = [...problems];
  for (const [tag, problem] of Object.entries(results)) {
    if (problem) found.push(`<${tag}>: ${problem}`);
  }
  const missing = tags.filter((tag) => !(tag in results));
  if (missing.length > 0) found.push(`not used: ${missing.join(', ')}`);
  const ours = said.filter((text) => text.includes(OURS));
  if (warnings !== null && ours.length !== warnings) {
    found.push(`${ours.length} warnings in place of ${warnings}: ${ours.join(' / ')}`);
  }
  const foreign = said.filter((text) => !text.includes(OURS));
  if (!allowed) found.push(...foreign.map((text) => `on the console: ${text}`));
  for (const error of new Set([...errors, ...nativeErrors])) {
    if (!allowed?.test(error)) found.push(`thrown: ${error}`);
  }
  for (const refusal of refusals) if (!refused?.test(refusal)) found.push(`refused: ${refusal}`);
  return {came, problems: found, elements: Object.values(results).filter((text) => !text).length};
}

/** Opens the chosen pages in the chosen engines, one engine after another. */
async function runAll(fixtures) {
  const hosts = await startHosts();
  const byEngine = {};
  const {wanted, required} = wantedEngines();
  for (const name of wanted) {
    const browser = await startBrowser(name);
    if (!browser) {
      say(`${name}: not installed, not run`);
      if (required.includes(name)) process.exitCode = 1;
      continue;
    }
    const start = performance.now();
    byEngine[name] = [];
    for (const fixture of fixtures) {
      const result = await visit(browser, hosts, fixture);
      byEngine[name].push(result);
      for (const problem of result.problems) say(`${name} ${result.id}: ${problem}`);
      if (result.problems.length > 0) process.exitCode = 1;
    }
    await browser.stop();
    const good = byEngine[name].filter(({problems}) => problems.length === 0).length;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    say(`${name}: ${good} of ${fixtures.length} pages in ${seconds} s`);
  }
  await hosts.stop();
  return byEngine;
}

async function main() {
  const {values} = parseArgs({
    options: {report: {type: 'boolean'}, only: {type: 'string'}, group: {type: 'string'}},
  });
  const fixtures = FIXTURES.filter(
    ({id, group}) => id.startsWith(values.only ?? '') && group === (values.group ?? group),
  );
  const byEngine = await runAll(fixtures);
  // A table of a part would say that the rest is not there.
  if (!values.report || fixtures.length < FIXTURES.length) return;
  const file = new URL('../../stories/docs/host-pages-report.md', import.meta.url);
  writeFileSync(file, reportOf(FIXTURES, byEngine));
}

if (process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href === import.meta.url) {
  await main();
}
