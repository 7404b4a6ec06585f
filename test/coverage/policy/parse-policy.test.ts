import {expect} from '@open-wc/testing';
import {parsePolicy} from '../../../src/coverage/index.js';
import {nearest} from '../../../src/coverage/policy/nearest.js';
import {good, GOOD_TEXT} from './malformed.js';

type Fields = Readonly<Record<string, unknown>>;

const DAY = '2026-06-15';
/** A row about which there is nothing to warn. */
const ROW = {
  id: 'rij',
  package: 'basic',
  indications: ['urinary-incontinence'],
  age: {from: 18},
  covered: 'yes',
  limit: {sessions: 9, term: 'lifetime'},
  sources: ['polis'],
};

/** `path: message` of each warning. */
function warnings(fields: Fields, today: string | undefined = DAY): readonly string[] {
  const parsed = parsePolicy({...good(), ...fields}, today);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.warnings.map(({path, message}) => `${path}: ${message}`);
}

/** A row without the fields that a test set to undefined. */
const clean = (row: Fields): Fields =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const warningsOf = (...rows: readonly Fields[]) =>
  warnings({benefits: rows.map((row, at) => clean({...ROW, id: `rij-${at}`, ...row}))});

const without = (name: keyof typeof ROW): Fields =>
  Object.fromEntries(Object.entries(ROW).filter(([key]) => key !== name));

describe('what may have been meant', () => {
  const suggestions = (text: string) => {
    const parsed = parsePolicy(text);
    return parsed.ok
      ? []
      : parsed.issues.map((issue) => {
          const meant = 'suggestion' in issue ? issue.suggestion : 'nothing';
          return `${issue.path} -> ${meant}`;
        });
  };

  for (const [from, to, suggestion] of [
    ['"publisher"', '"publishr"', 'publishr -> publisher'],
    ['"covered"', '"coverd"', 'benefits[0].coverd -> covered'],
    [
      '"deductibleApplies"',
      '"deductible_applies"',
      'benefits[0].deductible_applies -> deductibleApplies',
    ],
    ['"below"', '"Below"', 'benefits[0].age.Below -> below'],
    ['"sessions":9,"term"', '"session":9,"term"', 'benefits[0].limit.session -> sessions'],
    ['"checkedOn"', '"checkedon"', 'sources[0].checkedon -> checkedOn'],
    ['"rate"', '"rates"', 'benefits[0].network[0].rates -> rate'],
    ['"basic"', '"basics"', 'benefits[0].package -> "basic"'],
    ['"lifetime"', '"life-time"', 'benefits[0].limit.term -> "lifetime"'],
    [
      '"urinary-incontinence"',
      '"urinary incontinence"',
      'benefits[0].indications[0] -> "urinary-incontinence"',
    ],
    ['"covered":"yes"', '"covered":true', 'benefits[0].covered -> "yes"'],
    ['"covered":"yes"', '"covered":false', 'benefits[0].covered -> "no"'],
    ['"covered":"yes"', '"covered":"maybe"', 'benefits[0].covered -> nothing'],
    ['"sessions":9,"term"', '"sessions":"9","term"', 'benefits[0].limit.sessions -> 9'],
    ['385', '"385.50"', 'deductible.amount -> 385.50'],
    [
      'https://voorbeeld.example/polis',
      'HTTP://voorbeeld.example/polis',
      'sources[0].url -> "https://voorbeeld.example/polis"',
    ],
    ['"formatVersion":1', '"formatVersion":"1"', 'formatVersion -> 1'],
    ['"publisher"', '"uitgever"', 'uitgever -> nothing'],
    ['"basic"', '"aanvullend"', 'benefits[0].package -> nothing'],
    ['"planName":"Basis"', '"planName":true', 'benefits[0].planName -> nothing'],
    ['385', '"veel"', 'deductible.amount -> nothing'],
    ['385', '"385 euro"', 'deductible.amount -> nothing'],
    ['385', '"circa 385"', 'deductible.amount -> nothing'],
    ['"basic"', '"ik ga naar http://a.nl"', 'benefits[0].package -> nothing'],
    ['385', 'true', 'deductible.amount -> nothing'],
  ] as const) {
    it(`${to}: ${suggestion}`, () => {
      expect(suggestions(GOOD_TEXT.replace(from, to))).to.include(suggestion);
    });
  }

  it('is the nearest of several words, if that is near enough', () => {
    expect(nearest('abcdef', ['abcdxx', 'abcdex', 'abcdxf'])).to.equal('abcdex');
    expect(nearest('ABCDEX', ['abcdxx', 'abcdex'])).to.equal('abcdex');
    expect(nearest('ie', ['id'])).to.equal('id');
    expect(nearest('xy', ['id'])).to.equal(null);
    expect(nearest('covxrxd', ['covered'])).to.equal('covered');
    expect(nearest('cxvxrxd', ['covered'])).to.equal(null);
    expect(nearest('covered', ['cov', 'red', ''])).to.equal(null);
    expect(nearest('overed', ['covered'])).to.equal('covered');
    expect(nearest('x'.repeat(100_000), ['covered'])).to.equal(null);
  });

  it('is said of every unknown key of an object', () => {
    const text = GOOD_TEXT.replace('"rate":1', '"rat":1,"not":"x","xyz":1');
    expect(suggestions(text)).to.deep.equal([
      'benefits[0].network[0].rat -> rate',
      'benefits[0].network[0].not -> note',
      'benefits[0].network[0].xyz -> nothing',
    ]);
  });

  it('is said of at most twenty of them', () => {
    const keys = Array.from({length: 500}, (_, at) => [`key${at}`, 1]);
    const parsed = parsePolicy({...good(), ...(Object.fromEntries(keys) as Fields)});
    expect(!parsed.ok && parsed.issues.length).to.equal(20);
  });

  it('is worded for a person', () => {
    const changed = GOOD_TEXT.replace('"publisher"', '"publishr"')
      .replace('"covered":"yes"', '"covered":{}')
      .replace('"lifetime"', 'null')
      .replace('["polis"]', '"polis"')
      .replace('"id":"polis"', '"id":[]');
    const parsed = parsePolicy(changed);
    expect(
      parsed.ok ? [] : parsed.issues.map(({path, message}) => `${path}: ${message}`),
    ).to.deep.equal([
      'publisher: This key is missing.',
      'sources[0].id: Expected string, found a list.',
      'deductible.sources: Expected Array, found the text "polis".',
      'benefits[0].covered: Expected ("yes" | "no" | "partly" | "unknown"), found an object.',
      'benefits[0].limit.term: Expected ("lifetime" | "per-indication" | "calendar-year" | "unknown"), found null.',
      'publishr: This key is not known.',
    ]);
  });
});

