import {expect} from '@open-wc/testing';
import {
  answersTo,
  nextQuestion,
  QUESTION_IDS,
  relevantQuestions,
  type Answers,
  type QuestionId,
} from '../../src/coverage/index.js';

/** Who is asked what: the table of the coverage rules, written out. */
const WHO_IS_ASKED: readonly (readonly [Answers, readonly QuestionId[]])[] = [
  [{age: 'under-18', complaint: 'other'}, ['age', 'complaint']],
  [{age: 'under-18', complaint: 'urinary-incontinence'}, ['age', 'complaint', 'referral']],
  [{age: 'under-18', complaint: 'both'}, ['age', 'complaint', 'referral']],
  [{age: 'adult', complaint: 'other'}, ['age', 'complaint', 'supplementary']],
  [
    {age: 'adult', complaint: 'urinary-incontinence'},
    ['age', 'complaint', 'deductible', 'referral'],
  ],
  [
    {age: 'adult', complaint: 'both'},
    ['age', 'complaint', 'supplementary', 'deductible', 'referral'],
  ],
];

/** The questions that one visitor gets, who answers each with the answer at this place. */
function walkWith(places: readonly number[]): {asked: QuestionId[]; answers: Answers} {
  const asked: QuestionId[] = [];
  let answers: Answers = {};
  for (let next = nextQuestion(answers); next; next = nextQuestion(answers)) {
    const allowed = answersTo(next);
    const answer = allowed[(places[asked.length] ?? 0) % allowed.length];
    asked.push(next);
    answers = {...answers, [next]: answer};
    if (asked.length > QUESTION_IDS.length) throw new Error(`asked twice: ${asked.join()}`);
  }
  return {asked, answers};
}

/** Every way through the questions. */
const ALL_PLACES = [0, 1].flatMap((age) =>
  [0, 1, 2].flatMap((complaint) =>
    [0, 1, 2].flatMap((third) =>
      [0, 1, 2].flatMap((fourth) =>
        [0, 1, 2].map((fifth) => [age, complaint, third, fourth, fifth]),
      ),
    ),
  ),
);

describe('the questions', () => {
  WHO_IS_ASKED.forEach(([answers, questions]) => {
    it(`for ${Object.values(answers).join(', ')} are ${questions.join(', ')}`, () => {
      expect(relevantQuestions(answers)).to.deep.equal(questions);
    });

    it(`for ${Object.values(answers).join(', ')} are asked in that order`, () => {
      const age = answersTo('age').indexOf(answers.age ?? 'adult');
      const complaint = answersTo('complaint').indexOf(answers.complaint ?? 'other');
      expect(walkWith([age, complaint]).asked).to.deep.equal(questions);
    });
  });

  it('are four at most, and five only for somebody with both kinds of complaint', () => {
    const long = ALL_PLACES.map(walkWith).filter(({asked}) => asked.length > 4);
    expect(long).not.to.be.empty;
    expect(long.filter(({answers}) => answers.complaint !== 'both')).to.deep.equal([]);
    expect(Math.max(...long.map(({asked}) => asked.length))).to.equal(5);
  });

  it('all matter as long as nothing is known but an age', () => {
    expect(relevantQuestions({})).to.deep.equal(QUESTION_IDS);
    expect(relevantQuestions({age: 'adult'})).to.deep.equal(QUESTION_IDS);
    expect(relevantQuestions({age: 'under-18'})).to.deep.equal(['age', 'complaint', 'referral']);
  });

  it('begin with the age', () => {
    expect(nextQuestion({})).to.equal('age');
  });

  it('are asked in their own order, whatever was answered before', () => {
    expect(nextQuestion({complaint: 'other'})).to.equal('age');
    expect(nextQuestion({referral: 'yes', deductible: 'no'})).to.equal('age');
    expect(nextQuestion({age: 'adult', referral: 'yes'})).to.equal('complaint');
  });

  it('end when what is left cannot change anything', () => {
    expect(nextQuestion({age: 'under-18', complaint: 'other'})).to.equal(null);
  });

  it('take "not known" for an answer', () => {
    const answers: Answers = {age: 'adult', complaint: 'other', supplementary: 'unknown'};
    expect(nextQuestion(answers)).to.equal(null);
  });

  it('know no answers to a question that does not exist', () => {
    expect(answersTo('income' as QuestionId)).to.deep.equal([]);
  });
});
