import {expect} from '@open-wc/testing';
import {COMPLAINTS} from '../../src/content/complaint-list.js';

/** The everyday words of each complaint, apart. */
const WORDS = COMPLAINTS.map(({id, words}) => ({id, words: words().split(', ')}));
const ALL = WORDS.flatMap(({id, words}) => words.map((word) => ({id, word})));

/** What a complaint is called once somebody has examined it: not what a person says at home. */
const DIAGNOSES =
  /verzak|prolaps|ontsteking|infectie|blaaspijn|incontinent|obstipatie|verstop|diarree|aambei|kloof|fissuur|hernia|spit|ischias|instabiliteit|vaginisme|vulvodynie|prostat|endometriose|kramp|overactie|bedplas|syndroom|chronisch|\w+itis\b/i;

/** Words of the printed terms that people do not use at home. */
const PRINTED =
  /urine|ontlast|aandrang|onderdruk|\banus|geslachtsdelen|onderbuik|ongewild|bekkenbodem/i;

/** Words that promise more, or make it worse, than the leaflet does. */
const STRONGER = /\b(altijd|nooit|erge|ernstig\w*|hevig\w*|gevaarlijk|schaam\w*)\b/i;

const found = (isWrong: (word: string) => boolean) =>
  ALL.filter(({word}) => isWrong(word)).map(({id, word}) => `${id}: ${word}`);

const wordsIn = (text: string) => text.split(/\s+/);

describe('the everyday words for a complaint', () => {
  it('are two to five for each of the nine', () => {
    expect(WORDS).to.have.length(9);
    const counts = WORDS.filter(({words}) => words.length < 2 || words.length > 5);
    expect(counts).to.deep.equal([]);
  });

  it('belong to one complaint each, so that they lead somewhere', () => {
    const words = ALL.map(({word}) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).to.deep.equal([]);
  });

  it('are short: at most seven words of at most twelve letters', () => {
    expect(found((text) => wordsIn(text).length > 7)).to.deep.equal([]);
    expect(found((text) => wordsIn(text).some((word) => word.length > 12))).to.deep.equal([]);
  });

  it('are what somebody would say, and no sentence', () => {
    expect(found((text) => !/^[a-z][a-z ]+$/.test(text))).to.deep.equal([]);
  });

  it('are plainer than the printed term', () => {
    expect(found((text) => PRINTED.test(text))).to.deep.equal([]);
  });

  it('name no illness and no cause', () => {
    expect(found((text) => DIAGNOSES.test(text) || /\bdoor\b/.test(text))).to.deep.equal([]);
  });

  it('are no stronger than the leaflet', () => {
    expect(found((text) => STRONGER.test(text))).to.deep.equal([]);
  });

  it('add to the name: none stands in it already', () => {
    const names = new Map(COMPLAINTS.map(({id, name}) => [id, name().toLowerCase()]));
    const repeated = ALL.filter(({id, word}) => names.get(id)?.includes(word));
    expect(repeated).to.deep.equal([]);
  });
});
