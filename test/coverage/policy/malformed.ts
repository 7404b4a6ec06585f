/**
 * Policies that have to be refused. `text` can come in any way; `data` only as a property, because
 * no text can say it. `path` is where the problem has to be reported.
 */
export interface Malformed {
  readonly name: string;
  readonly path: string;
  readonly text?: string;
  readonly data?: () => unknown;
}

/** A small good policy: what is refused below is refused for its one change. */
export const GOOD_TEXT = JSON.stringify({
  formatVersion: 1,
  publisher: 'Verzekeraar Voorbeeld',
  period: {start: '2026-01-01', end: '2026-12-31'},
  sources: [
    {id: 'polis', title: 'Polis', url: 'https://voorbeeld.example/polis', checkedOn: '2026-01-15'},
  ],
  deductible: {amount: 385, currency: 'EUR', sources: ['polis']},
  benefits: [
    {
      id: 'urineverlies',
      package: 'basic',
      planName: 'Basis',
      indications: ['urinary-incontinence'],
      age: {from: 18, below: 100},
      covered: 'yes',
      limit: {sessions: 9, term: 'lifetime', extension: {sessions: 9}},
      firstSession: 1,
      duration: {value: 3, unit: 'month'},
      deductibleApplies: 'yes',
      network: [{contracted: 'yes', rate: 1}],
      note: 'Vraag uw praktijk.',
      sources: ['polis'],
    },
  ],
  contact: {
    name: 'Klantenservice',
    phone: '088 000 00 00',
    email: 'vraag@voorbeeld.example',
    url: 'https://voorbeeld.example/',
  },
  disclaimer: 'Een voorbeeld.',
});

type Row = readonly [path: string, json: string, reported?: string];

