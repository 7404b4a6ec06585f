import {msg} from '@lit/localize';
import type {AnswerOf, QuestionId} from '../coverage/questions.js';
import type {Sourced, Text} from './types.js';

/** The words of one answer. */
export interface AnswerText {
  readonly label: Text;
  /** What the answer stands for, where the label alone could be misread. */
  readonly hint?: Text;
}

/** The words of one question. */
export interface QuestionText<Q extends QuestionId = QuestionId> extends Sourced {
  readonly title: Text;
  /** What a visitor may need to know before answering. */
  readonly hint: Text;
  /** The name of the answer in the summary. */
  readonly short: Text;
  readonly answers: Readonly<Record<AnswerOf<Q>, AnswerText>>;
}

const yes = () => msg('Ja', {id: 'coverage.answer.yes'});
const no = () => msg('Nee', {id: 'coverage.answer.no'});
const unknown = () => msg('Weet ik niet', {id: 'coverage.answer.unknown'});
const yesNoUnknown = {yes: {label: yes}, no: {label: no}, unknown: {label: unknown}};

/** The words of every question. */
export const QUESTION_TEXTS: {readonly [Q in QuestionId]: QuestionText<Q>} = {
  age: {
    facts: ['L85'],
    short: () => msg('Leeftijd', {id: 'coverage.age.short'}),
    title: () => msg('Hoe oud is de persoon met de klacht?', {id: 'coverage.age.title'}),
    hint: () =>
      msg('Zoekt u dit op voor uw kind? Kies dan de leeftijd van uw kind.', {
        id: 'coverage.age.hint',
      }),
    answers: {
      'under-18': {label: () => msg('Jonger dan 18 jaar', {id: 'coverage.age.under-18'})},
      'adult': {label: () => msg('18 jaar of ouder', {id: 'coverage.age.adult'})},
    },
  },
  complaint: {
    facts: ['L12', 'L84'],
    short: () => msg('Klacht', {id: 'coverage.complaint.short'}),
    title: () => msg('Om welke klacht gaat het?', {id: 'coverage.complaint.title'}),
    hint: () =>
      msg('Voor ongewild urine verliezen kunnen andere regels gelden.', {
        id: 'coverage.complaint.hint',
      }),
    answers: {
      'urinary-incontinence': {
        label: () => msg('Ongewild urine verliezen', {id: 'coverage.complaint.urinary'}),
        hint: () =>
          msg('U verliest plas terwijl u dat niet wilt.', {id: 'coverage.complaint.urinary.hint'}),
      },
      'other': {
        label: () => msg('Een andere klacht', {id: 'coverage.complaint.other'}),
        hint: () =>
          msg(
            'Bijvoorbeeld pijn, moeite met poepen of plassen, of ongewild ontlasting verliezen.',
            {
              id: 'coverage.complaint.other.hint',
            },
          ),
      },
      'both': {
        label: () => msg('Allebei', {id: 'coverage.complaint.both'}),
        hint: () =>
          msg('Ongewild urine verliezen en ook een andere klacht.', {
            id: 'coverage.complaint.both.hint',
          }),
      },
    },
  },
  supplementary: {
    facts: ['L82'],
    short: () => msg('Aanvullende verzekering', {id: 'coverage.supplementary.short'}),
    title: () => msg('Is er een aanvullende verzekering?', {id: 'coverage.supplementary.title'}),
    hint: () =>
      msg('Dat is de extra verzekering die u naast de basisverzekering kunt kiezen.', {
        id: 'coverage.supplementary.hint',
      }),
    answers: yesNoUnknown,
  },
  deductible: {
    facts: ['L25', 'L84'],
    short: () => msg('Eigen risico al op', {id: 'coverage.deductible.short'}),
    title: () => msg('Is uw eigen risico van dit jaar al op?', {id: 'coverage.deductible.title'}),
    hint: () =>
      msg(
        'Het eigen risico is het deel van de kosten dat u elk jaar eerst zelf betaalt. In uw polis staat het ook als “ER”.',
        {id: 'coverage.deductible.hint'},
      ),
    answers: yesNoUnknown,
  },
  referral: {
    facts: ['L22', 'L23'],
    short: () => msg('Verwijzing', {id: 'coverage.referral.short'}),
    title: () =>
      msg('Is er een verwijzing van de huisarts of specialist?', {id: 'coverage.referral.title'}),
    hint: () =>
      msg(
        'Voor een bezoek is geen verwijzing nodig. Sommige verzekeraars willen er wel een voordat zij ongewild urineverlies vergoeden uit de basisverzekering.',
        {id: 'coverage.referral.hint'},
      ),
    answers: yesNoUnknown,
  },
};

/** The fixed words around questions and answer. */
export const COVERAGE_LABELS = {
  title: () => msg('Vergoedt mijn verzekering dit?', {id: 'coverage.title'}),
  progress: () => msg('Vraag {n}', {id: 'coverage.progress'}),
  result: () => msg('Uw uitkomst', {id: 'coverage.result'}),
  forUrinary: () => msg('Voor ongewild urineverlies', {id: 'coverage.part.urinary'}),
  forOther: () => msg('Voor uw andere klacht', {id: 'coverage.part.other'}),
  leafletSays: () => msg('Dit zegt de folder', {id: 'coverage.leaflet-says'}),
  visitTitle: () => msg('Naar de bekkenfysiotherapeut gaan', {id: 'coverage.visit.title'}),
  reimbursementTitle: () => msg('De vergoeding', {id: 'coverage.reimbursement.title'}),
  checksTitle: () => msg('Vraag dit aan uw verzekeraar', {id: 'coverage.checks.title'}),
  source: () =>
    msg('Bron: patiëntenfolder over bekkenfysiotherapie. De folder noemt geen jaar.', {
      id: 'coverage.source',
    }),
  noPromise: () =>
    msg('Dit is informatie en geen belofte. Uw verzekeraar beslist over de vergoeding.', {
      id: 'coverage.no-promise',
    }),
  unreviewed: () =>
    msg('Een vertaler heeft deze vertaling nog niet nagekeken. De Nederlandse tekst telt.', {
      id: 'coverage.unreviewed',
    }),
  privacy: () =>
    msg('Uw antwoorden blijven op deze pagina. Wij bewaren en versturen ze niet.', {
      id: 'coverage.privacy',
    }),
  askPractice: () =>
    msg('Komt u er niet uit? Vraag het uw bekkenfysiotherapeut of uw verzekeraar.', {
      id: 'coverage.ask-practice',
    }),
  summaryTitle: () => msg('Uw antwoorden', {id: 'coverage.summary.title'}),
  error: () =>
    msg('Kies eerst een antwoord.', {
      id: 'coverage.error',
    }),
  continue: () => msg('Verder', {id: 'coverage.continue'}),
  toResult: () => msg('Bekijk de uitkomst', {id: 'coverage.to-result'}),
  back: () => msg('Terug', {id: 'coverage.back'}),
  change: () => msg('Wijzig', {id: 'coverage.change'}),
  restart: () => msg('Opnieuw beginnen', {id: 'coverage.restart'}),
} as const;

export * from './coverage-cost.js';
export * from './coverage-outcomes.js';
export * from './coverage-policy.js';
