import * as v from 'valibot';
import {own} from '../own.js';
import {
  about,
  condition,
  count,
  EMPTY,
  euros,
  id,
  maybe,
  record,
  share,
  sourceIds,
  text,
  years,
} from './fields.js';

const age = v.pipe(
  record({
    from: maybe(about(years(0), 'From age', 'The youngest age in years that it is for.')),
    below: maybe(
      about(
        years(1),
        'Below age',
        'The first age in years that it is no longer for: 18 is "under 18".',
      ),
    ),
  }),
  v.minEntries(1, 'Name `from`, `below` or both. For all ages write {"from": 0}.'),
  v.check(
    (age) => (own(age, 'from') ?? 0) < (own(age, 'below') ?? Infinity),
    'These ages are reversed: `from` has to be lower than `below`.',
  ),
);

const extension = record({
  sessions: about(count(1000), 'More sessions', 'How many sessions can be added after the limit.'),
  condition: maybe(
    about(
      text(300),
      'On what condition',
      'When the sessions are added, in the words of the visitor.',
    ),
  ),
});

const limit = v.pipe(
  record({
    sessions: maybe(about(count(1000), 'Sessions', 'The highest number of sessions.')),
    value: maybe(
      about(euros(), 'Value', 'The highest amount, where the limit is not in sessions.'),
    ),
    unit: maybe(about(v.picklist(['EUR']), 'Unit', 'The unit of `value`: EUR.')),
    term: maybe(
      about(
        v.picklist(['lifetime', 'per-indication', 'calendar-year', 'unknown']),
        'Term',
        'In what term the limit counts: once in the whole insured time, once for each complaint, or each calendar year.',
      ),
    ),
    sharedWith: maybe(
      about(
        text(120),
        'Shared with',
        'Other care that counts for the same limit, such as ordinary physiotherapy.',
      ),
    ),
    extension: maybe(about(extension, 'Extension', 'What can be added after the limit.')),
  }),
  v.check(
    (limit) => (own(limit, 'sessions') === undefined) !== (own(limit, 'value') === undefined),
    'Name either `sessions`, or `value` with `unit`.',
  ),
  v.check(
    (limit) => (own(limit, 'value') === undefined) === (own(limit, 'unit') === undefined),
    '`value` and `unit` belong together.',
  ),
);

const duration = record({
  value: about(count(1000), 'Value', 'How many of the unit.'),
  unit: about(v.picklist(['day', 'week', 'month', 'year']), 'Unit', 'The unit of time.'),
});

const network = record({
  contracted: about(
    condition(),
    'Contracted',
    'Whether this row is about a practice that has a contract with the insurer.',
  ),
  rate: maybe(
    about(share(), 'Rate', 'The share of the fee that is reimbursed: 0.75 is 75 per cent.'),
  ),
  note: maybe(about(text(300), 'Note', 'What else to know about this row.')),
});

/**
 * One thing that an insurance pays for, or does not. All rows that fit a visitor are shown; none
 * overrides another.
 */
export const benefitSchema = record({
  id: about(id(), 'Id', 'A name of your own for this benefit, different for each.'),
  package: about(
    v.picklist(['basic', 'supplementary']),
    'Package',
    'The basic insurance (basisverzekering) or the supplementary one (aanvullende verzekering).',
  ),
  planName: maybe(
    about(text(80), 'Plan name', 'The name of the plan, as visitors know it from their policy.'),
  ),
  indications: maybe(
    about(
      v.pipe(
        v.array(v.picklist(['urinary-incontinence', 'other', 'some-other', 'any'])),
        v.minLength(1, EMPTY),
        v.maxLength(4, 'At most 4 indications.'),
      ),
      'Indications',
      'The complaints that it is for: urinary incontinence, all other complaints, only some other complaints (say which in `note`), or any complaint. Left out: not known, so it never surely fits.',
    ),
  ),
  age: maybe(
    about(
      age,
      'Age',
      'The ages that it is for. Left out: not known, so it never surely fits. All ages: {"from": 0}.',
    ),
  ),
  covered: maybe(
    about(
      v.picklist(['yes', 'no', 'partly', 'unknown']),
      'Covered',
      'Whether it is insured. `partly` where only some of the sessions or costs are. Left out: not known.',
    ),
  ),
  limit: maybe(about(limit, 'Limit', 'The most that is paid for, and in what term.')),
  firstSession: maybe(
    about(
      count(1000),
      'First session',
      'The first session that counts: 21 where the first 20 are not paid for.',
    ),
  ),
  duration: maybe(about(duration, 'Duration', 'How long it is paid for.')),
  deductibleApplies: maybe(
    about(
      condition(),
      'Deductible applies',
      'Whether the deductible (eigen risico) is used first. Left out: not known.',
    ),
  ),
  referralRequired: maybe(
    about(
      condition(),
      'Referral required',
      'Whether a referral (verwijzing) is needed for payment. Left out: not known.',
    ),
  ),
  priorAuthorization: maybe(
    about(
      condition(),
      'Prior authorization',
      'Whether the insurer has to agree first (machtiging). Left out: not known.',
    ),
  ),
  network: maybe(
    about(
      v.pipe(v.array(network), v.minLength(1, EMPTY), v.maxLength(5, 'At most 5 rows.')),
      'Network',
      'What is paid at practices with and without a contract.',
    ),
  ),
  providerRequirement: maybe(
    about(text(300), 'Provider requirement', 'What the therapist has to be, such as registered.'),
  ),
  note: maybe(about(text(600), 'Note', 'What else the visitor should know.')),
  sources: maybe(sourceIds()),
});
