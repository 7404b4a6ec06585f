import {msg} from '@lit/localize';
import type {Difference} from '../coverage/policy/differences.js';
import type {PolicyStatus} from '../coverage/policy/match-policy.js';
import type {Benefit, Covered, Triple} from '../coverage/policy/schema.js';
import type {Text} from './types.js';

type Term = NonNullable<NonNullable<Benefit['limit']>['term']>;

/** The words around what an insurer's own data says. `{publisher}` is who gave the data. */
export const POLICY_LABELS = {
  says: () => msg('Dit zegt {publisher}', {id: 'coverage.policy.says'}),
  loading: () =>
    msg('Wij halen de gegevens van de verzekeraar op.', {id: 'coverage.policy.loading'}),
  loaded: () => msg('De gegevens van {publisher} staan erbij.', {id: 'coverage.policy.loaded'}),
  unreadable: () =>
    msg(
      'Wij konden de gegevens van de verzekeraar niet lezen. Hier staat alleen wat de folder zegt.',
      {id: 'coverage.policy.unreadable'},
    ),
  period: () => msg('Geldig van {start} tot en met {end}.', {id: 'coverage.policy.period'}),
  whichPlan: () => msg('Welk pakket heeft u?', {id: 'coverage.policy.which-plan'}),
  whichPlanText: () =>
    msg('Kijk op uw polis welk pakket u heeft, en open het hier.', {
      id: 'coverage.policy.which-plan.text',
    }),
  ifPlan: () =>
    msg('Dit geldt alleen als u dit pakket heeft. Kijk op uw polis.', {
      id: 'coverage.policy.if-plan',
    }),
  maybe: () => msg('Misschien geldt dit voor u', {id: 'coverage.policy.maybe'}),
  maybeNot: () =>
    msg('Misschien zit dit niet in uw verzekering', {id: 'coverage.policy.maybe-not'}),
  maybeText: () =>
    msg('Dit geldt voor sommige mensen met uw antwoorden. Vraag na of het ook voor u geldt.', {
      id: 'coverage.policy.maybe.text',
    }),
  plans: () => msg('De aanvullende pakketten', {id: 'coverage.policy.plans'}),
  plansWithout: () =>
    msg('U heeft geen aanvullende verzekering. Dit staat in de pakketten van {publisher}.', {
      id: 'coverage.policy.plans.without',
    }),
  plansUnknown: () =>
    msg('Kijk op uw polis of u een van deze pakketten heeft.', {
      id: 'coverage.policy.plans.unknown',
    }),
  planHolds: () => msg('Wat erin staat', {id: 'coverage.policy.plan.holds'}),
  planUnnamed: () => msg('Aanvullende verzekering', {id: 'coverage.policy.plan.unnamed'}),
  source: () => msg('Bron', {id: 'coverage.policy.source'}),
  checkedOn: () => msg('nagekeken op {date}', {id: 'coverage.policy.checked-on'}),
  noSource: () =>
    msg('Bij een deel van deze gegevens staat geen bron.', {id: 'coverage.policy.no-source'}),
  contact: () => msg('Vraag het na bij:', {id: 'coverage.policy.contact'}),
} as const;

/** What can be said where the data has nothing for this visitor, today. */
export const POLICY_STATUS_TEXTS: Readonly<Record<Exclude<PolicyStatus, 'applies'>, Text>> = {
  'nothing-said': () =>
    msg('De gegevens van {publisher} zeggen hier niets over. Vraag het na.', {
      id: 'coverage.policy.nothing-said',
    }),
  'expired': () =>
    msg('De gegevens van {publisher} golden tot en met {end}. Daarom gebruiken wij ze niet meer.', {
      id: 'coverage.policy.expired',
    }),
  'not-yet-valid': () =>
    msg('De gegevens van {publisher} gelden pas vanaf {start}. Daarom gebruiken wij ze nog niet.', {
      id: 'coverage.policy.not-yet-valid',
    }),
  'undated': () =>
    msg('Wij weten niet welke dag het is. Daarom gebruiken wij de gegevens van {publisher} niet.', {
      id: 'coverage.policy.undated',
    }),
};

