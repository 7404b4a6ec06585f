import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {barePage, startVisits, TAGS} from './visit.mjs';

/** How often an element is made, used and taken away, over all elements. */
const CYCLES = 10_000;

/** Bytes that the heap may have grown by afterwards, for all cycles together. */
const LEFT_OVER = 256 * 1024;

/** Rounds that come before: the browser compiles code the more often it runs, and keeps what it made. */
const WARM_UP = 400;

/** Runs in the page: makes, uses and removes `count` elements of each kind, as a single-page site does. */
async function cycle({tags, count, leak}) {
  const uses = {
    'coverage-checker': async (element) => {
      for (const value of ['adult', 'other', 'no']) {
        element.renderRoot.querySelector(`input[value="${value}"]`).click();
        element.renderRoot.querySelector('.primary').click();
        await element.updateComplete;
      }
      if (element.outcome?.parts[0].id !== 'none-named') throw new Error('no answer');
    },
    'complaint-list': async (element) => {
      element.renderRoot.querySelector('input[type="checkbox"]').click();
      await element.updateComplete;
      if (element.selected.length !== 1) throw new Error('nothing chosen');
    },
    'toilet-posture-guide': async (element) => {
      element.renderRoot.querySelector('.actions .primary').click();
      await element.updateComplete;
      if (element.step !== element.steps[1].id) throw new Error('no next step');
    },
  };
  const place = document.querySelector('main');
  for (let round = 0; round < count; round += 1) {
    for (const tag of tags) {
      const element = document.createElement(tag);
      if (tag === 'coverage-checker') element.setAttribute('kiosk', '');
      place.append(element);
      await element.updateComplete;
      await uses[tag]?.(element);
      if (leak) {
        // What a mistake of ours would look like: a listener of the window that keeps its element.
        addEventListener('resize', () => element.isConnected);
      }
      element.remove();
    }
    // Between visits a page comes to rest; without it promises would pile up.
    if (round % 20 === 0) await new Promise((done) => setTimeout(done));
  }
}

describe('a long life', () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  /** A page with nothing on it yet, and its session of the devtools protocol. */
  async function emptyPage() {
    const html = barePage({body: '<main></main>'});
    const {page, context, errors} = await visits.visit(html);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    return {page, context, errors, measure: () => measure(session)};
  }

  async function measure(session) {
    // A collection may free what the next one can then collect.
    for (let time = 0; time < 4; time += 1) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return {heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners')};
  }

  /**
   * Chromium itself keeps every radio input that was ever in a shadow root, until that root is gone:
   * it does so with plain inputs too. What a root of ours has held goes with the element.
   */
  async function renewChecker(page) {
    await page.evaluate(() => {
      const checker = document.querySelector('coverage-checker');
      checker.replaceWith(document.createElement('coverage-checker'));
      return document.querySelector('coverage-checker').updateComplete;
    });
  }

  /** A minute in which the page changes its language. */
  async function passMinute(page, minute) {
    const lang = ['en', 'nl', 'de', 'fr'][minute % 4];
    await page.evaluate((code) => {
      document.documentElement.lang = code;
    }, lang);
    await page.clock.runFor(60_000);
    await page.waitForFunction(
      ([tags, code]) =>
        tags.every(
          (tag) => document.querySelector(tag).renderRoot.querySelector('.frame').lang === code,
        ),
      [TAGS, lang],
      {polling: 20},
    );
  }

  /** What a number of cycles leaves behind, once the first ones have warmed everything up. */
  async function leftAfter(count, leak = false) {
    const {page, context, errors, measure: now} = await emptyPage();
    await page.evaluate(cycle, {tags: TAGS, count: WARM_UP, leak: false});
    const first = await now();
    await page.evaluate(cycle, {tags: TAGS, count, leak});
    const last = await now();
    await context.close();
    assert.deepEqual(errors, []);
    return {
      heap: last.heap - first.heap,
      nodes: last.nodes - first.nodes,
      listeners: last.listeners - first.listeners,
    };
  }

  it(`leaves nothing after ${CYCLES} elements were made, used and removed`, async () => {
    const left = await leftAfter(CYCLES / TAGS.length);
    const said = JSON.stringify(left);
    assert.ok(left.nodes <= 0 && left.listeners <= 0, said);
    assert.ok(left.heap <= LEFT_OVER, said);
  });

  it('would see a listener that is not taken away', async () => {
    const left = await leftAfter(40, true);
    assert.ok(left.heap > LEFT_OVER, `only ${left.heap} bytes more`);
    assert.ok(left.nodes > 1000, `only ${left.nodes} nodes more`);
    assert.ok(left.listeners >= 40 * TAGS.length, `only ${left.listeners} listeners more`);
  });

  it('shows 500 elements on one page, each with its own answers', async () => {
    const {page, context, errors} = await emptyPage();
    const wrong = await page.evaluate(async (tags) => {
      const main = document.querySelector('main');
      for (let index = 0; index < 500; index += 1) {
        main.append(document.createElement(tags[index % tags.length]));
      }
      const all = [...main.children];
      await Promise.all(all.map(({updateComplete}) => updateComplete));
      const checkers = all.filter(({localName}) => localName === 'coverage-checker');
      checkers.forEach((checker, index) => {
        checker.answers = index % 2 ? {age: 'adult'} : {age: 'under-18', complaint: 'other'};
      });
      await Promise.all(checkers.map(({updateComplete}) => updateComplete));
      const asks = checkers.filter(
        ({question}, index) => question !== (index % 2 ? 'complaint' : null),
      );
      const empty = all.filter(
        ({renderRoot}) => renderRoot.querySelector('.frame').innerText.length < 100,
      );
      return [all.length, asks.length, empty.length];
    }, TAGS);
    assert.deepEqual(wrong, [500, 0, 0]);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('is right after an hour in which the page changed its language every minute, and leaves nothing', async () => {
    const {page, context, console, errors} = await visits.visit(barePage());
    await page.clock.install();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    // The first rounds load the languages, which stay.
    for (let minute = 0; minute < 12; minute += 1) await passMinute(page, minute);
    await renewChecker(page);
    const first = await measure(session);
    for (let minute = 12; minute < 72; minute += 1) await passMinute(page, minute);
    await renewChecker(page);
    const last = await measure(session);
    const left = {
      heap: last.heap - first.heap,
      nodes: last.nodes - first.nodes,
      listeners: last.listeners - first.listeners,
    };
    const said = JSON.stringify(left);
    assert.ok(left.nodes <= 0 && left.listeners <= 0 && left.heap <= LEFT_OVER, said);
    await page.evaluate(() => {
      document.documentElement.lang = 'nl';
    });
    await page.waitForFunction(
      () => document.querySelector('coverage-checker').renderRoot.textContent.includes('Hoe oud'),
      undefined,
      {polling: 20},
    );
    const outcome = await page.evaluate(() => {
      const checker = document.querySelector('coverage-checker');
      checker.answers = {age: 'adult', complaint: 'other', supplementary: 'no'};
      return checker.outcome.parts[0].id;
    });
    assert.equal(outcome, 'none-named');
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });
});
