import type {RowWarning} from './lint-benefit.js';
import {coveredBy} from './matched-benefit.js';
import type {Benefit} from './schema.js';

const TERMS = ['lifetime', 'per-indication', 'calendar-year'] as const;

/** What two rows for the same person can disagree about, and what each of them says there. */
const TOPICS: readonly {
  readonly field: keyof Benefit;
  readonly says: (benefit: Benefit) => string | undefined;
}[] = [
  {field: 'covered', says: coveredBy},
  {field: 'deductibleApplies', says: ({deductibleApplies}) => deductibleApplies},
  {field: 'referralRequired', says: ({referralRequired}) => referralRequired},
  {field: 'priorAuthorization', says: ({priorAuthorization}) => priorAuthorization},
  // Limits in two terms can both hold, so only those in the same term are held together.
  ...TERMS.map((term) => ({
    field: 'limit' as const,
    says: ({limit}: Benefit) =>
      limit?.term === term ? `${limit.sessions} sessions, ${limit.value} EUR` : undefined,
  })),
];

/** Rows that can be about the same visitor and say different things. */
export function pairWarnings(benefits: readonly Benefit[]): readonly RowWarning[] {
  return benefits.flatMap((benefit, at) =>
    benefits
      .slice(0, at)
      .filter((earlier) => canMeet(earlier, benefit))
      .flatMap((earlier) =>
        TOPICS.filter(({says}) => disagree(says(earlier), says(benefit))).map(({field}) => ({
          path: ['benefits', at, field],
          message: `This contradicts the benefit ${earlier.id}, which can be about the same visitor.`,
        })),
      ),
  );
}

function disagree(one = 'unknown', other = 'unknown'): boolean {
  return one !== 'unknown' && other !== 'unknown' && one !== other;
}

function canMeet(one: Benefit, other: Benefit): boolean {
  return (
    one.package === other.package &&
    (one.planName ?? other.planName) === (other.planName ?? one.planName) &&
    (one.firstSession ?? 1) === (other.firstSession ?? 1) &&
    agesMeet(one.age, other.age) &&
    complaintsMeet(one.indications, other.indications)
  );
}

function agesMeet(one: Benefit['age'], other: Benefit['age']): boolean {
  const from = Math.max(one?.from ?? 0, other?.from ?? 0);
  return from < Math.min(one?.below ?? Infinity, other?.below ?? Infinity);
}

function complaintsMeet(one: Benefit['indications'], other: Benefit['indications']): boolean {
  const kinds = (list: Benefit['indications']) =>
    (list ?? ['any']).flatMap((indication) =>
      indication === 'any' ? ['urinary-incontinence', 'other'] : [indication.replace('some-', '')],
    );
  return kinds(one).some((kind) => kinds(other).includes(kind));
}
