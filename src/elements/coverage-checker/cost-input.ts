import {own} from '../../coverage/own.js';
import type {CostGiven, CostMissing, Given} from '../../coverage/policy/cost.js';
import type {MatchedBenefit} from '../../coverage/policy/matched-benefit.js';
import type {Policy, Triple} from '../../coverage/policy/schema.js';
import type {Answers} from '../../coverage/questions.js';
import type {PolicyEngine} from '../../embed/policy-engine.js';
import {warnOnce} from '../../embed/warn.js';

/** What a visitor chose for the worked sum. */
export interface CostChoices {
  readonly sessions?: number;
  readonly contracted?: Triple;
  /** What is left of the deductible, in cents. */
  readonly left?: number | 'unknown';
}

/** The choices, what the page gives beside them, and where a choice goes. */
export interface CostInput {
  readonly choices: CostChoices;
  /** The fee of one session that the page's attribute gives. */
  readonly fee: Given | undefined;
  /** The name of who gives that fee; empty where the page does not say. */
  readonly site: string;
  readonly onChoose: (choice: CostChoices) => void;
}

const SESSION_STEPS = [1, 3, 6, 9, 12, 18];
const LEFT_STEPS = [0, 10_000, 20_000, 30_000];

/** The source of what a visitor chose, and of what the page's own attribute says. */
export const VISITOR = 'visitor';
export const SITE = 'site';

/** A fee such as `52.50` or `52,50`, in cents. Anything else gives none, and one warning. */
export function readFee(subject: string, text: unknown): Given | undefined {
  if (text == null || text === '') return undefined;
  const amount = typeof text === 'string' ? text : '';
  const [, euros, decimals = ''] = /^\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*$/.exec(amount) ?? [];
  const value = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  if (value > 0) return {value, sources: [SITE]};
  warnOnce(subject, 'session-fee is not used. Write an amount in euros, such as 52.50.');
  return undefined;
}

/** How many sessions can be chosen: the usual numbers and the row's own limit. */
export function sessionSteps({benefit}: MatchedBenefit): readonly number[] {
  const steps = new Set([...SESSION_STEPS, benefit.limit?.sessions ?? 1]);
  return [...steps].sort((one, other) => one - other);
}

/** What can be left of the deductible, in cents: none where the policy does not name its amount. */
export function leftSteps({deductible}: Policy): readonly number[] {
  if (!deductible) return [];
  const whole = Math.round(deductible.amount * 100);
  return [...LEFT_STEPS.filter((step) => step < whole), whole];
}

/** Everything that a sum can use, from the policy, the page and the visitor. */
export function givenFor(
  policy: Policy,
  engine: PolicyEngine,
  answers: Answers,
  {choices, fee: pageFee}: CostInput,
): CostGiven {
  const fee = pageFee ?? engine.givenBy(policy.sessionFee);
  const left = own(answers, 'deductible') === 'yes' ? 0 : own(choices, 'left');
  const [sessions, contracted] = [own(choices, 'sessions'), own(choices, 'contracted')];
  return {
    ...(fee && {fee}),
    ...(sessions && {sessions: chosen(sessions)}),
    ...(typeof left === 'number' && {deductibleLeft: chosen(left)}),
    ...(contracted && {contracted}),
  };
}

/** What no choice of the visitor can give. Nothing: then there are choices to offer. */
export function lackingFor(
  row: MatchedBenefit,
  policy: Policy,
  engine: PolicyEngine,
  given: CostGiven,
): readonly CostMissing[] {
  const canSayLeft = own(given, 'deductibleLeft') !== undefined || leftSteps(policy).length > 0;
  const most: CostGiven = {
    ...given,
    sessions: chosen(1),
    ...(canSayLeft && {deductibleLeft: chosen(0)}),
  };
  const sums = (['yes', 'no'] as const).map((contracted) =>
    engine.workedSum(row, {...most, contracted}),
  );
  const [first] = sums;
  return sums.some(({ok}) => ok) || !first || first.ok ? [] : first.missing;
}

function chosen(value: number): Given {
  return {value, sources: [VISITOR]};
}
