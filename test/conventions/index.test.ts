import {expect} from '@open-wc/testing';
import * as library from '../../src/index.js';

describe('the library for those who bundle', () => {
  it('registers nothing by being imported', () => {
    const registered = library.ELEMENTS.filter(([tag]) => customElements.get(tag));
    expect(registered).to.deep.equal([]);
  });

  it('names the language Dutch until told otherwise', () => {
    expect(library.currentLanguage()).to.equal('nl');
  });

  it('gives the classes of the elements that it lists', () => {
    const listed = library.ELEMENTS.map(([, widget]) => widget);
    expect(listed).to.include.members([
      library.CoverageChecker,
      library.ComplaintList,
      library.ToiletPostureGuide,
      library.TherapistFinderLink,
    ]);
  });

  it('gives what a page needs to register, to switch and to decide', () => {
    const functions = [
      library.define,
      library.openAnswerRoots,
      library.setLanguage,
      library.loadLanguagesWith,
      library.closestLanguage,
      library.assess,
      library.nextQuestion,
      library.readAnswers,
      library.readPolicy,
    ];
    expect(functions.filter((one) => typeof one !== 'function')).to.deep.equal([]);
  });
});
