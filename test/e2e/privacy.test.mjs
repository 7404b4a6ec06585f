import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {startVisits} from './visit.mjs';

const SCRIPT = readFileSync('dist/bekkenfysio-widgets.js', 'utf8');

/** A session recorder as it stands on sites, from npm. */
const RECORDER = readFileSync(
  createRequire(import.meta.url)
    .resolve('rrweb')
    .replace(/rrweb\.c?js$/, 'rrweb.umd.cjs'),
  'utf8',
);

/** A page with a policy of an insurer, a recorder of sessions and a recorder of clicks. */
const page = ({script = '', recorder = true} = {}) => `<!doctype html><html lang="nl"><head>
<meta charset="utf-8"><title>Vergoeding</title>
${recorder ? '<script src="/rrweb.js"></script>' : ''}
<script>
  window.recorded = [];
  window.clicks = [];
  window.rrweb?.record?.({emit: (event) => recorded.push(event), recordCanvas: true, maskAllInputs: false});
  const types = ['click', 'pointerdown', 'mousedown', 'input', 'change', 'keydown', 'focusin', 'submit', 'copy',
    'coverage-step', 'coverage-result', 'coverage-reset', 'complaint-change', 'guide-step', 'section-change',
    'policy-error'];
  const tellsOf = (node) => [node.localName, node.id, node.className, node.name, node.value, node.innerText,
    node.textContent, node.getAttribute?.('aria-label'), node.shadowRoot?.textContent];
  for (const type of types) addEventListener(type, (event) => {
    clicks.push([type, JSON.stringify(event.detail), event.composedPath().map(tellsOf)]);
  }, true);
</script>
<script src="__WIDGETS__/dist/bekkenfysio-widgets.js" ${script}></script></head><body>
<h1>Vergoeding</h1>
<coverage-checker policy-src="/policy.json"></coverage-checker>
<complaint-list></complaint-list>
<button id="other">Iets van de pagina zelf</button>
</body></html>`;

const POLICY = readFileSync('stories/fixtures/policies/minimal.json', 'utf8');

/** Answers every question with the mouse, as a visitor does, and gives what nobody else may know. */
async function walk(visited) {
  await visited.waitForFunction(() =>
    ['coverage-checker', 'complaint-list'].every((tag) =>
      document.querySelector(tag).renderRoot?.querySelector('.frame'),
    ),
  );
  const press = async (tag, selector) => {
    const handle = await visited.evaluateHandle(
      ([name, wanted]) => document.querySelector(name).renderRoot.querySelector(wanted),
      [tag, selector],
    );
    await handle.asElement().click();
    await visited.evaluate((name) => document.querySelector(name).updateComplete, tag);
  };
  for (const answer of ['adult', 'other', 'no']) {
    await press('coverage-checker', `input[value="${answer}"]`);
    await press('coverage-checker', '.primary');
  }
  // There and back, and a change that is taken back: each brings an answer onto the screen again.
  for (const way of ['.back', '.primary', '.summary button', '.primary']) {
    await press('coverage-checker', way);
  }
  // Chosen, filtered, wiped and chosen again.
  const [box, topic] = ['input[type="checkbox"]', '.topic:nth-child(2)'];
  for (const way of [box, topic, '.topic', '.mine button:last-of-type', box]) {
    await press('complaint-list', way);
  }
  await visited.locator('#other').click();
  return visited.evaluate(() => {
    const checker = document.querySelector('coverage-checker');
    const list = document.querySelector('complaint-list');
    return {
      outcome: checker.outcome.parts[0].id,
      shown: checker.renderRoot.querySelector('.answer .heading').textContent.trim(),
      chosen: list.selected.join(),
      name: list.complaints.find(({id}) => id === list.selected[0]).name,
    };
  });
}

