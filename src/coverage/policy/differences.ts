import type {OutcomeId} from '../rules.js';
import type {MatchedBenefit} from './matched-benefit.js';
import type {Benefit, Triple} from './schema.js';

/** A row of the policy that says something else than the leaflet. */
export interface Difference {
  /** The id of the row. */
  readonly benefit: string;
  /** `package`: it is paid from the basic insurance, and the leaflet names the supplementary one. */
  readonly about: 'covered' | 'deductible' | 'package';
}

interface Claim {
  readonly package: Benefit['package'];
  readonly deductible: Triple;
}

const BASIC: Claim = {package: 'basic', deductible: 'yes'};
const SUPPLEMENTARY: Claim = {package: 'supplementary', deductible: 'unknown'};

/** What the leaflet says, in the words of the policy format (L25, L82, L84, L85). */
const LEAFLET: Readonly<Record<OutcomeId, Claim>> = {
  'basic-exempt': {package: 'basic', deductible: 'no'},
  'basic-deductible-met': BASIC,
  'basic-deductible-applies': BASIC,
  'basic-deductible-unknown': BASIC,
  'supplementary': SUPPLEMENTARY,
  'none-named': SUPPLEMENTARY,
  'depends-on-supplementary': SUPPLEMENTARY,
};

/** Where these rows differ from the leaflet. A row that may not fit proves no difference. */
export function differences(
  outcome: OutcomeId,
  rows: readonly MatchedBenefit[],
): readonly Difference[] {
  const leaflet = LEAFLET[outcome];
  return rows
    .filter(({fits}) => fits !== 'unknown')
    .flatMap(({benefit}) =>
      differsIn(benefit, leaflet).map((about) => ({benefit: benefit.id, about})),
    );
}

function differsIn(benefit: Benefit, leaflet: Claim): readonly Difference['about'][] {
  const {covered, deductibleApplies = 'unknown'} = benefit;
  if (benefit.package !== leaflet.package) {
    const pays = covered === 'yes' || covered === 'partly';
    return pays && benefit.package === 'basic' ? ['package'] : [];
  }
  const isOther =
    deductibleApplies !== 'unknown' &&
    leaflet.deductible !== 'unknown' &&
    deductibleApplies !== leaflet.deductible;
  return [
    ...(covered === 'no' ? (['covered'] as const) : []),
    ...(isOther ? (['deductible'] as const) : []),
  ];
}
