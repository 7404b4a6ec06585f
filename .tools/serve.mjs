/**
 * Serves the host pages as a practice or an insurer would: the pages from one origin, the script
 * from another one.
 *
 *     node .tools/serve.mjs [--port 4000]
 *
 * In a page, `__WIDGETS__` stands for the origin of the script; it is filled in while serving, so
 * that the address in the page and the one in its content security policy are always the same.
 */
import {existsSync, realpathSync} from 'node:fs';
import {readFile, realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {contentType} from './mime.mjs';

/** Where the host pages are. */
export const pagesRoot = fileURLToPath(new URL('../stories/host-pages', import.meta.url));
/** Where `npm run build` puts what a page loads. */
export const distRoot = fileURLToPath(new URL('../dist', import.meta.url));

const script = 'bekkenfysio-widgets.js';
const missingBuild = `dist/${script} is missing: run npm run build first.`;
const placeholder = '__WIDGETS__';
const portsToTry = 21;

/**
 * The content security policy of `/insurer/`: nothing inline, nothing from anywhere but the page's
 * own origin and the script's, and Trusted Types under one name.
 *
 * @param {string} widgets origin of the script
 */
export function insurerPolicy(widgets) {
  return [
    "default-src 'none'",
    `script-src ${widgets}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${widgets}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types bekkenfysio-widgets',
  ].join('; ');
}

/** The path of a request, decoded; `null` when it is one that no honest link holds. */
function readPath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const inner = path.split('/').slice(1, -1);
    const odd = !path.startsWith('/') || /[\0\\]/.test(path) || /\/\.\.?(\/|$)/.test(path);
    return odd || inner.includes('') ? null : path;
  } catch {
    return null;
  }
}

/** The file behind a path, or the status that says why there is none. */
async function findFile(path, {root, dist}) {
  // The embed builder is made by the build, and is no part of the folder that a site gets.
  const inDist = /^\/dist(\/.*)|^(\/builder\/.*)/.exec(path);
  const folder = inDist ? dist : root;
  if (!folder) return {status: 404};
  const wanted = join(folder, inDist?.[1] ?? path);
  const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
  try {
    // A symbolic link may not lead out of the folder either.
    const real = await realpath(file);
    if (!real.startsWith((await realpath(folder)) + sep)) return {status: 403};
    if ((await stat(real)).isDirectory()) return {status: 301, location: `${path}/`};
    return {status: 200, file: real};
  } catch {
    return {status: 404};
  }
}

const plainWords = {
  403: 'Dit adres mag niet.',
  404: 'Deze pagina is er niet.',
  405: 'Deze server geeft alleen pagina’s.',
};

/** A page for whoever ends up nowhere: what happened and where to go on. */
function errorPage(status, {path, root}) {
  const words = plainWords[status] ?? 'Hier ging iets mis.';
  const lines = [
    `<h1>${words}</h1>`,
    ...(path === `/dist/${script}` ? [`<p>${missingBuild}</p>`] : []),
    ...(root ? ['<p><a href="/">Naar de voorbeeldpagina’s</a></p>'] : []),
  ];
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words}</title>
<main>
${lines.join('\n')}
</main>
</html>
`;
}

/** Headers of every response to this path, before a caller's own. */
function defaultHeaders(path, widgets) {
  const headers = {'cache-control': 'no-cache', 'x-content-type-options': 'nosniff'};
  if (path.startsWith('/dist/')) {
    headers['access-control-allow-origin'] = '*';
    headers['cross-origin-resource-policy'] = 'cross-origin';
  }
  if (path.startsWith('/insurer/')) headers['content-security-policy'] = insurerPolicy(widgets);
  return headers;
}

/** What there is for one request: `{status, file?, location?, body?, headers?}`. */
async function look(path, request, options) {
  if (path === null) return {status: 403};
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return {status: 405, headers: {allow: 'GET, HEAD'}};
  }
  const own = (await options.intercept?.({path, method: request.method})) ?? {};
  if (own.status !== undefined || own.body !== undefined) return {status: 200, ...own};
  // Browsers ask for it on their own; a page without an icon is no mistake worth a 404.
  if (path === '/favicon.ico') return {status: 204, ...own};
  return {...(await findFile(path, options)), headers: own.headers};
}

/** What goes back for one request: `{path, status, headers, body}`. */
async function answer(request, options) {
  const path = readPath(request.url ?? '/');
  const {status, file, location, body: given, headers: own} = await look(path, request, options);
  const headers = {
    ...defaultHeaders(path ?? '/', options.widgets),
    'content-type': contentType(file ?? '.html'),
    ...(location && {location: encodeURI(location)}),
    ...own,
  };
  const nothing = () => (status >= 400 ? errorPage(status, {path, root: options.root}) : '');
  const body = file ? await readFile(file) : (given ?? nothing());
  const isPage = String(headers['content-type']).startsWith('text/html');
  const filled = isPage ? String(body).replaceAll(placeholder, options.widgets) : body;
  return {path: path ?? request.url, status, headers, body: filled};
}

/** Listens on the first free port from `port` on; port 0 is one that the system chooses. */
async function listen(server, port, host) {
  const last = port === 0 ? 0 : Math.min(port + portsToTry - 1, 65535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, host, () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (error === null) return server.address().port;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`No free port between ${port} and ${last}: choose another one with --port.`);
}

/**
 * Starts one server: the host pages at `/`, the build at `/dist/`.
 *
 * @param {object} [options]
 * @param {number} [options.port] wished port; a busy one is stepped over, up to 20 further. Default
 *   0: the system chooses
 * @param {string} [options.host] address to listen on. Default `127.0.0.1`: this machine only
 * @param {string | null} [options.root] folder served at `/`; `null` serves no pages
 * @param {string | null} [options.dist] folder served at `/dist/`; `null` serves no build
 * @param {string} [options.widgets] origin that `__WIDGETS__` in a page stands for. Default: this
 *   server's own
 * @param {(request: {path: string, method: string}) => unknown} [options.intercept] may answer in
 *   place of a file: `{status?, headers?, body?}`, or a promise of it. With `headers` alone the
 *   file is served with these over the usual ones; `undefined` as a value takes a header away
 * @param {(entry: {origin: string, path: string, url: string, method: string,
 *   status: number, headers: import('node:http').IncomingHttpHeaders}) => void} [options.onRequest] told of each
 *   request, just before its answer is sent; `headers` are the request's
 * @returns {Promise<{origin: string, port: number, stop: () => Promise<void>}>}
 */
export async function startServer(options = {}) {
  const settings = {root: pagesRoot, dist: distRoot, ...options};
  const server = createServer(async (request, response) => {
    try {
      const {path, status, headers, body} = await answer(request, settings);
      const sent = Object.entries(headers).filter(([, value]) => value !== undefined);
      const {method, url, headers: asked} = request;
      settings.onRequest?.({origin, path, url, method, status, headers: asked});
      response.writeHead(status, Object.fromEntries(sent));
      response.end(method === 'HEAD' ? undefined : body);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
  const port = await listen(server, settings.port ?? 0, settings.host ?? '127.0.0.1');
  const origin = `http://localhost:${port}`;
  settings.widgets ??= origin;
  const stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {origin, port, stop};
}

/**
 * Starts two servers, as in life: the pages on one origin, the script on another one. Takes the
 * options of {@link startServer}; the pages' server answers at `/dist/` too, for a page that wants
 * the script from its own origin.
 *
 * @param {Parameters<typeof startServer>[0]} [options] `port` is the pages' wished port
 * @returns {Promise<{pages: string, widgets: string, stop: () => Promise<void>}>} both origins
 */
export async function startHostPages(options = {}) {
  const {port = 0} = options;
  const widgets = await startServer({...options, root: null, port: port === 0 ? 0 : port + 1});
  try {
    const pages = await startServer({...options, port, widgets: widgets.origin});
    const stop = async () => void (await Promise.all([pages.stop(), widgets.stop()]));
    return {pages: pages.origin, widgets: widgets.origin, stop};
  } catch (error) {
    await widgets.stop();
    throw error;
  }
}

/** The port asked for on the command line. */
function wishedPort() {
  const {values} = parseArgs({options: {port: {type: 'string', default: '4000'}}});
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65534) {
    throw new Error(`--port takes a number from 0 to 65534, not "${values.port}".`);
  }
  return port;
}

async function main() {
  const servers = await startHostPages({port: wishedPort()});
  if (!existsSync(join(distRoot, script))) {
    console.warn(missingBuild);
  }
  console.log(`Host pages: ${servers.pages}/`);
  console.log(`Embed builder: ${servers.pages}/builder/`);
  console.log(`The script: ${servers.widgets}/dist/${script}`);
  const stop = () => void servers.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const started = process.argv[1] ?? '';
if (started && pathToFileURL(realpathSync(started)).href === import.meta.url) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