/** What no recorder may hold: ids and words of a question, an answer, an outcome and a complaint. */
const markersOf = ({shown, chosen, name}) => [
  'none-named',
  'under-18',
  'Hoe oud',
  'Weet ik niet',
  shown,
  chosen,
  name,
];

const held = (text, markers) => markers.filter((marker) => text.includes(marker));

describe('what a visitor answers', () => {
  let visits;
  const options = {headers: {}, documents: {}};
  before(async () => {
    visits = await startVisits(options);
  });
  after(() => visits.stop());

  const visit = (html, context) => {
    visits.documents['/rrweb.js'] = RECORDER;
    visits.documents['/policy.json'] = POLICY;
    return visits.visit(html, {context});
  };

  it('is in no request: nothing is asked for but what was there before it', async () => {
    const {page: visited, context, requests, errors} = await visit(page({recorder: false}));
    await visited.waitForLoadState('networkidle');
    const before = requests.length;
    visits.requests.length = 0;
    const {outcome} = await walk(visited);
    await visited.waitForLoadState('networkidle');
    assert.equal(outcome, 'none-named');
    assert.deepEqual(requests.slice(before), []);
    assert.deepEqual(visits.requests, [], 'and no server heard of anything');
    const asked = new Set(requests.map((url) => new URL(url).pathname));
    const allowed = [
      '/own.html',
      '/dist/bekkenfysio-widgets.js',
      '/dist/policy.js',
      '/policy.json',
    ];
    assert.deepEqual(
      [...asked].filter((path) => !allowed.includes(path)),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('leaves no cookie, no storage, no other address, title or place in the history', async () => {
    const {page: visited, context} = await visit(page({recorder: false}));
    const traces = () =>
      visited.evaluate(async () => ({
        cookies: document.cookie,
        stored: [localStorage.length, sessionStorage.length],
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        address: location.href,
        title: document.title,
        history: [history.length, JSON.stringify(history.state)],
        attributes: [...document.querySelectorAll('*')].map((element) =>
          element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
        ),
        windowName: window.name,
      }));
    const first = await traces();
    await walk(visited);
    assert.deepEqual(await traces(), first);
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual([first.cookies, first.stored, first.databases], ['', [0, 0], 0]);
    await context.close();
  });

  it('is in no recording of the session and in no recording of clicks', async () => {
    const {page: visited, context, errors} = await visit(page());
    const markers = markersOf(await walk(visited));
    const [recorded, clicks] = await visited.evaluate(() => [
      JSON.stringify(recorded),
      JSON.stringify(clicks),
    ]);
    assert.ok(recorded.length > 1000, 'the recorder records');
    assert.ok(recorded.includes('Iets van de pagina zelf'));
    assert.ok(clicks.includes('Iets van de pagina zelf'), 'and so does the other one');
    assert.ok(clicks.includes('coverage-result'));
    assert.deepEqual(held(recorded, markers), []);
    assert.deepEqual(held(clicks, markers), []);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('would be in both where a page opens the roots: the recorders can read', async () => {
    const {page: visited, context} = await visit(page({script: 'data-roots="open"'}));
    const markers = markersOf(await walk(visited));
    const recordings = await visited.evaluate(() => JSON.stringify([recorded, clicks]));
    assert.ok(held(recordings, markers).length > 3);
    await context.close();
  });

  it('is in no event: none has a detail', async () => {
    const {page: visited, context} = await visit(page({recorder: false}));
    await walk(visited);
    const clicks = await visited.evaluate(() => clicks);
    const own = clicks.filter(([type]) => type.includes('-'));
    assert.deepEqual(
      own.map(([type]) => type),
      [
        ...['coverage-step', 'coverage-step', 'coverage-step', 'coverage-result'],
        // After Back, and after a change.
        ...['coverage-step', 'coverage-result', 'coverage-step', 'coverage-result'],
        ...['complaint-change', 'complaint-change', 'complaint-change'],
      ],
    );
    assert.deepEqual(
      own.filter(([, detail]) => detail !== 'null'),
      [],
    );
    await context.close();
  });

  it('goes nowhere with a link: it tells no other site where somebody came from', async () => {
    const html = page({recorder: false}).replace(
      '</body>',
      `<therapist-finder-link search-url="${visits.widgets}/elsewhere.html"></therapist-finder-link></body>`,
    );
    visits.documents['/elsewhere.html'] = '<!doctype html><title>Elders</title>';
    const {page: visited, context} = await visit(html);
    await walk(visited);
    visits.requests.length = 0;
    const popup = context.waitForEvent('page', {timeout: 3000}).catch(() => visited);
    const link = await visited.evaluateHandle(() =>
      document.querySelector('therapist-finder-link').renderRoot.querySelector('a.primary'),
    );
    await link.asElement().click();
    const next = await popup;
    await next.waitForURL(/elsewhere/);
    const [request] = visits.requests.filter(({path}) => path === '/elsewhere.html');
    assert.equal(request.headers.referer, undefined);
    assert.equal(request.headers.cookie, undefined);
    assert.equal(await next.evaluate(() => document.referrer + (window.opener ?? '')), '');
    await context.close();
  });
});

describe('the file that ships', () => {
  const FILES = Object.entries(JSON.parse(readFileSync('dist/integrity.json', 'utf8')));

  it('is what integrity.json names, and nothing else is loaded by a page', () => {
    const names = FILES.map(([name]) => name);
    assert.ok(names.includes('bekkenfysio-widgets.js') && names.includes('policy.js'));
    assert.ok(
      names.every((name) => /^(bekkenfysio-widgets|policy|qr|locales\/[\w-]+)\.js$/.test(name)),
    );
  });

  for (const [name] of FILES) {
    const text = readFileSync(`dist/${name}`, 'utf8');

    it(`${name} turns no text into code`, () => {
      const found = text.match(
        /\beval\b|\bnew Function\b|[^.\w]Function\(|setTimeout\(["'`]|javascript:|\.srcdoc|insertAdjacentHTML|document\.write\b|outerHTML|createContextualFragment|importScripts|\bWorker\(/g,
      );
      assert.deepEqual(found, null);
    });

    it(`${name} stores nothing and reports nothing`, () => {
      const found = text.match(
        /\.cookie\b|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|navigator\.|pushState|replaceState|postMessage|new Image\b/g,
      );
      assert.deepEqual(found, null);
    });
  }

  it('makes markup of text in one place only, which is that of lit, behind our policy', () => {
    const places = FILES.flatMap(([name]) => [
      ...readFileSync(`dist/${name}`, 'utf8').matchAll(/.{60}\.innerHTML\s*=.{20}/gs),
    ]);
    assert.equal(places.length, 1);
    assert.match(places[0][0], /createElement\("template"\)/);
    assert.equal(SCRIPT.match(/createPolicy\(/g).length, 1);
    assert.match(SCRIPT, /createPolicy\("bekkenfysio-widgets"/);
  });

  it('asks for addresses in two ways: files beside itself, and the policy that the page names', () => {
    const imports = [...SCRIPT.matchAll(/\bimport\((.{9})/g)].map(([, what]) => what);
    assert.deepEqual(
      imports.filter(
        (what) => !['"./policy', '"./qr.js"'].includes(what) && !what.startsWith('new URL('),
      ),
      [],
    );
    assert.equal((SCRIPT.match(/\bfetch\(/g) ?? []).length, 1);
    const addresses = [...SCRIPT.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
    // Two that a visitor may follow, the name of a vocabulary, and examples in messages.
    const known =
      /^https:\/\/(www\.(defysiotherapeut\.com|bekkenfysiotherapie\.nl)|schema\.org|a\.nl\.?|\.)$/;
    assert.deepEqual(
      [...new Set(addresses)].filter((address) => !known.test(address)),
      [],
    );
  });
});
