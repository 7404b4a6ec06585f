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

/**
 * What was found already: every screen asks many times which questions matter. There are 768 ways to
 * have answered up to now, so it stays small.
 */
const found = new Map<string, boolean>();

/** Whether another answer to this question could give another outcome. */
function isRelevant(question: QuestionId, answers: Answers): boolean {
  const asked = QUESTION_IDS.map((id) => (id === question ? '?' : own(answers, id))).join();
  const known = found.get(asked) ?? canChange(question, answers);
  found.set(asked, known);
  return known;
}

function canChange(question: QuestionId, answers: Answers): boolean {
  const others = QUESTION_IDS.filter((id) => id !== question);
  return waysToAnswer(others, answers).some((visitor) => {
    const [one, ...more] = answersTo(question).map((answer) =>
      fingerprint({...visitor, [question]: answer}),
    );
    return more.some((outcome) => outcome !== one);
  });
}

/** Every way to answer these questions that has the answers given so far. */
function waysToAnswer(questions: readonly QuestionId[], given: Answers): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (visitors, question) => {
      const answer = own(given, question);
      const answers = answer === undefined ? answersTo(question) : [answer];
      return visitors.flatMap((visitor) =>
        answers.map((possible) => ({...visitor, [question]: possible})),
      );
    },
    [{}],
  );
}

/** The outcome as a string. No JSON: pages exist that add a `toJSON` to every array. */
function fingerprint(answers: Answers): string {
  return decide(answers)
    .map(({id, referralMayBeRequired}) => `${id} ${referralMayBeRequired}`)
    .join();
}
