import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  assess,
  decide,
  nextQuestion,
  QUESTIONS,
  REFERRAL_RULES,
  relevantQuestions,
  RULES,
  type Answers,
} from '../../src/coverage/index.js';

const oneAnswerEach = Object.fromEntries(
  QUESTIONS.map(({id, answers}) => [id, fc.constantFrom<string>(...answers)]),
);
/** Answers to all questions, and answers to some of them. */
const complete = fc.record(oneAnswerEach) as fc.Arbitrary<Answers>;
const partial = fc.record(oneAnswerEach, {requiredKeys: []}) as fc.Arbitrary<Answers>;

/** All sets of answers to all questions. */
function everySet(): Answers[] {
  let all: Answers[] = [{}];
  for (const {id, answers} of QUESTIONS) {
    all = all.flatMap((some) => answers.map((answer) => ({...some, [id]: answer})));
  }
  return all;
}

/** What is said, without the rows that say it. */
function said(answers: Answers) {
  return decide(answers).map(({id, complaint, referralMayBeRequired}) => ({
    id,
    complaint,
    referralMayBeRequired,
  }));
}

describe('the rules', () => {
  const deciding = new Set(
    everySet().flatMap((answers) => decide(answers).flatMap(({rules}) => rules)),
  );

  [...RULES, ...REFERRAL_RULES].forEach(({id}) => {
    it(`need the row ${id}: some answers lead to it`, () => {
      expect(deciding.has(id)).to.be.true;
    });
  });

  it('have an id of their own each, and the units of the leaflet that say so', () => {
    const rows = [...RULES, ...REFERRAL_RULES].map(({id, facts}) => [id, ...facts].join(' '));
    expect(rows).to.deep.equal([
      'child L85 L22',
      'urinary-incontinence-deductible-met L84 L25',
      'urinary-incontinence-deductible-open L84 L25',
      'urinary-incontinence L84 L25',
      'other-with-supplementary L82 L83 L22',
      'other-without-supplementary L82 L83',
      'otherwise L82 L83',
      'referral-present',
      'referral-urinary-incontinence L23 L24',
      'referral-otherwise',
    ]);
  });

  it('give every complete set of answers exactly one outcome for each complaint', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const parts = assess(answers)?.parts ?? [];
        expect(parts).to.have.length(answers.complaint === 'both' ? 2 : 1);
        parts.forEach(({id}) => {
          expect(RULES.filter(({outcome}) => outcome === id)).not.to.be.empty;
        });
      }),
    );
  });

  it('give no outcome as long as a question that matters is open, and one as soon as none is', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const open = relevantQuestions(answers).some((question) => !(question in answers));
        expect(assess(answers) === null).to.equal(open);
        expect(nextQuestion(answers) !== null).to.equal(open);
      }),
    );
  });

  it('never let an answer that does not matter change the outcome', () => {
    fc.assert(
      fc.property(complete, complete, (answers, others) => {
        const matter = relevantQuestions(answers);
        const kept = Object.fromEntries(matter.map((question) => [question, answers[question]]));
        expect(said({...others, ...kept})).to.deep.equal(said(answers));
        expect(said(kept)).to.deep.equal(said(answers));
      }),
    );
  });

  it('always let some other answer to a question that matters change the outcome', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        relevantQuestions(answers).forEach((question) => {
          const allowed = QUESTIONS.find(({id}) => id === question)?.answers ?? [];
          const outcomes = allowed.map((answer) =>
            JSON.stringify(said({...answers, [question]: answer})),
          );
          expect(new Set(outcomes).size).to.be.above(1);
        });
      }),
    );
  });

  it('say two things to somebody with both kinds of complaint, urinary incontinence first', () => {
    const answers: Answers = {
      age: 'adult',
      complaint: 'both',
      supplementary: 'no',
      deductible: 'no',
      referral: 'no',
    };
    expect(said(answers)).to.deep.equal([
      {
        id: 'basic-deductible-applies',
        complaint: 'urinary-incontinence',
        referralMayBeRequired: true,
      },
      {id: 'none-named', complaint: 'other', referralMayBeRequired: false},
    ]);
  });

  it('say of each half of both what they say of that complaint alone', () => {
    everySet()
      .filter(({complaint}) => complaint === 'both')
      .forEach((answers) => {
        const halves = (['urinary-incontinence', 'other'] as const).flatMap((complaint) =>
          said({...answers, complaint}),
        );
        expect(said(answers)).to.deep.equal(halves);
      });
  });

  it('treat a referral that is not known as none', () => {
    everySet()
      .filter(({referral}) => referral === 'unknown')
      .forEach((answers) => {
        expect(said(answers)).to.deep.equal(said({...answers, referral: 'no'}));
      });
  });

  it('never name the deductible of adults to a child', () => {
    everySet()
      .filter(({age}) => age === 'under-18')
      .forEach((answers) => {
        const units = decide(answers).flatMap(({facts}) => facts);
        expect(units).not.to.include('L25');
      });
  });

  it('name the units that carry them, and for a referral those two that speak of it', () => {
    const [part] = decide({age: 'adult', complaint: 'urinary-incontinence', deductible: 'yes'});
    expect(part?.facts).to.deep.equal(['L84', 'L25', 'L23', 'L24']);
  });

  it('catch answers that are all missing', () => {
    expect(said({})).to.deep.equal([
      {id: 'depends-on-supplementary', complaint: 'other', referralMayBeRequired: false},
    ]);
    expect(assess({})).to.equal(null);
  });

  it('say the same with or without a policy that nobody can read', () => {
    const answers: Answers = {age: 'under-18', complaint: 'other'};
    const parts = assess(answers, {} as never, '2026-11-22')?.parts.map(({id, policy}) => ({
      id,
      policy,
    }));
    expect(parts).to.deep.equal([{id: 'basic-exempt', policy: null}]);
    expect(assess(answers, null)?.parts[0]?.policy).to.equal(null);
  });
});
