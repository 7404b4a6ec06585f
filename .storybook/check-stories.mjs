/**
 * Opens every story and page of the built Storybook in Chromium, as a visitor finds it: in light and in dark.
 * A story fails on an error in the console, on a step that a visitor cannot take, on a request to another site,
 * on a file that is missing, and on anything that axe finds in it. A page fails on the same, on a story in it
 * that cannot be shown, and on a link that leads nowhere.
 *
 *   npm run build-storybook && node .storybook/check-stories.mjs [part of a story's id …]
 */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join, normalize, resolve} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from '../.tools/find-browser.mjs';
import {contentType} from '../.tools/mime.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const SITE = join(ROOT, 'storybook-static');
const AXE = join(ROOT, 'node_modules/axe-core/axe.min.js');
const PAGES_AT_ONCE = 2;
const LONGEST = 15_000;

/** One look at a story, and the states seen in it. The dark one is on a phone and in the other language. */
const LOOKS = [
  {globals: 'theme:light;language:nl', viewport: {width: 1024, height: 800}, states: new Map()},
  {globals: 'theme:dark;language:en', viewport: {width: 320, height: 640}, states: new Map()},
];

if (!existsSync(join(SITE, 'index.json'))) {
  console.error('storybook-static is missing: run npm run build-storybook first.');
  process.exit(2);
}

const parts = process.argv.slice(2);
const {entries} = JSON.parse(await readFile(join(SITE, 'index.json'), 'utf8'));
const queue = Object.values(entries).filter(
  ({id}) => parts.length === 0 || parts.some((part) => id.includes(part)),
);
if (queue.length === 0) {
  console.error('There is no such story.');
  process.exit(2);
}

const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, args, env: {...process.env, ...env}});
let passed = 0;
let failed = 0;
try {
  await Promise.all(Array.from({length: PAGES_AT_ONCE}, worker));
} finally {
  await browser.close();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function worker() {
  const visitors = await Promise.all(LOOKS.map(visitorWith));
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const problems = [];
    for (const visit of entry.type === 'docs' ? visitors.slice(0, 1) : visitors) {
      problems.push(...(await visit(entry)));
    }
    if (problems.length === 0) {
      passed += 1;
    } else {
      failed += 1;
      console.log(`FAILED ${entry.id}: ${problems.join(' | ')}`);
    }
  }
}

/** One page for all visits in this look: a new one each time would load all of Storybook anew. */
async function visitorWith({globals, viewport, states}) {
  const context = await browser.newContext({viewport, reducedMotion: 'reduce'});
  const page = await context.newPage();
  let problems = [];
  listen(page, (problem) => problems.push(`${globals}: ${problem}`));
  return async ({id, type}) => {
    problems = [];
    try {
      // Storybook's own accessibility check is for people who look; it would run beside this one.
      const query = `id=${id}&viewMode=${type}&globals=${globals};a11y.manual:!true`;
      await page.goto(`${origin}/iframe.html?${query}`);
      const found =
        type === 'docs' ? await problemsOfDocs(page) : await problemsOfStory(page, id, states);
      problems.push(...found.map((problem) => `${globals}: ${problem}`));
    } catch (error) {
      problems.push(`${globals}: ${firstLine(error.message)}`);
    }
    return problems;
  };
}

