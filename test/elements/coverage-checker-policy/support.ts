import {fixture, html} from '@open-wc/testing';
import {POLICY_LABELS} from '../../../src/content/coverage-checker.js';
import {matchPolicy} from '../../../src/coverage/policy/match-policy.js';
import {decide} from '../../../src/coverage/decide.js';
import {nextQuestion} from '../../../src/coverage/next-question.js';
import {answersTo, QUESTION_IDS, type Answers} from '../../../src/coverage/questions.js';
import type {PolicyAnswer} from '../../../src/coverage/policy/match-policy.js';
import type {PolicyIssue} from '../../../src/coverage/policy/issue.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {policyFrom} from '../../coverage/policy/examples.js';

/** A day on which the example policies hold. */
export const TODAY = '2026-11-22';

/** A checker with these answers, on a page that gives no policy yet. */
export async function checkerWith(answers: Answers, today = TODAY): Promise<CoverageChecker> {
  return fixture<CoverageChecker>(
    html`<coverage-checker .answers=${answers} .today=${today}></coverage-checker>`,
  );
}

/** A checker that shows the answer to these answers, beside this policy. */
export async function checkerBeside(
  policy: unknown,
  answers: Answers,
  today = TODAY,
): Promise<CoverageChecker> {
  const checker = await checkerWith(answers, today);
  checker.policy = policy;
  await policyShown(checker);
  return checker;
}

/** Waits until the insurer's data is on the screen, or cannot be. */
export async function policyShown(checker: CoverageChecker): Promise<void> {
  const isLoading = () => checker.renderRoot.textContent.includes(POLICY_LABELS.loading());
  await checker.updateComplete;
  while (isLoading()) {
    await new Promise((resolve) => setTimeout(resolve));
    await checker.updateComplete;
  }
}

/** What the webmaster is told next. */
export function issuesOf(checker: CoverageChecker): Promise<readonly PolicyIssue[]> {
  return new Promise((resolve) => {
    const listen = ({detail}: CustomEventInit<{issues: readonly PolicyIssue[]}>) => {
      resolve(detail?.issues ?? []);
    };
    checker.addEventListener('policy-error', listen as EventListener, {once: true});
  });
}

/** The insurer's blocks on the screen. */
export function insurerBlocks(checker: CoverageChecker): HTMLElement[] {
  return [...checker.renderRoot.querySelectorAll<HTMLElement>('[part="insurer"]')];
}

/** The data block that a page would write. */
export function dataBlock(text: string, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  return script;
}

/** What the rules themselves say beside a policy, for each part of the outcome. */
export function expectedAnswers(
  policy: unknown,
  answers: Answers,
  today = TODAY,
): readonly PolicyAnswer[] {
  const read = policyFrom(policy);
  return decide(answers).map((part) => matchPolicy(read, part, answers, today));
}

/** Every set of answers that leads to an outcome without a question that does not matter. */
export function allAnswers(): readonly Answers[] {
  const complete: Answers[] = [];
  const go = (answers: Answers) => {
    const question = nextQuestion(answers);
    if (!question) {
      complete.push(answers);
      return;
    }
    answersTo(question).forEach((answer) => {
      go({...answers, [question]: answer});
    });
  };
  go({});
  return complete;
}

/** The answers in one line. */
export function inOneLine(answers: Answers): string {
  return QUESTION_IDS.map((id) => answers[id] ?? '')
    .filter(Boolean)
    .join(', ');
}
