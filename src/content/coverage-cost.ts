import {msg} from '@lit/localize';
import type {CostAssumption, CostLine, CostMissing} from '../coverage/policy/cost.js';
import type {Text} from './types.js';

/** The words around the worked sum. */
export const COST_LABELS = {
  title: () => msg('Wat gaat het mij kosten?', {id: 'coverage.cost.title'}),
  intro: () =>
    msg('Dit is een berekening en geen belofte. Uw verzekeraar rekent met uw eigen gegevens.', {
      id: 'coverage.cost.intro',
    }),
  sessions: () => msg('Hoeveel behandelingen?', {id: 'coverage.cost.sessions'}),
  left: () => msg('Hoeveel is er nog over van uw eigen risico?', {id: 'coverage.cost.left'}),
  contracted: () =>
    msg('Heeft uw praktijk een contract met uw verzekeraar?', {id: 'coverage.cost.contracted'}),
  choose: () =>
    msg('Kies bij elke vraag een antwoord. Dan staat hier de berekening.', {
      id: 'coverage.cost.choose',
    }),
  missing: () => msg('Een berekening kan hier niet. Dit ontbreekt:', {id: 'coverage.cost.missing'}),
  assumes: () => msg('De berekening gaat hiervan uit:', {id: 'coverage.cost.assumes'}),
  source: () => msg('Bron: {sources}', {id: 'coverage.cost.source'}),
  visitor: () => msg('uw keuze', {id: 'coverage.cost.source.visitor'}),
  site: () => msg('deze website', {id: 'coverage.cost.source.site'}),
} as const;

/** A number that nobody gave. */
export const COST_MISSING: Readonly<Record<CostMissing, Text>> = {
  'fee': () => msg('het bedrag voor één behandeling', {id: 'coverage.cost.missing.fee'}),
  'sessions': () => msg('het aantal behandelingen', {id: 'coverage.cost.missing.sessions'}),
  'covered': () => msg('of dit verzekerd is', {id: 'coverage.cost.missing.covered'}),
  'limit': () =>
    msg('hoeveel behandelingen de verzekering vergoedt', {id: 'coverage.cost.missing.limit'}),
  'rate': () =>
    msg('welk deel de verzekering betaalt bij uw praktijk', {id: 'coverage.cost.missing.rate'}),
  'deductible-applies': () =>
    msg('of het eigen risico geldt', {id: 'coverage.cost.missing.deductible'}),
  'deductible-left': () =>
    msg('hoeveel er nog over is van uw eigen risico', {id: 'coverage.cost.missing.left'}),
  'source': () => msg('een bron bij deze gegevens', {id: 'coverage.cost.missing.source'}),
};

/** The lines of the sum. */
export const COST_LINES: Readonly<Record<CostLine['id'], Text>> = {
  'fees': () => msg('Kosten: {n} keer {amount}', {id: 'coverage.cost.line.fees'}),
  'reimbursed': () => msg('Deel van de verzekering', {id: 'coverage.cost.line.reimbursed'}),
  'deductible': () => msg('Uw eigen risico', {id: 'coverage.cost.line.deductible'}),
  'own-part': () => msg('Uw deel in deze berekening', {id: 'coverage.cost.line.own-part'}),
};

/** What the sum takes for granted. */
export const COST_ASSUMPTIONS: Readonly<Record<CostAssumption, Text>> = {
  'nothing-used': () =>
    msg('U heeft nog geen behandelingen gehad die meetellen.', {
      id: 'coverage.cost.assumes.nothing-used',
    }),
  'within-limits': () =>
    msg('Alle behandelingen vallen binnen de periode die geldt.', {
      id: 'coverage.cost.assumes.within-limits',
    }),
  'conditions-met': () =>
    msg('U heeft alles wat uw verzekeraar vraagt, zoals een verwijzing als die nodig is.', {
      id: 'coverage.cost.assumes.conditions-met',
    }),
  'this-plan': () => msg('U heeft dit pakket.', {id: 'coverage.cost.assumes.this-plan'}),
};