/** At this path of the good policy, this JSON in place of what stands there. */
const REPLACED: readonly Row[] = [
  // The version and the publisher
  ...each('formatVersion', ['2', '"1"', '1.5', '0', '-1', 'null', 'true', '[1]', '{}']),
  ...each('publisher', ['""', '"   "', '9', 'null', 'true', '[]', '{}', '["a"]', long(121)]),
  ...each('language', ['"Nederlands"', '"n"', '"nl_NL"', '1', '""', '"nl-"', '"NL"']),
  // Characters that do not show
  ...each('publisher', [
    '"a\\u202eb"',
    '"a\\u202ab"',
    '"a\\u2066b"',
    '"a\\u2069b"',
    '"a\\u0000b"',
    '"a\\u001bb"',
    '"a\\nb"',
    '"a\\tb"',
    '"a\\u007fb"',
    '"a\\u0085b"',
    '"a\\u2028b"',
    '"a\\ud800b"',
    '"a\\ue000b"',
    '"a\\udb40\\udc41b"',
  ]),
  // The period
  ...each('period', ['null', '"2026"', '"2026-01-01/2026-12-31"']),
  ['period', '[]', 'period.start'],
  ['period', '{}', 'period.start'],
  ['period', '{"start":"2026-01-01"}', 'period.end'],
  ['period', '{"end":"2026-01-01"}', 'period.start'],
  ['period', '{"start":"2026-12-31","end":"2026-01-01"}'],
  ['period', '{"start":"2026-01-01","end":"2026-12-31","until":1}', 'period.until'],
  ...each('period.start', [
    '"2026-02-30"',
    '"2025-02-29"',
    '"2026-13-01"',
    '"2026-00-10"',
    '"2026-1-1"',
    '"01-01-2026"',
    '"2026-01-01T00:00:00Z"',
    '"2026-01-01 "',
    '"vandaag"',
    '20260101',
    'null',
    '""',
  ]),
  // Sources
  ...each('sources', ['[]', '{}', 'null', '"polis"']),
  ...each('sources[0]', ['null', '"polis"', '1']),
  ['sources[0]', '[]', 'sources[0].id'],
  ['sources[0]', '{}', 'sources[0].id'],
  ...each('sources[0].id', ['""', '"Polis"', '"polis 2026"', '"-polis"', '1', '"pólis"', long(61)]),
  ...each('sources[0].title', ['""', 'null', '5', long(201)]),
  ...each('sources[0].checkedOn', ['"2026"', '"gisteren"', '1', '"2026-06-31"']),
  ...each('sources[0].url', [
    '"javascript:alert(1)"',
    '"JAVASCRIPT:alert(1)"',
    '" javascript:alert(1)"',
    '"java\\nscript:alert(1)"',
    '"data:text/html,x"',
    '"vbscript:x"',
    '"http://voorbeeld.example"',
    '"//voorbeeld.example"',
    '"/polis"',
    '"voorbeeld.example"',
    '"https://"',
    '"https:voorbeeld.example"',
    '"https://gebruiker@voorbeeld.example"',
    '"https://bank.example:x@voorbeeld.example"',
    '"https://voorbeeld.example/a b"',
    '"https://voorbeeld.example/\\"onload=x"',
    '"https://voorbeeld.example/<b>"',
    '"https://voorbeeld.example\\\\@ander.example"',
    '"https://voorb\\u202eeeld.example/"',
    '"https://vöorbeeld.example/"',
    '"https://localhost/"',
    '"file:///etc/passwd"',
    '7',
    'null',
    '""',
  ]),
  [
    'sources',
    '[{"id":"polis","title":"a","url":"https://a.nl","checkedOn":"2026-01-15"},{"id":"polis","title":"b","url":"https://a.nl","checkedOn":"2026-01-15"}]',
    'sources[1].id',
  ],
  // Amounts
  ...each('deductible', ['385', '"385"', 'null']),
  ['deductible', '[]', 'deductible.amount'],
  ['deductible', '{"amount":385}', 'deductible.currency'],
  ['deductible', '{"currency":"EUR"}', 'deductible.amount'],
  ...each('deductible.amount', [
    '"385"',
    '-1',
    '1e400',
    '-1e400',
    '385.001',
    '100001',
    'null',
    'true',
  ]),
  ...each('deductible.currency', ['"USD"', '"eur"', '"€"', 'null', '1']),
  ...each('deductible.sources', ['[]', '"polis"', 'null']),
  ['deductible.sources', '["onbekend"]', 'deductible.sources[0]'],
  ['deductible.sources', '[1]', 'deductible.sources[0]'],
  ['sessionFee', '{"amount":50,"currency":"EUR","sources":["nee"]}', 'sessionFee.sources[0]'],
  // Benefits
  ...each('benefits', ['null', '{}', '"geen"', 'true']),
  ...each('benefits[0]', ['null', '"basic"', '1']),
  ['benefits[0]', '[]', 'benefits[0].id'],
  ['benefits[0]', '{}', 'benefits[0].id'],
  ['benefits[0]', '{"id":"a"}', 'benefits[0].package'],
  ['benefits', '[{"id":"a","package":"basic"},{"id":"a","package":"basic"}]', 'benefits[1].id'],
  ...each('benefits[0].package', [
    '"Basic"',
    '"basis"',
    '"extra"',
    'null',
    '["basic"]',
    '"constructor"',
  ]),
  ...each('benefits[0].planName', ['""', '1', 'null', long(81)]),
  ...each('benefits[0].indications', ['[]', '"any"', 'null', '{}']),
  ['benefits[0].indications', '["stool"]', 'benefits[0].indications[0]'],
  ['benefits[0].indications', '["any",1]', 'benefits[0].indications[1]'],
  ['benefits[0].indications', '["any",null]', 'benefits[0].indications[1]'],
  ['benefits[0].indications', '["any","any","any","any","any"]'],
  ...each('benefits[0].age', [
    'null',
    '18',
    '"18+"',
    '[]',
    '{}',
    '{"from":18,"below":18}',
    '{"from":65,"below":18}',
  ]),
  ['benefits[0].age', '[18]', 'benefits[0].age.0'],
  ['benefits[0].age', '{"under":18}', 'benefits[0].age.under'],
  ...each('benefits[0].age.below', [
    '"18"',
    '-1',
    '0',
    '17.5',
    '1e400',
    '131',
    'null',
    '[18]',
    'true',
  ]),
  ...each('benefits[0].age.from', ['"18"', '-1', '17.5', '1e400', '131', 'null', '-1e400', '1e21']),
  ...each('benefits[0].covered', [
    'true',
    'false',
    '1',
    '"ja"',
    '"YES"',
    '"yes "',
    'null',
    '["yes"]',
    '{"yes":1}',
  ]),
  ...each('benefits[0].limit', ['9', '"9"', 'null', '[]', '{}', '{"term":"lifetime"}']),
  ...each('benefits[0].limit', [
    '{"value":9}',
    '{"sessions":9,"unit":"EUR"}',
    '{"sessions":9,"value":9,"unit":"EUR"}',
  ]),
  ...each('benefits[0].limit.sessions', [
    '"9"',
    '0',
    '-9',
    '9.5',
    '1e400',
    '1001',
    'null',
    'true',
    '[9]',
  ]),
  ...each('benefits[0].limit.term', ['"year"', '"calendar_year"', '1', 'null']),
  ['benefits[0].limit', '{"value":9,"unit":"USD"}', 'benefits[0].limit.unit'],
  ['benefits[0].limit.extension', '{}', 'benefits[0].limit.extension.sessions'],
  ['benefits[0].limit.extension.sessions', '"9"'],
  ...each('benefits[0].firstSession', ['0', '-1', '"21"', '1.5', '1e400', 'null']),
  ['benefits[0].duration', '{"value":3}', 'benefits[0].duration.unit'],
  ...each('benefits[0].duration.value', ['0', '"3"', '1.5']),
  ...each('benefits[0].duration.unit', ['"months"', '1', 'null']),
  ...each('benefits[0].deductibleApplies', ['true', 'false', '"ja"', '0', 'null', '"partly"']),
  ...each('benefits[0].referralRequired', ['true', '"nee"', 'null']),
  ...each('benefits[0].priorAuthorization', ['true', '"maybe"', 'null']),
  ...each('benefits[0].network', ['[]', '{}', 'null', '"alle"']),
  ['benefits[0].network', '[{"rate":1}]', 'benefits[0].network[0].contracted'],
  ['benefits[0].network', '[{"contracted":true}]', 'benefits[0].network[0].contracted'],
  ...each('benefits[0].network[0].rate', [
    '1.01',
    '-0.1',
    '75',
    '"0.75"',
    '"75%"',
    '1e400',
    'null',
  ]),
  ...each('benefits[0].note', ['""', '1', 'null', '"a\\u202eb"', long(601)]),
  ...each('benefits[0].sources', ['[]', '"polis"', 'null']),
  ['benefits[0].sources', '["polis","weg"]', 'benefits[0].sources[1]'],
  // Contact
  ...each('contact', ['{}', '[]', 'null', '"088"']),
  ...each('contact.phone', ['"bel ons"', '88', '"+"', '""', '"tel:088"', '"088\\u202e000"']),
  ...each('contact.email', [
    '"vraag"',
    '"a@b"',
    '"a b@c.nl"',
    '"javascript:x@y.nl?"',
    '1',
    '"a@@b.nl"',
  ]),
  ...each('contact.url', ['"http://voorbeeld.example"', '"javascript:1"', '1']),
  ...each('disclaimer', ['""', '0', 'null', long(601)]),
];

