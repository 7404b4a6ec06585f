import {msg} from '@lit/localize';
import type {Section} from './types.js';

export * from './pelvic-floor.js';

/** The id of a section, which is also the value of the attribute `section`. */
export type ConstipationSectionId =
  'what-is-constipation' | 'pelvic-floor' | 'treatment' | 'bowel' | 'control';

/** A part of the explanation: a heading, and the statements below it in reading order. */
export interface ConstipationSection extends Section {
  readonly id: ConstipationSectionId;
}

/**
 * The explanation of constipation, in the leaflet's order (L27 to L60). It informs and tests
 * nothing: a definition or a sign is about "somebody", never about the reader.
 */
export const CONSTIPATION_SECTIONS: readonly ConstipationSection[] = [
  {
    id: 'what-is-constipation',
    facts: ['L27'],
    title: () => msg('Wat is verstopping?', {id: 'constipation.what-is-constipation.title'}),
    statements: [
      {
        facts: ['L28'],
        text: () =>
          msg('Bij verstopping heeft u problemen met poepen. Een ander woord is obstipatie.', {
            id: 'constipation.what-is-constipation.problems',
          }),
      },
      {
        // A definition with two halves, either of which is enough.
        facts: ['L29'],
        text: () =>
          msg(
            'Verstopping betekent dat iemand minder dan drie keer per week ontlasting heeft. Of dat iemand wel regelmatig ontlasting heeft, maar vaak hard moet persen om te poepen.',
            {id: 'constipation.what-is-constipation.definition'},
          ),
      },
      {
        facts: ['L30', 'L31'],
        text: () =>
          msg(
            'De spieren onder in uw bekken heten samen de bekkenbodem. Een te gespannen bekkenbodem kan verstopping geven. Een bekkenbodem die niet goed werkt, kan dat ook.',
            {id: 'constipation.what-is-constipation.cause'},
          ),
      },
    ],
  },
  {
    id: 'pelvic-floor',
    facts: ['L27'],
    title: () => msg('Wat doet de bekkenbodem?', {id: 'constipation.pelvic-floor.title'}),
    statements: [
      {
        // "Hangen" and not "gespannen": a tensed pelvic floor is something else.
        facts: ['L31'],
        text: () =>
          msg(
            'De bekkenbodem is een groep spieren. Ze sluiten uw lichaam aan de onderkant af. Ze hangen als een soort hangmat tussen het schaambeen, het heiligbeen, het staartbeen en de zitbeenknobbels.',
            {id: 'constipation.pelvic-floor.hammock'},
          ),
      },
      {
        facts: ['L31'],
        text: () =>
          msg(
            'Het schaambeen zit aan de voorkant van uw bekken. Het heiligbeen en het staartbeen zijn het onderste deel van uw rug. De zitbeenknobbels zijn de botten waar u op zit.',
            {id: 'constipation.pelvic-floor.bones'},
          ),
      },
      {
        facts: ['L32'],
        text: () =>
          msg(
            'De bekkenbodem steunt de blaas, de plasbuis en de endeldarm: het laatste stuk van de darm. Bij vrouwen steunt de bekkenbodem ook de baarmoeder en de vagina.',
            {id: 'constipation.pelvic-floor.support'},
          ),
      },
      {
        facts: ['L33'],
        text: () =>
          msg(
            'Met een aangespannen bekkenbodem is het mogelijk om plas, ontlasting en winden op te houden.',
            {id: 'constipation.pelvic-floor.tense'},
          ),
      },
      {
        facts: ['L34'],
        text: () =>
          msg(
            'Met een goed ontspannen bekkenbodem is het mogelijk om zonder problemen te plassen en te poepen.',
            {id: 'constipation.pelvic-floor.relax'},
          ),
      },
      {
        facts: ['L35'],
        text: () =>
          msg(
            'Wat is belangrijk voor een goede werking van de bekkenbodem, de darmen en het poepen? Dat u de bekkenbodem goed kunt aanspannen en ontspannen. Maar ook een ontspannen buik, en ademen met uw buik.',
            {id: 'constipation.pelvic-floor.belly'},
          ),
      },
    ],
  },
  {
    id: 'treatment',
    facts: ['L27'],
    title: () => msg('Wat doet de bekkenfysiotherapeut?', {id: 'constipation.treatment.title'}),
    statements: [
      {
        facts: ['L36'],
        text: () =>
          msg(
            'Hoe is de verstopping ontstaan? De bekkenfysiotherapeut is de juiste persoon om u dat uit te leggen.',
            {id: 'constipation.treatment.insight'},
          ),
      },
      {
        // The leaflet's sentence breaks off after this; nothing is filled in.
        facts: ['L37'],
        text: () =>
          msg('Samen met u zoekt de bekkenfysiotherapeut naar de oorzaak van de verstopping.', {
            id: 'constipation.treatment.cause',
          }),
      },
      {
        facts: ['L38'],
        text: () =>
          msg(
            'U leert uw bekkenbodem weer goed te gebruiken. Dat doet u door hem bewust en met controle aan te spannen en te ontspannen.',
            {id: 'constipation.treatment.learn'},
          ),
      },
      {
        facts: ['L39'],
        text: () =>
          msg(
            'De bekkenfysiotherapeut kan daarbij hulpmiddelen gebruiken: myofeedback, elektrostimulatie en de rectale oefenballon.',
            {id: 'constipation.treatment.methods'},
          ),
      },
      {
        facts: ['L39'],
        text: () =>
          msg('Myofeedback laat merken wat uw spieren doen.', {
            id: 'constipation.treatment.myofeedback',
          }),
      },
      {
        facts: ['L39'],
        text: () =>
          msg('Elektrostimulatie werkt met elektrische prikkels.', {
            id: 'constipation.treatment.electrostimulation',
          }),
      },
      {
        facts: ['L39'],
        text: () =>
          msg(
            'Met de rectale oefenballon oefent u in de endeldarm, het laatste stuk van de darm.',
            {id: 'constipation.treatment.balloon'},
          ),
      },
      {
        facts: ['L40'],
        text: () =>
          msg(
            'Er is ook aandacht voor bijvoorbeeld speciale oefeningen om te ademen en te ontspannen. En voor de goede manier om naar het toilet te gaan.',
            {id: 'constipation.treatment.exercises'},
          ),
      },
    ],
  },
  {
    id: 'bowel',
    facts: ['L41'],
    title: () => msg('Darmen die goed werken', {id: 'constipation.bowel.title'}),
    statements: [
      {
        facts: ['L42'],
        text: () =>
          msg(
            'Dit is nodig voor darmen die goed werken: eet regelmatig en rustig, en drink en beweeg genoeg.',
            {id: 'constipation.bowel.needs'},
          ),
      },
      {
        facts: ['L43', 'L44'],
        text: () =>
          msg(
            'In uw voeding moeten genoeg vocht en vezels zitten. Is dat niet zo? Dan is er maar weinig ontlasting, en die wordt erg hard.',
            {id: 'constipation.bowel.food'},
          ),
      },
      {
        facts: ['L45'],
        text: () =>
          msg(
            'Daardoor komt er weinig aandrang: het gevoel dat u moet poepen. Langzaam komt er steeds meer ontlasting in de darm.',
            {id: 'constipation.bowel.little-urge'},
          ),
      },
      {
        facts: ['L46'],
        text: () =>
          msg('Dat kan weer een vol gevoel geven, weinig zin in eten, krampen en buikpijn.', {
            id: 'constipation.bowel.full',
          }),
      },
      {
        facts: ['L47'],
        text: () =>
          msg(
            'De endeldarm is het laatste stuk van de darm. Is dat stuk vol of te vol? Dan kunnen alle darmen van slag raken.',
            {id: 'constipation.bowel.upset'},
          ),
      },
      {
        // One statement: the second half alone would read as a sign to look for.
        facts: ['L48', 'L49'],
        text: () =>
          msg(
            'Ook kan er dunne ontlasting langs de prop ontlasting in de endeldarm lekken. De dunne ontlasting komt uit het begin van de dikke darm. Dat lijkt op diarree, maar het is een gevolg van de verstopping.',
            {id: 'constipation.bowel.leak'},
          ),
      },
      {
        facts: ['L50'],
        text: () =>
          msg('Soms duwt de endeldarm vanzelf kleine proppen harde ontlasting naar buiten.', {
            id: 'constipation.bowel.plugs',
          }),
      },
    ],
  },
  {
    id: 'control',
    facts: ['L51'],
    title: () => msg('Controle over de bekkenbodem', {id: 'constipation.control.title'}),
    statements: [
      {
        facts: ['L52'],
        text: () =>
          msg(
            'Verstopping kan te maken hebben met de bekkenbodem. Die is dan te gespannen, of werkt niet goed.',
            {id: 'constipation.control.cause'},
          ),
      },
      {
        facts: ['L53'],
        text: () =>
          msg(
            'Is de bekkenbodem te gespannen? Dan is er minder gevoel van onderen en in de onderbuik.',
            {id: 'constipation.control.feeling'},
          ),
      },
      {
        facts: ['L54', 'L55'],
        text: () =>
          msg(
            'Een hoge spanning in de bekkenbodem kan ook pijn geven: in de onderbuik, de lage rug en aan het staartbeen. Die pijn kan zo erg zijn dat gewoon zitten niet mogelijk is.',
            {id: 'constipation.control.pain'},
          ),
      },
      {
        facts: ['L56', 'L57'],
        text: () =>
          msg(
            'Ontspant de bekkenbodem tijdens het poepen niet of niet genoeg? Dan kan de ontlasting er niet uit, of maar voor een deel. Daardoor kunt u een vol gevoel houden.',
            {id: 'constipation.control.not-relaxed'},
          ),
      },
      {
        facts: ['L58'],
        text: () =>
          msg('Daarom is goede controle over uw bekkenbodem erg belangrijk.', {
            id: 'constipation.control.matters',
          }),
      },
      {
        facts: ['L59', 'L60'],
        text: () =>
          msg(
            'U kunt die controle door verschillende oorzaken kwijt zijn. De bekkenfysiotherapeut helpt u om die terug te krijgen.',
            {id: 'constipation.control.regain'},
          ),
      },
    ],
  },
];
