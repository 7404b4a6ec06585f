/**
 * The questions, in the order in which they are asked, each with the answers it allows.
 * Which of them are asked follows from the rules (see `next-question.ts`), never from this order.
 */
export const QUESTIONS = [
  {id: 'age', answers: ['under-18', 'adult']},
  {id: 'complaint', answers: ['urinary-incontinence', 'other', 'both']},
  {id: 'supplementary', answers: ['yes', 'no', 'unknown']},
  {id: 'deductible', answers: ['yes', 'no', 'unknown']},
  {id: 'referral', answers: ['yes', 'no', 'unknown']},
] as const;

type Question = (typeof QUESTIONS)[number];

/** The id of a question, which is also the name of its radio group. */
export type QuestionId = Question['id'];

/** The answers that question `Q` allows. */
export type AnswerOf<Q extends QuestionId> = Extract<Question, {id: Q}>['answers'][number];

/** The id of any answer, which is also the value of its radio. */
export type AnswerId = AnswerOf<QuestionId>;

/** The answers given so far. A question without an answer counts as not known. */
export type Answers = {readonly [Q in QuestionId]?: AnswerOf<Q>};

/** The ids of all questions, in asking order. */
export const QUESTION_IDS: readonly QuestionId[] = QUESTIONS.map(({id}) => id);

/** The answers that a question allows, in the order in which they are shown. */
export function answersTo(question: QuestionId): readonly AnswerId[] {
  return QUESTIONS.find(({id}) => id === question)?.answers ?? [];
}