function listen(page, report) {
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${firstLine(message.text())}`);
  });
  page.on('pageerror', (error) => report(`error: ${firstLine(error.message)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) report(`request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}

async function problemsOfDocs(page) {
  await page.waitForSelector('#storybook-docs h1', {timeout: LONGEST});
  await page.waitForLoadState('networkidle');
  // A story on a page is drawn when its turn comes.
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('#storybook-docs .sb-story')].every((story) =>
        story.querySelector('.host, .sb-errordisplay, pre'),
      ),
    null,
    {timeout: LONGEST},
  );
  const errors = await page.locator('#storybook-docs .sb-errordisplay').allInnerTexts();
  await page.addScriptTag({path: AXE});
  const found = await page.evaluate(lookAtPageWithAxe);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-docs .sbdocs-content a[href]')].map((link) =>
      link.getAttribute('href'),
    ),
  );
  const dead = await Promise.all([...new Set(links)].map(problemOfLink));
  return [...errors.map(firstLine), ...found, ...dead.filter(Boolean)];
}

/** A link on a page leads to another page or story, to a file beside Storybook, or to another site. */
async function problemOfLink(href) {
  if (/^(https|mailto|tel):/.test(href) || href.startsWith('#')) return null;
  const asked = /^\?path=\/(?:docs|story)\/([\w-]+)$/.exec(href);
  if (asked) return Object.hasOwn(entries, asked[1]) ? null : `link: there is no ${asked[1]}`;
  // Storybook may be published in a folder, so a link goes down from where it is, never up.
  if (/^(\/|\.\.)/.test(href)) return `link: ${href} leads out of the folder`;
  const {status} = await fetch(new URL(href, `${origin}/`));
  return status === 200 ? null : `link: ${href} gives ${status}`;
}

async function problemsOfStory(page, id, states) {
  const end = await page.waitForFunction(
    () => {
      const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
      return ['finished', 'errored', 'aborted'].includes(phase) ? phase : null;
    },
    null,
    {timeout: LONGEST},
  );
  if ((await end.jsonValue()) !== 'finished') {
    return [firstLine(await page.locator('#error-message').innerText())];
  }
  // A story that does not come to its state stays in that of another one, and would pass.
  const state = await page.evaluate(readState);
  const twin = states.get(state);
  if (!twin) states.set(state, id);
  await page.addScriptTag({path: AXE});
  const found = await page.evaluate(lookWithAxe);
  return twin ? [`looks the same as ${twin}`, ...found] : found;
}

/** Runs in the page: all that a visitor can see, as text. Ids that lit gives at random are left out. */
function readState() {
  const root = document.querySelector('#storybook-root');
  const roots = [root, ...[...root.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot)];
  return roots
    .filter(Boolean)
    .map((part) => {
      const chosen = [...part.querySelectorAll('input:checked')].map(({value}) => value);
      return `${part.innerHTML.replace(/<!--.*?-->/g, '')} ${chosen}`;
    })
    .join();
}

/** Runs in the page. What Storybook itself draws around a story is Storybook's. */
async function lookAtPageWithAxe() {
  const {violations, passes} = await window.axe.run('#storybook-docs', {
    resultTypes: ['violations', 'passes'],
    // A page shows the same widget many times, each in another state; a site does not.
    rules: {'region': {enabled: false}, 'landmark-unique': {enabled: false}},
  });
  return [
    ...(passes.length < 5 ? [`axe saw only ${passes.length} kinds of things`] : []),
    ...violations.map(
      ({id, help, nodes}) =>
        `axe ${id}: ${help} (${nodes.length}×, ${nodes[0].html.slice(0, 160)})`,
    ),
  ];
}

/** Runs in the page. Only what is in the story counts: a widget is not a page with landmarks. */
async function lookWithAxe() {
  const root = document.querySelector('#storybook-root');
  const widgets = [...root.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
  const unseen = widgets.filter(({shadowRoot}) => !shadowRoot?.firstElementChild);
  const {violations, passes} = await window.axe.run(root, {
    resultTypes: ['violations', 'passes'],
    rules: {region: {enabled: false}},
  });
  const seen = new Set(
    passes.flatMap(({nodes}) => nodes.map(({target}) => JSON.stringify(target))),
  );
  const inside = [...seen].filter((target) => target.startsWith('[['));
  return [
    ...unseen.map(({localName}) => `<${localName}> shows nothing that axe can see`),
    // Without a floor, a check that looks at nothing would be a check that finds nothing.
    ...(inside.length < 5 * widgets.length ? [`axe saw only ${inside.length} nodes`] : []),
    ...violations.map(
      ({id, help, nodes}) =>
        `axe ${id}: ${help} (${nodes.length}×, ${nodes[0].html.slice(0, 120)})`,
    ),
  ];
}

function firstLine(text) {
  return text.trim().split('\n')[0].slice(0, 300);
}

/** The built site alone, on a port that is free. */
function serve() {
  const site = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    // A browser asks for it unasked.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = join(SITE, normalize(decodeURIComponent(pathname)));
    try {
      const content = await readFile(pathname.endsWith('/') ? join(file, 'index.html') : file);
      response
        .writeHead(200, {'content-type': contentType(file), 'cache-control': 'max-age=600'})
        .end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => site.listen(0, '127.0.0.1', () => done(site)));
}
