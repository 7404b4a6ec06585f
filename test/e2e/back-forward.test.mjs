/**
 * A visitor answers, follows a link, and comes back with the browser's Back button; or the next
 * person at a shared tablet does. In each engine, by going there and back in fact.
 */
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {startBrowser} from '../hosts/browsers.mjs';
import {wantedEngines} from '../hosts/run.mjs';
import {startHostServers} from './host-server.mjs';

/** The page says itself how it came back: from memory, or loaded anew. */
const page = (
  kiosk,
) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vergoeding</title>
<script>addEventListener('pageshow', ({persisted}) => { window.fromMemory = persisted; });</script>
<script src="__WIDGETS__/dist/bekkenfysio-widgets.js"></script></head><body>
<coverage-checker ${kiosk}></coverage-checker><complaint-list ${kiosk}></complaint-list></body></html>`;

const SEEN = `(async () => {
  const [checker, list] = ['coverage-checker', 'complaint-list'].map((tag) => document.querySelector(tag));
  await Promise.all([checker.updateComplete, list.updateComplete]);
  const all = (element, selector) => [...element.renderRoot.querySelectorAll(selector)];
  return JSON.stringify({
    fromMemory: window.fromMemory,
    question: checker.question,
    answers: Object.keys(checker.answers).length,
    headlines: all(checker, '.answer .heading').map(({textContent}) => textContent.trim()),
    chosen: all(checker, 'input:checked').length,
    selected: list.selected.length,
    ticked: all(list, 'input:checked').length,
    mine: all(list, '.mine li').length,
  });
})()`;

const ANSWER = `(async () => {
  const [checker, list] = ['coverage-checker', 'complaint-list'].map((tag) => document.querySelector(tag));
  for (const value of ['adult', 'other', 'no']) {
    checker.renderRoot.querySelector('input[value="' + value + '"]').click();
    await checker.updateComplete;
    checker.renderRoot.querySelector('.primary').click();
    await checker.updateComplete;
  }
  list.renderRoot.querySelector('input[type="checkbox"]').click();
  await list.updateComplete;
  return 'done';
})()`;

const ANSWERED = {
  question: null,
  answers: 3,
  headlines: ['Vraag het uw verzekeraar: de folder noemt hier geen vergoeding'],
  chosen: 0,
  selected: 1,
  ticked: 1,
  mine: 1,
};
const FRESH = {
  question: 'age',
  answers: 0,
  headlines: [],
  chosen: 0,
  selected: 0,
  ticked: 0,
  mine: 0,
};

const {wanted, required} = wantedEngines();

for (const name of wanted) {
  // Browsers that are driven have it switched off, or on as a visitor has it: both ways back are real.
  for (const backForwardCache of name === 'chromium' ? [true, false] : [true]) {
    const browser = await startBrowser(name, {backForwardCache});
    if (!browser) {
      if (required.includes(name)) throw new Error(`REQUIRE_ENGINES: no ${name} here.`);
      continue;
    }
    const cache = backForwardCache ? 'with' : 'without';
    describe(`Back, in ${name} ${cache} its back/forward cache`, () => {
      const documents = {};
      let servers;
      before(async () => {
        servers = await startHostServers({documents});
        documents['/elsewhere.html'] = '<!doctype html><title>Elders</title><p>Elders';
      });
      after(async () => {
        await browser.stop();
        await servers.stop();
      });

      /** Answers, goes elsewhere and comes back: what is on the screen then. */
      async function comeBack(kiosk) {
        documents['/own.html'] = page(kiosk);
        const visited = await browser.open(`${servers.pages}/own.html`);
        const seen = async () => JSON.parse(await visited.evaluate(SEEN));
        const {fromMemory: _, ...first} = (await visited.evaluate(ANSWER)) && (await seen());
        assert.deepEqual(first, ANSWERED, 'before');
        await go(visited, "location.href = '/elsewhere.html'", '/elsewhere.html');
        await go(visited, 'history.back()', '/own.html');
        const back = await seen();
        // Time for a browser that fills in forms by itself.
        await wait(200);
        assert.deepEqual(await seen(), back);
        await visited.close();
        return back;
      }

      it('shows the answers of the visitor as they were, or none', async () => {
        const {fromMemory, ...back} = await comeBack('');
        assert.deepEqual(back, fromMemory ? ANSWERED : FRESH);
        if (name === 'chromium') assert.equal(fromMemory, backForwardCache);
      });

      it('shows nothing of anybody on a shared tablet', async () => {
        const {fromMemory, ...back} = await comeBack('kiosk');
        assert.deepEqual(back, FRESH);
        if (name === 'chromium') assert.equal(fromMemory, backForwardCache);
      });
    });
  }
}

/** Leaves a page by a script of it, and waits until the other one is there. */
async function go(visited, how, path) {
  await visited.evaluate(`void setTimeout(() => { ${how}; }, 0) || 'going'`);
  const ready = `location.pathname + ' ' + document.readyState`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await wait(50);
    // While pages change there is nobody to ask.
    if ((await visited.evaluate(ready).catch(() => '')) === `${path} complete`) return;
  }
  throw new Error(`${path} never came`);
}
