import {expect} from '@open-wc/testing';
import {CHAPTERS} from '../../src/content/patient-leaflet.js';
import {factsIn, TABLES} from './tables.js';

interface Unit {
  readonly id: string;
  readonly kind: 'heading' | 'complaint' | 'fact';
  readonly elements: readonly string[];
}

describe('the units of the leaflet', () => {
  let units: readonly Unit[] = [];

  before(async () => {
    const answer = await fetch(new URL('../data/leaflet-units.json', import.meta.url));
    units = (await answer.json()) as Unit[];
  });

  it('are 92: 10 headings, 9 complaints and 73 facts', () => {
    const count = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind).length;
    expect([count('heading'), count('complaint'), count('fact')]).to.deep.equal([10, 9, 73]);
    expect(new Set(units.map(({id}) => id)).size).to.equal(92);
  });

  it('each have a home among the elements', () => {
    const homes = new Set(units.flatMap(({elements}) => elements));
    expect([...homes].filter((home) => !(home in TABLES))).to.deep.equal([]);
    expect(units.filter(({elements}) => elements.length === 0)).to.deep.equal([]);
  });

  it('are carried by the table of each element that is their home, headings aside', () => {
    const carried = new Map(
      Object.entries(TABLES).map(([tag, table]) => [
        tag,
        new Set(factsIn(table).map(({unit}) => unit)),
      ]),
    );
    const missing = units
      .filter(({kind}) => kind !== 'heading')
      .flatMap(({id, elements}) =>
        elements.filter((tag) => !carried.get(tag)?.has(id)).map((tag) => `${id} in ${tag}`),
      );
    expect(missing, `missing: ${missing.join(', ')}`).to.deep.equal([]);
  });

  it('are the only ones that a row names', () => {
    const known = new Set<unknown>(units.map(({id}) => id));
    const unknown = Object.entries(TABLES).flatMap(([tag, table]) =>
      factsIn(table)
        .filter(({unit}) => !known.has(unit))
        .map(({path, unit}) => `${String(unit)} at ${tag}: ${path}`),
    );
    expect(unknown, `no such unit: ${unknown.join(', ')}`).to.deep.equal([]);
  });

  it('each have their place in one chapter of the whole leaflet', () => {
    const placed = CHAPTERS.flatMap(({facts}) => facts);
    expect([...placed].sort()).to.deep.equal(units.map(({id}) => id));
  });

  it('stand in a chapter that is made from the table of one of their homes', () => {
    const homes = new Map<string, readonly string[]>(units.map(({id, elements}) => [id, elements]));
    const astray = CHAPTERS.filter(({source}) => source !== 'patient-leaflet').flatMap(
      ({id, source, facts}) =>
        facts
          .filter((unit) => !homes.get(unit)?.includes(source))
          .map((unit) => `${unit} in ${id}`),
    );
    expect(astray, `not at home: ${astray.join(', ')}`).to.deep.equal([]);
  });

  it('of a chapter without another source are all in its own statements', () => {
    const unsaid = CHAPTERS.filter(({source}) => source === 'patient-leaflet').flatMap(
      ({facts, statements}) => {
        const said = new Set(statements.flatMap((statement) => statement.facts));
        return facts.filter((unit) => !said.has(unit));
      },
    );
    expect(unsaid).to.deep.equal([]);
  });
});
