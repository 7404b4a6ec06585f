import {expect} from '@open-wc/testing';
import {readPolicy} from '../../../src/coverage/index.js';
import {replacing} from '../../support/replace.js';
import {good, GOOD_TEXT} from './malformed.js';
import {whilePoisoned} from './poison.js';
import {withValue} from './with-value.js';

const letters = (length: number) => 'x'.repeat(length);
const sources = (length: number) => Array.from({length}, () => 'polis');
const ROW = {id: 'rij', package: 'basic'};

const ONE_LINE =
  'Write one line of text, without control characters and characters that turn the reading direction.';
const EMPTY = 'This is empty: fill it in, or leave the key out.';
const NO_ADDRESS =
  'Write an address that begins with https://, without spaces, quotes or user name.';
const NO_DATE = 'Write an existing date as YYYY-MM-DD.';
const NO_PHONE = 'Write a telephone number, such as 088 000 00 00.';
const REVERSED_AGES = 'These ages are reversed: `from` has to be lower than `below`.';
const ONE_LIMIT = 'Name either `sessions`, or `value` with `unit`.';

/** What is wrong with one value, where, and the words for the person who wrote it. */
const WORDS: readonly (readonly [path: string, value: unknown, message: string])[] = [
  ['publisher', ' ', ONE_LINE],
  ['publisher', 'a\nb', ONE_LINE],
  ['publisher', letters(121), 'At most 120 characters.'],
  ['publisher', 5, 'Expected string, found 5.'],
  ['formatVersion', 2, 'Expected 1, found 2.'],
  ['language', 'Nederlands', 'Write a language code, such as nl.'],
  [
    'period',
    {start: '2026-12-31', end: '2026-01-01'},
    'This period is reversed: `start` is after `end`.',
  ],
  ['period.start', '2026-1-1', NO_DATE],
  ['period.end', '2026-02-29', NO_DATE],
  ['sources', [], EMPTY],
  ['sources', Array.from({length: 51}, () => good()['sources']).flat(), 'At most 50 sources.'],
  ['sources[0].id', 'Polis', 'Write an id in small letters, digits and hyphens, at most 60.'],
  ['sources[0].url', 'http://voorbeeld.example/', NO_ADDRESS],
  ['sources[0].url', `https://voorbeeld.example/${letters(500)}`, 'At most 500 characters.'],
  ['sources[0].url', `http://voorbeeld.example/${letters(500)}`, 'At most 500 characters.'],
  ['deductible.amount', -1, 'At least 0.'],
  ['deductible.amount', 100_001, 'At most 100000.'],
  ['deductible.amount', 1.005, 'At most two decimals.'],
  ['deductible.currency', 'USD', 'Expected "EUR", found the text "USD".'],
  ['deductible.sources', [], EMPTY],
  ['deductible.sources', sources(11), 'At most 10 sources.'],
  ['benefits', Array.from({length: 201}, () => ROW), 'At most 200 benefits.'],
  ['benefits[0].indications', [], EMPTY],
  ['benefits[0].indications', Array.from({length: 5}, () => 'any'), 'At most 4 indications.'],
  ['benefits[0].age', {}, 'Name `from`, `below` or both. For all ages write {"from": 0}.'],
  ['benefits[0].age', {from: 18, below: 18}, REVERSED_AGES],
  ['benefits[0].age.below', 17.5, 'Write a whole number.'],
  ['benefits[0].limit', {term: 'lifetime'}, ONE_LIMIT],
  ['benefits[0].limit', {sessions: 1, value: 1, unit: 'EUR'}, ONE_LIMIT],
  ['benefits[0].limit', {value: 1}, '`value` and `unit` belong together.'],
  ['benefits[0].limit', {sessions: 1, unit: 'EUR'}, '`value` and `unit` belong together.'],
  ['benefits[0].firstSession', 1.5, 'Write a whole number.'],
  ['benefits[0].network', [], EMPTY],
  ['benefits[0].network', Array.from({length: 6}, () => ({contracted: 'no'})), 'At most 5 rows.'],
  ['contact', {}, EMPTY],
  ['contact.phone', 'bel ons', NO_PHONE],
  ['contact.email', 'wij', 'Write an email address.'],
  ['contact.email', `${letters(250)}@voorbeeld.example`, 'At most 254 characters.'],
];

/** `path: message` of each issue. */
function issues(input: unknown): readonly string[] {
  const read = readPolicy(input);
  return read.ok ? [] : read.issues.map(({path, message}) => `${path}: ${message}`);
}

function nested(levels: number): unknown {
  return levels === 0 ? 1 : {a: nested(levels - 1)};
}

describe('what is wrong with a policy is said in words:', () => {
  for (const [path, value, message] of WORDS) {
    it(`${path}: ${message}`, () => {
      expect(issues(withValue(path, value))).to.deep.equal([`${path}: ${message}`]);
    });
  }

  for (const [what, input, expected] of [
    ['a number', 5, ': Expected Object, found 5.'],
    [
      'a key that would break the line',
      {...good(), 'a\nb\u202Ec': 1},
      'a\uFFFDb\uFFFDc: This key is not known.',
    ],
    ['too much text', ' '.repeat(262_145), ': This is too large: at most 256 kB is read.'],
    ['too much data', [letters(262_145)], ': This is too large: at most 256 kB is read.'],
    ['too deep', nested(13), 'a.a.a: This is nested too deeply.'],
    ['a list with a gap', {a: Object.assign([], {1: 'b'})}, 'a: This list has gaps or names.'],
    ['a list with a name', {a: Object.assign([1], {b: 2})}, 'a: This list has gaps or names.'],
    [
      'a getter',
      {
        get a() {
          return 1;
        },
      },
      'a: This is computed by a getter; give a plain value.',
    ],
    ['a key that stands twice', '{"a":1,"a":2}', 'a: This key stands twice in the same object.'],
    [
      'an id of a source that is not there',
      GOOD_TEXT.replace('["polis"]', '["polissen"]'),
      'deductible.sources[0]: No source has the id polissen.',
    ],
    [
      'an id that is used twice',
      {...good(), benefits: [ROW, ROW]},
      'benefits[1].id: The id rij is used twice.',
    ],
  ] as const) {
    it(what, () => {
      expect(issues(input)).to.deep.equal([expected]);
    });
  }

  it('text that is not JSON, with the words of the engine that read it', () => {
    expect(issues('{')).to.have.length(1);
    expect(issues('{')[0]).to.match(/^: This is not JSON: .{5,}/);
  });

  it('text, where the page reads JSON in its own way and throws what is no error', async () => {
    const refuse = () => AbortSignal.abort('no').throwIfAborted();
    await replacing(JSON, 'parse', refuse, () => {
      expect(issues('{}')).to.deep.equal([': This is not JSON: ']);
    });
  });

  it('anything, where the page has broken the validator', () => {
    expect(whilePoisoned('broken', () => issues(GOOD_TEXT))).to.deep.equal([
      ': This data cannot be read.',
    ]);
  });

  it('data that throws when it is read', () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    expect(issues(proxy)).to.deep.equal([': This data cannot be read.']);
  });
});
