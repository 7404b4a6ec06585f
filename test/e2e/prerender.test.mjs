/** Each element as HTML with declarative shadow DOM: without script, and once the script comes. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {inEachEngine} from './each-engine.mjs';
import {startHostServers} from './host-server.mjs';
import {startVisits, TAGS} from './visit.mjs';

const {prerender, prerenderStyles} = await import('../../dist/prerender.js');
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SCRIPT = '__WIDGETS__/dist/bekkenfysio-widgets.js';

/** What each element says on its first screen. */
const SAYS = {
  'coverage-checker': ['Hoe oud is de persoon met de klacht?', '18 jaar of ouder', 'Verder'],
  'complaint-list': ['Hoort mijn klacht erbij?', 'Mijn lijst'],
  'toilet-posture-guide': ['Goed zitten op het toilet', 'Stap 1 van 8'],
  'constipation-explainer': ['Verstopping en uw bekkenbodem'],
  'therapist-finder-link': ['Praktijk De Brug', '030 123 45 67'],
  'patient-leaflet': ['Moeite met poepen?', 'In deze folder', 'Praktijk De Brug'],
};

const ATTRIBUTES = {'practice-name': 'Praktijk De Brug', 'practice-phone': '030 123 45 67'};
const CARRIES = ['therapist-finder-link', 'patient-leaflet'];

/** The elements, all on one page. `inside` stands in each, as a practice's phone number would. */
function elements({inside = '', open = false, ...options} = {}) {
  const rows = TAGS.map((tag) => {
    const attributes = CARRIES.includes(tag) ? ATTRIBUTES : {};
    return prerender(tag, {...options, attributes}).replace(/(?=<\/[\w-]+>$)/, inside);
  });
  return open ? rows.join('\n').replaceAll('"closed"', '"open"') : rows.join('\n');
}

