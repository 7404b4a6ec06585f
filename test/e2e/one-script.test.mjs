import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {barePage, startVisits, TAGS, textOf} from './visit.mjs';

describe('the one script on a page that nobody prepared', () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  it('shows every widget with text, no error, and asks for nothing but the page and the script', async () => {
    const {page, context, console, errors, requests} = await visits.visit(barePage());
    for (const tag of TAGS) assert.ok((await textOf(page, tag)).length > 100, `${tag} has text`);
    assert.deepEqual([...console, ...errors], []);
    assert.deepEqual(requests, [
      `${visits.pages}/own.html`,
      `${visits.widgets}/dist/bekkenfysio-widgets.js`,
    ]);
    assert.notEqual(visits.pages, visits.widgets);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  for (const script of ['', 'async', 'defer', 'type="module"', 'type="module" crossorigin']) {
    it(`works as <script ${script}>, in a language that comes from beside it`, async () => {
      const {page, context, console, errors} = await visits.visit(barePage({script, lang: 'en'}));
      for (const tag of TAGS) assert.ok((await textOf(page, tag)).length > 100, `${tag} has text`);
      assert.match(await textOf(page, 'coverage-checker'), /Question 1/i);
      assert.deepEqual([...console, ...errors], []);
      await context.close();
    });
  }

  it('defines each widget that stands on the page in a task of its own', async () => {
    const noted = `<script>
      const seen = [];
      document.documentElement.seen = seen;
      const {define} = customElements;
      customElements.define = function (name, ...more) {
        seen.push(name);
        // Runs when the task's own statements are done.
        queueMicrotask(() => seen.push('done'));
        return define.call(this, name, ...more);
      };
    </script>`;
    const there = ['coverage-checker', 'patient-leaflet'];
    const {page, context, errors} = await visits.visit(
      barePage({head: noted, tags: there, script: 'defer'}),
    );
    for (const tag of there) assert.ok((await textOf(page, tag)).length > 100, `${tag} has text`);
    const seen = await page.evaluate(() => document.documentElement.seen);
    const names = seen.filter((name) => name !== 'done');
    assert.deepEqual(names, [...TAGS.filter((tag) => !there.includes(tag)), ...there]);
    assert.deepEqual(
      seen.slice(-4),
      there.flatMap((tag) => [tag, 'done']),
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  for (const lang of ['nl', 'en']) {
    it(`throws nothing where the page has broken what it starts with, in ${lang}`, async () => {
      const broken = `<script>
        document.getElementsByTagName = () => { throw new Error('replaced by the page'); };
      </script>`;
      const html = barePage({
        head: broken,
        lang,
        body: '<coverage-checker>Bel ons</coverage-checker>',
      });
      const {page, context, console, errors} = await visits.visit(html);
      await page.waitForTimeout(300);
      assert.equal(await page.locator('coverage-checker').innerText(), 'Bel ons');
      assert.deepEqual(errors, []);
      assert.equal(console.length, 1);
      assert.match(console[0], /could not start: Error: replaced by the page/);
      await context.close();
    });
  }

  it('is silent when it is loaded a second time', async () => {
    const again = '<script src="__WIDGETS__/dist/bekkenfysio-widgets.js?again"></script>';
    const {page, context, console, errors} = await visits.visit(barePage({head: again}));
    for (const tag of TAGS) assert.ok((await textOf(page, tag)).length > 100, `${tag} has text`);
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });

  it('registers the other elements when one name is taken, and says so once', async () => {
    const taken = `<script>customElements.define('complaint-list', class extends HTMLElement {})</script>`;
    const {page, context, console, errors} = await visits.visit(barePage({head: taken}));
    assert.ok((await textOf(page, 'coverage-checker')).length > 100);
    assert.equal(errors.length, 0);
    assert.equal(console.length, 1);
    assert.match(console[0], /complaint-list.*data-prefix/);
    await context.close();
  });

  it('takes other names with data-prefix, and turns placeholders into elements', async () => {
    const body = `<x-coverage-checker></x-coverage-checker>
      <div data-bekkenfysio="coverage-checker" data-complaint="other"></div>`;
    const html = barePage({script: 'data-prefix="x"', body});
    const {page, context, console, errors} = await visits.visit(html);
    assert.ok((await textOf(page, 'x-coverage-checker')).length > 100);
    const answers = await page.evaluate(() =>
      [...document.querySelectorAll('x-coverage-checker')].map((element) => element.answers),
    );
    assert.deepEqual(answers, [{}, {complaint: 'other'}]);
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });

  it('keeps letters with accents on a page in another character set', async () => {
    const html = barePage().replace('utf-8', 'windows-1252');
    const {page, context} = await visits.visit(html);
    assert.match(await textOf(page, 'complaint-list'), /vóór en na operaties/);
    await context.close();
  });

  it('leaves no global name on the page', async () => {
    const {page, context} = await visits.visit(barePage());
    const added = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !plain.has(name));
    });
    // lit notes its versions there, so that two copies of it can tell.
    const ofLit = [
      'litElementVersions',
      'litPropertyMetadata',
      'litHtmlVersions',
      'reactiveElementVersions',
    ];
    assert.deepEqual(
      added.filter((name) => !ofLit.includes(name) && Number.isNaN(Number(name))),
      [],
    );
    await context.close();
  });

  it('is plain ASCII', () => {
    const {bytes} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))[
      'bekkenfysio-widgets.js'
    ];
    const script = readFileSync('dist/bekkenfysio-widgets.js');
    assert.equal(script.length, bytes);
    assert.ok(script.every((byte) => byte < 128));
  });
});
