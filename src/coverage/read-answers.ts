import {own} from './own.js';
import {answersTo, QUESTION_IDS, type Answers, type QuestionId} from './questions.js';

/** What was wrong with one of the answers that a page gave. */
export interface RejectedAnswer {
  /** The name that the page used. */
  readonly name: string;
  /** What would have been accepted there: answer ids, or question ids if the name is unknown. */
  readonly allowed: readonly string[];
}

/** The answers that could be used, and those that could not. */
export interface AnswersRead {
  readonly answers: Answers;
  readonly rejected: readonly RejectedAnswer[];
}

/**
 * Reads answers that a page gives. Unknown questions and answers of the wrong type or value are
 * left out and reported; nothing throws, whatever the input is.
 */
export function readAnswers(input: unknown): AnswersRead {
  if (typeof input !== 'object' || input === null) {
    const rejected = input == null ? [] : [{name: 'answers', allowed: QUESTION_IDS}];
    return {answers: {}, rejected};
  }
  const read: [QuestionId, string][] = [];
  const rejected: RejectedAnswer[] = [];
  for (const name of ownKeys(input)) {
    const question = QUESTION_IDS.find((id) => id === name);
    const value = question && safeGet(input, question);
    // An answer that is set to undefined is one that was taken back.
    if (question && value === undefined) continue;
    const allowed = question ? answersTo(question) : QUESTION_IDS;
    if (question && typeof value === 'string' && (allowed as string[]).includes(value)) {
      read.push([question, value]);
    } else {
      rejected.push({name, allowed});
    }
  }
  // fromEntries defines own properties: an assignment would run a setter planted on a prototype.
  return {answers: Object.fromEntries(read), rejected};
}

/** The keys, or none where a proxy refuses to tell them. */
function ownKeys(object: object): readonly string[] {
  try {
    return Object.keys(object);
  } catch {
    return [];
  }
}

/** The value, or null where a getter throws. */
function safeGet(object: object, key: QuestionId): unknown {
  try {
    return own(object as Partial<Record<QuestionId, unknown>>, key);
  } catch {
    return null;
  }
}
