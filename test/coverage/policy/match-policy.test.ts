import {expect} from '@open-wc/testing';
import {
  answersTo,
  assess,
  QUESTION_IDS,
  type Answers,
  type PolicyAnswer,
} from '../../../src/coverage/index.js';
import {EXAMPLES, examplePolicy, exampleText, policyFrom} from './examples.js';
import {good} from './malformed.js';
import {coveredBenefits} from './oracle.js';

const DAY = '2026-06-15';
const ADULT: Answers = {
  age: 'adult',
  complaint: 'urinary-incontinence',
  deductible: 'no',
  referral: 'no',
};
const OTHER: Answers = {age: 'adult', complaint: 'other', supplementary: 'yes'};
const CHILD: Answers = {age: 'under-18', complaint: 'urinary-incontinence', referral: 'no'};

/** A row that surely fits every visitor, unless a test says otherwise. */
const ROW = {id: 'rij', package: 'basic', indications: ['any'], age: {from: 0}, covered: 'yes'};

type Fields = Readonly<Record<string, unknown>>;

function answer(
  rows: readonly Fields[],
  answers: Answers,
  today: string | undefined = DAY,
): PolicyAnswer {
  const benefits = rows.map((row, at) => ({...ROW, id: `rij-${at}`, ...row}));
  const policy = policyFrom({...good(), benefits});
  const said = assess(answers, policy, today)?.parts[0]?.policy;
  if (!said) throw new Error('nothing was said');
  return said;
}

/** A row without the fields that a test set to undefined. */
const clean = (row: Fields): Fields =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** One line a row: `id fits covered`. */
function lines(rows: PolicyAnswer['benefits']): readonly string[] {
  return rows.map(({benefit, fits, covered}) => `${benefit.id} ${fits} ${covered}`);
}

describe('a benefit and the age of the visitor', () => {
  const cases: readonly [age: Fields | undefined, adult: string, child: string][] = [
    [{from: 0}, 'yes', 'yes'],
    [{from: 18}, 'yes', 'none'],
    [{below: 18}, 'none', 'yes'],
    [{from: 0, below: 18}, 'none', 'yes'],
    [{from: 17}, 'yes', 'unknown'],
    [{from: 19}, 'unknown', 'none'],
    [{below: 19}, 'unknown', 'yes'],
    [{below: 17}, 'none', 'unknown'],
    [{from: 18, below: 65}, 'unknown', 'none'],
    [{from: 1, below: 18}, 'none', 'unknown'],
    [undefined, 'unknown', 'unknown'],
  ];
  for (const [age, adult, child] of cases) {
    it(`${JSON.stringify(age) ?? 'no age'}: for an adult ${adult}, under 18 ${child}`, () => {
      const {age: _, ...ageless} = ROW;
      const policy = policyFrom({...good(), benefits: [age ? {...ROW, age} : ageless]});
      const fits = [ADULT, CHILD].map(
        (answers) => assess(answers, policy, DAY)?.parts[0]?.policy?.benefits[0]?.fits ?? 'none',
      );
      expect(fits).to.deep.equal([adult, child]);
    });
  }
});

describe('a benefit and the complaint of the visitor', () => {
  const cases: readonly [indications: readonly string[], leak: string, other: string][] = [
    [['any'], 'yes', 'with-plan'],
    [['urinary-incontinence'], 'yes', 'none'],
    [['other'], 'none', 'with-plan'],
    [['some-other'], 'none', 'unknown'],
    [['urinary-incontinence', 'other'], 'yes', 'with-plan'],
    [['some-other', 'other'], 'none', 'with-plan'],
    [['some-other', 'any'], 'yes', 'with-plan'],
  ];
  for (const [indications, leak, other] of cases) {
    it(`${indications.join(' and ')}: for urinary incontinence ${leak}, for another ${other}`, () => {
      const fitsOf = (kind: string, answers: Answers) =>
        answer([{indications, package: kind}], answers).benefits[0]?.fits ?? 'none';
      expect([fitsOf('basic', ADULT), fitsOf('supplementary', OTHER)]).to.deep.equal([leak, other]);
    });
  }

  it('may fit where no complaint is named', () => {
    const {indications: _, ...row} = ROW;
    const policy = policyFrom({...good(), benefits: [row]});
    const said = assess(ADULT, policy, DAY)?.parts[0]?.policy;
    expect(lines(said?.benefits ?? [])).to.deep.equal(['rij unknown unknown']);
  });
});

