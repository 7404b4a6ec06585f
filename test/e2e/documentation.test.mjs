/**
 * Every piece of code in the documentation, on the file that ships: what a webmaster copies works. A new piece is
 * loaded by itself if it is HTML; anything else needs a line in `SEEN` or, with its reason, in `NOT_RUN`.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {answersTo, nextQuestion} from '../../dist/coverage.js';
import {contentType} from '../../.tools/mime.mjs';
import {startVisits, TAGS, textOf} from './visit.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const FOLDER = `/bekkenfysio-widgets/${version}/`;
const SCRIPT = `<script src="${FOLDER}bekkenfysio-widgets.js" async></script>`;

const inFolder = (folder) =>
  readdirSync(join(ROOT, folder))
    // The code of frameworks.mdx is that of the host apps: test/host-apps/docs.node.mjs holds it.
    .filter((name) => /\.mdx?$/.test(name) && !name.endsWith('frameworks.mdx'))
    .map((name) => `${folder}/${name}`);
const FILES = ['README.md', 'dist/llms.txt', ...inFolder('stories'), ...inFolder('stories/docs')];

/** The pieces of code of a file, each with its language, and without the spaces of a list. */
function blocksOf(file) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent, language, code]) => {
      const own = code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trim();
      return {file, language, code: own, first: own.split('\n')[0].slice(0, 60)};
    },
  );
}

const BLOCKS = FILES.flatMap(blocksOf);

/** What runs nowhere here, and why. */
const NOT_RUN = [
  [
    'README.md',
    'sh',
    'npm ci && npm start',
    'CI runs both commands; a test of tests would not end',
  ],
  [
    'stories/docs/hosting.md',
    'nginx',
    '# A path with a version',
    'web-servers.test.mjs: a real nginx',
  ],
  [
    'stories/docs/hosting.md',
    'nginx',
    'location /bekkenfysio/',
    'web-servers.test.mjs: a real nginx',
  ],
  ['stories/docs/hosting.md', 'apache', '<Directory', 'web-servers.test.mjs: a real Apache'],
];

/** What is to be seen of a piece, besides that each widget in it works. */
const SEEN = [
  ['README.md', 'html', '<script src=', seesFirstQuestion],
  ['README.md', 'html', '<style>', (code, open) => seesAccent(code, open, 'rgb(91, 42, 134)')],
  ['README.md', 'js', "import 'bekkenfysio-widgets/coverage-checker'", seesEnglishOfBundle],
  ['README.md', 'js', 'import {assess}', seesOutcomeInNode],
  ['dist/llms.txt', 'html', '<script src=', seesFirstQuestion],
  ['dist/llms.txt', 'html', '<style>', (code, open) => seesAccent(code, open, 'rgb(91, 42, 134)')],
  ['stories/Start.mdx', 'html', 'data-lang="en"', seesEnglish],
  ['stories/Start.mdx', 'html', '<script src=', seesFirstQuestion],
  ['stories/Start.mdx', 'css', ':root', seesAccentOfStyleSheet],
  ['stories/docs/analytics.mdx', 'js', 'let counted', seesOneRequestThatSaysNothing],
  ['stories/docs/embedding.mdx', 'http', 'Content-Security-Policy', seesWidgetsUnderPolicy],
  ['stories/docs/embedding.mdx', 'css', 'coverage-checker:not(:defined)', seesSpace],
  ['stories/docs/embedding.mdx', 'js', 'const checker', seesElementMadeByScript],
  ['stories/docs/embedding.mdx', 'js', 'whenDefined', seesResetOnceDefined],
  ['stories/docs/performance.md', 'html', '<style>', seesSpace],
];

const isAbout =
  ({file, language, code}) =>
  (row) =>
    row[0] === file && row[1] === language && code.includes(row[2]);

