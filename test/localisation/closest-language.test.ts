import {expect} from '@open-wc/testing';
import {
  closestLanguage,
  directionOf,
  LANGUAGES,
  SOURCE_LANGUAGE,
  type Language,
} from '../../src/localisation/closest-language.js';

const TAGS: readonly (readonly [string | null | undefined, Language | undefined])[] = [
  ['nl', 'nl'],
  ['en', 'en'],
  ['EN', 'en'],
  ['en-GB', 'en'],
  ['en_US', 'en'],
  ['nl-BE', 'nl'],
  ['en-Latn-GB-x-private', 'en'],
  [' en ', 'en'],
  ['xx', undefined],
  ['xx-en', undefined],
  ['english', undefined],
  ['e', undefined],
  ['-', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
  ['constructor', undefined],
];

describe('the closest language of ours', () => {
  TAGS.forEach(([tag, language]) => {
    it(`to ${JSON.stringify(tag) ?? 'undefined'} is ${language ?? 'none'}`, () => {
      expect(closestLanguage(tag)).to.equal(language);
    });
  });

  LANGUAGES.forEach((language) => {
    it(`to ${language} and to ${language.toUpperCase()} is ${language}`, () => {
      expect(closestLanguage(language)).to.equal(language);
      expect(closestLanguage(language.toUpperCase())).to.equal(language);
    });
  });

  it('can be Dutch, which is inside the script', () => {
    expect(SOURCE_LANGUAGE).to.equal('nl');
    expect(LANGUAGES).to.include('nl');
  });
});

describe('the direction of a language', () => {
  (
    [
      ['nl', 'ltr'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
      ['he', 'rtl'],
      ['fa', 'rtl'],
      ['ur', 'rtl'],
      ['ar-EG', 'rtl'],
      ['arn', 'ltr'],
    ] as const
  ).forEach(([language, direction]) => {
    it(`${language} is ${direction}`, () => {
      // Languages to come are not in the type yet.
      expect(directionOf(language as Language)).to.equal(direction);
    });
  });
});
