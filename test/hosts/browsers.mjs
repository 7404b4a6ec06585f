/**
 * Three engines behind one small face: a page is opened, asked something, and says what went wrong
 * on it. Chromium is driven by Playwright, Firefox by WebDriver BiDi, WebKitGTK by classic WebDriver.
 */
import {launch as launchFirefox} from 'puppeteer-core';
import {chromium} from 'playwright-core';
import {findChromium, findFirefox, findWebKit} from '../../.tools/find-browser.mjs';
import {startWebKitDriver} from '../setup/webkit-driver.mjs';

/**
 * @typedef {object} Page
 * @property {(expression: string) => Promise<string>} evaluate the text that an expression, or the
 *   promise that it is, comes to. It runs under any policy of the page
 * @property {() => readonly string[]} errors what the browser itself calls an error of the page;
 *   WebKitGTK's driver does not tell, so that a page there has to listen itself
 * @property {(keys: string) => Promise<void>} press presses a key as a hand does: `Tab`, `Space`,
 *   `ArrowDown`; with another one held: `Shift+Tab`
 * @property {() => Promise<void>} reload
 * @property {() => Promise<void>} [offline] cuts the browser's network, where it can be done
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Browser
 * @property {string} name
 * @property {(url: string, options?: {viewport?: {width: number, height: number}, media?: object}) => Promise<Page>} open
 *   `media` is for Chromium, in Playwright's words: the others cannot be asked for any
 * @property {() => Promise<void>} stop
 */

const VIEWPORT = {width: 1000, height: 700};
const PATIENCE = 30_000;

/** Pages that one driver of WebKit is given: after a dozen it may hang (see test/setup/engines.mjs). */
const PAGES_A_DRIVER = 10;

/** Firefox calls a file that it could not or may not have an error of the page, though nothing was thrown. */
const OF_THE_NETWORK =
  /^(Loading (module|failed)|The resource from|Cross-Origin Request Blocked|Content-Security-Policy|None of the)/;

const start = {chromium: startChromium, firefox: startFirefox, webkit: startWebKit};

/** The names of all engines, installed or not. */
export const ENGINES = Object.keys(start);

/**
 * Starts an engine.
 *
 * @param {string} name one of {@link ENGINES}
 * @param {{preferences?: Record<string, unknown>, backForwardCache?: boolean}} [options] preferences of
 *   Firefox; whether Back may bring a page from memory, as it does for visitors: Playwright switches
 *   it off in Chromium
 * @returns {Promise<Browser | null>} null where the machine has none
 */
export const startBrowser = (name, options = {}) => start[name](options);

async function startChromium({backForwardCache = false}) {
  const {executablePath, args, env} = await findChromium({whole: backForwardCache});
  const browser = await chromium.launch({
    executablePath,
    args,
    env: {...process.env, ...env},
    ...(backForwardCache && {ignoreDefaultArgs: ['--disable-back-forward-cache']}),
  });
  return {
    name: 'chromium',
    async open(url, {viewport = VIEWPORT, media = {}} = {}) {
      const context = await browser.newContext({viewport});
      const page = await context.newPage();
      await page.emulateMedia(media);
      const errors = [];
      page.on('pageerror', ({message}) => errors.push(message));
      await page.goto(url, {waitUntil: 'load', timeout: PATIENCE});
      // Playwright's own `evaluate` uses what a hostile page has replaced; the protocol does not.
      const session = await context.newCDPSession(page);
      return {
        errors: () => errors,
        async evaluate(expression) {
          const options = {expression, awaitPromise: true, returnByValue: true};
          const {result, exceptionDetails} = await session.send('Runtime.evaluate', options);
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
          return result.value;
        },
        press: (keys) => page.keyboard.press(keys),
        reload: () => page.reload({waitUntil: 'load', timeout: PATIENCE}),
        offline: () => context.setOffline(true),
        close: () => context.close(),
      };
    },
    stop: () => browser.close(),
  };
}

async function startFirefox({preferences: extraPrefsFirefox = {}}) {
  const firefox = findFirefox();
  if (!firefox) return null;
  const {executablePath} = firefox;
  const options = {browser: 'firefox', executablePath, headless: true, extraPrefsFirefox};
  const browser = await launchFirefox(options);
  return {
    name: 'firefox',
    async open(url, {viewport = VIEWPORT} = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      const errors = [];
      page.on('pageerror', ({message}) => {
        if (!OF_THE_NETWORK.test(message)) errors.push(message);
      });
      await page.goto(url, {waitUntil: 'load', timeout: PATIENCE});
      return {
        errors: () => errors,
        evaluate: (expression) => page.evaluate(expression),
        async press(keys) {
          const [key, ...held] = keys.split('+').reverse();
          for (const one of held) await page.keyboard.down(one);
          await page.keyboard.press(key === 'Space' ? ' ' : key);
          for (const one of held) await page.keyboard.up(one);
        },
        reload: () => page.reload({waitUntil: 'load', timeout: PATIENCE}),
        close: () => context.close(),
      };
    },
    stop: () => browser.close(),
  };
}

async function startWebKit() {
  const webKit = findWebKit();
  if (!webKit) return null;
  let driver;
  let session;
  let pages = 0;
  const renew = async () => {
    driver?.stop();
    driver = await startWebKitDriver(webKit);
    session = await webKitSession(driver.port, webKit.executablePath);
  };
  const go = async (url, viewport) => {
    await session('POST', '/window/rect', {x: 0, y: 0, ...viewport});
    await session('POST', '/url', {url});
  };
  return {
    name: 'webkit',
    async open(url, {viewport = VIEWPORT} = {}) {
      if (pages % PAGES_A_DRIVER === 0) await renew();
      pages += 1;
      try {
        await go(url, viewport);
      } catch (error) {
        console.error(`WebKit did not open ${url}: once more with a new driver. ${error}`);
        await renew();
        await go(url, viewport);
      }
      const script = (expression) =>
        `const done = arguments[0];
        Promise.resolve(${expression}).then(done, (error) => done('error: ' + error));`;
      return {
        errors: () => [],
        evaluate: (expression) =>
          session('POST', '/execute/async', {script: script(expression), args: []}),
        press: (keys) => session('POST', '/actions', {actions: [typing(keys)]}),
        reload: () => session('POST', '/refresh', {}),
        // The next page takes the place of this one.
        close: async () => {},
      };
    },
    async stop() {
      driver?.stop();
    },
  };
}

/** Keys in the code of WebDriver, https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS = {
  Tab: '\uE004',
  Shift: '\uE008',
  Enter: '\uE006',
  Space: ' ',
  ArrowDown: '\uE015',
};

/** Keys that go down one after another, and up again in the order of hands. */
function typing(keys) {
  const values = keys.split('+').map((key) => KEYS[key]);
  const act = (type) => (value) => ({type, value});
  const actions = [...values.map(act('keyDown')), ...values.reverse().map(act('keyUp'))];
  return {type: 'key', id: 'keyboard', actions};
}

/** A session of classic WebDriver: a function that sends one command. */
async function webKitSession(port, binary) {
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      // The driver's own patience ends before; one that hangs has none.
      signal: AbortSignal.timeout(PATIENCE + 5000),
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit's driver: ${value?.error}: ${value?.message}`);
    return value;
  };
  const {sessionId} = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'browserName': 'MiniBrowser',
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
        'timeouts': {pageLoad: PATIENCE, script: PATIENCE},
      },
    },
  });
  return (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
}
