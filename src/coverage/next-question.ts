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

/** One whole set of answers, and what comes out. */
interface Visitor {
  readonly answers: Answers;
  readonly outcome: string;
  /** The answers but the one to a question: who has the same differs in that answer alone. */
  readonly without: ReadonlyMap<QuestionId, string>;
}

let everybody: readonly Visitor[] | undefined;

/**
 * Every way to answer all questions, with its outcome: 162. It is worked out once, when the first
 * question is needed, since every screen asks many times which questions matter.
 */
function allVisitors(): readonly Visitor[] {
  everybody ??= QUESTION_IDS.reduce<readonly Answers[]>(
    (some, question) =>
      some.flatMap((answers) =>
        answersTo(question).map((answer) => ({...answers, [question]: answer})),
      ),
    [{}],
  ).map((answers) => ({
    answers,
    outcome: fingerprint(answers),
    without: new Map(
      QUESTION_IDS.map((question) => [
        question,
        QUESTION_IDS.map((id) => (id === question ? '' : answers[id])).join(),
      ]),
    ),
  }));
  return everybody;
}

/** What was found already. There are 768 ways to have answered up to now, so it stays small. */
const found = new Map<string, boolean>();

/** Whether another answer to this question could give another outcome. */
function isRelevant(question: QuestionId, answers: Answers): boolean {
  const asked = QUESTION_IDS.map((id) => (id === question ? '?' : own(answers, id))).join();
  const known = found.get(asked) ?? canChange(question, answers);
  found.set(asked, known);
  return known;
}

function canChange(question: QuestionId, answers: Answers): boolean {
  const given = QUESTION_IDS.filter((id) => id !== question && own(answers, id) !== undefined);
  const outcomes = new Map<string | undefined, string>();
  return allVisitors().some((visitor) => {
    if (!given.every((id) => visitor.answers[id] === own(answers, id))) return false;
    const rest = visitor.without.get(question);
    const other = outcomes.get(rest);
    outcomes.set(rest, visitor.outcome);
    return other !== undefined && other !== visitor.outcome;
  });
}

/** The outcome as a string. No JSON: pages exist that add a `toJSON` to every array. */
function fingerprint(answers: Answers): string {
  return decide(answers)
    .map(({id, referralMayBeRequired}) => `${id} ${referralMayBeRequired}`)
    .join();
}
