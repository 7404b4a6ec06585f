import * as fc from 'fast-check';

/** A policy as a web page may hand it over, and whether something in it was broken on purpose. */
export interface GeneratedPolicy {
  readonly text: string;
  /** The same key twice in one object: nothing that a parser hands over shows it. */
  readonly hasRepeatedKey: boolean;
}

type Tree = Record<string, unknown>;

const words = fc.constantFrom(
  'Vraag uw praktijk.',
  'Een voorbeeld',
  '<b>vet</b> & <script>alert(1)</script>',
  'café – “Ä”',
);
const condition = fc.constantFrom('yes', 'no', 'unknown');
const optional = <T>(value: fc.Arbitrary<T>, often = 2) =>
  fc.option(value, {nil: undefined, freq: often});

const age = fc.constantFrom(
  ...[{from: 0}, {from: 0}, {from: 0}, {from: 18}, {from: 18}, {below: 18}],
  {from: 16},
  {from: 18, below: 65},
  {from: 0, below: 18},
  {from: 60},
  {below: 130},
);

const benefit = fc.record({
  package: fc.constantFrom('basic', 'basic', 'basic', 'basic', 'supplementary'),
  planName: optional(fc.constantFrom('Basis A', 'Basis A', 'Basis B'), 1),
  indications: optional(
    fc.constantFrom(
      ['urinary-incontinence'],
      ['other'],
      ['some-other'],
      ['any'],
      ['urinary-incontinence', 'some-other'],
    ),
    6,
  ),
  age: optional(age, 6),
  covered: optional(fc.constantFrom(...Array<string>(8).fill('yes'), 'partly', 'no', 'unknown'), 8),
  limit: optional(
    fc.constantFrom(
      {sessions: 9, term: 'lifetime'},
      {sessions: 9, extension: {sessions: 9}},
      {value: 250, unit: 'EUR', term: 'calendar-year'},
    ),
  ),
  firstSession: optional(fc.constantFrom(1, 21), 1),
  duration: optional(fc.constant({value: 3, unit: 'month'}), 1),
  deductibleApplies: optional(condition),
  referralRequired: optional(condition),
  priorAuthorization: optional(condition),
  network: optional(
    fc.constant([
      {contracted: 'yes', rate: 1},
      {contracted: 'no', rate: 0.75},
    ]),
  ),
  note: optional(words),
  sources: optional(fc.constant(['bron'])),
});

const policy = fc
  .record({
    publisher: words,
    period: fc.constantFrom(
      {start: '2026-01-01', end: '2026-12-31'},
      {start: '2026-01-01', end: '2026-12-31'},
      {start: '2026-06-15', end: '2026-06-15'},
      {start: '2025-01-01', end: '2025-12-31'},
    ),
    deductible: optional(fc.constant({amount: 385, currency: 'EUR', sources: ['bron']})),
    benefits: fc.array(benefit, {minLength: 1, maxLength: 3}),
    contact: optional(fc.constant({name: 'Klantenservice', phone: '088 000 00 00'})),
    disclaimer: optional(words),
  })
  .map((fields) => ({
    formatVersion: 1,
    ...fields,
    sources: [
      {id: 'bron', title: 'Bron', url: 'https://voorbeeld.example/', checkedOn: '2026-01-01'},
    ],
    benefits: fields.benefits.map((row, at) => ({id: `rij-${at}`, ...row})),
  }));

/** Values that somebody may write where another one belongs; a few of them may be right. */
const VALUES: readonly unknown[] = [
  ...['yes', 'no', 'partly', 'unknown', 'basic', 'supplementary', 'any', 'true', '9', '', ' '],
  ...['javascript:alert(1)', 'http://voorbeeld.example', '2026-02-30', 'a\u202eb', 'a\u0000b'],
  ...[true, false, null, 0, 1, -1, 9, 18, 0.5, 17.5, 1e6, 1e21, [], {}, ['any'], ['yes']],
  ...[{from: 18}, {from: 65, below: 18}, {from: '18'}, {sessions: 9}, {sessions: '9'}],
  ...['2026-12-31', '2030-01-01', 'https://voorbeeld.example/nieuw', 'Een andere tekst'],
];
const KEYS = ['covred', 'age', 'covered', '__proto__', 'constructor', 'toString', 'from', 'note'];

