import {expect, nextFrame} from '@open-wc/testing';
import {mountPlaceholders} from '../../src/embed/mount.js';
import {warningsOf} from '../support/replace.js';

const TAGS = new Map([
  ['coverage-checker', 'coverage-checker'],
  ['complaint-list', 'x-complaint-list'],
]);

/** A page of its own, so that what watches it is gone with it. */
function pageWith(body: string): Document {
  const page = document.implementation.createHTMLDocument('A page');
  page.body.innerHTML = body;
  return page;
}

const bodyOf = (page: Document) => page.body.innerHTML.replace(/\s+/g, ' ').trim();

/** What a page writes, and what stands there afterwards. */
const MOUNTED: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'becomes the element that it names',
    '<div data-bekkenfysio="coverage-checker"></div>',
    '<coverage-checker></coverage-checker>',
  ],
  [
    'gives its attributes, without data-',
    '<div data-bekkenfysio="coverage-checker" data-complaint="other" data-heading-level="3"></div>',
    '<coverage-checker complaint="other" heading-level="3"></coverage-checker>',
  ],
  [
    'keeps id, class and language',
    '<div id="a" class="b" lang="nl" data-bekkenfysio="coverage-checker"></div>',
    '<coverage-checker id="a" class="b" lang="nl"></coverage-checker>',
  ],
  [
    'keeps its content',
    '<p data-bekkenfysio="coverage-checker">Bel ons: <a slot="contact" href="tel:1">1</a></p>',
    '<coverage-checker>Bel ons: <a slot="contact" href="tel:1">1</a></coverage-checker>',
  ],
  [
    'gets the name under which the element is registered',
    '<div data-bekkenfysio="complaint-list"></div>',
    '<x-complaint-list></x-complaint-list>',
  ],
  [
    'can stand anywhere',
    '<table><tbody><tr><td><div data-bekkenfysio="coverage-checker"></div></td></tr></tbody></table>',
    '<table><tbody><tr><td><coverage-checker></coverage-checker></td></tr></tbody></table>',
  ],
];

describe('a placeholder', () => {
  MOUNTED.forEach(([what, before, after]) => {
    it(what, () => {
      const page = pageWith(before);
      mountPlaceholders(TAGS, page);
      expect(bodyOf(page)).to.equal(after);
    });
  });

  it('is found among others, all at once', () => {
    const page = pageWith('<div data-bekkenfysio="coverage-checker"></div>'.repeat(3));
    mountPlaceholders(TAGS, page);
    expect(page.querySelectorAll('coverage-checker')).to.have.length(3);
  });

  it('becomes an element also when it comes later', async () => {
    const page = pageWith('<main></main>');
    mountPlaceholders(TAGS, page);
    const late = page.createElement('div');
    late.dataset['bekkenfysio'] = 'coverage-checker';
    page.querySelector('main')?.append(late);
    // An observer is told after the task.
    await nextFrame();
    expect(bodyOf(page)).to.equal('<main><coverage-checker></coverage-checker></main>');
  });

  it('is looked for only when something is added', async () => {
    const page = pageWith('<main><p></p></main>');
    mountPlaceholders(TAGS, page);
    page.querySelector('p')?.remove();
    await nextFrame();
    expect(bodyOf(page)).to.equal('<main></main>');
  });

  ['toilet', 'constructor', '', '__proto__'].forEach((name) => {
    it(`named ${JSON.stringify(name)} stays as it is, with one warning`, async () => {
      const page = pageWith(`<div data-bekkenfysio="${name}">Bel ons</div>`);
      const warnings = await warningsOf(async () => {
        mountPlaceholders(TAGS, page);
        page.body.append(page.createElement('hr'));
        await nextFrame();
      });
      expect(bodyOf(page)).to.equal('<div>Bel ons</div><hr>');
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.include(`data-bekkenfysio="${name}"`)
        .and.to.include('coverage-checker, complaint-list');
    });
  });
});