describe('covered', () => {
  it('is said as the row says it, where the row surely fits', () => {
    for (const covered of ['yes', 'no', 'partly', 'unknown']) {
      expect(answer([{covered}], ADULT).benefits[0]?.covered).to.equal(covered);
    }
  });

  it('is not known where the row does not say', () => {
    const {covered: _, ...row} = ROW;
    const policy = policyFrom({...good(), benefits: [row]});
    expect(assess(ADULT, policy, DAY)?.parts[0]?.policy?.benefits[0]?.covered).to.equal('unknown');
  });

  it('is not known where the row may fit', () => {
    expect(lines(answer([{age: {from: 60}}], ADULT).benefits)).to.deep.equal([
      'rij-0 unknown unknown',
    ]);
  });

  it('is not known of a supplementary plan: nobody asked which one the visitor has', () => {
    const row = {package: 'supplementary', planName: 'Plus'};
    expect(lines(answer([row], OTHER).benefits)).to.deep.equal(['rij-0 with-plan unknown']);
  });

  it('is only said with one basic plan', () => {
    const [zeker, budget] = [{planName: 'Zeker'}, {planName: 'Budget'}];
    expect(lines(answer([zeker, zeker], ADULT).benefits)).to.deep.equal([
      'rij-0 yes yes',
      'rij-1 yes yes',
    ]);
    expect(lines(answer([zeker, {}], ADULT).benefits)).to.deep.equal([
      'rij-0 yes yes',
      'rij-1 yes yes',
    ]);
    expect(lines(answer([zeker, budget, {}], ADULT).benefits)).to.deep.equal([
      'rij-0 with-plan unknown',
      'rij-1 with-plan unknown',
      'rij-2 yes yes',
    ]);
  });

  it('takes no notice of the names of supplementary plans', () => {
    const rows = [{planName: 'Zeker'}, {package: 'supplementary', planName: 'Plus'}];
    expect(lines(answer(rows, ADULT).benefits)).to.deep.equal(['rij-0 yes yes']);
  });

  it('is partly where the first sessions are not', () => {
    expect(answer([{firstSession: 21}], ADULT).benefits[0]?.covered).to.equal('partly');
    expect(answer([{firstSession: 1}], ADULT).benefits[0]?.covered).to.equal('yes');
    expect(answer([{firstSession: 21, covered: 'no'}], ADULT).benefits[0]?.covered).to.equal('no');
  });

  for (const [what, other] of [
    ['says no', {covered: 'no'}],
    ['says partly', {covered: 'partly'}],
    ['says no and may fit', {covered: 'no', age: {from: 60}}],
    ['says no under another plan', {covered: 'no', planName: 'Budget'}],
  ] as const) {
    it(`is not known where another row ${what}`, () => {
      const said = answer([{}, other], ADULT).benefits;
      expect(said.map(({covered}) => covered)).to.deep.equal(['unknown', 'unknown']);
    });
  }

  for (const [what, other] of [
    ['is for somebody else', {covered: 'no', age: {below: 18}}],
    ['is about later sessions', {covered: 'no', firstSession: 10}],
    ['is of another package', {covered: 'no', package: 'supplementary'}],
    ['does not know', {covered: 'unknown'}],
  ] as const) {
    it(`is said beside a row that ${what}`, () => {
      expect(lines(answer([{}, other], ADULT).benefits)[0]).to.equal('rij-0 yes yes');
    });
  }
});

describe('a row is contested', () => {
  const plan = {package: 'supplementary', planName: 'Plus'};
  const contested = (rows: readonly Fields[], answers: Answers) => {
    const {benefits, plans} = answer(rows, answers);
    return [...benefits, ...plans].map((row) => row.contested);
  };

  for (const [what, other] of [
    ['says no', {covered: 'no'}],
    ['says partly', {covered: 'partly'}],
    ['says no and may fit', {covered: 'no', age: {from: 60}}],
    ['says no of a plan without a name', {covered: 'no', planName: undefined}],
    ['says so of the first session', {covered: 'no', firstSession: 1}],
  ] as const) {
    it(`where another row of the plan ${what}, whoever asks`, () => {
      const rows = [plan, clean({...plan, ...other})];
      for (const supplementary of ['yes', 'no', 'unknown'] as const) {
        expect(contested(rows, {...OTHER, supplementary})).to.deep.equal([true, true]);
      }
    });
  }

  for (const [what, other] of [
    ['says the same', {}],
    ['does not know', {covered: 'unknown'}],
    ['is of another plan', {covered: 'no', planName: 'Extra'}],
    ['is of another package', {covered: 'no', package: 'basic'}],
    ['is about later sessions', {covered: 'no', firstSession: 10}],
    ['is for somebody else', {covered: 'no', age: {below: 18}}],
    ['is about another complaint', {covered: 'no', indications: ['urinary-incontinence']}],
  ] as const) {
    it(`not by a row that ${what}`, () => {
      expect(contested([plan, {...plan, ...other}], OTHER)[0]).to.equal(false);
      expect(contested([{...plan, ...other}, plan], OTHER).at(-1)).to.equal(false);
    });
  }

  it('of several basic plans only where it is the plan of both', () => {
    const [zeker, budget] = [{planName: 'Zeker'}, {planName: 'Budget'}];
    const rows = [zeker, budget, {...budget, covered: 'no'}];
    expect(contested(rows, ADULT)).to.deep.equal([false, true, true]);
  });

  it('not where it says nothing itself', () => {
    const rows = [
      {...plan, covered: 'unknown'},
      {...plan, covered: 'no'},
    ];
    expect(contested(rows, OTHER)).to.deep.equal([false, false]);
  });
});