const pageOf = (body, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Pagina</title>${head}</head>
<body><main><h1>Praktijk</h1>${body}</main></body></html>`;

/** Takes down what the console and the page say, before anything else runs. */
const LISTEN = `<script>window.said = [];
  for (const kind of ['warn', 'error']) console[kind] = (...all) => said.push(all.join(' '));
  addEventListener('error', ({message}) => said.push(message));
  addEventListener('unhandledrejection', ({reason}) => said.push(String(reason)));
</script>`;

/** What is in each element's root, held beside what a new element of that kind shows. */
const UPGRADED = `(async () => {
  const seen = {};
  for (const tag of ${JSON.stringify(TAGS)}) {
    await customElements.whenDefined(tag);
    const element = document.querySelector(tag);
    const fresh = element.cloneNode();
    document.body.append(fresh);
    await Promise.all([element.updateComplete, fresh.updateComplete]);
    const root = element.renderRoot;
    seen[tag] = [
      root.childElementCount + ' box',
      root.querySelectorAll('.frame').length + ' frame',
      root.querySelectorAll(':disabled').length + ' disabled',
      root.textContent === fresh.renderRoot.textContent ? 'as a new one' : root.textContent,
      root.mode,
    ].join(', ');
    fresh.remove();
  }
  return JSON.stringify({seen, said});
})()`;

const ONCE = '1 box, 1 frame, 0 disabled, as a new one';
const HOLDS_ANSWERS = ['coverage-checker', 'complaint-list'];
const tookOver = (answers) =>
  Object.fromEntries(
    TAGS.map((tag) => [tag, `${ONCE}, ${HOLDS_ANSWERS.includes(tag) ? answers : 'open'}`]),
  );

/** How a script can come to rendered elements, in which mode the roots with answers are then, and what is said. */
const WAYS = [
  {way: 'a script that comes late', after: `<script src="${SCRIPT}" async></script>`},
  {way: 'a module', after: `<script src="${SCRIPT}" type="module"></script>`},
  {way: 'a script that was there first', head: `<script src="${SCRIPT}"></script>`},
  {
    way: 'roots that somebody else rendered open',
    open: true,
    after: `<script src="${SCRIPT}"></script>`,
    answers: 'open',
    says: /^bekkenfysio-widgets: <(coverage-checker|complaint-list)>: .*stays open\.$/,
  },
  {
    way: 'closed roots where the page asks for open ones',
    after: `<script src="${SCRIPT}" data-roots="open"></script>`,
    says: /^bekkenfysio-widgets: <(coverage-checker|complaint-list)>: .*stays closed\.$/,
  },
];

const documents = {};

await inEachEngine(
  (name) => `rendered elements in ${name}`,
  () => startHostServers({documents}),
  ({browser, servers}) => {
    const ask = async (html, expression) => {
      documents['/own.html'] = html;
      const page = await browser.open(`${servers().pages}/own.html`);
      const answer = JSON.parse(await page.evaluate(expression));
      const errors = [...page.errors()];
      await page.close();
      return {answer, errors};
    };

    for (const {way, head = '', after: end = '', open, answers = 'closed', says} of WAYS) {
      it(`are taken over once and whole: ${way}`, async () => {
        const html = pageOf(`${elements({open})}${end}`, `${LISTEN}${head}`);
        const {answer, errors} = await ask(html, UPGRADED);
        assert.deepEqual(answer.seen, tookOver(answers));
        assert.deepEqual(errors, []);
        assert.equal(answer.said.length, says ? HOLDS_ANSWERS.length : 0, answer.said.join('\n'));
        answer.said.forEach((line) => assert.match(line, says));
      });
    }

    it('show their text and what stands inside them where no script comes', async () => {
      const inside = '<p class="fallback">Bel 030 765 43 21.</p>';
      const {answer} = await ask(
        pageOf(elements({inside, open: true})),
        `JSON.stringify(${JSON.stringify(TAGS)}.map((tag) => {
          const element = document.querySelector(tag);
          const fallback = element.querySelector('.fallback');
          return {
            tag,
            text: element.shadowRoot.querySelector('.frame').innerText,
            fallback: fallback.offsetHeight > 0,
            styled: getComputedStyle(element).display,
            works: [...element.shadowRoot.querySelectorAll('button, input')].some((one) => !one.disabled),
          };
        }))`,
      );
      for (const {tag, text, ...rest} of answer) {
        for (const words of SAYS[tag]) assert.ok(text.includes(words), `${tag}: ${words}\n${text}`);
        assert.deepEqual(rest, {fallback: true, styled: 'block', works: false}, tag);
      }
    });
  },
);

describe('rendered elements', () => {
  let visits;
  const headers = {};
  before(async () => {
    visits = await startVisits({headers});
  });
  after(() => visits.stop());

  it('hold the Dutch text of their first screen in their HTML', () => {
    for (const tag of TAGS) {
      const attributes = CARRIES.includes(tag) ? ATTRIBUTES : {};
      const text = prerender(tag, {attributes}).replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ');
      for (const words of SAYS[tag]) assert.ok(text.includes(words), `${tag}: ${words}`);
    }
  });

  it('do not say on which day they were printed: that was the day of the command', () => {
    const html = prerender('patient-leaflet', {attributes: ATTRIBUTES});
    assert.ok(!html.includes('Geprint'));
  });

  it('are read to people in a browser without script, closed roots too', async () => {
    const context = {javaScriptEnabled: false};
    const {page, context: open} = await visits.visit(pageOf(elements()), {context});
    const session = await open.newCDPSession(page);
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.map(({name}) => name?.value ?? '').join('\n');
    for (const words of Object.values(SAYS).flat()) assert.ok(heard.includes(words), words);
    await open.close();
  });

  for (const width of [320, 1280]) {
    it(`keep their height when the script comes, at ${width} px`, async () => {
      const context = {viewport: {width, height: 800}};
      const {page, context: open} = await visits.visit(pageOf(elements()), {context});
      const heights = () =>
        page.evaluate(
          (tags) => tags.map((tag) => [tag, document.querySelector(tag).offsetHeight]),
          TAGS,
        );
      const before = await heights();
      await page.addScriptTag({url: `${visits.widgets}/dist/bekkenfysio-widgets.js`});
      await page.evaluate(() => document.querySelector('patient-leaflet').updateComplete);
      assert.deepEqual(await heights(), before);
      await open.close();
    });

    it(`have nothing that axe finds before the script comes, at ${width} px`, async () => {
      const html = pageOf(elements({open: true}));
      const {page, context} = await visits.visit(html, {
        context: {viewport: {width, height: 800}, bypassCSP: true},
      });
      await page.evaluate(AXE);
      const {violations, passes} = await page.evaluate(() =>
        window.axe.run(document, {resultTypes: ['violations', 'passes']}),
      );
      const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html: at}) => at)}`);
      assert.deepEqual(found, []);
      assert.ok(passes.flatMap(({nodes}) => nodes).length > 200);
      await context.close();
    });
  }

  it('have their looks from a file where the policy forbids styles in the page', async () => {
    const path = '/strict/own.html';
    headers[path] = {
      'content-security-policy': `default-src 'none'; style-src 'self'; script-src ${visits.widgets}`,
    };
    TAGS.forEach((tag) => (visits.documents[`/strict/${tag}.css`] = prerenderStyles(tag)));
    const body = TAGS.map((tag) => prerender(tag, {stylesheet: `/strict/${tag}.css`})).join('\n');
    const open = body.replaceAll('"closed"', '"open"');
    const {page, context, console: said, errors} = await visits.visit(pageOf(open), {path});
    const looks = await page.evaluate(
      (tags) =>
        tags.map((tag) => {
          const {shadowRoot} = document.querySelector(tag);
          return getComputedStyle(shadowRoot.querySelector('.frame')).containerType;
        }),
      TAGS,
    );
    assert.deepEqual([...new Set(looks)], ['inline-size']);
    assert.deepEqual([...said, ...errors], []);
    await context.close();
  });

  it('go on to the next question once the script is there', async () => {
    const html = pageOf(`${prerender('coverage-checker')}<script src="${SCRIPT}"></script>`);
    const {page, context} = await visits.visit(html);
    const question = await page.evaluate(async () => {
      const checker = document.querySelector('coverage-checker');
      await checker.updateComplete;
      const first = checker.question;
      checker.renderRoot.querySelector('input[value="adult"]').click();
      await checker.updateComplete;
      checker.renderRoot.querySelector('button.primary').click();
      await checker.updateComplete;
      return [first, checker.question];
    });
    assert.deepEqual(question, ['age', 'complaint']);
    await context.close();
  });
});

