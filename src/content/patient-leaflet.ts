import {msg} from '@lit/localize';
import type {Section} from './types.js';

/** The tag of an element whose content table a chapter is made from. */
export type ChapterSource =
  | 'complaint-list'
  | 'constipation-explainer'
  | 'coverage-checker'
  | 'patient-leaflet'
  | 'therapist-finder-link'
  | 'toilet-posture-guide';

/**
 * One chapter of the whole leaflet. `facts` are all the units that the chapter is the place for,
 * and no other chapter has them. `statements` are words of the leaflet's own, above what the
 * source's table adds.
 */
export interface Chapter extends Section {
  /** Whose content table the chapter is made from; `patient-leaflet`: its own statements alone. */
  readonly source: ChapterSource;
}

/**
 * The whole leaflet in its own order: every unit (L01 to L92) has its place in one chapter.
 *
 * The two chapters about referral and reimbursement are written out here, because on paper nobody
 * can answer the questions of `coverage-checker`. The opening takes L01 to L03, so the chapters
 * further on can leave out what their own tables say of these. L26 stands with the other ways to
 * a therapist, where its address is.
 */
export const CHAPTERS: readonly Chapter[] = [
  {
    id: 'opening',
    source: 'patient-leaflet',
    facts: ['L01', 'L02', 'L03'],
    title: () => msg('Moeite met poepen? Er is iets aan te doen', {id: 'leaflet.opening.title'}),
    statements: [
      {
        facts: ['L01'],
        text: () => msg('Naar het toilet gaan mag niet zwaar zijn.', {id: 'leaflet.opening.light'}),
      },
      {
        facts: ['L02'],
        text: () =>
          msg('Blijf er niet mee rondlopen als uw ontlasting moeilijk komt.', {
            id: 'leaflet.opening.help',
          }),
      },
      {
        // As the leaflet has it: any other words would promise more or less.
        facts: ['L03'],
        text: () =>
          msg('Samen met de bekkenfysiotherapeut vindt u de oplossing.', {
            id: 'leaflet.opening.together',
          }),
      },
    ],
  },
  {
    id: 'complaints',
    source: 'complaint-list',
    // prettier-ignore
    facts: [
      'L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11', 'L12', 'L13', 'L14', 'L15', 'L16',
      'L17', 'L18', 'L19', 'L20',
    ],
    title: () =>
      msg('Wat de bekkenfysiotherapeut voor u kan doen', {id: 'leaflet.complaints.title'}),
    statements: [],
  },
  {
    id: 'referral',
    source: 'coverage-checker',
    facts: ['L21', 'L22', 'L23', 'L24', 'L25'],
    title: () => msg('U kunt ook komen zonder verwijzing', {id: 'leaflet.referral.title'}),
    statements: [
      {
        facts: ['L22'],
        text: () =>
          msg(
            'U heeft voor een bezoek aan de bekkenfysiotherapeut geen verwijzing van uw huisarts of specialist nodig.',
            {id: 'leaflet.referral.visit'},
          ),
      },
      {
        facts: ['L23', 'L24'],
        text: () =>
          msg(
            'Gaat het om ongewild urine (plas) verliezen? Sommige verzekeraars willen een verwijzing voor de vergoeding uit de basisverzekering. Kijk hiervoor in uw polisvoorwaarden: de regels van uw verzekering.',
            {id: 'leaflet.referral.reimbursement'},
          ),
      },
      {
        // "These treatments" are those of the statement above, and only for adults: L85 says that
        // a child has no deductible.
        facts: ['L25'],
        text: () =>
          msg(
            'Bent u 18 jaar of ouder? Dan gaat de behandeling van ongewild urineverlies uit de basisverzekering wel via uw eigen risico. Dat is het deel van de kosten dat u elk jaar eerst zelf betaalt. In uw polis staat het ook als “ER”.',
            {id: 'leaflet.referral.deductible'},
          ),
      },
    ],
  },
  {
    id: 'constipation',
    source: 'constipation-explainer',
    // prettier-ignore
    facts: [
      'L27', 'L28', 'L29', 'L30', 'L31', 'L32', 'L33', 'L34', 'L35', 'L36', 'L37', 'L38', 'L39',
      'L40', 'L41', 'L42', 'L43', 'L44', 'L45', 'L46', 'L47', 'L48', 'L49', 'L50', 'L51', 'L52',
      'L53', 'L54', 'L55', 'L56', 'L57', 'L58', 'L59', 'L60',
    ],
    title: () => msg('Verstopping (obstipatie)', {id: 'leaflet.constipation.title'}),
    statements: [],
  },
  {
    id: 'toilet',
    source: 'toilet-posture-guide',
    // prettier-ignore
    facts: [
      'L61', 'L62', 'L63', 'L64', 'L65', 'L66', 'L67', 'L68', 'L69', 'L70', 'L71', 'L72', 'L73',
      'L74', 'L75', 'L76', 'L77', 'L78', 'L79', 'L80',
    ],
    title: () => msg('Poepen: zo gaat u naar het toilet', {id: 'leaflet.toilet.title'}),
    statements: [],
  },
  {
    id: 'coverage',
    source: 'coverage-checker',
    facts: ['L81', 'L82', 'L83', 'L84', 'L85'],
    title: () =>
      msg('Vergoedt uw verzekeraar bekkenfysiotherapie?', {id: 'leaflet.coverage.title'}),
    statements: [
      {
        // One statement: "is reimbursed" never stands without the policy that limits it.
        facts: ['L82', 'L83'],
        text: () =>
          msg(
            'Zorgverzekeraars vergoeden bekkenfysiotherapie in de aanvullende verzekering: de extra verzekering naast de basisverzekering. Kijk in uw polis welke voorwaarden uw verzekeraar heeft.',
            {id: 'leaflet.coverage.supplementary'},
          ),
      },
      {
        // "Provided the deductible has been met" is a set-off and no precondition: see L25.
        facts: ['L84', 'L25'],
        text: () =>
          msg(
            'De behandeling van ongewild urineverlies is verzekerd in de basisverzekering. Voor mensen van 18 jaar of ouder gaat dat via het eigen risico.',
            {id: 'leaflet.coverage.urinary'},
          ),
      },
      {
        facts: ['L85'],
        text: () =>
          msg(
            'De basisverzekering vergoedt ook behandelingen voor kinderen jonger dan 18 jaar. Daarvoor geldt geen eigen risico.',
            {id: 'leaflet.coverage.children'},
          ),
      },
    ],
  },
  {
    id: 'therapist',
    source: 'therapist-finder-link',
    facts: ['L26', 'L86', 'L87', 'L88', 'L89', 'L90', 'L91', 'L92'],
    title: () => msg('Een geregistreerde bekkenfysiotherapeut', {id: 'leaflet.therapist.title'}),
    statements: [],
  },
];

/** The fixed words around the leaflet. */
export const LEAFLET_LABELS = {
  contents: () => msg('In deze folder', {id: 'leaflet.label.contents'}),
  print: () => msg('Print de folder', {id: 'leaflet.label.print'}),
  printed: () => msg('Geprint op {date}, versie {version}', {id: 'leaflet.label.printed'}),
  code: () => msg('QR-code naar {address}', {id: 'leaflet.label.code'}),
  scan: () => msg('Scan deze code met uw telefoon voor onze site.', {id: 'leaflet.label.scan'}),
} as const;