const page = ({body = '', head = '', script = SCRIPT, lang = 'nl'}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Pagina</title>${head}${script}</head>
<body><main>${body}</main></body></html>`;

/** The tags of ours that a piece of HTML puts on a page. */
const tagsIn = (code) =>
  TAGS.filter((tag) => code.includes(`<${tag}`) || code.includes(`data-bekkenfysio="${tag}"`));

const asPage = (code) =>
  page({body: code, script: code.includes('bekkenfysio-widgets.js') ? '' : SCRIPT});

describe('the code in the documentation', () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  /** Opens a page that finds the folder where the documentation puts it. */
  const open = async (
    html,
    {headers = {}, isBlocked = false, path = '/page.html', ...options} = {},
  ) => {
    const context = await visits.browser.newContext(options);
    const record = {said: [], requests: []};
    await context.route(/./, async (route) => {
      const {pathname} = new URL(route.request().url());
      record.requests.push(route.request());
      if (pathname === path) {
        return route.fulfill({body: html, contentType: 'text/html', headers});
      }
      if (pathname.startsWith('/count/')) return route.fulfill({status: 204});
      const file = join(DIST, pathname.slice(FOLDER.length));
      const isThere = !isBlocked && pathname.startsWith(FOLDER) && existsSync(file);
      if (!isThere) return route.fulfill({status: 404});
      return route.fulfill({body: readFileSync(file), contentType: contentType(file)});
    });
    const visited = await context.newPage();
    visited.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) record.said.push(message.text());
    });
    visited.on('pageerror', (error) => record.said.push(error.message));
    await visited.goto(`${visits.pages}${path}`, {waitUntil: 'load'});
    return {visited, context, ...record};
  };

  it('is found in every file: a pattern that finds nothing would test nothing', () => {
    for (const file of ['README.md', 'dist/llms.txt', 'stories/Start.mdx']) {
      const found = BLOCKS.filter((block) => block.file === file && block.language === 'html');
      assert.ok(found.length >= 4, `${file} has ${found.length} pieces of HTML`);
    }
    const fences = FILES.flatMap((file) => [
      ...readFileSync(join(ROOT, file), 'utf8').matchAll(/^ *```/gm),
    ]);
    assert.equal(BLOCKS.length * 2, fences.length, 'every fence belongs to a piece that was found');
  });

  it('names this version wherever it names one', () => {
    for (const {file, code} of BLOCKS) {
      for (const [, named] of code.matchAll(/bekkenfysio-widgets[/@](\d+\.\d+\.\d+)/g)) {
        assert.equal(named, version, file);
      }
    }
  });

  it('has no line in the tables of this test without its piece of code', () => {
    for (const row of [...NOT_RUN, ...SEEN]) {
      assert.ok(
        BLOCKS.some((block) => isAbout(block)(row)),
        `no longer there: ${row.slice(0, 3).join(' ')}`,
      );
    }
  });

  it('says rightly that the number of steps tells visitors apart', () => {
    const steps = (answers) => {
      const question = nextQuestion(answers);
      const [answer] = question ? answersTo(question) : [];
      return question ? 1 + steps({...answers, [question]: answer}) : 0;
    };
    const counted = [
      {age: 'under-18', complaint: 'other'},
      {age: 'adult', complaint: 'both'},
    ].map((answers) => 2 + steps(answers));
    assert.deepEqual(counted, [2, 5]);
    const page = readFileSync(join(ROOT, 'stories/docs/analytics.mdx'), 'utf8');
    assert.match(page, /needs two answers, an adult with both kinds of complaint five/);
  });

  for (const block of BLOCKS) {
    const {file, language, code, first} = block;
    const reason = NOT_RUN.find(isAbout(block))?.[3];
    if (reason) continue;
    const see = SEEN.find(isAbout(block))?.[3];
    it(`works: ${file}, ${language || 'no language'}, ${first}`, async () => {
      const tags = language === 'html' ? tagsIn(code) : [];
      assert.ok(
        see || tags.length > 0,
        'Nothing looks at this piece: give it a line in SEEN, or in NOT_RUN with the reason.',
      );
      if (tags.length > 0) await seesWidgets(code, tags, open);
      if (see) await see(code, open);
    });
  }
});

/** Each widget is there with its text, and without the script what stands in the tag. */
async function seesWidgets(code, tags, open) {
  const {visited, context, said} = await open(asPage(code));
  for (const tag of tags) {
    await visited.waitForSelector(tag, {state: 'attached', timeout: 10_000});
    assert.ok((await textOf(visited, tag)).length > 60, `${tag} has text`);
  }
  assert.deepEqual(said, []);
  await context.close();
  if (!code.includes('tel:')) return;
  const without = await open(asPage(code), {isBlocked: true});
  const phone = without.visited.getByRole('link', {name: '010 000 00 00'});
  assert.ok(await phone.first().isVisible(), 'the phone number is there without the script');
  await without.context.close();
}

const FIRST_QUESTION = 'Hoe oud is de persoon met de klacht?';

async function seesFirstQuestion(code, open) {
  for (const file of ['README.md', 'stories/Start.mdx']) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    assert.ok(text.includes(`“${FIRST_QUESTION}”`), `${file} says what is to be seen`);
  }
  const {visited, context} = await open(asPage(code));
  await visited.waitForSelector('coverage-checker');
  assert.ok((await textOf(visited, 'coverage-checker')).includes(FIRST_QUESTION));
  await context.close();
}

async function seesEnglish(code, open) {
  const {visited, context} = await open(asPage(code));
  await visited.waitForSelector('coverage-checker');
  assert.match(await textOf(visited, 'coverage-checker'), /How old/);
  await context.close();
}

async function seesAccent(head, open, colour) {
  const body = '<coverage-checker></coverage-checker>';
  const {visited, context} = await open(page({head, body}));
  await textOf(visited, 'coverage-checker');
  const seen = await visited.evaluate(() => {
    const {renderRoot} = document.querySelector('coverage-checker');
    return getComputedStyle(renderRoot.querySelector('.primary')).backgroundColor;
  });
  assert.equal(seen, colour);
  await context.close();
}

