import {decide} from './decide.js';
import {own} from './own.js';
import {answersTo, QUESTION_IDS, type Answers, type QuestionId} from './questions.js';

/**
 * The question to ask now: the first one without an answer that can still change the outcome, or
 * null when none can. Nothing lists which questions belong to whom: it follows from the rules.
 */
export function nextQuestion(answers: Answers): QuestionId | null {
  const open = (question: QuestionId) => own(answers, question) === undefined;
  return QUESTION_IDS.find((question) => open(question) && isRelevant(question, answers)) ?? null;
}

/** The questions that matter to this visitor, in asking order, answered or not. */
export function relevantQuestions(answers: Answers): readonly QuestionId[] {
  return QUESTION_IDS.filter((question) => isRelevant(question, answers));
}

/** Whether another answer to this question could give another outcome. */
function isRelevant(question: QuestionId, answers: Answers): boolean {
  const others = QUESTION_IDS.filter((id) => id !== question && own(answers, id) === undefined);
  return completions(others, answers).some((completion) => {
    const outcomes = answersTo(question).map((answer) =>
      fingerprint({...completion, [question]: answer}),
    );
    return outcomes.some((outcome) => outcome !== outcomes[0]);
  });
}

/** Every way to answer the open questions: 81 at the most, so there is nothing to be clever about. */
function completions(open: readonly QuestionId[], answers: Answers): readonly Answers[] {
  let all: readonly Answers[] = [answers];
  for (const question of open) {
    all = all.flatMap((some) =>
      answersTo(question).map((answer) => ({...some, [question]: answer})),
    );
  }
  return all;
}

/** The outcome as a string. No JSON: pages exist that add a `toJSON` to every array. */
function fingerprint(answers: Answers): string {
  return decide(answers)
    .map(({id, referralMayBeRequired}) => `${id} ${referralMayBeRequired}`)
    .join();
}