describe('supplementary plans', () => {
  const rows = [{}, {package: 'supplementary', planName: 'Plus'}];

  it("are the visitor's with a supplementary insurance", () => {
    const said = answer(rows, OTHER);
    expect(said.benefits.map(({benefit}) => benefit.id)).to.deep.equal(['rij-0', 'rij-1']);
    expect(said.plans).to.deep.equal([]);
  });

  for (const supplementary of ['no', 'unknown'] as const) {
    it(`stand apart where the answer is ${supplementary}`, () => {
      const said = answer(rows, {...OTHER, supplementary});
      expect(said.benefits.map(({benefit}) => benefit.id)).to.deep.equal(['rij-0']);
      expect(lines(said.plans)).to.deep.equal(['rij-1 with-plan unknown']);
    });
  }

  it('stand apart where nobody was asked', () => {
    expect(answer(rows, ADULT).plans).to.have.length(1);
  });

  it('of another age or complaint do not show', () => {
    const others = [{age: {below: 18}}, {indications: ['urinary-incontinence']}];
    const plans = others.map((row) => ({package: 'supplementary', ...row}));
    expect(answer([{}, ...plans], {...OTHER, supplementary: 'no'}).plans).to.deep.equal([]);
  });
});

describe('the period of a policy', () => {
  for (const [today, status] of [
    ['2025-12-31', 'not-yet-valid'],
    ['2026-01-01', 'applies'],
    ['2026-12-31', 'applies'],
    ['2027-01-01', 'expired'],
    ['2026-02-30', 'undated'],
    ['15-06-2026', 'undated'],
    ['', 'undated'],
  ] as const) {
    it(`on "${today}": ${status}`, () => {
      const said = answer([{}, {package: 'supplementary'}], ADULT, today);
      expect(said.status).to.equal(status);
      expect(said.benefits.length + said.plans.length).to.equal(status === 'applies' ? 2 : 0);
      expect(said.differsFromLeaflet).to.deep.equal([]);
    });
  }

  it('is not held against a day that nobody named', () => {
    const outcome = assess(ADULT, policyFrom(good()));
    expect(outcome?.parts[0]?.policy?.status).to.equal('undated');
  });
});

describe('what a policy says', () => {
  it('is nothing where no row fits, with the contact to ask', () => {
    const said = answer([{age: {below: 18}}], ADULT);
    expect([said.status, said.benefits, said.plans]).to.deep.equal(['nothing-said', [], []]);
    expect(said.contact?.phone).to.equal('088 000 00 00');
  });

  it('applies where only plans can be shown', () => {
    expect(answer([{package: 'supplementary'}], ADULT).status).to.equal('applies');
  });

  it('comes with its publisher, period, sources and disclaimer, on any day', () => {
    for (const today of [DAY, '2031-01-01']) {
      const said = answer([], ADULT, today);
      expect(said.publisher).to.equal('Verzekeraar Voorbeeld');
      expect({...said.period}).to.deep.equal({start: '2026-01-01', end: '2026-12-31'});
      expect(said.sources.map(({id}) => id)).to.deep.equal(['polis']);
      expect(said.disclaimer).to.equal('Een voorbeeld.');
    }
  });

  it('is Dutch, without a contact or disclaimer, unless it says otherwise', () => {
    const {contact: _, disclaimer: __, ...bare} = good();
    const said = assess(ADULT, policyFrom(bare), DAY)?.parts[0]?.policy;
    expect([said?.language, said?.contact, said?.disclaimer]).to.deep.equal(['nl', null, null]);
    const turkish = assess(ADULT, policyFrom({...bare, language: 'tr'}), DAY)?.parts[0]?.policy;
    expect(turkish?.language).to.equal('tr');
  });

  it('is given for each of two complaints', () => {
    const answers: Answers = {...ADULT, ...OTHER, complaint: 'both'};
    const rows = [{...ROW, id: 'lek', indications: ['urinary-incontinence']}];
    const parts = assess(answers, policyFrom({...good(), benefits: rows}), DAY)?.parts ?? [];
    expect(parts.map(({policy}) => policy?.status)).to.deep.equal(['applies', 'nothing-said']);
  });

  it('is not asked for before all questions are answered', () => {
    expect(assess({age: 'adult'}, policyFrom(good()), DAY)).to.equal(null);
  });

  it('is null without a policy, and with one that cannot be read', () => {
    for (const policy of [undefined, null, JSON.parse('{"benefits":[]}'), 'nonsense'] as never[]) {
      expect(assess(ADULT, policy, DAY)?.parts.map((part) => part.policy)).to.deep.equal([null]);
    }
  });
});

