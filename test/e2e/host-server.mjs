/**
 * Host pages for a test in a browser: the pages on one origin, the script on another one, every
 * request written down, and any response changed or taken away.
 */
import {setTimeout as wait} from 'node:timers/promises';
import {contentType} from '../../.tools/mime.mjs';
import {distRoot, pagesRoot, startHostPages} from '../../.tools/serve.mjs';

/**
 * @typedef {object} HostOptions
 * @property {Record<string, Record<string, string | undefined>>} [headers] response headers to add
 *   or to put in place of the usual ones, by path: `{'/insurer/': {…}}`. A path that ends in `/`
 *   is for everything below it; `undefined` takes a header away
 * @property {string[]} [missing] files that answer 404, by the end of their path:
 *   `['locales/en.js']`
 * @property {Record<string, number>} [delays] files that come late, by the end of their path, in
 *   milliseconds: `{'locales/en.js': 4000}`
 * @property {Record<string, string>} [documents] pages of the test's own, by path:
 *   `{'/own.html': '<!doctype html>…', '/policy.json': '{…}'}`; `__WIDGETS__` in a page is the
 *   origin of the script. Both origins answer
 * @property {string} [root] folder of the host pages. Default: those of the repository
 * @property {string} [dist] folder of the build. Default: `dist`
 */

/**
 * @typedef {object} HostRequest one request, as it was answered
 * @property {string} origin origin that was asked
 * @property {string} path decoded, without the query
 * @property {string} url as it was asked, with the query
 * @property {string} method
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers the request's own headers
 */

const endsWith = (path, ending) => `/${path}`.endsWith(`/${ending.replace(/^\//, '')}`);

function headersFor(path, rules) {
  const holds = ([rule]) => (rule.endsWith('/') ? path.startsWith(rule) : path === rule);
  const found = Object.entries(rules).filter(holds);
  return Object.assign({}, ...found.map(([, headers]) => headers));
}

/** What one path answers under these options; `undefined` when it is nothing special. */
async function answerFor(path, {headers = {}, missing = [], delays = {}, documents = {}}) {
  const [, late = 0] = Object.entries(delays).find(([ending]) => endsWith(path, ending)) ?? [];
  if (late > 0) await wait(late);
  const own = headersFor(path, headers);
  if (missing.some((ending) => endsWith(path, ending))) return {status: 404, headers: own};
  if (Object.hasOwn(documents, path)) {
    return {body: documents[path], headers: {'content-type': contentType(path), ...own}};
  }
  return {headers: own};
}

/**
 * Starts both servers on ports that the system chooses.
 *
 * @param {HostOptions} [options] may be changed while the servers run: each request reads it anew
 * @returns {Promise<{pages: string, widgets: string, requests: HostRequest[],
 *   stop: () => Promise<void>}>} the two origins; the requests so far, in the order of their
 *   answers (empty it with `requests.length = 0`); and a function that ends both servers
 */
export async function startHostServers(options = {}) {
  /** @type {HostRequest[]} */
  const requests = [];
  const {root = pagesRoot, dist = distRoot} = options;
  const servers = await startHostPages({
    root,
    dist,
    intercept: ({path}) => answerFor(path, options),
    onRequest: (entry) => requests.push(entry),
  });
  return {...servers, requests};
}
