/**
 * WCAG 1.4.4 on the shipped file, in every state: a browser whose letters are twice as large by
 * default, without zoom, shows all texts twice as large, and none is cut off.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {findChromium} from '../../.tools/find-browser.mjs';
import {startBrowser} from '../hosts/browsers.mjs';
import {wantedEngines} from '../hosts/run.mjs';
import {everyState, openStates, startStates} from './states-page.mjs';
import {placesOfTexts} from './texts-in-page.mjs';

/** Each engine with a default size of letters. WebKit's driver has no such setting. */
const START = {
  chromium: async (size) => {
    const {executablePath, args, env} = await findChromium();
    const browser = await chromium.launch({
      executablePath,
      args: [...args, `--blink-settings=defaultFontSize=${size}`],
      env: {...process.env, ...env},
    });
    return {open: (url) => openWith(browser, url), stop: () => browser.close()};
  },
  firefox: (size) =>
    startBrowser('firefox', {
      preferences: {'font.size.variable.x-western': size, 'font.size.variable.ar': size},
    }),
};

const NORMAL = 16;
const LARGE = 32;

const {wanted} = wantedEngines();
for (const engine of wanted.filter((name) => name in START)) {
  const [normal, large] = [await START[engine](NORMAL), await START[engine](LARGE)];
  if (!normal || !large) continue;
  describe(`with letters twice as large in ${engine}`, {timeout: 300_000}, () => {
    let servers;
    before(async () => {
      servers = await startStates();
    });
    after(async () => {
      await normal.stop();
      await large.stop();
      await servers.stop();
    });

    it('all texts are twice as large in every state, and none is cut off', async () => {
      const before = await placesIn(normal, servers.urlIn('nl'), NORMAL, [640]);
      const after = await placesIn(large, servers.urlIn('nl'), LARGE, [1280, 640]);
      // An element goes by its own letters: twice as wide, it has the same form.
      assert.deepEqual(sizesIn(after[0]), sizesIn(before[0], LARGE / NORMAL));
    });

    it('none is cut off in Arabic', async () => {
      await placesIn(large, servers.urlIn('ar'), LARGE, [1280, 640]);
    });
  });
}

/** What stands where at each width. */
async function placesIn(browser, url, size, widths) {
  const page = await openStates(browser, url);
  const own = await page.call(() => getComputedStyle(document.documentElement).fontSize);
  assert.equal(own, `${size}px`, 'the browser has the setting');
  const places = [];
  for (const width of widths) {
    await page.setLook({width});
    const looked = await page.call(placesOfTexts);
    assert.deepEqual(
      everyState(looked, 5, ({texts}) => texts.length),
      [],
    );
    const wrong = looked.flatMap((one) => one.wrong.map((what) => `${one.state}: ${what}`));
    assert.deepEqual(wrong, [], `${size} px letters, ${width} px wide`);
    places.push(looked);
  }
  await page.close();
  return places;
}

function sizesIn(looked, factor = 1) {
  return looked.flatMap(({state, texts}) =>
    texts.map(({words, size}) => `${state}: ${words}: ${(size * factor).toFixed(1)}`),
  );
}

/** Chromium behind the same small face as the other engines. */
async function openWith(browser, url) {
  const page = await browser.newPage({viewport: {width: 1400, height: 900}});
  await page.goto(url, {waitUntil: 'load'});
  return {evaluate: (expression) => page.evaluate(expression), close: () => page.close()};
}
