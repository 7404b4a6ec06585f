import {expect} from '@open-wc/testing';
import {main} from '../../../src/cli/main.js';
import {walkJson} from '../../../src/cli/json-map.js';
import {placesIn} from '../../../src/cli/place.js';
import * as fc from 'fast-check';
import {EXAMPLES, exampleText} from './examples.js';
import {good, GOOD_TEXT, MALFORMED} from './malformed.js';

interface Run {
  readonly code: number;
  readonly out: readonly string[];
  readonly error: readonly string[];
}

/** The command on a machine with these files, on a day in the middle of the policies' year. */
function run(args: readonly string[], files: Readonly<Record<string, string>> = {}): Run {
  const out: string[] = [];
  const error: string[] = [];
  const code = main(args, {
    version: '1.2.3',
    today: '2026-06-15',
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return {code, out, error};
}

/** The good policy over several lines, as people write it. */
const PRETTY = JSON.stringify(good(), null, 2);

describe('the command check', () => {
  for (const name of EXAMPLES) {
    it(`finds nothing wrong with the example "${name}"`, async () => {
      const text = await exampleText(name);
      const {code, out, error} = run(['check', 'polis.json', '--today', '2026-10-31'], {
        'polis.json': text,
      });
      expect([code, error]).to.deep.equal([0, []]);
      expect(out).to.have.length(1);
      expect(out[0]).to.match(/^polis\.json: good, \d benefits?, 0 warnings$/);
    });
  }

  it('prints a problem with file, line, column, path and what may have been meant', () => {
    const text = PRETTY.replace('"covered"', '"coverd"').replace('"below": 100', '"below": "18"');
    expect(run(['check', 'a.json'], {'a.json': text})).to.deep.equal({
      code: 1,
      out: [],
      error: [
        'a.json:33:9 error benefits[0].age.below: Expected number, found the text "18". Did you mean 18?',
        'a.json:35:7 error benefits[0].coverd: This key is not known. Did you mean covered?',
        'a.json: 2 errors',
      ],
    });
  });

  it('points at the object in which a key is missing', () => {
    const text = PRETTY.replace('"package": "basic",', '');
    expect(run(['check', 'a.json'], {'a.json': text}).error[0]).to.equal(
      'a.json:24:5 error benefits[0].package: This key is missing.',
    );
  });

  it('points at the second of two equal keys', () => {
    const text = PRETTY.replace('"covered": "yes"', '"covered": "no",\n"covered": "yes"');
    expect(run(['check', 'a.json'], {'a.json': text}).error[0]).to.match(
      /^a\.json:36:1 error benefits\[0\]\.covered: /,
    );
  });

  for (const [what, text, expected] of [
    ['a value that is missing', '{"a": 1,\n "b": }', '2:7 error This is not JSON: expected value.'],
    [
      'a comma that is missing',
      '{"a": 1 "b": 2}',
      '1:9 error This is not JSON: expected comma or }.',
    ],
    ['a comma too many', '[1,\n2,\n]', '3:1 error This is not JSON: expected value.'],
    ['a comma before the end', '{"a": 1,}', '1:9 error This is not JSON: expected key.'],
    ['a key without quotes', '{a: 1}', '1:2 error This is not JSON: expected key or }.'],
    ['a colon that is missing', '{"a" 1}', '1:6 error This is not JSON: expected colon.'],
    ['the wrong bracket', '[1}', '1:3 error This is not JSON: expected comma or ].'],
    ['an end that is missing', '{"a": [1,\n2', '2:2 error This is not JSON: expected comma or ].'],
    ['something after the end', '{}\n x', '2:2 error This is not JSON: expected end.'],
    ['nothing', '', '1:1 error This is not JSON: expected value.'],
    ['a text that is not closed', '{"a": "b\n"}', '1:7 error This is not JSON: expected value.'],
    ['a line break in a key', '{"a\n": 1}', '1:2 error This is not JSON: expected key or }.'],
  ] as const) {
    it(`points at ${what}`, () => {
      const {code, error} = run(['check', 'a.json'], {'a.json': text});
      expect([code, error[0]]).to.deep.equal([1, `a.json:${expected}`]);
    });
  }

  it('prints a warning and is content', () => {
    const text = PRETTY.replace('2026-12-31', '2026-07-01');
    const {code, out, error} = run(['check', 'a.json'], {'a.json': text});
    expect([code, error]).to.deep.equal([0, []]);
    expect(out[0]).to.equal(
      'a.json:6:5 warning period.end: This policy expires in 16 days: prepare the next one.',
    );
    expect(out[out.length - 1]).to.equal('a.json: good, 1 benefit, 2 warnings');
  });

  it('checks on the day that it is told', () => {
    for (const args of [
      ['check', 'a.json', '--today', '2026-12-30'],
      ['check', '--today', '2026-12-30', 'a.json'],
    ]) {
      expect(run(args, {'a.json': GOOD_TEXT}).out[0]).to.include('expires in 1 days');
    }
  });

  it('checks several files, and ends as the worst of them', () => {
    const files = {'a.json': GOOD_TEXT, 'b.json': '{}', 'c.json': GOOD_TEXT};
    const {code, out, error} = run(['check', 'a.json', 'b.json', 'c.json'], files);
    expect(code).to.equal(1);
    expect(out.filter((line) => line.includes('good'))).to.have.length(2);
    expect(error[error.length - 1]).to.equal('b.json: 5 errors');
    expect(run(['check', 'a.json', 'weg.json', 'b.json'], files).code).to.equal(2);
  });

  it('skips the mark at the beginning of a file', () => {
    expect(run(['check', 'a.json'], {'a.json': `\uFEFF${GOOD_TEXT}`}).code).to.equal(0);
    const text = `\uFEFF\n${GOOD_TEXT.replace('"publisher"', '"publishr"')}`;
    expect(run(['check', 'a.json'], {'a.json': text}).error.join()).to.include(
      'a.json:2:20 error publishr',
    );
  });

  it('refuses each malformed policy with a line, and never throws', () => {
    for (const {name, text} of MALFORMED) {
      if (text === undefined) continue;
      const {code, out, error} = run(['check', 'a.json'], {'a.json': text});
      expect([code, out], name).to.deep.equal([1, []]);
      expect(error[0], name).to.match(/^a\.json:\d+:\d+ error [^\u0000-\u001f\u202a-\u202e]+$/);
    }
  });
});

describe('the command without a task', () => {
  it('prints help and version', () => {
    expect(run(['--version'])).to.deep.equal({code: 0, out: ['1.2.3'], error: []});
    const {code, out} = run(['check', '--help']);
    expect([code, out.join().startsWith('Usage: bekkenfysio-widgets check')]).to.deep.equal([
      0,
      true,
    ]);
  });

  for (const [args, problem] of [
    [[], 'Unknown command: none given.'],
    [['chek', 'a.json'], 'Unknown command: chek.'],
    [['check'], 'Name at least one policy file.'],
    [['check', '--today', '2026-01-01'], 'Name at least one policy file.'],
    [['check', 'a.json', '--strict'], 'Unknown option: --strict.'],
    [['check', 'a.json', '--today'], '--today wants an existing date as YYYY-MM-DD.'],
    [['check', 'a.json', '--today', '2026-02-30'], '--today wants an existing date as YYYY-MM-DD.'],
  ] as const) {
    it(`explains itself after: ${args.join(' ') || 'nothing'}`, () => {
      const {code, out, error} = run(args, {'a.json': GOOD_TEXT});
      expect([code, out]).to.deep.equal([2, []]);
      expect(error.join().startsWith(`${problem}\n\nUsage:`)).to.equal(true);
    });
  }

  it('says which file cannot be read', () => {
    expect(run(['check', 'weg.json'])).to.deep.equal({
      code: 2,
      out: [],
      error: ['weg.json: cannot be read. no such file'],
    });
  });
});

describe('the walk through JSON', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('knows what is JSON as well as the engine does', () => {
    const cut = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', ':', '1', '\\'),
    );
    fc.assert(
      fc.property(cut, ([json, place, extra]) => {
        const at = place % (json.length + 1);
        for (const text of [json, json.slice(0, at), json.slice(0, at) + extra + json.slice(at)]) {
          expect(walkJson(text, () => undefined) === null, text).to.equal(isJson(text));
        }
      }),
      {numRuns: 300},
    );
  });

  it('finds each place where it stands', () => {
    const places = placesIn('{"a": [10,\n [true]],\n "b\\u0062": {"c": null}}');
    const found = ['a', 'a[0]', 'a[1]', 'a[1][0]', 'bb', 'bb.c', 'bb.d', 'a[7].x', 'e', ''];
    expect(found.map(places.of)).to.deep.equal([
      '1:2',
      '1:8',
      '2:2',
      '2:3',
      '3:2',
      '3:14',
      '3:2',
      '1:2',
      '1:1',
      '1:1',
    ]);
  });

  it('finds the beginning where a path leads nowhere', () => {
    expect(['a]', '[', 'x.]'].map(placesIn('{"a": 1}').of)).to.deep.equal(['1:1', '1:1', '1:1']);
  });

  it('is not slow where the text is deep or full of quotes', () => {
    const start = performance.now();
    for (const text of ['['.repeat(250_000), '"\\'.repeat(125_000), '{"a":'.repeat(50_000)]) {
      expect(walkJson(text, () => undefined)).not.to.equal(null);
    }
    // A walk that goes back over the text takes minutes; a busy machine does not.
    expect(performance.now() - start).to.be.lessThan(15_000);
  });
});
