import {expect} from '@open-wc/testing';
import {assess, nextQuestion, QUESTION_IDS, readAnswers} from '../../src/coverage/index.js';
import {replacing} from '../support/replace.js';

class Shy {
  get age(): string {
    throw new Error('not telling');
  }
}

function throwingGetter(): object {
  return Object.defineProperty({complaint: 'other'}, 'age', {
    enumerable: true,
    get() {
      throw new Error('not telling');
    },
  });
}

function refuse(): never {
  throw new Error('no');
}

function revoked(): object {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What a page may hand over, what is read of it, and the names that are reported. */
const TABLE: readonly (readonly [
  what: string,
  input: unknown,
  read: object,
  reported: string[],
])[] = [
  ['nothing', undefined, {}, []],
  ['null', null, {}, []],
  ['a text', 'adult', {}, ['answers']],
  ['a number', 18, {}, ['answers']],
  ['a function', () => 'adult', {}, ['answers']],
  ['an empty object', {}, {}, []],
  ['a good answer', {age: 'adult'}, {age: 'adult'}, []],
  ['an unknown question', {income: 'high'}, {}, ['income']],
  ['an unknown answer', {age: '17'}, {}, ['age']],
  ['an answer of another question', {age: 'yes'}, {}, ['age']],
  ['an answer in capitals', {age: 'Adult'}, {}, ['age']],
  ['a number for an answer', {age: 17}, {}, ['age']],
  ['true for an answer', {referral: true}, {}, ['referral']],
  ['null for an answer', {age: null}, {}, ['age']],
  ['an array for an answer', {age: ['adult']}, {}, ['age']],
  ['an object with a toString', {age: {toString: () => 'adult'}}, {}, ['age']],
  ['an answer that was taken back', {age: undefined, referral: 'no'}, {referral: 'no'}, []],
  ['good and bad together', {age: 'adult', complaint: 'none'}, {age: 'adult'}, ['complaint']],
  ['an empty array', [], {}, []],
  ['an array', ['adult'], {}, ['0']],
  ['a map', new Map([['age', 'adult']]), {}, []],
  ['a class with a getter', new Shy(), {}, []],
  ['a getter that throws', throwingGetter(), {complaint: 'other'}, ['age']],
  ['inherited answers', Object.create({age: 'adult'}), {}, []],
  [
    'an object without a prototype',
    Object.assign(Object.create(null), {age: 'adult'}),
    {age: 'adult'},
    [],
  ],
  ['JSON with __proto__', JSON.parse('{"__proto__": {"age": "adult"}}'), {}, ['__proto__']],
  [
    'the names of Object.prototype',
    {constructor: 'yes', toString: 'no'},
    {},
    ['constructor', 'toString'],
  ],
  ['a frozen object', Object.freeze({age: 'adult'}), {age: 'adult'}, []],
  ['a proxy that tells no keys', new Proxy({}, {ownKeys: refuse}), {}, []],
  ['a proxy that refuses to be read', new Proxy({age: 'adult'}, {get: refuse}), {}, ['age']],
  [
    'a proxy that describes nothing',
    new Proxy({age: 'adult'}, {getOwnPropertyDescriptor: refuse}),
    {},
    [],
  ],
  ['a proxy that was taken away', revoked(), {}, []],
];

describe('answers from a page', () => {
  TABLE.forEach(([what, input, read, reported]) => {
    it(`can be ${what}`, () => {
      const {answers, rejected} = readAnswers(input);
      expect(answers).to.deep.equal(read);
      expect(rejected.map(({name}) => name)).to.deep.equal(reported);
    });
  });

  it('that are wrong are reported with what is allowed', () => {
    const {rejected} = readAnswers({age: 'old', income: 'high'});
    expect(rejected).to.deep.equal([
      {name: 'age', allowed: ['under-18', 'adult']},
      {name: 'income', allowed: QUESTION_IDS},
    ]);
  });

  it('are copied: what the page changes later changes nothing', () => {
    const input = {age: 'adult'};
    const {answers} = readAnswers(input);
    input.age = 'under-18';
    expect(answers).to.deep.equal({age: 'adult'});
  });

  it('never come from a poisoned Object.prototype', async () => {
    await replacing(Object.prototype, 'age', 'under-18', () =>
      replacing(Object.prototype, 'complaint', 'other', () => {
        const {answers} = readAnswers({referral: 'no'});
        expect(Object.keys(answers)).to.deep.equal(['referral']);
        expect(nextQuestion(answers)).to.equal('age');
        expect(assess(answers)).to.equal(null);
      }),
    );
  });

  it('never run a setter that somebody planted on Object.prototype', () => {
    let ran = false;
    Object.defineProperty(Object.prototype, 'age', {
      configurable: true,
      set() {
        ran = true;
      },
    });
    try {
      expect(Object.entries(readAnswers({referral: 'yes'}).answers)).to.deep.equal([
        ['referral', 'yes'],
      ]);
      expect(ran).to.be.false;
    } finally {
      Reflect.deleteProperty(Object.prototype, 'age');
    }
  });

  it('never change Object.prototype', () => {
    readAnswers(JSON.parse('{"__proto__": {"polluted": "yes"}, "age": "adult"}'));
    expect('polluted' in {}).to.be.false;
  });
});
