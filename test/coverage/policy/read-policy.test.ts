import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parsePolicy, readPolicy} from '../../../src/coverage/index.js';
import {EXAMPLES, exampleText} from './examples.js';
import {good, GOOD_TEXT, MALFORMED} from './malformed.js';

describe('a policy', () => {
  for (const name of EXAMPLES) {
    it(`is read without a warning: the example "${name}"`, async () => {
      const parsed = parsePolicy(await exampleText(name), '2026-10-31');
      expect(parsed.ok && parsed.warnings, JSON.stringify(parsed)).to.deep.equal([]);
    });
  }

  it('keeps a mark in a text that only at the very start says how the file is written', () => {
    const read = readPolicy(GOOD_TEXT.replace('"publisher":"', '"publisher":"\uFEFF'));
    expect(read.ok && read.policy.publisher.startsWith('\uFEFF')).to.equal(true);
  });

  it('is read from text as from data', () => {
    const read = [readPolicy(GOOD_TEXT), readPolicy(`\uFEFF ${GOOD_TEXT}\n`), readPolicy(good())];
    expect(read.map((one) => one.ok && JSON.stringify(one.policy))).to.deep.equal([
      GOOD_TEXT,
      GOOD_TEXT,
      GOOD_TEXT,
    ]);
  });

  it('is a copy that nobody can change', () => {
    const data = good();
    const read = readPolicy(data);
    data['publisher'] = 'Iemand anders';
    if (!read.ok) throw new Error('not read');
    expect(read.policy.publisher).to.equal('Verzekeraar Voorbeeld');
    expect(frozen(read.policy)).to.equal(true);
    expect(Object.getPrototypeOf(read.policy.benefits[0])).to.equal(null);
  });

  it('is not read again once it was read', () => {
    const read = readPolicy(good());
    if (!read.ok) throw new Error('not read');
    const again = readPolicy(read.policy);
    expect(again.ok && again.policy).to.equal(read.policy);
  });

  it('may hold markup, which is text', () => {
    const markup = '<img src=x onerror=alert(1)> &amp; {n} ${x}';
    const read = readPolicy({...good(), publisher: markup});
    expect(read.ok && read.policy.publisher).to.equal(markup);
  });

  it('may hold letters of every language, with the marks that they need', () => {
    for (const publisher of ['صندوق', 'Żółć', '保険', 'می\u200Cخواهم', '👩🏽\u200D⚕️', 'a\u200Fb']) {
      expect(readPolicy({...good(), publisher}).ok, publisher).to.equal(true);
    }
  });

  it('may be as large as 256 kB and no larger', () => {
    expect(readPolicy(GOOD_TEXT.padEnd(262_144)).ok).to.equal(true);
    expect(readPolicy(GOOD_TEXT.padEnd(262_145)).ok).to.equal(false);
  });

  it('may be at the limits of its numbers', () => {
    const edge = GOOD_TEXT.replace('"from":18,"below":100', '"from":0,"below":130')
      .replace('"sessions":9,"term"', '"sessions":1000,"term"')
      .replace('"rate":1', '"rate":0')
      .replace('385', '100000');
    expect(readPolicy(edge)).to.have.property('ok', true);
    expect(readPolicy(GOOD_TEXT.replace('385', '0.01')).ok).to.equal(true);
  });
});

describe('a malformed policy', () => {
  it('comes in at least 150 kinds, each with a name of its own', () => {
    expect(MALFORMED.length).to.be.at.least(150);
    expect(new Set(MALFORMED.map(({name}) => name)).size).to.equal(MALFORMED.length);
  });

  for (const {name, path, text, data} of MALFORMED) {
    it(`is refused with its path: ${name}`, () => {
      for (const read of [readPolicy, parsePolicy]) {
        const result = read(data ? data() : text);
        expect(result.ok).to.equal(false);
        const issues = result.ok ? [] : result.issues;
        expect(issues.map((issue) => issue.path)).to.include(path);
        expect(
          issues.every(({message}) => /^[A-Z`].{5,250}$/.test(message)),
          messages(issues),
        ).to.equal(true);
      }
    });
  }

  it('is told that a getter is none of the values that are read', () => {
    const data = Object.defineProperty(good(), 'disclaimer', {get: () => 'x', enumerable: true});
    const read = readPolicy(data);
    expect(read.ok ? [] : read.issues).to.deep.equal([
      {path: 'disclaimer', message: 'This is computed by a getter; give a plain value.'},
    ]);
  });

  it('is shown a long key or text in part only', () => {
    const read = readPolicy({...good(), period: 'y'.repeat(500), ['k'.repeat(61)]: 1});
    const issues = read.ok ? [] : read.issues;
    expect(issues.map(({path}) => path)).to.deep.equal(['period', `${'k'.repeat(60)}…`]);
    expect(issues[0]?.message).to.match(/^Expected Object, found the text "y+…$/);
    expect(issues[0]?.message).to.have.length(201);
  });

  it('is shown a key of sixty letters as it is', () => {
    const read = readPolicy({...good(), ['k'.repeat(60)]: 1});
    expect(!read.ok && read.issues[0]?.path).to.equal('k'.repeat(60));
  });

  it('is walked through twelve levels deep, and no deeper', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    const firstMessage = (levels: number) => {
      const read = readPolicy(GOOD_TEXT.replace('"Een voorbeeld."', nested(levels)));
      return read.ok ? 'good' : read.issues[0]?.message;
    };
    expect(firstMessage(11)).to.equal('Expected string, found a list.');
    expect(firstMessage(12)).to.equal('This is nested too deeply.');
  });

  it('gets at most fifty issues', () => {
    const benefits = Array.from({length: 100}, () => 1);
    const read = readPolicy({...good(), benefits});
    expect(!read.ok && read.issues.length).to.equal(50);
  });

  it('gets no message that steers a terminal or turns the reading direction', () => {
    const key = 'a\u001b[31m\u202eb';
    const read = parsePolicy({
      ...good(),
      [key]: 1,
      publisher: 9,
      period: key,
      contact: {[key]: key},
    });
    const all = JSON.stringify(read);
    expect(all).to.include('contact.');
    expect(all).not.to.match(/\\u001b|\u001b|\u202e/);
  });
});

describe('anything at all', () => {
  it('is refused without an error', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.string(), fc.json()), (value) => {
        expect(readPolicy(value).ok).to.equal(false);
        expect(parsePolicy(value, '2026-01-01').ok).to.equal(false);
      }),
      {numRuns: 300},
    );
  });

  it('is refused wherever it stands in a good policy, if it is not what belongs there', () => {
    const keys = Object.keys(good());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const read = readPolicy({...good(), [key]: value});
        const isRight =
          key === 'benefits' ? Array.isArray(value) && value.length === 0 : isText(key, value);
        expect(read.ok).to.equal(isRight || (key === 'formatVersion' && value === 1));
      }),
      {numRuns: 300},
    );
  });
});

function isText(key: string, value: unknown): boolean {
  const isFree = key === 'publisher' || key === 'disclaimer';
  return (
    isFree && typeof value === 'string' && /\S/.test(value) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(value)
  );
}

function frozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozen);
}

function messages(issues: readonly {readonly message: string}[]): string {
  return issues.map(({message}) => message).join('\n');
}