describe('a key that stands twice', () => {
  it('is reported with its path, wherever it stands', () => {
    const text = '{"a":[1,{"b":[[],[[2,3],{"c":1,"d":[{}],"c":2}]]}],"a":1}';
    const parsed = parsePolicy(text);
    expect(parsed.ok ? [] : parsed.issues).to.deep.equal([
      {path: 'a[1].b[1][1].c', message: 'This key stands twice in the same object.'},
      {path: 'a', message: 'This key stands twice in the same object.'},
    ]);
  });

  it('is no key where it stands in a text, or in another object', () => {
    const publisher = 'Een "a": 1, {"a": 2} \\ \\" , [';
    expect(parsePolicy(JSON.stringify({...good(), publisher}, null, 1)).ok).to.equal(true);
  });
});

describe('a warning', () => {
  it('is not given without a reason', () => {
    expect(warningsOf({})).to.deep.equal([]);
  });

  for (const [today, expected] of [
    ['2026-10-31', []],
    ['2026-11-01', ['period.end: This policy expires in 60 days: prepare the next one.']],
    ['2026-11-02', ['period.end: This policy expires in 59 days: prepare the next one.']],
    ['2026-12-31', ['period.end: This policy expires in 0 days: prepare the next one.']],
    ['2027-01-01', ['period.end: This policy has expired: it is not used.']],
    ['2026-01-01', ['sources[0].checkedOn: This day is still to come.']],
    [
      '2025-12-31',
      [
        'period.start: This policy does not hold yet.',
        'sources[0].checkedOn: This day is still to come.',
      ],
    ],
    ['2026-01-15', []],
    ['2026-01-14', ['sources[0].checkedOn: This day is still to come.']],
    ['no day', []],
    ['', []],
  ] as const) {
    it(`on "${today}": ${expected.join(' ') || 'none'}`, () => {
      expect(warnings({benefits: [ROW]}, today)).to.deep.equal(expected);
    });
  }

  for (const [what, fields, expected] of [
    ['sessions', {}, ['limit.sessions']],
    ['an amount', {limit: {value: 100, unit: 'EUR'}}, ['limit.value']],
    [
      'an extension',
      {limit: {sessions: 9, extension: {sessions: 9}}},
      ['limit.sessions', 'limit.extension'],
    ],
    ['a first session', {limit: undefined, firstSession: 1}, ['firstSession']],
    ['a duration', {limit: undefined, duration: {value: 3, unit: 'month'}}, ['duration']],
    [
      'a rate',
      {limit: undefined, network: [{contracted: 'no'}, {contracted: 'yes', rate: 1}]},
      ['network'],
    ],
    ['no number', {limit: undefined, network: [{contracted: 'no'}]}, []],
  ] as const) {
    it(`says that a number has no source: ${what}`, () => {
      const row = Object.entries({...without('sources'), ...fields}).filter(
        ([, value]) => value !== undefined,
      );
      const rows = [Object.fromEntries(row) as Fields];
      const missing = expected.map(
        (path) => `benefits[0].${path}: This number names no source: give the benefit \`sources\`.`,
      );
      expect(warnings({benefits: rows})).to.deep.equal(missing);
    });
  }

  it('says that an amount of the policy has no source', () => {
    const amount = {amount: 50, currency: 'EUR'};
    expect(warnings({benefits: [ROW], deductible: amount, sessionFee: amount})).to.deep.equal([
      'deductible.amount: This number names no source.',
      'sessionFee.amount: This number names no source.',
    ]);
  });

  it('says that nothing refers to a source', () => {
    const sources = ['polis', 'tarief', 'eigen-risico', 'over'].map((id) => ({
      id,
      title: id,
      url: 'https://voorbeeld.example/',
      checkedOn: '2026-01-15',
    }));
    const sessionFee = {amount: 50, currency: 'EUR', sources: ['tarief']};
    const deductible = {amount: 385, currency: 'EUR', sources: ['eigen-risico']};
    expect(warnings({benefits: [ROW], sources, sessionFee, deductible})).to.deep.equal([
      'sources[3]: Nothing refers to the source over.',
    ]);
  });

  for (const [what, row, expected] of [
    ['nobody is that old', {covered: 'unknown', age: {from: 120}}, ['age.from']],
    ['somebody may be', {age: {from: 119}, covered: 'no', limit: undefined}, []],
    ['an age for some of either', {age: {from: 16, below: 65}}, ['age']],
    ['an age for all under 18', {age: {below: 20}}, []],
    ['no age', {age: undefined}, ['age']],
    ['no age and not covered', {age: undefined, covered: 'no', limit: undefined}, []],
    ['some complaints', {indications: ['some-other']}, ['indications']],
    ['some complaints, partly', {indications: ['some-other'], covered: 'partly'}, []],
    ['some complaints and one more', {indications: ['some-other', 'urinary-incontinence']}, []],
    ['no complaint', {indications: undefined}, ['indications']],
    ['a plan without a name', {package: 'supplementary'}, ['planName']],
    ['a plan with a name', {package: 'supplementary', planName: 'Plus'}, []],
    ['not covered, with a limit', {covered: 'no'}, ['covered']],
    ['covered from a later session', {firstSession: 2}, ['covered']],
    ['covered from the first session', {firstSession: 1}, []],
    ['partly, from a later session', {covered: 'partly', firstSession: 2}, []],
    ['nothing about cover', {covered: undefined}, ['covered']],
    [
      'a deductible on a plan',
      {package: 'supplementary', planName: 'A', deductibleApplies: 'yes'},
      ['deductibleApplies'],
    ],
    [
      'no deductible on a plan',
      {package: 'supplementary', planName: 'A', deductibleApplies: 'no'},
      [],
    ],
    ['a deductible under 18', {age: {below: 18}, deductibleApplies: 'yes'}, ['deductibleApplies']],
    ['a deductible under 19', {age: {below: 19}, deductibleApplies: 'yes'}, []],
    ['a deductible for adults', {deductibleApplies: 'yes'}, []],
    ['no deductible under 18', {age: {below: 18}, deductibleApplies: 'no'}, []],
    [
      'two rates',
      {
        network: [
          {contracted: 'yes', rate: 1},
          {contracted: 'yes', rate: 0.5},
        ],
      },
      ['network'],
    ],
    [
      'a rate each',
      {
        network: [
          {contracted: 'yes', rate: 1},
          {contracted: 'no', rate: 0.5},
        ],
      },
      [],
    ],
  ] as const) {
    it(`about one benefit: ${what}`, () => {
      const found = warningsOf(row);
      expect(
        found.every((line) => /: [A-Z].{20,}\.$/.test(line)),
        found.join(),
      ).to.equal(true);
      expect(found.map((line) => line.split(': ')[0])).to.deep.equal(
        expected.map((path) => `benefits[0].${path}`),
      );
    });
  }

  const CONTRADICTS = 'This contradicts the benefit rij-0, which can be about the same visitor.';
  const NO_LIMIT = {limit: {value: 1, unit: 'EUR'}};

  for (const [what, one, other, field] of [
    ['covered and not', NO_LIMIT, {...NO_LIMIT, covered: 'partly'}, 'covered'],
    [
      'deductible and not',
      {deductibleApplies: 'yes'},
      {deductibleApplies: 'no'},
      'deductibleApplies',
    ],
    ['referral and not', {referralRequired: 'yes'}, {referralRequired: 'no'}, 'referralRequired'],
    [
      'authorization and not',
      {priorAuthorization: 'no'},
      {priorAuthorization: 'yes'},
      'priorAuthorization',
    ],
    ['two limits in one term', {}, {limit: {sessions: 12, term: 'lifetime'}}, 'limit'],
    [
      'two amounts in one term',
      {limit: {value: 5, unit: 'EUR', term: 'calendar-year'}},
      {limit: {value: 6, unit: 'EUR', term: 'calendar-year'}},
      'limit',
    ],
    ['a plan that is not named', {covered: 'partly', planName: 'Basis'}, {}, 'covered'],
    ['ages that meet', {covered: 'partly', age: {from: 0, below: 19}}, {}, 'covered'],
    [
      'an age that is not named',
      {covered: 'partly', age: {below: 65}},
      {age: {from: 64}},
      'covered',
    ],
    ['any complaint', {covered: 'partly', indications: ['any']}, {}, 'covered'],
    [
      'any complaint and all others',
      {covered: 'partly', indications: ['any']},
      {indications: ['other']},
      'covered',
    ],
    ['a complaint that is not named', {covered: 'partly', indications: undefined}, {}, 'covered'],
    [
      'some other complaints',
      {covered: 'partly', indications: ['some-other']},
      {indications: ['other']},
      'covered',
    ],
    [
      'other complaints',
      {covered: 'partly', indications: ['some-other', 'other']},
      {indications: ['other']},
      'covered',
    ],
  ] as const) {
    it(`says that two benefits contradict each other: ${what}`, () => {
      const found = warningsOf(one, other).filter((line) => line.includes('contradicts the'));
      expect(found).to.deep.equal([`benefits[1].${field}: ${CONTRADICTS}`]);
    });
  }

  for (const [what, one, other] of [
    ['they agree', {deductibleApplies: 'yes'}, {deductibleApplies: 'yes'}],
    ['one does not know', {deductibleApplies: 'yes'}, {deductibleApplies: 'unknown'}],
    ['one does not say', {referralRequired: 'yes'}, {}],
    ['the limits have two terms', {}, {limit: {sessions: 12, term: 'calendar-year'}}],
    ['the limits have no term', {limit: {sessions: 9}}, {limit: {sessions: 12}}],
    ['the packages differ', {}, {covered: 'partly', package: 'supplementary', planName: 'A'}],
    ['the plans differ', {planName: 'A'}, {covered: 'partly', planName: 'B'}],
    [
      'the sessions differ',
      {covered: 'partly'},
      {covered: 'no', limit: undefined, firstSession: 10},
    ],
    [
      'the one ends where the other begins',
      {covered: 'partly', age: {below: 30}},
      {age: {from: 30}},
    ],
    [
      'the one begins where the other ends',
      {covered: 'partly', age: {from: 30}},
      {age: {below: 30}},
    ],
    ['the ages do not meet', {}, {covered: 'partly', age: {from: 0, below: 18}}],
    ['the complaints differ', {}, {covered: 'partly', indications: ['other']}],
  ] as const) {
    it(`does not say so where ${what}`, () => {
      const found = warningsOf(one, other).filter((line) => line.includes('contradicts the'));
      expect(found).to.deep.equal([]);
    });
  }

  it('names every pair that contradicts', () => {
    const found = warningsOf({}, {covered: 'partly'}, {covered: 'partly'}).map((line) =>
      line.slice(0, 60),
    );
    expect(found).to.deep.equal([
      'benefits[1].covered: This contradicts the benefit rij-0, whi',
      'benefits[2].covered: This contradicts the benefit rij-0, whi',
    ]);
  });
});