describe('the command prerender', () => {
  const run = (...args) => {
    const command = ['dist/cli.js', 'prerender', ...args];
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {encoding: 'utf8'});
    return {status, stdout, stderr};
  };

  it('prints an element with the attributes that were given', () => {
    const attributes = {'practice-name': 'A & "B"', 'qr': '', 'heading-level': '3'};
    const args = ['--practice-name', 'A & "B"', '--qr', '--heading-level', '3'];
    const {status, stdout, stderr} = run('patient-leaflet', ...args);
    assert.deepEqual([status, stderr], [0, '']);
    assert.ok(stdout === `${prerender('patient-leaflet', {attributes})}\n`);
    assert.match(
      stdout,
      /^<patient-leaflet practice-name="A &amp; &quot;B&quot;" qr heading-level="3">/,
    );
  });

  it('prints the styles for a file, and HTML that takes them from there', () => {
    const {stdout} = run('complaint-list', '--stylesheet', '/list.css');
    assert.match(
      stdout,
      /^<complaint-list><template shadowrootmode="closed"><link rel="stylesheet" href="\/list\.css">/,
    );
    assert.ok(!stdout.includes('<style'));
    assert.equal(
      run('complaint-list', '--styles').stdout,
      `${prerenderStyles('complaint-list')}\n`,
    );
  });

  it('says what there is where it cannot do what was asked', () => {
    for (const [args, words] of [
      [[], /^Name an element: coverage-checker, /],
      [['nothing'], /^There is no <nothing>: coverage-checker, /],
      [['complaint-list', '--colour', 'red'], /no attribute colour\. It has: class, for, heading/],
      [['complaint-list', 'red'], /^Unknown argument: red\./],
      [['complaint-list', '--stylesheet'], /^--stylesheet wants the address/],
    ]) {
      const {status, stdout, stderr} = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, words);
    }
  });
});
