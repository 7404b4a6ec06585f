import {expect} from '@open-wc/testing';
import {allTexts, TABLES, textsIn} from './tables.js';

/** Words with a plainer one, which is used in their place. */
const AVOIDED =
  /\b(evenwel|mits|tevens|verrekend|loos(?:t|de)|lozen|geloosd|gang zijn|raadpleeg|echter|derhalve|indien|gedurende|reeds|teneinde|dient te|voldaan|desbetreffende|defec\w+|mictie|functioner\w+)\b/gi;

/** Words with no plainer one: a table that uses the word also says what it means. */
const EXPLAINED: readonly {word: RegExp; explanation: RegExp}[] = [
  {word: /\bobstipatie/i, explanation: /verstopping/i},
  {word: /endeldarm/i, explanation: /laatste stuk van de darm/i},
  {word: /myofeedback/i, explanation: /wat uw spieren doen/i},
  {word: /elektrostimulatie/i, explanation: /elektrische prikkels/i},
  {word: /oefenballon/i, explanation: /oefent u in de endeldarm/i},
  {word: /heiligbeen|staartbeen/i, explanation: /onderste deel van uw rug/i},
  {word: /schaambeen/i, explanation: /voorkant van uw bekken/i},
  {word: /zitbeenknobbel/i, explanation: /botten waar u op zit/i},
  {word: /polisvoorwaarden/i, explanation: /regels van uw verzekering/i},
  {word: /eigen risico/i, explanation: /eerst zelf betaalt/i},
];

const INFORMAL = /\b(je|jij|jou|jouw|jezelf|jullie)\b/gi;
const MARKUP = /[<>]|&#?\w+;/g;
const STRAY_SPACE = /^\s|\s$|\s{2,}|[\n\t\u00a0]/g;
/** Never said to a patient: no diagnosis, no promise, no amount, and nothing that the leaflet lacks. */
const CLAIMS =
  /\b(gratis|gegarandeerd|u h?(?:eeft|ebt) (?:verstopping|obstipatie)|krijgt u (?:alles )?vergoed|niet (?:gedekt|verzekerd)|voetenbank\w*|krukje|liter)\b|€|\beuro\b/gi;

const MOST_WORDS = 20;
const USUAL_WORDS = 15;

/** Sentences, however they end. A colon or a comma does not make a sentence shorter. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][”)]?)\s+/);
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The texts that hold what they should not, each with what that is. */
function offenders(pattern: RegExp): string[] {
  return allTexts().flatMap(({path, text}) =>
    (text.match(pattern) ?? []).map((found) => `${path} says "${found}" in “${text}”`),
  );
}

function expectNone(found: readonly string[]) {
  expect(found, `\n${found.join('\n')}\n`).to.deep.equal([]);
}

describe('the texts for patients', () => {
  it('are found in every table', () => {
    const empty = Object.entries(TABLES).filter(([, table]) => textsIn(table).length < 5);
    expectNone(empty.map(([tag]) => tag));
  });

  it(`have no sentence of more than ${MOST_WORDS} words`, () => {
    const long = allTexts().flatMap(({path, text}) =>
      sentencesOf(text)
        .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
        .map((sentence) => `${path} has ${wordsIn(sentence)} words in “${sentence}”`),
    );
    expectNone(long);
  });

  it(`have at most ${USUAL_WORDS} words in nine of ten sentences`, () => {
    const sentences = allTexts().flatMap(({text}) => sentencesOf(text));
    const longer = sentences.filter((sentence) => wordsIn(sentence) > USUAL_WORDS);
    expect(longer.length / sentences.length, `\n${longer.join('\n')}\n`).to.be.at.most(0.1);
  });

  it('use no word that has a plainer one', () => {
    expectNone(offenders(AVOIDED));
  });

  it('explain a hard word in the table that uses it', () => {
    const unexplained = Object.entries(TABLES).flatMap(([tag, table]) => {
      const said = textsIn(table)
        .map(({text}) => text)
        .join('\n');
      return EXPLAINED.filter(
        ({word, explanation}) => word.test(said) && !explanation.test(said),
      ).map(({word}) => `${tag} does not explain ${word.source}`);
    });
    expectNone(unexplained);
  });

  it('say “u”', () => {
    expectNone(offenders(INFORMAL));
  });

  it('are plain text, without markup', () => {
    expectNone(offenders(MARKUP));
  });

  it('have no space too many', () => {
    expectNone(offenders(STRAY_SPACE));
  });

  it('claim nothing that a leaflet cannot know', () => {
    expectNone(offenders(CLAIMS));
  });
});