describe('where a policy differs from the leaflet', () => {
  const differs = (row: Fields, answers: Answers) =>
    answer([row], answers).differsFromLeaflet.map(({about}) => about);

  for (const [what, row, answers, about] of [
    ['as the leaflet has it', {deductibleApplies: 'yes'}, ADULT, []],
    ['no deductible for an adult', {deductibleApplies: 'no'}, ADULT, ['deductible']],
    ['nothing about the deductible', {deductibleApplies: 'unknown'}, ADULT, []],
    ['not covered for an adult', {covered: 'no'}, ADULT, ['covered']],
    ['both', {covered: 'no', deductibleApplies: 'no'}, ADULT, ['covered', 'deductible']],
    ['partly covered', {covered: 'partly'}, ADULT, []],
    ['a deductible for a child', {deductibleApplies: 'yes'}, CHILD, ['deductible']],
    ['no deductible for a child', {deductibleApplies: 'no'}, CHILD, []],
    ['not covered for a child', {covered: 'no'}, CHILD, ['covered']],
    ['another complaint in the basic insurance', {}, OTHER, ['package']],
    ['the same in part', {covered: 'partly'}, OTHER, ['package']],
    ['another complaint not in the basic insurance', {covered: 'no'}, OTHER, []],
    ['a plan that pays', {package: 'supplementary'}, OTHER, []],
    [
      'a plan beside the basic insurance',
      {package: 'supplementary'},
      {...ADULT, supplementary: 'yes'},
      [],
    ],
    ['a plan that pays nothing', {package: 'supplementary', covered: 'no'}, OTHER, ['covered']],
    ['a plan with a deductible', {package: 'supplementary', deductibleApplies: 'yes'}, OTHER, []],
    ['a row that may not fit', {covered: 'no', age: {from: 60}}, ADULT, []],
  ] as const) {
    it(`${what}: ${about.join(' and ') || 'nowhere'}`, () => {
      expect(differs(row, answers)).to.deep.equal(about);
    });
  }

  it('is said with the outcome of each answer about the deductible', () => {
    for (const deductible of answersTo('deductible')) {
      const answers = {...ADULT, deductible} as Answers;
      expect(answer([{deductibleApplies: 'no'}], answers).differsFromLeaflet).to.deep.equal([
        {benefit: 'rij-0', about: 'deductible'},
      ]);
    }
  });

  it('is said without a supplementary insurance as well', () => {
    for (const supplementary of ['no', 'unknown'] as const) {
      expect(differs({}, {...OTHER, supplementary})).to.deep.equal(['package']);
    }
  });
});

describe('the whole space of answers', () => {
  for (const name of EXAMPLES) {
    it(`gets from the example "${name}" what the oracle gives, on each kind of day`, async () => {
      const policy = await examplePolicy(name);
      const document: unknown = JSON.parse(await exampleText(name));
      let covered = 0;
      for (const today of [DAY, '2026-01-01', '2026-12-31', '2027-01-01', undefined]) {
        for (const answers of allAnswers()) {
          for (const part of assess(answers, policy, today)?.parts ?? []) {
            const rows = [...(part.policy?.benefits ?? []), ...(part.policy?.plans ?? [])];
            const said = rows.filter((row) => row.covered === 'yes').map(({benefit}) => benefit.id);
            const right = coveredBenefits(document, answers, part.complaint, today);
            expect(said, JSON.stringify({answers, today})).to.deep.equal([...right]);
            covered += said.length;
          }
        }
      }
      expect(covered).to.be.greaterThan(0);
    });
  }
});

/** Every way to answer some or all of the questions. */
function allAnswers(): readonly Answers[] {
  let all: readonly Answers[] = [{}];
  for (const question of QUESTION_IDS) {
    all = all.flatMap((some) => [
      some,
      ...answersTo(question).map((given) => ({...some, [question]: given})),
    ]);
  }
  return all;
}
