import {COVERAGE_LABELS as labels, QUESTION_TEXTS} from '../../src/content/coverage-checker.js';
import type {AnswerId, Answers, QuestionId} from '../../src/coverage/index.js';
import type {CoverageChecker} from '../../src/elements/coverage-checker/coverage-checker.js';
import {allByRole, byRole} from './roles.js';
import {settled} from './settled.js';

/** The words of an answer. */
export function labelOf(question: QuestionId, answer: AnswerId): string {
  const texts: Readonly<Record<string, {label: () => string} | undefined>> =
    QUESTION_TEXTS[question].answers;
  return texts[answer]?.label() ?? `no answer ${answer} to ${question}`;
}

/** Chooses an answer to the question on screen. */
export async function choose(checker: CoverageChecker, answer: AnswerId): Promise<void> {
  const question = checker.question;
  if (!question) throw new Error(`There is no question to answer with ${answer}`);
  byRole(checker.renderRoot, 'radio', labelOf(question, answer)).click();
  await settled(checker);
}

/** Presses a button by its name. */
export async function press(checker: CoverageChecker, name: string | RegExp): Promise<void> {
  byRole(checker.renderRoot, 'button', name).click();
  await settled(checker);
}

/** Presses the one button that goes on, whatever it says here. */
export function goOn(checker: CoverageChecker): Promise<void> {
  const [button] = allByRole(checker.renderRoot, 'button', onward());
  return press(checker, button ? (button.textContent ?? '').trim() : labels.continue());
}

function onward(): RegExp {
  return new RegExp(`^(${labels.continue()}|${labels.toResult()})$`);
}

/** Answers the questions one after another, as a visitor does. */
export async function walk(
  checker: CoverageChecker,
  answers: readonly AnswerId[],
): Promise<QuestionId[]> {
  const asked: QuestionId[] = [];
  for (const answer of answers) {
    if (checker.question) asked.push(checker.question);
    await choose(checker, answer);
    await goOn(checker);
  }
  return asked;
}

/** Answers that lead to each outcome. */
export const ANSWERS_FOR = {
  'basic-exempt': {age: 'under-18', complaint: 'other'},
  'basic-deductible-met': {
    age: 'adult',
    complaint: 'urinary-incontinence',
    deductible: 'yes',
    referral: 'yes',
  },
  'basic-deductible-applies': {
    age: 'adult',
    complaint: 'urinary-incontinence',
    deductible: 'no',
    referral: 'no',
  },
  'basic-deductible-unknown': {
    age: 'adult',
    complaint: 'urinary-incontinence',
    deductible: 'unknown',
    referral: 'unknown',
  },
  'supplementary': {age: 'adult', complaint: 'other', supplementary: 'yes'},
  'none-named': {age: 'adult', complaint: 'other', supplementary: 'no'},
  'depends-on-supplementary': {age: 'adult', complaint: 'other', supplementary: 'unknown'},
} as const satisfies Readonly<Record<string, Answers>>;
