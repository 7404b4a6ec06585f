import {ageFit} from './fit.js';
import type {Path} from './issue.js';
import type {Benefit} from './schema.js';

/** A warning about one row, with the path inside that row. */
export interface RowWarning {
  readonly path: Path;
  readonly message: string;
}

interface Check {
  readonly path: Path;
  readonly when: (benefit: Benefit) => boolean;
  readonly message: string;
}

const NO_SOURCE = 'This number names no source: give the benefit `sources`.';

/** A number that the benefit has and that no source of the benefit stands behind. */
const unsourced = (path: Path, has: (benefit: Benefit) => unknown): Check => ({
  path,
  when: (benefit) => has(benefit) !== undefined && !benefit.sources,
  message: NO_SOURCE,
});

/** What one row can say that contradicts itself, or that can never be shown as meant. */
const CHECKS: readonly Check[] = [
  unsourced(['limit', 'sessions'], ({limit}) => limit?.sessions),
  unsourced(['limit', 'value'], ({limit}) => limit?.value),
  unsourced(['limit', 'extension'], ({limit}) => limit?.extension),
  unsourced(['firstSession'], ({firstSession}) => firstSession),
  unsourced(['duration'], ({duration}) => duration),
  unsourced(['network'], ({network}) => network?.find(({rate}) => rate !== undefined)),
  {
    path: ['age', 'from'],
    when: ({age}) => (age?.from ?? 0) >= 120,
    message: 'This can never match: nobody is that old.',
  },
  {
    path: ['age'],
    when: ({covered, age}) =>
      covered === 'yes' && ageFit(age, 'adult') !== 'yes' && ageFit(age, 'under-18') !== 'yes',
    message:
      'This can never be shown as covered: visitors only say whether they are under 18, and this age is for some of either.',
  },
  {
    path: ['indications'],
    when: ({covered, indications}) =>
      covered === 'yes' && (!indications || indications.every((one) => one === 'some-other')),
    message:
      'This can never be shown as covered: it is not known for which complaint, or only for some that visitors are not asked about.',
  },
  {
    path: ['planName'],
    when: ({package: kind, planName}) => kind === 'supplementary' && planName === undefined,
    message:
      'A supplementary benefit without a plan name: visitors cannot tell whether it is theirs.',
  },
  {
    path: ['covered'],
    when: ({covered, limit}) => covered === 'no' && limit !== undefined,
    message: 'This contradicts itself: not covered, and yet a limit.',
  },
  {
    path: ['covered'],
    when: ({covered, firstSession = 1}) => covered === 'yes' && firstSession > 1,
    message: 'This contradicts itself: covered, but not the first sessions. It is shown as partly.',
  },
  {
    path: ['covered'],
    when: ({covered}) => covered === undefined,
    message: 'Nothing says whether this is covered: it is shown as not known.',
  },
  {
    path: ['deductibleApplies'],
    when: ({package: kind, deductibleApplies}) =>
      kind === 'supplementary' && deductibleApplies === 'yes',
    message: 'The deductible is part of the basic insurance only.',
  },
  {
    path: ['deductibleApplies'],
    when: ({age, deductibleApplies}) =>
      deductibleApplies === 'yes' && age?.below !== undefined && age.below <= 18,
    message: 'Nobody under 18 has a deductible.',
  },
  {
    path: ['network'],
    when: ({network = []}) => new Set(network.map((row) => row.contracted)).size < network.length,
    message: 'This contradicts itself: two rows about the same kind of practice.',
  },
];

/** What is probably not meant in one row. */
export function benefitWarnings(benefit: Benefit): readonly RowWarning[] {
  return CHECKS.filter(({when}) => when(benefit));
}
