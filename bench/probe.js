// Runs in the page, before anything else of it. Same for everybody.
(() => {
  const entries = {longtask: [], shift: []};
  const watch = (type, into, size) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) into.push(size(entry));
    }).observe({type, buffered: true});
  };
  watch('longtask', entries.longtask, ({duration}) => duration);
  watch('layout-shift', entries.shift, ({value}) => value);

  /** After the frame that shows what is in the tree now. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });

  const idle = () =>
    new Promise((resolve) => {
      requestIdleCallback(resolve, {timeout: 1000});
    });

  /** All of these tags are defined, and all that stand in the page have rendered. */
  const rendered = async (tags) => {
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    if (tags.length === 0) return;
    const all = [...document.querySelectorAll(tags.join())];
    await Promise.all(all.map((element) => element.updateComplete));
  };

  let frames = 0;
  let allFrames;
  addEventListener('message', ({data}) => {
    if (data === 'bench:frame' && ++frames === document.querySelectorAll('iframe').length) {
      allFrames();
    }
  });
  const framesPainted = new Promise((resolve) => {
    allFrames = resolve;
  });

  /** Called at the end of the page, after the script. */
  const start = async ({tags, hasFrames, isFrame}) => {
    await (hasFrames ? framesPainted : rendered(tags));
    const at = await painted();
    if (isFrame) {
      parent.postMessage('bench:frame', '*');
      return null;
    }
    await idle();
    await idle();
    const [navigation] = performance.getEntriesByType('navigation');
    const [evaluated] = performance.getEntriesByName('bench:start');
    const sum = (list, of) => list.reduce((total, one) => total + of(one), 0);
    return {
      // Milliseconds: from the script's first statement, and from the page's first byte.
      ready: at - evaluated.startTime,
      whole: at - navigation.responseStart,
      blocking: sum(entries.longtask, (duration) => Math.max(0, duration - 50)),
      longest: Math.max(0, ...entries.longtask),
      shift: sum(entries.shift, (value) => value),
      requests: performance
        .getEntriesByType('resource')
        .filter(({name}) => !name.endsWith('/favicon.ico')).length,
    };
  };
  Object.assign(globalThis, {bench: {start, painted, idle, rendered, entries}});
})();
