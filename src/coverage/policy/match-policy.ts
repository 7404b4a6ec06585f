import {own} from '../own.js';
import type {Part} from '../decide.js';
import type {Answers} from '../questions.js';
import {isDate} from './date.js';
import {differences, type Difference} from './differences.js';
import {ageFit, both, complaintFit, type Visitor} from './fit.js';
import {coveredBy, type MatchedBenefit} from './matched-benefit.js';
import type {Benefit, Policy, PolicyContact, PolicySource} from './schema.js';

export type {MatchedBenefit} from './matched-benefit.js';

/**
 * `applies`: it holds today and has rows to show. `nothing-said`: it holds, and has none.
 * `undated`: nobody said which day it is. Only with `applies` are there rows.
 */
export type PolicyStatus = 'applies' | 'nothing-said' | 'expired' | 'not-yet-valid' | 'undated';

/** What the insurer's own data says about one complaint. */
export interface PolicyAnswer {
  readonly status: PolicyStatus;
  readonly publisher: string;
  /** The language of its texts, such as `nl`. */
  readonly language: string;
  readonly period: Policy['period'];
  readonly sources: readonly PolicySource[];
  readonly contact: PolicyContact | null;
  readonly disclaimer: string | null;
  /** The rows about the visitor's own insurance, in the order of the file. */
  readonly benefits: readonly MatchedBenefit[];
  /** The supplementary plans, for a visitor who has none or does not know. */
  readonly plans: readonly MatchedBenefit[];
  /** Where its rows say something else than the leaflet. Both stand. */
  readonly differsFromLeaflet: readonly Difference[];
}

/**
 * What a policy says beside the leaflet's answer.
 *
 * @param policy a policy that was read and found good
 * @param today `YYYY-MM-DD`; the policy is not used on a day that it does not hold
 */
export function matchPolicy(
  policy: Policy,
  part: Part,
  answers: Answers,
  today: string | undefined,
): PolicyAnswer {
  const visitor = {
    age: own(answers, 'age'),
    complaint: part.complaint,
    supplementary: own(answers, 'supplementary'),
  };
  const held = statusOn(policy.period, today);
  const rows = held === 'applies' ? rowsThatFit(policy.benefits, visitor) : [];
  const isPlan = ({benefit}: MatchedBenefit) =>
    benefit.package === 'supplementary' && visitor.supplementary !== 'yes';
  const benefits = rows.filter((row) => !isPlan(row));
  return {
    status: held === 'applies' && rows.length === 0 ? 'nothing-said' : held,
    publisher: policy.publisher,
    language: policy.language ?? 'nl',
    period: policy.period,
    sources: policy.sources,
    contact: policy.contact ?? null,
    disclaimer: policy.disclaimer ?? null,
    benefits,
    plans: rows.filter(isPlan),
    differsFromLeaflet: differences(part.id, benefits),
  };
}

/** Dates written as `YYYY-MM-DD` compare as text. Both ends of a period belong to it. */
function statusOn({start, end}: Policy['period'], today: string | undefined): PolicyStatus {
  if (!isDate(today)) return 'undated';
  if (today > end) return 'expired';
  return today < start ? 'not-yet-valid' : 'applies';
}

function rowsThatFit(all: readonly Benefit[], visitor: Visitor): readonly MatchedBenefit[] {
  const fitOf = ({age, indications}: Benefit) =>
    both(ageFit(age, visitor.age), complaintFit(indications, visitor.complaint));
  const possible = all.filter((benefit) => fitOf(benefit) !== 'no');
  return possible.map((benefit) => {
    const whenPlan = needsPlan(benefit, all) ? 'with-plan' : 'yes';
    const fits = fitOf(benefit) === 'yes' ? whenPlan : 'unknown';
    const contested = possible.some((other) => contradicts(other, benefit));
    const isSure = fits === 'yes' && !contested;
    return {benefit, fits, contested, covered: isSure ? coveredBy(benefit) : 'unknown'};
  });
}

/**
 * Whether it is the visitor's only with a plan that was not asked for. Everybody has the basic
 * insurance, so it is sure unless the insurer has several basic plans and this is one of them.
 */
function needsPlan({package: kind, planName}: Benefit, all: readonly Benefit[]): boolean {
  if (kind === 'supplementary') return true;
  return all.some(
    (other) =>
      other.package === 'basic' &&
      planName !== undefined &&
      other.planName !== undefined &&
      other.planName !== planName,
  );
}

/** Whether two rows say different things of the same sessions in what can be the same plan. */
function contradicts(one: Benefit, other: Benefit): boolean {
  return (
    one.package === other.package &&
    (one.planName ?? other.planName) === (other.planName ?? one.planName) &&
    (one.firstSession ?? 1) === (other.firstSession ?? 1) &&
    coveredBy(one) !== 'unknown' &&
    coveredBy(other) !== 'unknown' &&
    coveredBy(one) !== coveredBy(other)
  );
}