/** Whether something is insured, as a heading: in everybody's basic insurance, or with a plan. */
export const COVERED_TEXTS: Readonly<Record<'basic' | 'plan', Readonly<Record<Covered, Text>>>> = {
  basic: {
    yes: () => msg('Verzekerd in de basisverzekering', {id: 'coverage.policy.basic.yes'}),
    partly: () =>
      msg('Voor een deel verzekerd in de basisverzekering', {id: 'coverage.policy.basic.partly'}),
    no: () => msg('Dit zit niet in de basisverzekering', {id: 'coverage.policy.basic.no'}),
    unknown: () =>
      msg('Vraag na of dit in de basisverzekering zit', {id: 'coverage.policy.basic.unknown'}),
  },
  plan: {
    yes: () => msg('Verzekerd met dit pakket', {id: 'coverage.policy.plan.yes'}),
    partly: () =>
      msg('Voor een deel verzekerd met dit pakket', {id: 'coverage.policy.plan.partly'}),
    no: () => msg('Dit zit niet in dit pakket', {id: 'coverage.policy.plan.no'}),
    unknown: () => msg('Vraag na of dit in het pakket zit', {id: 'coverage.policy.plan.unknown'}),
  },
};

/** The conditions of one row: what each is called. */
export const FACT_LABELS = {
  plan: () => msg('Pakket', {id: 'coverage.policy.fact.plan'}),
  sessions: () => msg('Behandelingen', {id: 'coverage.policy.fact.sessions'}),
  value: () => msg('Bedrag', {id: 'coverage.policy.fact.value'}),
  after: () => msg('Daarna', {id: 'coverage.policy.fact.after'}),
  firstSession: () => msg('Vanaf', {id: 'coverage.policy.fact.first-session'}),
  duration: () => msg('Hoe lang', {id: 'coverage.policy.fact.duration'}),
  deductible: () => msg('Eigen risico', {id: 'coverage.policy.fact.deductible'}),
  referral: () => msg('Verwijzing', {id: 'coverage.policy.fact.referral'}),
  authorization: () => msg('Toestemming vooraf', {id: 'coverage.policy.fact.authorization'}),
  provider: () => msg('Therapeut', {id: 'coverage.policy.fact.provider'}),
  note: () => msg('Let op', {id: 'coverage.policy.fact.note'}),
  asks: () => msg('Vraag na', {id: 'coverage.policy.fact.asks'}),
} as const;

/** The conditions of one row: what is said of each. */
export const FACT_TEXTS = {
  shared: () => msg('Dit telt ook mee: {care}.', {id: 'coverage.policy.fact.shared'}),
  extension: () => msg('Nog {n} erbij mogelijk.', {id: 'coverage.policy.fact.extension'}),
  condition: () => msg('Voorwaarde: {condition}', {id: 'coverage.policy.fact.condition'}),
  firstSession: () =>
    msg('Behandeling {n}. De behandelingen daarvoor vallen hier niet onder.', {
      id: 'coverage.policy.fact.first-session.text',
    }),
  duration: () => msg('Maximaal {duration}.', {id: 'coverage.policy.fact.duration.text'}),
  deductibleYes: () =>
    msg('Geldt. U betaalt eerst zelf wat daarvan nog over is.', {
      id: 'coverage.policy.fact.deductible.yes',
    }),
  deductibleMet: () =>
    msg('Geldt. U geeft aan dat het voor dit jaar op is.', {
      id: 'coverage.policy.fact.deductible.met',
    }),
  deductibleNo: () => msg('Geldt hier niet.', {id: 'coverage.policy.fact.deductible.no'}),
  needed: () => msg('Nodig voor de vergoeding.', {id: 'coverage.policy.fact.needed'}),
  notNeeded: () => msg('Niet nodig voor de vergoeding.', {id: 'coverage.policy.fact.not-needed'}),
  authorizationYes: () =>
    msg('Nodig: de verzekeraar moet het eerst goed vinden.', {
      id: 'coverage.policy.fact.authorization.yes',
    }),
  rate: () => msg('{rate} van het bedrag per behandeling.', {id: 'coverage.policy.fact.rate'}),
  rateUnknown: () =>
    msg('Er staat niet bij welk deel de verzekering betaalt.', {
      id: 'coverage.policy.fact.rate.unknown',
    }),
} as const;

