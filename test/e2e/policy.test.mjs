import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {after, before, describe, it} from 'node:test';
import {barePage, startVisits} from './visit.mjs';

const GOOD = readFileSync(
  new URL('../../stories/fixtures/policies/minimal.json', import.meta.url),
  'utf8',
);
const OTHER = readFileSync(
  new URL('../../stories/fixtures/policies/practice.json', import.meta.url),
  'utf8',
);
const PUBLISHER = JSON.parse(GOOD).publisher;
const UNREADABLE = 'Wij konden de gegevens van de verzekeraar niet lezen.';
const ANSWERS = {
  age: 'adult',
  complaint: 'urinary-incontinence',
  deductible: 'no',
  referral: 'no',
};
const CORS = {'access-control-allow-origin': '*'};
const JSON_TYPE = {...CORS, 'content-type': 'application/json'};

const send =
  (status, headers, body = '') =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** Sends the pieces with a pause before each. */
const drip = (headers, pieces, pause) => async (_, response) => {
  response.writeHead(200, headers);
  for (const piece of pieces) {
    await wait(pause);
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
};

const utf16 = Buffer.from(`\ufeff${GOOD}`, 'utf16le');
const TOO_LATE = /no answer within 5 seconds/;
const NO_JSON = /not JSON/;
const NOT_LOADED = /could not be loaded/;
const TOO_LARGE = /too large/;

/** What a server can do. `told`: what the webmaster reads; without it the policy is used. */
const CASES = {
  'a good policy': {answer: send(200, JSON_TYPE, GOOD)},
  'a good policy after a second': {answer: drip(JSON_TYPE, ['', GOOD], 500)},
  'a good policy in many pieces': {
    answer: drip(JSON_TYPE, GOOD.match(/[^]{1,40}/g), 10),
  },
  'a good policy as plain text': {answer: send(200, {...CORS, 'content-type': 'text/plain'}, GOOD)},
  'a good policy without a type': {answer: send(200, CORS, GOOD)},
  'a good policy with a byte order mark': {answer: send(200, JSON_TYPE, `\ufeff${GOOD}`)},
  'a good policy, compressed': {
    answer: send(200, {...JSON_TYPE, 'content-encoding': 'gzip'}, gzipSync(GOOD)),
  },
  'a redirect to a good policy': {
    answer: (request, response) =>
      request.url.includes('again')
        ? send(200, JSON_TYPE, GOOD)(request, response)
        : send(302, {...CORS, location: `${request.url}-again`})(request, response),
  },
  '404': {answer: send(404, JSON_TYPE, GOOD), told: /answered 404/},
  '403 with a good policy': {answer: send(403, JSON_TYPE, GOOD), told: /answered 403/},
  '500': {answer: send(500, CORS, 'Internal Server Error'), told: /answered 500/},
  '503 with a page': {answer: send(503, CORS, '<h1>Onderhoud</h1>'), told: /answered 503/},
  'a page in place of data': {
    answer: send(200, {...CORS, 'content-type': 'text/html'}, '<!doctype html><p>Inloggen</p>'),
    told: NO_JSON,
  },
  'nothing': {answer: send(200, JSON_TYPE), told: NO_JSON},
  '204': {answer: send(204, CORS), told: NO_JSON},
  'another document': {answer: send(200, JSON_TYPE, '{"name": "package"}'), told: /./},
  'data with something behind it': {answer: send(200, JSON_TYPE, `${GOOD}\n;`), told: NO_JSON},
  'half of the data': {
    answer: send(200, JSON_TYPE, GOOD.slice(0, GOOD.length / 2)),
    told: NO_JSON,
  },
  'less than it promises': {
    answer: (_, response) => {
      response.writeHead(200, {...JSON_TYPE, 'content-length': GOOD.length});
      response.write(GOOD.slice(0, 100));
      setTimeout(() => response.destroy(), 50);
    },
    told: NOT_LOADED,
  },
  'a piece, and then it hangs up': {
    answer: (_, response) => {
      response.writeHead(200, JSON_TYPE).write(GOOD.slice(0, 100));
      setTimeout(() => response.destroy(), 50);
    },
    told: NOT_LOADED,
  },
  'a hang up before any answer': {
    answer: (request) => request.socket.destroy(),
    told: NOT_LOADED,
  },
  'no permission to read': {
    answer: send(200, {'content-type': 'application/json'}, GOOD),
    told: NOT_LOADED,
  },
  'permission for another site': {
    answer: send(200, {'access-control-allow-origin': 'https://elders.example'}, GOOD),
    told: NOT_LOADED,
  },
  'a redirect without permission': {
    answer: (request, response) => send(302, {location: `${request.url}-again`})(request, response),
    told: NOT_LOADED,
  },
  'a redirect to itself': {
    answer: (request, response) => send(302, {...CORS, location: request.url})(request, response),
    told: NOT_LOADED,
  },
  'a redirect to data inside the address': {
    answer: send(302, {...CORS, location: `data:application/json,${encodeURIComponent(GOOD)}`}),
    told: NOT_LOADED,
  },
  'one byte too many': {answer: send(200, JSON_TYPE, GOOD.padEnd(262_145)), told: TOO_LARGE},
  'ten megabytes': {answer: send(200, JSON_TYPE, GOOD.padEnd(10_000_000)), told: TOO_LARGE},
  'a hundred megabytes, compressed': {
    answer: (request, response) =>
      send(
        200,
        {...JSON_TYPE, 'content-encoding': 'gzip'},
        gzipSync(Buffer.alloc(100_000_000, 32)),
      )(request, response),
    told: TOO_LARGE,
  },
  'a stream without an end': {
    answer: (_, response) => {
      response.writeHead(200, JSON_TYPE);
      const timer = setInterval(() => response.write(' '.repeat(20_000)), 5);
      response.on('close', () => clearInterval(timer));
    },
    told: TOO_LARGE,
  },
  'what says that it is compressed, and is not': {
    answer: send(200, {...JSON_TYPE, 'content-encoding': 'gzip'}, GOOD),
    told: NOT_LOADED,
  },
  'UTF-16': {answer: send(200, JSON_TYPE, utf16), told: /./},
  'bytes that are no text': {
    answer: send(200, JSON_TYPE, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    told: NOT_LOADED,
  },
  'no answer at all': {answer: () => {}, told: TOO_LATE},
  'a beginning, and then nothing': {
    answer: (_, response) => response.writeHead(200, JSON_TYPE).write('{'),
    told: TOO_LATE,
  },
  'a drip too slow to wait for': {
    answer: drip(JSON_TYPE, GOOD.match(/[^]{1,10}/g), 250),
    told: TOO_LATE,
  },
};

/** Addresses that are never asked for. */
const REFUSED = [
  'javascript:alert(1)',
  'data:application/json,{}',
  'ftp://voorbeeld.example/policy.json',
  'http://voorbeeld.example/policy.json',
  'https://naam:geheim@voorbeeld.example/policy.json',
  'blob:https://voorbeeld.example/1',
  'file:///etc/passwd',
  'https://',
];

/** A server whose every path is one case, and that remembers what was asked. */
async function startPolicyServer() {
  const answers = new Map();
  const requests = [];
  const server = createServer((request, response) => {
    const record = {url: request.url, method: request.method, headers: request.headers};
    record.closed = new Promise((resolve) => {
      response.on('close', () => resolve(response.writableFinished ? 'whole' : 'cut off'));
    });
    requests.push(record);
    const path = request.url.replace(/-again$/, '');
    (answers.get(path) ?? send(404, CORS))(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    requests,
    origin: `http://127.0.0.1:${server.address().port}`,
    serve: (path, answer) => answers.set(path, answer),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Puts a checker with this address on the page; what is on the screen once that has ended. */
function outcomeOf(page, src, answers = ANSWERS) {
  return page.evaluate(
    async ({src: address, answers: given}) => {
      const checker = document.createElement('coverage-checker');
      const start = performance.now();
      let issues = null;
      checker.addEventListener('policy-error', (event) => {
        issues = event.detail.issues;
      });
      Object.assign(checker, {answers: given, today: '2026-11-22'});
      checker.setAttribute('policy-src', address);
      document.body.append(checker);
      const policy = () => checker.outcome.parts[0].policy;
      const isOver = () => issues !== null || policy() !== null;
      while (!isOver() && performance.now() - start < 9000) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await checker.updateComplete;
      const text = checker.renderRoot.querySelector('.frame').innerText;
      const result = {
        text,
        issues,
        publisher: policy()?.publisher ?? null,
        ms: performance.now() - start,
      };
      checker.remove();
      return result;
    },
    {src, answers},
  );
}

describe('a policy from an address', () => {
  let visits;
  let server;
  before(async () => {
    visits = await startVisits();
    server = await startPolicyServer();
  });
  after(async () => {
    await visits.stop();
    await server.stop();
  });

  Object.entries(CASES).forEach(([name, {answer, told}], at) => {
    it(`that gives ${name} ${told ? 'leaves the leaflet’s answer' : 'is used'}`, async () => {
      server.serve(`/${at}`, answer);
      const {page, context, errors} = await visits.visit(barePage({tags: []}));
      const {text, issues, publisher, ms} = await outcomeOf(page, `${server.origin}/${at}`);
      assert.match(text, /Verzekerd in de basisverzekering, via uw eigen risico/);
      assert.equal(publisher, told ? null : PUBLISHER);
      assert.equal(text.includes(UNREADABLE), Boolean(told));
      if (told) assert.match(issues?.[0]?.message ?? '', told);
      else assert.equal(issues, null);
      assert.ok(ms < 6500, `over after ${ms} ms`);
      assert.deepEqual(errors, []);
      await context.close();
    });
  });

  it('that may not be asked is never asked', async () => {
    const {page, context, requests, errors} = await visits.visit(barePage({tags: []}));
    for (const address of REFUSED) {
      const {text, issues} = await outcomeOf(page, address);
      assert.match(issues?.[0]?.message ?? '', /address is not used/, address);
      assert.ok(text.includes(UNREADABLE));
    }
    const outside = requests.filter((url) => !url.startsWith('http://localhost'));
    assert.deepEqual(outside, []);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('where nobody listens leaves the leaflet’s answer', async () => {
    const gone = await startPolicyServer();
    await gone.stop();
    const {page, context} = await visits.visit(barePage({tags: []}));
    const {issues} = await outcomeOf(page, `${gone.origin}/policy.json`);
    assert.match(issues[0].message, NOT_LOADED);
    await context.close();
  });

  it('is asked for once, without cookie, referrer or any answer', async () => {
    server.serve('/quiet', send(200, {...JSON_TYPE, 'set-cookie': 'seen=1'}, GOOD));
    const {page, context} = await visits.visit(barePage({tags: []}));
    await context.addCookies([{name: 'a', value: '1', url: server.origin}]);
    server.requests.length = 0;
    await outcomeOf(page, `${server.origin}/quiet`);
    await outcomeOf(page, `${server.origin}/quiet`);
    for (const {url, method, headers} of server.requests) {
      assert.equal(url, '/quiet');
      assert.equal(method, 'GET');
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
    }
    assert.equal(server.requests.length, 2);
    assert.equal((await context.cookies(server.origin)).length, 1);
    await context.close();
  });

  it('that is replaced is cut off, and the newest one wins', async () => {
    server.serve('/slow', drip(JSON_TYPE, ['', OTHER], 800));
    server.serve('/fast', send(200, JSON_TYPE, GOOD));
    const {page, context} = await visits.visit(barePage({tags: ['coverage-checker']}));
    server.requests.length = 0;
    const publisher = await page.evaluate(
      async ({origin, answers}) => {
        const checker = document.querySelector('coverage-checker');
        Object.assign(checker, {answers, today: '2026-11-22', policySrc: `${origin}/slow`});
        await new Promise((resolve) => setTimeout(resolve, 200));
        checker.policySrc = `${origin}/fast`;
        await new Promise((resolve) => setTimeout(resolve, 2000));
        return checker.outcome.parts[0].policy?.publisher;
      },
      {origin: server.origin, answers: ANSWERS},
    );
    assert.equal(publisher, PUBLISHER);
    const [slow] = server.requests;
    assert.equal(await slow.closed, 'cut off');
    await context.close();
  });

  it('is cut off when the element leaves the page, and asked for again when it is back', async () => {
    server.serve('/leaving', drip(JSON_TYPE, ['', GOOD], 600));
    const {page, context} = await visits.visit(barePage({tags: ['coverage-checker']}));
    server.requests.length = 0;
    const publisher = await page.evaluate(
      async ({origin, answers}) => {
        const checker = document.querySelector('coverage-checker');
        let failed = 0;
        checker.addEventListener('policy-error', () => (failed += 1));
        Object.assign(checker, {answers, today: '2026-11-22', policySrc: `${origin}/leaving`});
        await new Promise((resolve) => setTimeout(resolve, 200));
        checker.remove();
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.body.append(checker);
        await new Promise((resolve) => setTimeout(resolve, 2000));
        return `${checker.outcome.parts[0].policy?.publisher} ${failed}`;
      },
      {origin: server.origin, answers: ANSWERS},
    );
    assert.equal(publisher, `${PUBLISHER} 0`);
    const closed = await Promise.all(server.requests.map((request) => request.closed));
    assert.deepEqual(closed, ['cut off', 'whole']);
    await context.close();
  });
});

describe('the file that reads policies', () => {
  let visits;
  // Changed in place: the servers read it at each request.
  const options = {missing: [], delays: {}};
  before(async () => {
    visits = await startVisits(options);
  });
  after(() => visits.stop());

  const withChild = (text = GOOD) =>
    barePage({tags: []}).replace(
      '</body>',
      `<coverage-checker><script type="application/json">${text}</script></coverage-checker></body>`,
    );

  const shown = async (page) => {
    await page.evaluate((answers) => {
      const checker = document.querySelector('coverage-checker');
      Object.assign(checker, {answers, today: '2026-11-22'});
    }, ANSWERS);
    await page.waitForFunction(
      () =>
        !document
          .querySelector('coverage-checker')
          .renderRoot.querySelector('[role=status]')
          .innerText.includes('halen de gegevens'),
    );
    return page.evaluate(
      () => document.querySelector('coverage-checker').renderRoot.querySelector('.frame').innerText,
    );
  };

  it('is loaded where a page gives a policy, and nowhere else', async () => {
    const without = await visits.visit(barePage());
    await without.page.waitForTimeout(300);
    assert.ok(!without.requests.some((url) => url.endsWith('/policy.js')));
    await without.context.close();
    const {page, context, requests, console, errors} = await visits.visit(withChild());
    assert.match(await shown(page), new RegExp(PUBLISHER.replace(/[()]/g, '\\$&')));
    assert.equal(requests.filter((url) => url.endsWith('/policy.js')).length, 1);
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });

  it('leaves the leaflet’s answer where it is missing', async () => {
    options.missing.push('dist/policy.js');
    const {page, context, errors} = await visits.visit(withChild());
    assert.ok((await shown(page)).includes(UNREADABLE));
    assert.deepEqual(errors, []);
    options.missing.pop();
    await context.close();
  });

  it('leaves the leaflet’s answer where a cache gives that of another version', async () => {
    const path = '/dist/policy.js';
    const ours = readFileSync(`.${path}`, 'utf8');
    visits.documents[path] = ours.replace(/key="[\w-]{8}"/, 'key="another1"');
    assert.notEqual(visits.documents[path], ours);
    const {page, context, errors} = await visits.visit(withChild());
    assert.ok((await shown(page)).includes(UNREADABLE));
    assert.deepEqual(errors, []);
    delete visits.documents[path];
    await context.close();
  });

  it('is waited for no longer than five seconds, and the answer never waits', async () => {
    options.delays['dist/policy.js'] = 8000;
    const {page, context, errors} = await visits.visit(withChild());
    await page.evaluate((answers) => {
      document.querySelector('coverage-checker').answers = answers;
    }, ANSWERS);
    const early = await page.evaluate(
      () => document.querySelector('coverage-checker').renderRoot.querySelector('.frame').innerText,
    );
    assert.match(early, /Verzekerd in de basisverzekering/);
    assert.match(early, /halen de gegevens/);
    assert.ok((await shown(page)).includes(UNREADABLE));
    assert.deepEqual(errors, []);
    delete options.delays['dist/policy.js'];
    await context.close();
  });

  it('reads a data block that comes in while the page is still loading', async () => {
    const [head, tail] = [GOOD.slice(0, 300), GOOD.slice(300)];
    const origin = visits.widgets;
    const server = createServer(async (_, response) => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.write(
        `<!doctype html><html lang="nl"><title>x</title><script src="${origin}/dist/bekkenfysio-widgets.js"></script>` +
          `<coverage-checker><script type="application/json">${head}`,
      );
      await wait(600);
      response.end(`${tail}</script></coverage-checker>`);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const context = await visits.browser.newContext();
    const page = await context.newPage();
    const warned = [];
    page.on('console', (message) => warned.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    assert.ok((await shown(page)).includes(PUBLISHER));
    assert.deepEqual(warned, []);
    await context.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('works on a strict page, where the answer can be printed too', async () => {
    const {page, context, console, errors} = await visits.visit('/insurer/');
    await page.evaluate(
      async ({policy, answers}) => {
        const checker = document.querySelector('coverage-checker');
        Object.assign(checker, {policy, answers, today: '2026-11-22'});
        await checker.updateComplete;
      },
      {policy: GOOD, answers: ANSWERS},
    );
    assert.ok((await shown(page)).includes(PUBLISHER));
    const paper = await page.evaluate(async () => {
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
      const printed = new Promise((resolve) => {
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
          configurable: true,
          get() {
            const view = own.get.call(this);
            view.print = () => resolve(view);
            return view;
          },
        });
      });
      const {renderRoot} = document.querySelector('coverage-checker');
      [...renderRoot.querySelectorAll('button')]
        .find(({innerText}) => innerText.startsWith('Print'))
        .click();
      const view = await printed;
      const heading = view.document.querySelector('.heading');
      return {
        text: view.document.body.innerText,
        weight: view.getComputedStyle(heading).fontWeight,
        frames: window.frames.length,
      };
    });
    assert.ok(paper.text.includes(PUBLISHER));
    assert.equal(paper.weight, '600', 'the styles hold');
    assert.equal(paper.frames, 0, 'the page has no way to the frame');
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });

  it('sends nothing more while a visitor reads, reckons and prints', async () => {
    const {page, context, requests} = await visits.visit(withChild());
    await shown(page);
    const before = requests.length;
    await page.evaluate(async () => {
      const {renderRoot} = document.querySelector('coverage-checker');
      window.heard = [];
      for (const type of ['policy-error', 'coverage-result', 'change', 'input', 'click']) {
        window.addEventListener(type, ({detail}) => window.heard.push(detail), true);
      }
      renderRoot.querySelectorAll('summary, input').forEach((control) => control.click());
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    const heard = await page.evaluate(() => window.heard);
    assert.deepEqual(
      heard.filter((detail) => detail !== undefined && typeof detail !== 'number'),
      [],
    );
    assert.equal(requests.length, before);
    assert.equal(new URL(page.url()).search, '');
    await context.close();
  });
});
