import {expect} from '@open-wc/testing';
import {currentLanguage, setLanguage} from '../../src/localisation/language.js';
import {OTHER_LANGUAGE} from '../support/other-language.js';

describe('a page that says nowhere where the languages are', () => {
  it('stays Dutch', async () => {
    const failed = await setLanguage(OTHER_LANGUAGE).then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(failed).to.include('no place to load languages from');
    expect(currentLanguage()).to.equal('nl');
  });
});
