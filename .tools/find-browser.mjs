/**
 * Finds the browsers that the tests, the audits and the pictures are made with. Nothing is ever downloaded:
 * a browser of the system is used, or for Chromium, where the system has none, the one that an npm package
 * carries.
 *
 *   node .tools/find-browser.mjs      says in one line per engine which one is taken
 *
 * `CHROME_PATH` and `FIREFOX_PATH` name a browser outright; `BROWSER_SEARCH=package` passes over the system's
 * Chromium, to try what a machine without one gets.
 */
import {execFile} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {delimiter, dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/bekkenfysio-widgets');

/** Chromium without a window: the same engine, and a page in it is there in a third of the time. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const SHELL_PLACES = ['/usr/lib/chromium/chromium-headless-shell'];
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const CHROMIUM_PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PLACES = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args what it has to be started with on this machine
 * @property {Record<string, string>} env added to the environment it is started in
 * @property {string} source where it was found, in words
 */

/**
 * Chromium, or an error that says what to do: there is no test without it.
 *
 * @param {{whole?: boolean}} [options] `whole`: the browser that a visitor has, and not its headless
 *   shell, which keeps no page for Back and has other times
 * @returns {Promise<Browser>}
 */
export async function findChromium({whole = false} = {}) {
  const named = namedBrowser('CHROME_PATH');
  if (named) return systemBrowser(named, 'CHROME_PATH', rootArgs());
  if (process.env.BROWSER_SEARCH !== 'package') {
    const found =
      (whole ? null : firstExecutable(SHELL_NAMES, SHELL_PLACES)) ??
      firstExecutable(CHROMIUM_NAMES, CHROMIUM_PLACES);
    if (found) return systemBrowser(found, 'system', rootArgs());
  }
  return packagedChromium();
}

/** @returns {Browser | null} Firefox, or null where the machine has none */
export function findFirefox() {
  const named = namedBrowser('FIREFOX_PATH');
  if (named) return systemBrowser(named, 'FIREFOX_PATH');
  const found = firstExecutable(['firefox-esr', 'firefox'], FIREFOX_PLACES);
  return found ? systemBrowser(found, 'system') : null;
}

/**
 * WebKitGTK's MiniBrowser with what drives it. It is WebKit, not Safari on a phone.
 * @returns {{executablePath: string, driver: string, display: string, source: string} | null}
 *   null unless the browser, its driver and the virtual display are all there
 */
export function findWebKit() {
  const executablePath = webKitFolders()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
  const driver = firstExecutable(['WebKitWebDriver']);
  const display = firstExecutable(['Xvfb']);
  if (!executablePath || !driver || !display) return null;
  return {executablePath, driver, display, source: `system: ${executablePath}`};
}

/** @param {string} executablePath @param {string} how @param {string[]} args @returns {Browser} */
function systemBrowser(executablePath, how, args = []) {
  return {executablePath, args, env: {}, source: `${how}: ${executablePath}`};
}

/** A path that a person gave has to be right: falling back in silence would test another browser. */
function namedBrowser(/** @type {string} */ variable) {
  const path = process.env[variable];
  if (!path) return null;
  if (!isExecutable(path)) throw new Error(`${variable} names ${path}, which cannot be run.`);
  return path;
}

/** Chromium's sandbox refuses to start for root, which is who a container runs as. */
function rootArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function firstExecutable(/** @type {string[]} */ names, /** @type {string[]} */ places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...places].find(isExecutable) ?? null;
}

function isExecutable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Debian puts it under the machine's triplet, others in lib, lib64 or libexec; 4.1 and 6.0 are both in use. */
function webKitFolders() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((root) => existsSync(root));
  const withTriplets = roots.flatMap((root) => [root, ...subfolders(root, /-linux-/)]);
  return withTriplets.flatMap((root) => subfolders(root, /^webkit(2gtk-4\.1|gtk-6\.0)$/));
}

function subfolders(/** @type {string} */ root, /** @type {RegExp} */ pattern) {
  return readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && pattern.test(entry.name))
    .map((entry) => join(root, entry.name));
}

/** @returns {Promise<Browser>} */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found. Install one, or name it in CHROME_PATH.');
  }
  const {folder, version} = await unpackedChromium();
  const executablePath = join(folder, 'chromium');
  const env = {...(await libraryEnv(executablePath, folder)), ...fontEnv(folder)};
  const borrowed = env.LD_LIBRARY_PATH ? ' with its own libraries' : '';
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env,
    source: `npm package @sparticuz/chromium ${version}${borrowed}`,
  };
}

/**
 * Unpacks the package's browser once. The package writes to the system's temporary folder under names that
 * anybody can take, and gives its libraries only where it believes to be on a cloud function: a child process
 * with its own temporary folder and that belief keeps both out of our process.
 */
async function unpackedChromium() {
  const {root, version} = chromiumPackage();
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(CACHE, {recursive: true});
    const temporary = await mkdtemp(join(CACHE, 'unpacking-'));
    const script = `import chromium from ${JSON.stringify(pathToFileURL(join(root, 'build/esm/index.js')).href)};
      await chromium.executablePath();`;
    const env = {...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'};
    await run(process.execPath, ['--input-type=module', '--eval', script], {env});
    await rename(temporary, folder).catch(async (error) => {
      await rm(temporary, {recursive: true, force: true});
      // Two runs at the same time: the other one was first, and its copy is as good.
      if (!existsSync(folder)) throw error;
    });
  }
  return {folder, version};
}

function chromiumPackage() {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const root = resolve(dirname(entry), '../..');
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return {root, version};
  } catch (cause) {
    throw new Error(
      'No Chromium found: not in CHROME_PATH, not on this system, and @sparticuz/chromium is not installed. ' +
        'Run `npm ci`, or .tools/install-browsers.sh.',
      {cause},
    );
  }
}

/** The package's own libraries (libnss3 and its kin) are borrowed only where the system lacks some. */
async function libraryEnv(/** @type {string} */ executablePath, /** @type {string} */ folder) {
  /** @type {Record<string, string>} */
  const none = {};
  if ((await missingLibraries(executablePath, {})).length === 0) return none;
  const env = {LD_LIBRARY_PATH: join(folder, 'al2023/lib')};
  const missing = await missingLibraries(executablePath, env);
  if (missing.length === 0) return env;
  throw new Error(
    `The packaged Chromium lacks ${missing.join(', ')}: run .tools/install-browsers.sh.`,
  );
}

async function missingLibraries(
  /** @type {string} */ executablePath,
  /** @type {Record<string, string>} */ env,
) {
  const {stdout} = await run('ldd', [executablePath], {env: {...process.env, ...env}});
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
}

/** Without any font configuration Chromium draws no text at all. */
function fontEnv(/** @type {string} */ folder) {
  /** @type {Record<string, string>} */
  const env = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return env;
}

if (process.argv[1] === import.meta.filename) {
  const chromium = await findChromium();
  console.log(`chromium  ${chromium.source}`);
  console.log(`firefox   ${findFirefox()?.source ?? 'not installed'}`);
  console.log(`webkit    ${findWebKit()?.source ?? 'not installed'}`);
}