/** Keys that the format does not have: the object, the key, and the value. */
const ADDED: readonly Row[] = [
  ['', '"titel":"x"', 'titel'],
  ['', '"__proto__":{"covered":"yes"}', '__proto__'],
  ['', '"constructor":{"prototype":{}}', 'constructor'],
  ['', '"toString":"x"', 'toString'],
  ['', '"Publisher":"x"', 'Publisher'],
  ['benefits[0]', '"__proto__":{"covered":"yes"}', 'benefits[0].__proto__'],
  ['benefits[0]', '"hasOwnProperty":1', 'benefits[0].hasOwnProperty'],
  ['benefits[0]', '"coverd":"yes"', 'benefits[0].coverd'],
  ['benefits[0]', '"prior_authorization":"yes"', 'benefits[0].prior_authorization'],
  ['benefits[0]', '"":1', 'benefits[0].'],
  ['benefits[0].age', '"__proto__":{"from":0}', 'benefits[0].age.__proto__'],
  ['benefits[0].limit', '"session":9', 'benefits[0].limit.session'],
  ['benefits[0].limit.extension', '"max":9', 'benefits[0].limit.extension.max'],
  ['benefits[0].network[0]', '"Rate":1', 'benefits[0].network[0].Rate'],
  ['sources[0]', '"href":"https://a.example"', 'sources[0].href'],
  ['deductible', '"year":2026', 'deductible.year'],
  ['contact', '"fax":"088"', 'contact.fax'],
];

