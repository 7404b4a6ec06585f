import {expect, waitUntil, nextFrame} from '@open-wc/testing';
import {LANGUAGES} from '../../src/localisation/closest-language.js';
import {followPageLanguage} from '../../src/localisation/follow-page.js';
import {currentLanguage, loadLanguagesWith, setLanguage} from '../../src/localisation/language.js';
import {OTHER_LANGUAGE} from '../support/other-language.js';

/** The `<html>` of a page, and what is said to its webmaster. */
function pageIn(lang: string) {
  const root = document.createElement('html');
  root.lang = lang;
  const said: string[] = [];
  const warn = (subject: string, message: string) => said.push(`${subject}: ${message}`);
  const follow = (forced: string | null = null) => followPageLanguage({forced, warn, root});
  return {root, said, follow};
}

const available = () => {
  loadLanguagesWith(() => Promise.resolve({templates: {}}));
};
const becomes = (language: string) => waitUntil(() => currentLanguage() === language);

describe('a widget on a page', () => {
  beforeEach(available);

  afterEach(async () => {
    await setLanguage('nl');
  });

  (
    [
      ['nl', 'nl'],
      ['nl-BE', 'nl'],
      ['', 'nl'],
      [OTHER_LANGUAGE, OTHER_LANGUAGE],
      [`${OTHER_LANGUAGE}-GB`, OTHER_LANGUAGE],
    ] as const
  ).forEach(([lang, language]) => {
    it(`with lang="${lang}" is in ${language}, without a warning`, async () => {
      const {said, follow} = pageIn(lang);
      await follow();
      expect(currentLanguage()).to.equal(language);
      expect(said).to.deep.equal([]);
    });
  });

  it('in a language that we do not have is in Dutch, with one warning that names ours', async () => {
    const {said, follow} = pageIn('xx');
    await follow();
    expect(currentLanguage()).to.equal('nl');
    expect(said).to.have.length(1);
    expect(said[0])
      .to.include('<html lang>')
      .and.to.include('"xx"')
      .and.to.include(LANGUAGES.join(', '));
  });

  it('follows a change of the language of the page, and the way back', async () => {
    const {root, follow} = pageIn('nl');
    await follow();
    root.lang = OTHER_LANGUAGE;
    await becomes(OTHER_LANGUAGE);
    root.removeAttribute('lang');
    await becomes('nl');
  });

  it('ends in the last of several quick changes', async () => {
    const {root, follow} = pageIn('nl');
    await follow();
    [OTHER_LANGUAGE, 'nl', OTHER_LANGUAGE, 'nl', OTHER_LANGUAGE].forEach((lang) => {
      root.lang = lang;
    });
    await becomes(OTHER_LANGUAGE);
    await nextFrame();
    expect(currentLanguage()).to.equal(OTHER_LANGUAGE);
  });

  ['translated-ltr', 'translated-rtl'].forEach((className) => {
    it(`does not follow a browser that translates the page (${className})`, async () => {
      const {root, follow} = pageIn('nl');
      await follow();
      root.className = className;
      root.lang = OTHER_LANGUAGE;
      await nextFrame();
      expect(currentLanguage()).to.equal('nl');
    });
  });

  it('is in the language that the script tag forces, whatever the page does', async () => {
    const {root, said, follow} = pageIn('nl');
    await follow(OTHER_LANGUAGE);
    expect(currentLanguage()).to.equal(OTHER_LANGUAGE);
    root.lang = 'nl-NL';
    await nextFrame();
    expect(currentLanguage()).to.equal(OTHER_LANGUAGE);
    expect(said).to.deep.equal([]);
  });

  it('is in Dutch where the script tag forces what we do not have', async () => {
    const {said, follow} = pageIn(OTHER_LANGUAGE);
    await follow('x'.repeat(99));
    expect(currentLanguage()).to.equal('nl');
    expect(said).to.have.length(1);
    expect(said[0])
      .to.include('data-lang')
      .and.to.include(`"${'x'.repeat(40)}"`);
  });

  it('stays in Dutch, with one warning and without an error, where the file is missing', async () => {
    loadLanguagesWith(() => Promise.reject(new Error('404')));
    const {said, follow} = pageIn(OTHER_LANGUAGE);
    await follow();
    expect(currentLanguage()).to.equal('nl');
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`language ${OTHER_LANGUAGE}`).and.to.include('404');
  });

  it('follows the page that it is on, unless told otherwise', async () => {
    const before = document.documentElement.lang;
    const said: string[] = [];
    await followPageLanguage({forced: null, warn: (subject) => said.push(subject)});
    document.documentElement.lang = OTHER_LANGUAGE;
    await becomes(OTHER_LANGUAGE);
    document.documentElement.lang = before;
    await becomes('nl');
    expect(said).to.deep.equal([]);
  });
});