async function seesAccentOfStyleSheet(code, open) {
  await seesAccent(`<style>${code}</style>`, open, 'rgb(138, 42, 107)');
}

/** The space is there before the script is, and as high as the style sheet says. */
async function seesSpace(code, open) {
  const head = code.startsWith('<style>') ? code : `<style>${code}</style>`;
  const body = '<coverage-checker></coverage-checker>';
  const phone = {width: 375, height: 700};
  const {visited, context} = await open(page({head, body}), {isBlocked: true, viewport: phone});
  const [, wanted] =
    /coverage-checker:not\(:defined\)\s*\{[^}]*min-(?:block-size|height): (\d+)px/.exec(head);
  const {height} = await visited.locator('coverage-checker').boundingBox();
  assert.equal(height, Number(wanted));
  await context.close();
}

async function seesWidgetsUnderPolicy(code, open) {
  const [name, value] = code.split(/: (.*)/s);
  const body = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
  const {visited, context, said} = await open(page({body}), {headers: {[name]: value}});
  for (const tag of TAGS) assert.ok((await textOf(visited, tag)).length > 60, tag);
  assert.deepEqual(said, []);
  await context.close();
}

async function seesElementMadeByScript(code, open) {
  const {visited, context} = await open(page({}));
  await visited.addScriptTag({content: code});
  await textOf(visited, 'coverage-checker');
  await press(visited, 'input[value="adult"]');
  await press(visited, '.primary');
  const question = await visited.evaluate(
    () => document.querySelector('coverage-checker').question,
  );
  assert.equal(question, 'supplementary', 'the complaint was answered by the attribute');
  await context.close();
}

async function seesResetOnceDefined(code, open) {
  // In English: it is defined only after a file has come.
  const body = `<coverage-checker></coverage-checker>
<script>
  const checker = document.querySelector('coverage-checker');
  customElements.whenDefined('coverage-checker').then(() => { checker.answers = {age: 'adult'}; });
</script>
<script type="module">${code}
document.body.dataset.reset = 'yes';</script>`;
  const {visited, context} = await open(page({body, lang: 'en'}));
  await visited.waitForSelector('[data-reset]');
  const answers = await visited.evaluate(() => document.querySelector('coverage-checker').answers);
  assert.deepEqual(answers, {});
  await context.close();
}

/** Presses something inside the checker, as a visitor does. */
async function press(visited, selector) {
  const handle = await visited.evaluateHandle(
    (wanted) => document.querySelector('coverage-checker').renderRoot.querySelector(wanted),
    selector,
  );
  await handle.asElement().click();
  await visited.evaluate(() => document.querySelector('coverage-checker').updateComplete);
}

async function seesOneRequestThatSaysNothing(code, open) {
  const body = '<coverage-checker></coverage-checker>';
  const {visited, context, requests, said} = await open(page({body}));
  await visited.addScriptTag({content: code});
  await textOf(visited, 'coverage-checker');
  for (let visitor = 0; visitor < 2; visitor += 1) {
    for (const answer of ['under-18', 'other']) {
      await press(visited, `input[value="${answer}"]`);
      await press(visited, '.primary');
    }
    assert.ok(await visited.evaluate(() => document.querySelector('coverage-checker').outcome));
    await visited.evaluate(async () => {
      const checker = document.querySelector('coverage-checker');
      checker.reset();
      await checker.updateComplete;
    });
  }
  await visited.waitForLoadState('networkidle');
  const counted = requests.filter((request) => request.url().includes('/count/'));
  assert.deepEqual(
    counted.map((request) => [new URL(request.url()).pathname, request.postData()]),
    [['/count/coverage-result', null]],
  );
  const headers = await counted[0].allHeaders();
  assert.equal(headers.referer, undefined);
  assert.equal(headers.cookie, undefined);
  assert.deepEqual(said, []);
  await context.close();
}

/** Bundles what stands in the documentation, with this package under its own name. */
async function bundled(code, platform) {
  const {outputFiles} = await build({
    stdin: {contents: code, loader: 'js', resolveDir: ROOT},
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    target: 'es2022',
  });
  return outputFiles[0].text;
}

async function seesEnglishOfBundle(code, open) {
  const script = await bundled(code, 'browser');
  const body = `<coverage-checker></coverage-checker><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`;
  const {visited, context, said} = await open(page({body, script: ''}));
  await visited.waitForFunction(() =>
    document.querySelector('coverage-checker').renderRoot?.textContent.includes('How old'),
  );
  assert.deepEqual(said, []);
  await context.close();
}

async function seesOutcomeInNode(code) {
  const script = await bundled(code.replace(/^assess\(/m, 'export const said = assess('), 'node');
  const made = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
  const {said} = await import(made);
  assert.equal(said.parts[0].id, 'basic-deductible-applies');
}