const mutation = fc.record({
  kind: fc.constantFrom(
    ...(['drop', 'value', 'alternative', 'alternative', 'text', 'text', 'key', 'row'] as const),
  ),
  place: fc.nat(),
  value: fc.constantFrom(...VALUES),
  key: fc.constantFrom(...KEYS),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

/** A good policy with nought to three mutations, as JSON text. */
export const generatedPolicy: fc.Arbitrary<GeneratedPolicy> = fc
  .tuple(policy, fc.array(mutation, {maxLength: 3}), fc.nat({max: 15}), fc.nat())
  .map(([good, mutations, broken, place]) => {
    // Through text and back: a key such as __proto__ becomes an ordinary one that way.
    let text = JSON.stringify(good);
    for (const one of mutations) text = mutate(text, one);
    if (broken === 0) return {text: text.slice(0, place % text.length), hasRepeatedKey: false};
    const repeated = broken === 1 ? repeatKey(text, place) : text;
    return {text: repeated, hasRepeatedKey: repeated !== text};
  });

/** Answers as a visitor gives them. */
export const generatedAnswers = fc.record({
  age: fc.constantFrom('under-18', 'adult'),
  complaint: fc.constantFrom('urinary-incontinence', 'other', 'both'),
  supplementary: condition,
  deductible: condition,
  referral: condition,
});

/** Days inside, at the edge of and outside the periods above; and none at all. */
export const generatedDay = fc.constantFrom(
  ...[
    '2026-06-15',
    '2026-06-15',
    '2026-06-15',
    '2026-06-15',
    '2026-01-01',
    '2026-12-31',
    '2026-07-01',
  ],
  ...['2025-12-31', '2027-01-01', '2026-02-30', 'today', undefined],
);

function mutate(text: string, {kind, place, value, key}: Mutation): string {
  const tree = JSON.parse(text) as Tree;
  const places = placesIn(tree);
  const chosen = places[place % Math.max(1, places.length)];
  const rows = tree['benefits'];
  if (kind === 'row' && Array.isArray(rows) && rows.length > 0) {
    const copy = rows[place % rows.length] as Tree;
    // Every other time with an id of its own.
    rows.push({...copy, id: place % 2 ? `kopie-${rows.length}` : copy['id']});
  } else if (chosen && kind === 'key') {
    return keyed(text, chosen, key, value);
  } else if (chosen) {
    change(chosen, kind, value);
  }
  return JSON.stringify(tree);
}

interface Place {
  readonly parent: Tree;
  readonly key: string;
}

function change({parent, key}: Place, kind: Mutation['kind'], value: unknown): void {
  const now = parent[key];
  const others: Readonly<Record<string, unknown>> = {
    yes: 'no',
    no: 'yes',
    partly: 'yes',
    basic: 'supplementary',
  };
  if (kind === 'drop') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  } else if (kind === 'alternative' && typeof now === 'string' && now in others) {
    parent[key] = others[now];
  } else if (kind === 'alternative' && typeof now === 'number') {
    parent[key] = now + 1;
  } else if (kind === 'text' || kind === 'alternative') {
    if (typeof now === 'string') parent[key] = `${now}x`;
  } else {
    parent[key] = value;
  }
}

/** Adds a key to the object of a place, in the text: an assignment would not add `__proto__`. */
function keyed(text: string, {parent}: Place, key: string, value: unknown): string {
  if (Array.isArray(parent) || Object.hasOwn(parent, key)) return text;
  const from = JSON.stringify(parent);
  const member = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  return text.replace(from, () => `{${member}${from === '{}' ? '' : ','}${from.slice(1)}`);
}

/** Writes one member twice, the second time before the first with another value. */
function repeatKey(text: string, place: number): string {
  const members = [...text.matchAll(/"(\w+)":/g)];
  const member = members[place % Math.max(1, members.length)];
  if (!member) return text;
  return `${text.slice(0, member.index)}"${member[1] ?? ''}":"yes",${text.slice(member.index)}`;
}

function placesIn(tree: unknown): Place[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const parent = tree as Tree;
  return Object.keys(parent).flatMap((key) => [{parent, key}, ...placesIn(parent[key])]);
}
