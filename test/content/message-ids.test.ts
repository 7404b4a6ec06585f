import {configureLocalization} from '@lit/localize';
import {expect} from '@open-wc/testing';
import {TABLES, textsIn} from './tables.js';

/** What the ids of a table begin with, so that a language file shows where a text belongs. */
const PREFIXES: Readonly<Record<string, string>> = {
  'complaint-list': 'complaint',
  'constipation-explainer': 'constipation',
  'coverage-checker': 'coverage',
  'patient-leaflet': 'leaflet',
  'therapist-finder-link': 'finder',
  'toilet-posture-guide': 'posture',
};

/** The tables whose ids name a row and a field of it: `constipation.bowel.food`. */
const ROW_AND_FIELD: readonly string[] = ['constipation-explainer', 'patient-leaflet'];

/** A language in which every text is its own id, so that a test can read the ids. */
const IDS = 'x-ids';
const templates = new Proxy<Record<string, string>>({}, {get: (_, id) => String(id)});
const {setLocale} = configureLocalization({
  sourceLocale: 'nl',
  targetLocales: [IDS],
  loadLocale: () => Promise.resolve({templates}),
});

interface Message {
  readonly tag: string;
  readonly path: string;
  readonly text: string;
  readonly id: string;
}

describe('the ids of the messages', () => {
  let messages: readonly Message[] = [];

  before(async () => {
    const texts = Object.entries(TABLES).flatMap(([tag, table]) =>
      textsIn(table).map((place) => ({...place, tag})),
    );
    // The same function in two places is one message: it is looked at once.
    const once = new Map(texts.map((place) => [place.thunk, place]));
    await setLocale(IDS);
    messages = [...once.values()].map(({tag, path, text, thunk}) => ({
      tag,
      path,
      text,
      id: String(thunk()),
    }));
    await setLocale('nl');
  });

  it('are given to every text', () => {
    const bare = messages.filter(({id, text}) => id === text || !/^[a-z0-9.-]+$/.test(id));
    expect(bare.map(({tag, path}) => `${tag}: ${path}`)).to.deep.equal([]);
  });

  it('begin with the prefix of their table', () => {
    const strays = messages.filter(({tag, id}) => !id.startsWith(`${PREFIXES[tag] ?? '?'}.`));
    expect(strays.map(({tag, id}) => `${id} in ${tag}`)).to.deep.equal([]);
  });

  it('name the row and the field', () => {
    const short = messages.filter(
      ({tag, id}) => ROW_AND_FIELD.includes(tag) && id.split('.').length < 3,
    );
    expect(short.map(({id}) => id)).to.deep.equal([]);
  });

  it('belong to one text each', () => {
    const paths = new Map<string, string[]>();
    for (const {id, tag, path} of messages) {
      paths.set(id, [...(paths.get(id) ?? []), `${tag}: ${path}`]);
    }
    const shared = [...paths].filter(([, places]) => places.length > 1);
    expect(shared.map(([id, places]) => `${id} at ${places.join(' and ')}`)).to.deep.equal([]);
  });
});
