/**
 * What the widgets cost the pages of a host, on a phone's screen with a processor four times as
 * slow: the same pages with our script and without it.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {distRoot, pagesRoot, startHostPages} from '../.tools/serve.mjs';
import {summary} from './stats.mjs';

const PAGES = ['/practice/index.html', '/practice/vergoeding.html', '/insurer/index.html'];
const SCRIPT_TAG = /\s*<script[^>]*bekkenfysio-widgets\.js[^>]*><\/script>/g;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Text goes out with brotli, as from any host; `without` takes our script tag out of the page. */
function asHosted(without) {
  return ({path}) => {
    const text = /\.(html|css|js|svg)$/.test(path);
    if (!text) return undefined;
    const isDist = path.startsWith('/dist/');
    const file = isDist ? join(distRoot, path.slice('/dist'.length)) : join(pagesRoot, path);
    const content = readFileSync(file, 'utf8');
    if (path.endsWith('.html')) {
      // Pages are filled in while they are served, so they go as they are.
      return without ? {body: content.replace(SCRIPT_TAG, ''), headers: {}} : undefined;
    }
    return {
      body: brotliCompressSync(content),
      headers: {...typeOf(path), 'content-encoding': 'br'},
    };
  };
}

const typeOf = (path) => ({
  'content-type': {css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml'}[
    path.split('.').at(-1)
  ],
});

const OBSERVE = () => {
  const seen = {shift: 0, blocking: 0, longest: 0, paint: 0, restored: null};
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', ({value, hadRecentInput}) => (seen.shift += hadRecentInput ? 0 : value));
  watch('largest-contentful-paint', ({startTime}) => (seen.paint = startTime));
  watch('longtask', ({duration}) => {
    seen.blocking += Math.max(0, duration - 50);
    seen.longest = Math.max(seen.longest, duration);
  });
  addEventListener('pageshow', ({persisted}) => (seen.restored = persisted));
  globalThis.seen = seen;
};

/** @returns {Promise<object[]>} a row a page, with and without */
export async function pageLevel(launch, {runs}) {
  // The driver switches the back/forward cache off for all its pages: here it is asked for.
  const browser = await chromium.launch({
    ...launch,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const rows = [];
  try {
    for (const without of [true, false]) {
      const servers = await startHostPages({intercept: asHosted(without)});
      try {
        for (const path of PAGES) {
          const all = [];
          for (let run = 0; run < runs; run += 1) {
            all.push(await look(browser, servers.pages, path));
          }
          rows.push(row(path, without, all));
        }
      } finally {
        await servers.stop();
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}

function row(path, without, all) {
  const numbers = ['paint', 'shift', 'blocking', 'longest', 'transferred', 'requests'];
  return {
    ...{path, without},
    violations: [...new Set(all.flatMap(({violations}) => violations))],
    restored: all.every(({restored}) => restored === true),
    notRestored: all[0].notRestored,
    ...Object.fromEntries(numbers.map((name) => [name, summary(all.map((one) => one[name]))])),
  };
}

async function look(browser, origin, path) {
  // A host's policy keeps our own probe and axe out; it is not what is measured here.
  const context = await browser.newContext({
    viewport: {width: 412, height: 823},
    isMobile: true,
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
    const cdp = await context.newCDPSession(page);
    let transferred = 0;
    let requests = 0;
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', ({encodedDataLength}) => {
      transferred += encodedDataLength;
      requests += 1;
    });
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await page.goto(`${origin}${path}`, {waitUntil: 'networkidle'});
    // The browser tells what it saw some frames later.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve, 300));
        }),
    );
    const {paint, shift, blocking, longest} = await page.evaluate(() => globalThis.seen);
    const total = {transferred, requests};
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const found = await globalThis.axe.run(document);
      return found.violations.map(({id}) => id);
    });
    await cdp.detach();
    return {
      paint,
      shift,
      blocking,
      longest,
      ...total,
      violations,
      ...(await restored(page, origin)),
    };
  } finally {
    await context.close();
  }
}

/** Whether Back brings the page as it was, from the browser's memory. */
async function restored(page, origin) {
  await page.goto(`${origin}/index.html`);
  await page.goBack({waitUntil: 'commit'}).catch(() => null);
  await page.waitForFunction(() => globalThis.seen?.restored !== null, null, {timeout: 3000});
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const why = navigation?.notRestoredReasons?.reasons?.map(({reason}) => reason) ?? [];
    return {restored: globalThis.seen.restored, notRestored: why};
  });
}
