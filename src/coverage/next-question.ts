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
  return someVisitor(others, answers, (visitor) => {
    const [one, ...more] = answersTo(question).map((answer) =>
      fingerprint({...visitor, [question]: answer}),
    );
    return more.some((outcome) => outcome !== one);
  });
}

/**
 * Whether it holds for any way to answer these questions that has the answers given so far. They are
 * made one at a time: most often the first ones tell, and a page waits for this.
 */
function someVisitor(
  [question, ...more]: readonly QuestionId[],
  given: Answers,
  holds: (visitor: Answers) => boolean,
): boolean {
  if (!question) return holds(given);
  const answer = own(given, question);
  const answers = answer === undefined ? answersTo(question) : [answer];
  return answers.some((possible) => someVisitor(more, {...given, [question]: possible}, holds));
}

/** The outcome as a string. No JSON: pages exist that add a `toJSON` to every array. */
function fingerprint(answers: Answers): string {
  return decide(answers)
    .map(({id, referralMayBeRequired}) => `${id} ${referralMayBeRequired}`)
    .join();
}
