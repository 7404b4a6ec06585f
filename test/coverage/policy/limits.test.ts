import {expect} from '@open-wc/testing';
import {readPolicy} from '../../../src/coverage/index.js';
import {cleanCopy, LARGEST} from '../../../src/coverage/policy/clean-copy.js';
import {withValue} from './with-value.js';

const letters = (length: number) => 'x'.repeat(length);
const list = (length: number, item: (at: number) => unknown) =>
  Array.from({length}, (_, at) => item(at));
const source = (at: number) => ({
  id: at ? `bron-${at}` : 'polis',
  title: 'Bron',
  url: 'https://voorbeeld.example/',
  checkedOn: '2026-01-15',
});
const url = (length: number) => 'https://voorbeeld.example/'.padEnd(length, 'x');
const email = (length: number) => '@voorbeeld.example'.padStart(length, 'x');

/** The last value that is still good, and the first that is not. */
const LIMITS: readonly (readonly [path: string, last: unknown, beyond: unknown])[] = [
  ['$schema', letters(500), letters(501)],
  ['publisher', letters(120), letters(121)],
  ['publisher', 'x', ''],
  ['language', 'nl', 'n'],
  ['language', 'nds', 'nede'],
  ['language', 'zh-Hant-TW-x1', 'zh-Hant-TW-x1-x2'],
  ['language', 'nl-abcdefgh', 'nl-abcdefghi'],
  ['disclaimer', letters(600), letters(601)],
  ['sources', list(1, source), []],
  ['sources', list(50, source), list(51, source)],
  ['sources[0].title', letters(200), letters(201)],
  ['sources[0].url', url(500), url(501)],
  ['sources[0].url', 'https://a.nl:12345/?q=1#x', 'https://a.nl:123456/'],
  ['sources[0].url', "https://A.nl/!#$%&'()*+,-./09:;=?@AZ[]_az~", 'https://a.nl/é'],
  ['sources[0].url', 'https://a.nl', 'https://a.nl|'],
  ['sources[0].url', 'https://a.b.nl?x', 'xhttps://a.nl'],
  ['sources[0].checkedOn', '2024-02-29', '2023-02-29'],
  ['sources[0].checkedOn', '2026-12-31', '12026-12-31'],
  ['period', {start: '2026-01-01', end: '2026-01-01'}, {start: '2026-01-02', end: '2026-01-01'}],
  ['deductible.amount', 100_000, 100_000.01],
  ['deductible.amount', 0, -0.01],
  ['deductible.amount', 0.07, 0.075],
  ['deductible.sources', list(10, () => 'polis'), list(11, () => 'polis')],
  ['benefits', [], null],
  [
    'benefits',
    list(200, (at) => ({id: `b${at}`, package: 'basic'})),
    list(201, (at) => ({id: `b${at}`, package: 'basic'})),
  ],
  ['benefits[0].id', letters(60), letters(61)],
  ['benefits[0].id', '9-a', 'a_b'],
  ['benefits[0].id', 'a', 'xA'],
  ['benefits[0].planName', letters(80), letters(81)],
  [
    'benefits[0].indications',
    ['urinary-incontinence', 'other', 'some-other', 'any'],
    list(5, () => 'any'),
  ],
  ['benefits[0].age', {from: 0}, {from: -1}],
  ['benefits[0].age', {from: 130}, {from: 131}],
  ['benefits[0].age', {below: 1}, {below: 0}],
  ['benefits[0].age', {below: 130}, {below: 131}],
  ['benefits[0].age', {from: 17, below: 18}, {from: 18, below: 18}],
  ['benefits[0].limit', {sessions: 1}, {sessions: 0}],
  ['benefits[0].limit', {sessions: 1000}, {sessions: 1001}],
  ['benefits[0].limit', {value: 100_000, unit: 'EUR'}, {value: 100_001, unit: 'EUR'}],
  ['benefits[0].limit', {value: 0, unit: 'EUR'}, {value: 0}],
  ['benefits[0].limit', {sessions: 1, term: 'unknown'}, {term: 'unknown'}],
  ['benefits[0].limit.sharedWith', letters(120), letters(121)],
  ['benefits[0].limit.extension', {sessions: 1000}, {sessions: 1001}],
  ['benefits[0].limit.extension', {sessions: 1}, {sessions: 0}],
  [
    'benefits[0].limit.extension',
    {sessions: 1, condition: letters(300)},
    {sessions: 1, condition: letters(301)},
  ],
  ['benefits[0].firstSession', 1, 0],
  ['benefits[0].firstSession', 1000, 1001],
  ['benefits[0].duration', {value: 1, unit: 'day'}, {value: 0, unit: 'day'}],
  ['benefits[0].duration', {value: 1000, unit: 'week'}, {value: 1001, unit: 'week'}],
  ['benefits[0].duration', {value: 1, unit: 'year'}, {value: 1, unit: 'decade'}],
  ['benefits[0].network', list(5, () => ({contracted: 'no'})), list(6, () => ({contracted: 'no'}))],
  ['benefits[0].network[0].rate', 0, -0.01],
  ['benefits[0].network[0].rate', 1, 1.01],
  ['benefits[0].network[0].note', letters(300), letters(301)],
  ['benefits[0].providerRequirement', letters(300), letters(301)],
  ['benefits[0].note', letters(600), letters(601)],
  ['benefits[0].priorAuthorization', 'unknown', 'maybe'],
  ['benefits[0].referralRequired', 'unknown', 'maybe'],
  ['benefits[0].covered', 'unknown', 'maybe'],
  ['benefits[0].limit.term', 'per-indication', 'per-year'],
  ['contact', {name: 'x'}, {}],
  ['contact.name', letters(120), letters(121)],
  ['contact.phone', '+31 (0)88-000', '++31'],
  ['contact.phone', '112', '11'],
  ['contact.phone', '1'.repeat(25), '1'.repeat(26)],
  ['contact.phone', '088', '088 x'],
  ['contact.email', 'a.b+c_d-e@F-g.example', 'a b@c.example'],
  ['contact.email', 'a@b.c.d.nl', 'a@nl'],
  ['contact.email', email(254), email(255)],
  ['contact.email', 'a@b.nl', 'a@b.nl '],
];

describe('the limits of the format', () => {
  for (const [path, last, beyond] of LIMITS) {
    const name = `${path}: ${brief(last)}, and not ${brief(beyond)}`;
    it(name, () => {
      expect(readPolicy(withValue(path, last))).to.have.property('ok', true);
      expect(readPolicy(withValue(path, beyond))).to.have.property('ok', false);
    });
  }
});

describe('the most that is read', () => {
  // Each value counts for one, a text and a key for their letters as well.
  for (const [what, room, dataOf] of [
    ['a text', 1, (length: number) => letters(length)],
    ['a text in a list', 2, (length: number) => [letters(length)]],
    ['a key', 2, (length: number) => ({[letters(length)]: 1})],
    ['two keys', 4, (length: number) => ({[letters(length)]: 1, b: 1})],
    ['a list', 1, (length: number) => list(length, () => null)],
  ] as const) {
    it(`is 256 kB: ${what}`, () => {
      expect(() => cleanCopy(dataOf(LARGEST - room))).not.to.throw();
      expect(() => cleanCopy(dataOf(LARGEST - room + 1))).to.throw();
    });
  }
});

function brief(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 50 ? `${json.slice(0, 20)}… (${json.length})` : json;
}