/** The most that is paid for, by the term in which it counts: a number of treatments or an amount. */
export const LIMIT_TEXTS: Readonly<Record<Term, Text>> = {
  'calendar-year': () =>
    msg('Maximaal {n} per jaar, van januari tot en met december.', {
      id: 'coverage.policy.limit.year',
    }),
  'per-indication': () =>
    msg('Maximaal {n} voor elke klacht.', {id: 'coverage.policy.limit.indication'}),
  'lifetime': () =>
    msg('Maximaal {n} in de hele tijd dat u verzekerd bent.', {
      id: 'coverage.policy.limit.lifetime',
    }),
  'unknown': () => msg('Maximaal {n}.', {id: 'coverage.policy.limit.unknown'}),
};

/** What is paid at which practice. */
export const NETWORK_LABELS: Readonly<Record<Triple, Text>> = {
  yes: () => msg('Praktijk met contract', {id: 'coverage.policy.network.yes'}),
  no: () => msg('Praktijk zonder contract', {id: 'coverage.policy.network.no'}),
  unknown: () => msg('Contract van de praktijk onbekend', {id: 'coverage.policy.network.unknown'}),
};

/** Questions to ask, where the data leaves something open. */
export const POLICY_ASKS = {
  covered: () => msg('Is dit verzekerd?', {id: 'coverage.policy.ask.covered'}),
  term: () => msg('In welke periode tellen deze behandelingen?', {id: 'coverage.policy.ask.term'}),
  after: () => msg('Wat geldt er na deze behandelingen?', {id: 'coverage.policy.ask.after'}),
  deductible: () => msg('Geldt hier het eigen risico?', {id: 'coverage.policy.ask.deductible'}),
  referral: () =>
    msg('Is er een verwijzing nodig voor de vergoeding?', {id: 'coverage.policy.ask.referral'}),
  authorization: () =>
    msg('Moet de verzekeraar het vooraf goed vinden?', {id: 'coverage.policy.ask.authorization'}),
} as const;

/** Where the data and the leaflet say different things: both stand, and neither is called wrong. */
export const DIFFERENCE_TEXTS: Readonly<Record<Difference['about'], Text>> = {
  covered: () =>
    msg(
      'De folder en {publisher} zeggen niet hetzelfde over de vergoeding. Vraag uw verzekeraar wat voor u geldt.',
      {id: 'coverage.policy.differs.covered'},
    ),
  deductible: () =>
    msg(
      'De folder en {publisher} zeggen niet hetzelfde over het eigen risico. Vraag uw verzekeraar wat voor u geldt.',
      {id: 'coverage.policy.differs.deductible'},
    ),
  package: () =>
    msg(
      'De folder noemt hier de aanvullende verzekering, {publisher} de basisverzekering. Vraag uw verzekeraar wat voor u geldt.',
      {id: 'coverage.policy.differs.package'},
    ),
};

/** The words of the paper with the answer. */
export const PAPER_LABELS = {
  print: () => msg('Print of bewaar', {id: 'coverage.policy.paper.print'}),
  hint: () =>
    msg('Bewaren? Kies bij het printen voor “opslaan als pdf”.', {
      id: 'coverage.policy.paper.hint',
    }),
  madeOn: () => msg('Gemaakt op {date}', {id: 'coverage.policy.paper.made-on'}),
} as const;
