import {own} from '../own.js';
import {coveredBy, type MatchedBenefit} from './matched-benefit.js';
import type {Benefit, Policy, Triple} from './schema.js';

/** A whole number and who says so, such as `policy:conditions-2026`, `practice` or `visitor`. */
export interface Given {
  readonly value: number;
  readonly sources: readonly string[];
}

/** What a worked sum needs beside the policy's row. What is left out is missing. */
export interface CostGiven {
  /** The fee of one session, in cents. */
  readonly fee?: Given;
  /** How many sessions, from the first one on. */
  readonly sessions?: Given;
  /** What is left of this year's deductible, in cents. */
  readonly deductibleLeft?: Given;
  /** Whether the practice has a contract with the insurer. */
  readonly contracted?: Triple;
}

/**
 * What nobody said. Without it there is no sum. `covered`: the row does not say that it pays, it may
 * not be for this visitor, or it is contested (see `MatchedBenefit`).
 */
export type CostMissing =
  | 'fee'
  | 'sessions'
  | 'covered'
  | 'limit'
  | 'rate'
  | 'deductible-applies'
  | 'deductible-left'
  | 'source';

/** One line of the sum. The first three add up to the last. */
export interface CostLine {
  readonly id: 'fees' | 'reimbursed' | 'deductible' | 'own-part';
  /** In cents; what the insurer pays is negative. */
  readonly amount: number;
  readonly sources: readonly string[];
}

/**
 * What the sum takes for granted, to be said beside it. `nothing-used`: no session of this limit
 * was used before. `within-limits`: all sessions fall within the term and the duration.
 * `conditions-met`: referral, authorization and provider are as the policy wants them.
 * `this-plan`: the visitor has this plan.
 */
export type CostAssumption = 'nothing-used' | 'within-limits' | 'conditions-met' | 'this-plan';

/** A calculation, and never a promise; or what is missing for one. */
export type WorkedSum =
  | {
      readonly ok: true;
      readonly lines: readonly CostLine[];
      readonly assumes: readonly CostAssumption[];
    }
  | {readonly ok: false; readonly missing: readonly CostMissing[]};

/**
 * Works out what somebody pays for some sessions, under one row of the policy.
 *
 * The insurer pays its rate of the fee for the sessions that count: `limit` of them, from
 * `firstSession` on, without the extension. Of what it would pay, the deductible comes off first.
 */
export function workedSum(row: MatchedBenefit, given: CostGiven): WorkedSum {
  const {benefit} = row;
  const {deductibleApplies: deducts = 'unknown'} = benefit;
  const needed = {
    'fee': whole(own(given, 'fee')),
    'sessions': whole(own(given, 'sessions')),
    'covered': isPaid(row) || undefined,
    'limit': benefit.limit,
    'rate': rateOf(benefit, own(given, 'contracted')),
    'deductible-applies': deducts === 'unknown' ? undefined : deducts,
    'deductible-left': deducts === 'yes' ? whole(own(given, 'deductibleLeft')) : NOTHING,
    'source': benefit.sources,
  };
  if (!isComplete(needed)) return {ok: false, missing: missingIn(needed)};
  const {fee, sessions, limit, rate, 'deductible-left': left, 'source': sources} = needed;
  const fees = fee.value * sessions.value;
  const perSession = Math.round((fee.value * Math.round(rate * 10_000)) / 10_000);
  const counted = countedSessions(sessions.value, benefit.firstSession, limit.sessions);
  const most = limit.value === undefined ? Infinity : cents(limit.value);
  const paid = Math.min(perSession * counted, most);
  const deductible = Math.min(left.value, paid);
  const policy = sources.map(policySource);
  const asked = [...fee.sources, ...sessions.sources];
  return {
    ok: true,
    lines: [
      {id: 'fees', amount: fees, sources: asked},
      {id: 'reimbursed', amount: 0 - paid, sources: [...policy, ...asked]},
      {id: 'deductible', amount: deductible, sources: [...policy, ...left.sources]},
      {id: 'own-part', amount: fees - paid + deductible, sources: []},
    ],
    assumes: [
      'nothing-used',
      'within-limits',
      'conditions-met',
      ...(row.fits === 'with-plan' ? (['this-plan'] as const) : []),
    ],
  };
}

/** An amount of the policy as a number for the sum, or nothing if no source stands behind it. */
export function givenBy(money: Policy['sessionFee']): Given | undefined {
  return money?.sources && {value: cents(money.amount), sources: money.sources.map(policySource)};
}

/** What is left where no deductible applies. */
const NOTHING: Given = {value: 0, sources: []};

/** How many of the first sessions the insurer counts. */
function countedSessions(sessions: number, first = 1, most = Infinity): number {
  return Math.min(Math.max(sessions - first + 1, 0), most);
}

/** The row has to pay, for this visitor or for whoever has this plan, and no other may deny it. */
function isPaid({fits, covered, contested, benefit}: MatchedBenefit): boolean {
  const says = fits === 'with-plan' && !contested ? coveredBy(benefit) : covered;
  return says === 'yes' || says === 'partly';
}

function rateOf({network = []}: Benefit, contracted: Triple | undefined): number | undefined {
  const [only, another] = network.filter(
    (row) => row.contracted !== 'unknown' && row.contracted === contracted,
  );
  return another ? undefined : only?.rate;
}

/** The number, if it is one that can be counted with. */
function whole(given: Given | undefined): Given | undefined {
  if (!given || !Number.isSafeInteger(given.value)) return undefined;
  return given.value >= 0 && given.value <= 10_000_000 ? given : undefined;
}

type Needed = Readonly<Record<CostMissing, unknown>>;
type Complete<N> = {readonly [Name in keyof N]: Exclude<N[Name], undefined>};

function missingIn(needed: Needed): readonly CostMissing[] {
  return (Object.keys(needed) as CostMissing[]).filter((name) => needed[name] === undefined);
}

function isComplete<N extends Needed>(needed: N): needed is N & Complete<N> {
  return missingIn(needed).length === 0;
}

function cents(euros: number): number {
  return Math.round(euros * 100);
}

function policySource(id: string): string {
  return `policy:${id}`;
}
