import {expect} from '@open-wc/testing';
import {allTexts, TABLES, textsIn} from './tables.js';

const INFORMAL = /\b(je|jij|jou|jouw|jezelf|jullie)\b/gi;
const MARKUP = /[<>]|&#?\w+;/g;
const STRAY_SPACE = /^\s|\s$|\s{2,}|[\n\t\u00a0]/g;
/** Never said to a patient: no diagnosis, no promise, no amount, and nothing that the leaflet lacks. */
const CLAIMS =
  /\b(gratis|gegarandeerd|u h?(?:eeft|ebt) (?:verstopping|obstipatie)|krijgt u (?:alles )?vergoed|niet (?:gedekt|verzekerd)|voetenbank\w*|krukje|liter)\b|€|\beuro\b/gi;

/** Not everybody sees a place, a colour or a shape, and on a phone or on paper they are others. */
const SEEN_ONLY =
  /\b(hier(?:onder|boven|naast)|(?:links|rechts)\w*|(?:linker|rechter)\w*|(?:groene|rode|blauwe|grijze|ronde|vierkante) \w+)\b/gi;

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

  it('say “u”', () => {
    expectNone(offenders(INFORMAL));
  });

  it('are plain text, without markup', () => {
    expectNone(offenders(MARKUP));
  });

  it('have no space too many', () => {
    expectNone(offenders(STRAY_SPACE));
  });

  it('name nothing by its place, colour or shape', () => {
    expectNone(offenders(SEEN_ONLY));
  });

  it('claim nothing that a leaflet cannot know', () => {
    expectNone(offenders(CLAIMS));
  });
});
