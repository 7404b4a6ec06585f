import {msg} from '@lit/localize';
import type {OutcomeId} from '../coverage/rules.js';
import type {Sourced, Statement, Text} from './types.js';

/** The words of one outcome. */
export interface OutcomeText extends Sourced {
  /** The answer in one line. */
  readonly headline: Text;
  /** The same with its conditions. */
  readonly explanation: readonly Statement[];
  /** Questions to take to the policy or to the insurer: ids of `POLICY_CHECKS`. */
  readonly checks: readonly PolicyCheckId[];
}

/** A question that only the policy can answer. The leaflet is silent on all of them. */
export type PolicyCheckId = 'sessions' | 'practice' | 'permission' | 'deductible-left' | 'has-plan';

/** What to look for in the policy (L24, L83: the leaflet sends its reader there). */
export const POLICY_CHECKS: Readonly<Record<PolicyCheckId, Statement>> = {
  'sessions': {
    facts: ['L83'],
    text: () =>
      msg('Hoeveel behandelingen vergoedt mijn verzekering?', {id: 'coverage.check.sessions'}),
  },
  'practice': {
    facts: ['L83'],
    text: () => msg('Maakt het uit naar welke praktijk ik ga?', {id: 'coverage.check.practice'}),
  },
  'permission': {
    facts: ['L83', 'L24'],
    text: () =>
      msg('Heb ik vooraf een verwijzing of toestemming nodig voor de vergoeding?', {
        id: 'coverage.check.permission',
      }),
  },
  'deductible-left': {
    facts: ['L25'],
    text: () =>
      msg('Hoeveel van mijn eigen risico is er nog over?', {id: 'coverage.check.deductible'}),
  },
  'has-plan': {
    facts: ['L82', 'L83'],
    text: () =>
      msg('Heb ik een aanvullende verzekering, en wat staat daarin over bekkenfysiotherapie?', {
        id: 'coverage.check.has-plan',
      }),
  },
};

const insuredInBasic: Statement = {
  facts: ['L84'],
  text: () =>
    msg('De behandeling van ongewild urineverlies is verzekerd in de basisverzekering.', {
      id: 'coverage.insured-in-basic',
    }),
};
const runsThroughSupplementary: Statement = {
  facts: ['L82'],
  text: () =>
    msg('Zorgverzekeraars vergoeden bekkenfysiotherapie in de aanvullende verzekering.', {
      id: 'coverage.through-supplementary',
    }),
};
const policyDecides: Statement = {
  facts: ['L83'],
  text: () =>
    msg('Of u iets vergoed krijgt en hoeveel, hangt af van de voorwaarden in uw polis.', {
      id: 'coverage.policy-decides',
    }),
};

