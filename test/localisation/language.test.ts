import {expect, nextFrame} from '@open-wc/testing';
import type {LocaleModule} from '@lit/localize';
import {COVERAGE_LABELS as labels} from '../../src/content/coverage-checker.js';
import {currentLanguage, loadLanguagesWith, setLanguage} from '../../src/localisation/language.js';
import {OTHER_LANGUAGE} from '../support/other-language.js';

const BACK = {templates: {'coverage.back': 'Back'}};
const DUTCH_BACK = labels.back();

/** Whether a promise was rejected. */
async function fails(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => false,
    () => true,
  );
}

/** A file that comes when the test says so. */
function lateFile() {
  let arrive: ((file: LocaleModule) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  const promise = new Promise<LocaleModule>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  return {
    promise,
    arrive: (file: LocaleModule) => arrive?.(file),
    fail: () => fail?.(new Error('gone')),
  };
}

describe('the language', () => {
  // The order matters in the first two: what has happened on a page cannot be undone.
  it('is Dutch at first, which needs no file', async () => {
    loadLanguagesWith(() => Promise.reject(new Error('asked for a file')));
    expect(currentLanguage()).to.equal('nl');
    await setLanguage('nl');
    expect(currentLanguage()).to.equal('nl');
    expect(labels.back()).to.equal(DUTCH_BACK);
  });

  it('is loaded once it is needed, and no sooner', async () => {
    const asked: string[] = [];
    loadLanguagesWith((language) => {
      asked.push(language);
      return Promise.resolve(BACK);
    });
    expect(asked).to.deep.equal([]);
    await setLanguage(OTHER_LANGUAGE);
    expect(asked).to.deep.equal([OTHER_LANGUAGE]);
    expect(currentLanguage()).to.equal(OTHER_LANGUAGE);
    expect(labels.back()).to.equal('Back');
    await setLanguage('nl');
  });

  it('falls back to Dutch for a text that the file lacks', async () => {
    loadLanguagesWith(() => Promise.resolve(BACK));
    await setLanguage(OTHER_LANGUAGE);
    expect(labels.change()).to.equal('Wijzig');
    await setLanguage('nl');
  });

  (
    [
      ['is missing', () => Promise.reject(new Error('404'))],
      ['holds no texts', () => Promise.resolve({} as LocaleModule)],
      ['holds something else', () => Promise.resolve({templates: 'no'} as unknown as LocaleModule)],
      [
        'cannot even be asked for',
        () => {
          throw new Error('blocked');
        },
      ],
    ] as const
  ).forEach(([what, loader]) => {
    it(`stays Dutch, and says so, where the file ${what}`, async () => {
      loadLanguagesWith(loader);
      expect(await fails(setLanguage(OTHER_LANGUAGE))).to.be.true;
      expect(currentLanguage()).to.equal('nl');
      expect(labels.back()).to.equal(DUTCH_BACK);
    });
  });

  it('stays the one before, and not Dutch, where another one cannot be loaded', async () => {
    loadLanguagesWith((language) =>
      language === OTHER_LANGUAGE ? Promise.resolve(BACK) : Promise.reject(new Error('offline')),
    );
    await setLanguage(OTHER_LANGUAGE);
    expect(await fails(setLanguage('de'))).to.be.true;
    expect(currentLanguage()).to.equal(OTHER_LANGUAGE);
    expect(labels.back()).to.equal('Back');
    await setLanguage('nl');
  });

  it('can be loaded after all when the file is there later', async () => {
    loadLanguagesWith(() => Promise.reject(new Error('404')));
    await fails(setLanguage(OTHER_LANGUAGE));
    loadLanguagesWith(() => Promise.resolve(BACK));
    await setLanguage(OTHER_LANGUAGE);
    expect(labels.back()).to.equal('Back');
    await setLanguage('nl');
  });

  it('is the last one that was asked for, however quickly they follow', async () => {
    const file = lateFile();
    loadLanguagesWith(() => file.promise);
    const first = setLanguage(OTHER_LANGUAGE);
    const second = setLanguage('nl');
    file.arrive(BACK);
    await Promise.all([first, second]);
    expect(currentLanguage()).to.equal('nl');
    expect(labels.back()).to.equal(DUTCH_BACK);
  });

  it('is the last one also when that was the first as well', async () => {
    loadLanguagesWith(() => Promise.resolve(BACK));
    await Promise.all([
      setLanguage(OTHER_LANGUAGE),
      setLanguage('nl'),
      setLanguage(OTHER_LANGUAGE),
    ]);
    expect(currentLanguage()).to.equal(OTHER_LANGUAGE);
    await setLanguage('nl');
  });

  it('is still the last one when the file for the one before fails late', async () => {
    const file = lateFile();
    loadLanguagesWith(() => file.promise);
    const first = fails(setLanguage(OTHER_LANGUAGE));
    await setLanguage('nl');
    file.fail();
    await first;
    await nextFrame();
    expect(currentLanguage()).to.equal('nl');
  });

  it('that nobody has is refused, and Dutch stays', async () => {
    expect(await fails(setLanguage('xx' as 'nl'))).to.be.true;
    expect(currentLanguage()).to.equal('nl');
  });
});
