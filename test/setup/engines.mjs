/**
 * The engines that the suite runs in, one after another: Chromium always, Firefox and WebKitGTK wherever they
 * are installed.
 *
 *   ENGINES=chromium,firefox            runs no others
 *   REQUIRE_ENGINES=chromium,firefox    fails where one of these is missing, as CI wants it
 */
import {setTimeout as pause} from 'node:timers/promises';
import {findChromium, findFirefox, findWebKit} from '../../.tools/find-browser.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

const NAMES = ['chromium', 'firefox', 'webkit'];
const create = {chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webKitLauncher};

/** @returns {Promise<{names: string[], launchers: object[], lines: string[]}>} */
export async function engines() {
  const wanted = listed('ENGINES') ?? NAMES;
  const required = listed('REQUIRE_ENGINES') ?? [];
  const found = [];
  for (const name of wanted) {
    const engine = await create[name]();
    if (engine) found.push({name, ...engine});
  }
  const names = found.map(({name}) => name);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`REQUIRE_ENGINES: no ${missing.join(', ')} here.`);
  if (names.length === 0) throw new Error(`No engine to test in: ${wanted.join(', ')}.`);
  return {
    names,
    launchers: found.map(({launcher}) => launcher),
    lines: wanted.map((name) => `${name}: ${sourceOf(found, name)}`),
  };
}

function sourceOf(found, name) {
  return found.find((engine) => engine.name === name)?.source ?? 'not installed, not run';
}

function listed(variable) {
  const names = process.env[variable]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names?.find((name) => !NAMES.includes(name));
  if (unknown) throw new Error(`${variable}: "${unknown}" is none of ${NAMES.join(', ')}.`);
  return names?.length ? names : undefined;
}

async function chromiumLauncher() {
  const {executablePath, args, env, source} = await findChromium({whole: true});
  const {playwrightLauncher} = await import('@web/test-runner-playwright');
  const launchOptions = {executablePath, args, env: {...process.env, ...env}};
  const launcher = playwrightLauncher({product: 'chromium', launchOptions, concurrency: 2});
  return {launcher: named(launcher, 'Chromium'), source};
}

async function firefoxLauncher() {
  const firefox = findFirefox();
  if (!firefox) return null;
  const {chromeLauncher} = await import('@web/test-runner-chrome');
  const launchOptions = {browser: 'firefox', executablePath: firefox.executablePath};
  const launcher = chromeLauncher({launchOptions, concurrency: 1});
  return {launcher: named(launcher, 'Firefox'), source: firefox.source};
}

async function webKitLauncher() {
  const webKit = findWebKit();
  if (!webKit) return null;
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    capabilities: {
      'browserName': 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: webKit.executablePath, args: ['--automation']},
    },
  };
  const launcher = withDriver(webdriverLauncher(options), options, webKit);
  return {launcher: named(launcher, 'WebKit'), source: webKit.source};
}

/**
 * How many test files one session of WebKitGTK's driver is given. In a session that has opened a dozen pages or
 * more, the driver now and then no longer goes to the next one, and answers to nothing from then on.
 */
const FILES_A_SESSION = 5;

/** How long it may take to open a page, in milliseconds, before the driver counts as one that hangs. */
const PATIENCE = 30_000;

/** Each session has a driver and a display of its own; where one hangs, the page is opened in a new one. */
function withDriver(launcher, options, webKit) {
  const {stop} = launcher;
  let driver;
  let files = 0;

  const end = async () => {
    // One that hangs does not answer to the end of its session either.
    await inTime(stop.call(launcher), 5000);
    Object.assign(launcher, {driver: undefined, driverManager: undefined});
    (await driver)?.stop();
  };
  const renew = async () => {
    await end();
    driver = startWebKitDriver(webKit);
    options.port = (await driver).port;
  };
  const open = async (id, url) => {
    await launcher.ensureManagerInitialized();
    // The manager's own way in does not wait for the page.
    await launcher.driverManager.startSession(id, url);
  };

  launcher.concurrency = 1;
  launcher.startSession = async (id, url) => {
    if (files % FILES_A_SESSION === 0) await renew();
    files += 1;
    if (await inTime(open(id, url), PATIENCE)) return;
    console.log(`WebKit did not open ${url}: once more in a new session.`);
    await renew();
    await open(id, url);
  };
  launcher.stop = end;
  return launcher;
}

/** Whether something came to a good end within so many milliseconds. */
function inTime(promise, milliseconds) {
  const ended = promise.then(
    () => true,
    () => false,
  );
  return Promise.race([ended, pause(milliseconds, false, {ref: false})]);
}

/** The launchers name themselves after the tool that drives the browser, and one renames itself later. */
function named(launcher, name) {
  return Object.defineProperty(launcher, 'name', {get: () => name, set: () => {}});
}
