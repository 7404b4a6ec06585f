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
  const launcherAt = (port) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        'browserName': 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: webKit.executablePath, args: ['--automation']},
      },
    });
  return {launcher: withDrivers(launcherAt, webKit), source: webKit.source};
}

/**
 * How many test files one session of WebKitGTK's driver is given. In a session that has opened a dozen pages or
 * more, the driver now and then no longer goes to the next one, and answers to nothing from then on.
 */
const FILES_A_SESSION = 5;

/** How long it may take to open a page, in milliseconds, before the driver counts as one that hangs. */
const PATIENCE = 30_000;

/**
 * A launcher whose sessions each have a driver, a display and a launcher below of their own; where one hangs, the
 * page is opened in a new one. What the old one still does can then touch nothing but itself.
 */
function withDrivers(launcherAt, webKit) {
  let config;
  let driver;
  let below;
  let files = 0;

  const end = async () => {
    // One that hangs does not answer to the end of its session either.
    if (below) await inTime(below.stop(), 5000);
    driver?.stop();
  };
  const renew = async () => {
    await end();
    driver = await startWebKitDriver(webKit);
    below = launcherAt(driver.port);
    await below.initialize(config);
  };
  const open = async (id, url) => {
    await below.ensureManagerInitialized();
    // The manager's own way in does not wait for the page.
    await below.driverManager.startSession(id, url);
  };
  const own = {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    initialize: (given) => void (config = given),
    async startSession(id, url) {
      if (files % FILES_A_SESSION === 0) await renew();
      files += 1;
      if (await inTime(open(id, url), PATIENCE)) return;
      console.log(`WebKit did not open ${url}: once more in a new session.`);
      await renew();
      await open(id, url);
    },
    isActive: (id) => below?.isActive(id) ?? false,
    stop: end,
  };
  return new Proxy(own, {get: (_, key) => own[key] ?? below?.[key]?.bind?.(below)});
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
