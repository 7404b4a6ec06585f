import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {barePage, startVisits, TAGS, textOf} from './visit.mjs';

const PAGES = {
  '/bare/': TAGS,
  '/practice/index.html': ['therapist-finder-link'],
  '/practice/klachten.html': ['complaint-list'],
  '/practice/vergoeding.html': ['coverage-checker'],
  '/practice/toilet.html': ['toilet-posture-guide', 'constipation-explainer'],
  '/practice/folder.html': ['patient-leaflet'],
  '/insurer/': TAGS.filter((tag) => tag !== 'patient-leaflet'),
};

describe('host pages', () => {
  let visits;
  const options = {missing: [], headers: {}};
  before(async () => {
    visits = await startVisits(options);
  });
  after(() => visits.stop());

  for (const [path, tags] of Object.entries(PAGES)) {
    it(`${path} shows its widgets without an error, at 320 px without sideways scrolling`, async () => {
      const context = {viewport: {width: 320, height: 640}};
      const {page, context: opened, console, errors} = await visits.visit(path, {context});
      for (const tag of tags) assert.ok((await textOf(page, tag)).length > 100, `${tag} has text`);
      assert.deepEqual([...console, ...errors], []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} px wide`);
      await opened.close();
    });
  }

  it('the practice switches its language, and the widgets follow', async () => {
    const {page, context, console, errors} = await visits.visit('/practice/vergoeding.html');
    assert.match(await textOf(page, 'coverage-checker'), /Hoe oud/);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await page.waitForFunction(() =>
      document.querySelector('coverage-checker').renderRoot.textContent.includes('How old'),
    );
    await page.evaluate(() => {
      document.documentElement.lang = 'nl';
    });
    await page.waitForFunction(() =>
      document.querySelector('coverage-checker').renderRoot.textContent.includes('Hoe oud'),
    );
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });
});

describe('a page that gives something unexpected', () => {
  let visits;
  const options = {missing: ['locales/en.js'], headers: {}};
  before(async () => {
    visits = await startVisits(options);
  });
  after(() => visits.stop());

  it('a missing language file leaves Dutch, with one warning', async () => {
    const {page, context, console, errors} = await visits.visit(barePage({lang: 'en'}));
    assert.match(await textOf(page, 'coverage-checker'), /Hoe oud/);
    const ours = console.filter((text) => text.startsWith('bekkenfysio-widgets'));
    assert.equal(ours.length, 1);
    assert.match(ours[0], /language en/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('an unknown language leaves Dutch, with one warning that names those that are there', async () => {
    const {page, context, console, errors} = await visits.visit(barePage({lang: 'xx'}));
    assert.match(await textOf(page, 'coverage-checker'), /Hoe oud/);
    assert.equal(console.length, 1);
    assert.match(console[0], /"xx".*ar, de, en, fr, nl, pl, tr, uk/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('unknown attribute values are passed over, with one warning for each element', async () => {
    const html = barePage({
      body: `<coverage-checker age="12" complaint="ouch"></coverage-checker>
       <complaint-list topic="feet" selected="pain nothing"></complaint-list>
       <toilet-posture-guide step="99" layout="grid"></toilet-posture-guide>
       <constipation-explainer section="ninth"></constipation-explainer>
       <therapist-finder-link practice-url="javascript:alert(1)"></therapist-finder-link>
       <patient-leaflet practice-phone="*21*1#"></patient-leaflet>`,
    });
    const {page, context, console, errors} = await visits.visit(html);
    for (const tag of TAGS) assert.ok((await textOf(page, tag)).length > 100, `${tag} has text`);
    assert.deepEqual(errors, []);
    assert.equal(console.length, 9);
    for (const text of console) assert.match(text, /^bekkenfysio-widgets: <[a-z-]+/);
    await context.close();
  });

  it('a page that refuses our Trusted Types policy keeps its own text, and nothing is thrown', async () => {
    options.headers['/own.html'] = {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types somebody-else",
    };
    const html = barePage({
      body: '<coverage-checker><p>Bel ons: 010 000 00 00</p></coverage-checker>',
    });
    const {page, context, console, errors} = await visits.visit(html);
    assert.deepEqual(errors, []);
    assert.ok(await page.getByText('Bel ons: 010 000 00 00').isVisible());
    assert.equal(await page.evaluate(() => customElements.get('coverage-checker')), undefined);
    assert.ok(console.some((text) => text.includes('add the policy "bekkenfysio-widgets"')));
    delete options.headers['/own.html'];
    await context.close();
  });
});