/** Text that is no JSON, no object, or more than is read. */
const TEXTS: readonly (readonly [name: string, text: string, path?: string])[] = [
  ['nothing', ''],
  ['spaces', '   \n'],
  ['a web page', '<!doctype html><title>404</title>'],
  ['half a policy', GOOD_TEXT.slice(0, 300)],
  ['a policy and a half', GOOD_TEXT + GOOD_TEXT],
  ['a comma too many', GOOD_TEXT.replace(/}$/, ',}')],
  ['a comment', `// polis\n${GOOD_TEXT}`],
  ['single quotes', GOOD_TEXT.replaceAll('"', "'")],
  ['NaN', GOOD_TEXT.replace('385', 'NaN')],
  ['Infinity', GOOD_TEXT.replace('385', 'Infinity')],
  ['a hexadecimal number', GOOD_TEXT.replace('385', '0x181')],
  ['a leading zero', GOOD_TEXT.replace('385', '0385')],
  ['a raw line break in a text', GOOD_TEXT.replace('Vraag uw', 'Vraag\nuw')],
  ['null', 'null'],
  ['a number', '1'],
  ['a text', '"policy"'],
  ['a list', '[]', 'formatVersion'],
  ['a list with a policy', `[${GOOD_TEXT}]`, 'formatVersion'],
  ['an empty object', '{}', 'formatVersion'],
  ['ten megabytes of spaces', ' '.repeat(10_000_000) + GOOD_TEXT],
  ['ten megabytes of text', JSON.stringify({publisher: 'x'.repeat(10_000_000)})],
  ['one character too many', GOOD_TEXT.padEnd(262_145)],
  ['lists, 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), '[0][0][0]'],
  ['lists that are never closed', '['.repeat(100_000)],
  ['objects, 40,000 deep', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`, 'a.a.a'],
  ['a hundred thousand numbers', `[${'1,'.repeat(100_000)}1]`, 'formatVersion'],
  ['201 benefits', withBenefits(201), 'benefits'],
  ['a key twice', GOOD_TEXT.replace('{', '{"formatVersion":1,'), 'formatVersion'],
  ['a key twice, once escaped', GOOD_TEXT.replace('{', '{"\\u0070ublisher":"x",'), 'publisher'],
  [
    'covered twice',
    GOOD_TEXT.replace('"covered":"yes"', '"covered":"no","covered":"yes"'),
    'benefits[0].covered',
  ],
  ['an age twice', GOOD_TEXT.replace('"from":18', '"from":18,"from":0'), 'benefits[0].age.from'],
  [
    'a key twice after a text with brackets and quotes',
    GOOD_TEXT.replace('"disclaimer":', '"disclaimer":"a } \\" { ] \\\\","disclaimer":'),
    'disclaimer',
  ],
];

/** Data that a script can give and no text can say. */
const DATA: readonly (readonly [name: string, data: () => unknown, path?: string])[] = [
  ['undefined', () => undefined],
  ['a function', () => () => GOOD_TEXT],
  ['a symbol', () => Symbol('policy')],
  ['a bigint', () => 1n],
  ['a Map', () => new Map(Object.entries(good())), 'formatVersion'],
  ['a promise', () => Promise.resolve(good()), 'formatVersion'],
  ['a String object', () => Object('x') as unknown, 'formatVersion'],
  ['data that contains itself', () => cyclic(), 'contact.contact.contact'],
  ['data that contains itself many times', () => bushy(), 'key0.key0.key0'],
  ['a policy that is inherited', () => Object.create(good()) as unknown, 'formatVersion'],
  [
    'a benefit that is inherited',
    () => ({...good(), benefits: [Object.create(good())]}),
    'benefits[0].id',
  ],
  ['a getter', () => defineGetter(good(), 'publisher', () => 'x'), 'publisher'],
  ['a list of three hundred thousand numbers', () => new Array<unknown>(300_000).fill(1)],
  ['a getter that throws', () => defineGetter(good(), 'period', thrower), 'period'],
  ['a proxy that throws', () => new Proxy({}, {ownKeys: thrower})],
  ['a proxy that throws later', () => new Proxy(good(), {getOwnPropertyDescriptor: thrower})],
  ['a proxy that was revoked', () => revoked()],
  ['a proxy without a bottom', () => bottomless(), 'a.a.a'],
  [
    'a list with gaps',
    () => ({...good(), benefits: Object.assign([], {length: 3, 2: {}})}),
    'benefits',
  ],
  ['a list with a name', () => ({...good(), benefits: Object.assign([], {extra: {}})}), 'benefits'],
  ['a list of four thousand million', () => new Array<unknown>(4_294_967_295), 'formatVersion'],
  ['a field that is undefined', () => ({...good(), disclaimer: undefined}), 'disclaimer'],
  [
    'NaN as an amount',
    () => ({...good(), deductible: {amount: NaN, currency: 'EUR'}}),
    'deductible.amount',
  ],
  [
    'Infinity as an amount',
    () => ({...good(), deductible: {amount: Infinity, currency: 'EUR'}}),
    'deductible.amount',
  ],
  [
    'a Date as a date',
    () => ({...good(), period: {start: new Date(), end: new Date()}}),
    'period.start',
  ],
  ['a value with toJSON', () => ({...good(), publisher: {toJSON: () => 'x'}}), 'publisher'],
  ['a value with toString', () => ({...good(), publisher: {toString: () => 'x'}}), 'publisher'],
  ['a text of ten megabytes', () => ({...good(), publisher: 'x'.repeat(10_000_000)})],
  ['a policy in an array', () => [good()], 'formatVersion'],
];

export const MALFORMED: readonly Malformed[] = [
  ...REPLACED.map(([path, json, reported]) => ({
    name: `${path} = ${json.length > 60 ? `${json.slice(0, 20)}… (${json.length} characters)` : json}`,
    path: reported ?? path,
    text: replaced(path, json),
  })),
  ...ADDED.map(([path, member, reported = '']) => ({
    name: `${path || 'the policy'} + ${member}`,
    path: reported,
    text: withMember(path, member),
  })),
  ...TEXTS.map(([name, text, path = '']) => ({name: `text: ${name}`, path, text})),
  ...DATA.map(([name, data, path = '']) => ({name: `data: ${name}`, path, data})),
];

/** A fresh copy of the good policy, as data. */
export function good(): Record<string, unknown> {
  return JSON.parse(GOOD_TEXT) as Record<string, unknown>;
}

function each(path: string, values: readonly string[]): readonly Row[] {
  return values.map((json) => [path, json] as const);
}

function long(length: number): string {
  return JSON.stringify('x'.repeat(length));
}

/** The good policy with this JSON at a path: numbers such as 1e400 can only be written in text. */
function replaced(path: string, json: string): string {
  const tree = good();
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>(
    (node, step) => node[step] as Record<string, unknown>,
    tree,
  );
  parent[last] = '<here>';
  return JSON.stringify(tree).replace('"<here>"', () => json);
}

function withMember(path: string, member: string): string {
  const object = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], good());
  const text = JSON.stringify(object);
  return GOOD_TEXT.replace(text, () => `{${member},${text.slice(1)}`);
}

function withBenefits(count: number): string {
  const benefits = Array.from({length: count}, (_, at) => ({id: `b${at}`, package: 'basic'}));
  return JSON.stringify({...good(), benefits});
}

function thrower(): never {
  throw new Error('thrown by the page');
}

function defineGetter(object: object, key: string, get: () => unknown): object {
  return Object.defineProperty(object, key, {get, enumerable: true});
}

function cyclic(): unknown {
  const tree = good();
  tree['contact'] = tree;
  return tree;
}

function bushy(): unknown {
  const tree: Record<string, unknown> = {};
  for (let at = 0; at < 50; at++) tree[`key${at}`] = tree;
  return tree;
}

function revoked(): unknown {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function bottomless(): unknown {
  const descriptor = () => ({value: bottomless(), enumerable: true, configurable: true});
  return new Proxy({}, {ownKeys: () => ['a'], getOwnPropertyDescriptor: descriptor});
}