/** The words of every outcome. None of them promises, and none says "not covered". */
export const OUTCOME_TEXTS: Readonly<Record<OutcomeId, OutcomeText>> = {
  'basic-exempt': {
    facts: ['L85'],
    headline: () =>
      msg('Uit de basisverzekering, zonder eigen risico', {id: 'coverage.basic-exempt.headline'}),
    explanation: [
      {
        facts: ['L85'],
        text: () =>
          msg('De basisverzekering vergoedt behandelingen voor kinderen jonger dan 18 jaar.', {
            id: 'coverage.basic-exempt.text',
          }),
      },
      {
        facts: ['L85'],
        text: () =>
          msg('Daarvoor geldt geen eigen risico.', {id: 'coverage.basic-exempt.no-deductible'}),
      },
    ],
    checks: ['sessions', 'practice', 'permission'],
  },
  'basic-deductible-met': {
    facts: ['L84', 'L25'],
    headline: () =>
      msg('Verzekerd in de basisverzekering', {id: 'coverage.deductible-met.headline'}),
    explanation: [
      insuredInBasic,
      {
        facts: ['L84', 'L25'],
        text: () =>
          msg('De kosten gaan via het eigen risico. U geeft aan dat het voor dit jaar op is.', {
            id: 'coverage.deductible-met.text',
          }),
      },
    ],
    checks: ['sessions', 'practice', 'permission'],
  },
  'basic-deductible-applies': {
    facts: ['L84', 'L25'],
    headline: () =>
      msg('Verzekerd in de basisverzekering, via uw eigen risico', {
        id: 'coverage.deductible-applies.headline',
      }),
    explanation: [
      insuredInBasic,
      {
        facts: ['L84', 'L25'],
        text: () =>
          msg('De kosten gaan via uw eigen risico: dat deel betaalt u eerst zelf.', {
            id: 'coverage.deductible-applies.text',
          }),
      },
    ],
    checks: ['deductible-left', 'sessions', 'practice', 'permission'],
  },
  'basic-deductible-unknown': {
    facts: ['L84', 'L25'],
    headline: () =>
      msg('Verzekerd in de basisverzekering, via het eigen risico', {
        id: 'coverage.deductible-unknown.headline',
      }),
    explanation: [
      insuredInBasic,
      {
        facts: ['L84', 'L25'],
        text: () =>
          msg(
            'De kosten gaan via het eigen risico. Is dat nog niet op? Dan betaalt u eerst zelf wat er nog over is.',
            {
              id: 'coverage.deductible-unknown.text',
            },
          ),
      },
      {
        facts: ['L25'],
        text: () =>
          msg('Vraag uw verzekeraar hoeveel er nog over is.', {
            id: 'coverage.deductible-unknown.ask',
          }),
      },
    ],
    checks: ['deductible-left', 'sessions', 'practice', 'permission'],
  },
  'supplementary': {
    facts: ['L82', 'L83'],
    headline: () =>
      msg('Dit loopt via uw aanvullende verzekering', {id: 'coverage.supplementary.headline'}),
    explanation: [runsThroughSupplementary, policyDecides],
    checks: ['sessions', 'practice', 'permission'],
  },
  'none-named': {
    facts: ['L82', 'L83'],
    headline: () =>
      msg('Vraag het uw verzekeraar: de folder noemt hier geen vergoeding', {
        id: 'coverage.none-named.headline',
      }),
    explanation: [
      {
        facts: ['L82'],
        text: () =>
          msg(
            'De folder noemt voor deze klacht alleen de aanvullende verzekering, en die heeft u niet.',
            {
              id: 'coverage.none-named.text',
            },
          ),
      },
      {
        facts: ['L83'],
        text: () =>
          msg(
            'Dat wil niet zeggen dat u niets vergoed krijgt. Uw verzekeraar kan het u vertellen.',
            {
              id: 'coverage.none-named.ask',
            },
          ),
      },
    ],
    checks: ['sessions', 'practice', 'permission'],
  },
  'depends-on-supplementary': {
    facts: ['L82', 'L83'],
    headline: () =>
      msg('Dit hangt af van uw aanvullende verzekering', {id: 'coverage.depends.headline'}),
    explanation: [
      runsThroughSupplementary,
      {
        facts: ['L83'],
        text: () =>
          msg('Kijk op uw polis of u die heeft, en wat erin staat over bekkenfysiotherapie.', {
            id: 'coverage.depends.text',
          }),
      },
    ],
    checks: ['has-plan', 'sessions', 'practice', 'permission'],
  },
};

/** True of every outcome: a visit and a reimbursement are two things. */
export const VISIT: Statement = {
  facts: ['L22'],
  text: () =>
    msg('U heeft voor een bezoek aan de bekkenfysiotherapeut geen verwijzing nodig.', {
      id: 'coverage.visit',
    }),
};

/** Shown where an insurer may want a referral before it pays. */
export const REFERRAL_MAY_BE_REQUIRED: Statement = {
  facts: ['L23', 'L24'],
  text: () =>
    msg(
      'Sommige verzekeraars willen een verwijzing voordat zij dit vergoeden uit de basisverzekering. Kijk dit na in uw polis.',
      {id: 'coverage.referral-may-be-required'},
    ),
};
