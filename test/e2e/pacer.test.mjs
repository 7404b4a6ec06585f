/**
 * What the picture that moves with the breath costs a phone: a trace of Chromium on the shipped file. How
 * long its tasks are depends on the machine, and on what else it does: that is no test.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {barePage, startVisits} from './visit.mjs';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

describe('the picture that moves with the breath, in a trace', {timeout: 180_000}, () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  /** The guide at a step with such a picture, on a page that is higher than the screen. */
  async function open(step, context = {}) {
    const html = barePage({
      head: '<style>body{padding-block-end:300vh}</style>',
      body: `<toilet-posture-guide step="${step}"></toilet-posture-guide>`,
    });
    const {page, context: visit} = await visits.visit(html, {context});
    await page.waitForFunction(() => document.querySelector('toilet-posture-guide').hasUpdated);
    const session = await visit.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const button = (name) => page.getByRole('button', {name, exact: true});
    return {page, session, button, close: () => visit.close()};
  }

  /** A press as a hand does it: what Playwright itself does to find a button is work of the page as well. */
  async function placeOf({button}) {
    const {x, y, width, height} = await button('Adem mee').boundingBox();
    return [x + width / 2, y + height / 2];
  }

  /** Starts, and waits until all frames are made and the first of them have shown. */
  async function start(guide) {
    await guide.page.mouse.click(...(await placeOf(guide)));
    await guide.page.waitForFunction(() => {
      const {renderRoot} = document.querySelector('toilet-posture-guide');
      return renderRoot.querySelector('.pacer').dataset.now === 'in';
    });
  }

  for (const step of ['breathe', 'tilt']) {
    it(`lays nothing out anew while it moves at ${step}`, async () => {
      const guide = await open(step);
      await start(guide);
      const events = await traced(guide.session, () => guide.page.waitForTimeout(1500));
      assert.ok(framesOf(events) > 5, `it moves: ${framesOf(events)} frames`);
      assert.equal(events.filter(({name}) => name === 'Layout').length, 0);
      await guide.close();
    });
  }

  const AWAY = {
    'off the screen': ({page}) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
    'in a page that is hidden': ({page}) =>
      page.evaluate(() => {
        Object.defineProperty(document, 'hidden', {value: true});
        document.dispatchEvent(new Event('visibilitychange'));
      }),
    'once it is paused': ({button}) => button('Pauze').click(),
  };
  for (const [where, go] of Object.entries(AWAY)) {
    it(`asks for no frame ${where}`, async () => {
      const guide = await open('tilt');
      await start(guide);
      await go(guide);
      await guide.button('Adem verder mee').waitFor();
      const events = await traced(guide.session, () => guide.page.waitForTimeout(1000));
      assert.ok(events.length > 0, 'the trace is not empty');
      assert.equal(framesOf(events), 0);
      await guide.close();
    });
  }

  it('asks for no frame, and offers none, for who wants less motion', async () => {
    const guide = await open('tilt', {reducedMotion: 'reduce'});
    const events = await traced(guide.session, async () => {
      assert.equal(await guide.button('Vorige').count(), 1);
      assert.equal(await guide.button('Adem mee').count(), 0);
      await guide.page.waitForTimeout(1000);
    });
    assert.ok(events.length > 0, 'the trace is not empty');
    assert.equal(framesOf(events), 0);
    await guide.close();
  });
});

/** What Chromium writes down meanwhile of the page's own thread. */
async function traced(session, during) {
  const events = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  await session.send('Tracing.start', {traceConfig: {includedCategories: CATEGORIES}});
  // A page at rest writes nothing down: this says which thread is its own.
  await session.send('Runtime.evaluate', {expression: 'console.timeStamp("trace")'});
  await during();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.removeAllListeners('Tracing.dataCollected');
  const {frameTree} = await session.send('Page.getFrameTree');
  const isOurs = ({args}) =>
    [args?.data?.frame, args?.data?.frameId, args?.beginData?.frame].includes(frameTree.frame.id);
  const own = events.find(isOurs);
  assert.ok(own, 'something of the page is in the trace');
  return events.filter(({pid, tid}) => pid === own.pid && tid === own.tid);
}

const framesOf = (events) => events.filter(({name}) => name === 'FireAnimationFrame').length;
