import {nextQuestion, relevantQuestions} from '../../coverage/next-question.js';
import {answersTo, type Answers, type QuestionId} from '../../coverage/questions.js';

/** What the way through the questions depends on. */
export interface Walk {
  readonly answers: Answers;
  /** Questions that the page has answered beforehand: not asked again. */
  readonly skipped: readonly QuestionId[];
}

/** The questions that a visitor passes, in order; later ones may still be without an answer. */
export function questionsOnTheWay({answers, skipped}: Walk): readonly QuestionId[] {
  return relevantQuestions(answers).filter((question) => !skipped.includes(question));
}

/** The question after this one, answered or not, or null for the result. */
function questionAfter(question: QuestionId, walk: Walk): QuestionId | null {
  const way = questionsOnTheWay(walk);
  return way[way.indexOf(question) + 1] ?? nextQuestion(walk.answers);
}

/** The question before this one, or the last one for the result; null at the beginning. */
export function questionBefore(question: QuestionId | null, walk: Walk): QuestionId | null {
  const way = questionsOnTheWay(walk);
  const here = question === null ? way.length : way.indexOf(question);
  return way[here - 1] ?? null;
}

/** Where Continue leads: after a change, only to what has no answer yet. */
export function whereTo(question: QuestionId, walk: Walk, changing: boolean): QuestionId | null {
  return changing ? nextQuestion(walk.answers) : questionAfter(question, walk);
}

/** Whether the result comes next whatever is answered here, so that the button can say so. */
export function leadsToResult(question: QuestionId, walk: Walk, changing: boolean): boolean {
  return answersTo(question).every((answer) => {
    const answers = {...walk.answers, [question]: answer};
    return whereTo(question, {...walk, answers}, changing) === null;
  });
}
