/** One visit to one page in a fresh profile, and what it cost. */

/** The loads after which something is done are ours alone; see tasks.js for what is done. */
export async function visit(browser, url, {rate = 1, heap = false, after} = {}) {
  const context = await browser.newContext({viewport: {width: 1024, height: 768}});
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate});
    const before = await metrics(cdp);
    await page.goto(url, {waitUntil: 'commit'});
    await page.waitForFunction(() => 'result' in globalThis, null, {polling: 20, timeout: 60000});
    const result = await page.evaluate(() => globalThis.result);
    const now = await metrics(cdp);
    // A navigation to another process begins its counters anew.
    const since = (name) => (now[name] >= before[name] ? now[name] - before[name] : now[name]);
    const measured = {
      ...result,
      task: since('TaskDuration') * 1000,
      script: since('ScriptDuration') * 1000,
      layout: (since('LayoutDuration') + since('RecalcStyleDuration')) * 1000,
    };
    if (heap) Object.assign(measured, await heapOf(cdp));
    if (after) Object.assign(measured, await after(page));
    if (failures.length > 0) throw new Error(`${url}: ${failures[0]}`);
    return measured;
  } finally {
    await context.close();
  }
}

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize: heap, Nodes: nodes} = await metrics(cdp);
  return {heap, nodes};
}

async function metrics(cdp) {
  const {metrics: list} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({name, value}) => [name, value]));
}
