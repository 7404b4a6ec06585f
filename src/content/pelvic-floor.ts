import {msg} from '@lit/localize';
import type {Sourced, Text} from './types.js';

/** A part of the pelvic floor drawing. */
export type PelvicFloorPartId =
  | 'pubic-bone'
  | 'sacrum'
  | 'tailbone'
  | 'sit-bones'
  | 'bladder'
  | 'womb'
  | 'rectum'
  | 'pelvic-floor';

/** The label of a part of the drawing, and one line on what it is. */
export interface PelvicFloorPart extends Sourced {
  readonly id: PelvicFloorPartId;
  readonly name: Text;
  readonly text: Text;
}

/** The parts of the drawing: the bones first, then what the hammock supports, then itself. */
export const PELVIC_FLOOR_PARTS: readonly PelvicFloorPart[] = [
  {
    id: 'pubic-bone',
    facts: ['L31'],
    name: () => msg('Schaambeen', {id: 'constipation.part.pubic-bone.name'}),
    text: () =>
      msg('Het bot aan de voorkant van uw bekken.', {id: 'constipation.part.pubic-bone.text'}),
  },
  {
    id: 'sacrum',
    facts: ['L31'],
    name: () => msg('Heiligbeen', {id: 'constipation.part.sacrum.name'}),
    text: () =>
      msg('Het bot onder in uw rug, net boven het staartbeen.', {
        id: 'constipation.part.sacrum.text',
      }),
  },
  {
    id: 'tailbone',
    facts: ['L31'],
    name: () => msg('Staartbeen', {id: 'constipation.part.tailbone.name'}),
    text: () => msg('Het onderste puntje van uw rug.', {id: 'constipation.part.tailbone.text'}),
  },
  {
    id: 'sit-bones',
    facts: ['L31'],
    name: () => msg('Zitbeenknobbels', {id: 'constipation.part.sit-bones.name'}),
    text: () => msg('De twee botten waar u op zit.', {id: 'constipation.part.sit-bones.text'}),
  },
  {
    id: 'bladder',
    facts: ['L32'],
    name: () => msg('Blaas en plasbuis', {id: 'constipation.part.bladder.name'}),
    text: () =>
      msg('In de blaas zit uw plas. Door de plasbuis gaat de plas naar buiten.', {
        id: 'constipation.part.bladder.text',
      }),
  },
  {
    id: 'womb',
    facts: ['L32'],
    name: () => msg('Baarmoeder en vagina', {id: 'constipation.part.womb.name'}),
    text: () =>
      msg('Bij vrouwen steunt de bekkenbodem ook de baarmoeder en de vagina.', {
        id: 'constipation.part.womb.text',
      }),
  },
  {
    id: 'rectum',
    facts: ['L32'],
    name: () => msg('Endeldarm', {id: 'constipation.part.rectum.name'}),
    text: () => msg('Het laatste stuk van de darm.', {id: 'constipation.part.rectum.text'}),
  },
  {
    id: 'pelvic-floor',
    facts: ['L31', 'L32'],
    name: () => msg('Bekkenbodem', {id: 'constipation.part.hammock.name'}),
    text: () =>
      msg('Een groep spieren, als een soort hangmat. Ze steunen wat erboven zit.', {
        id: 'constipation.part.hammock.text',
      }),
  },
];

/** What the pelvic floor of the drawing is doing. */
export type PelvicFloorStateId = 'tensed' | 'relaxed';

/** The label of a state of the drawing, and what that state makes possible. */
export interface PelvicFloorState extends Sourced {
  readonly id: PelvicFloorStateId;
  readonly name: Text;
  readonly text: Text;
  /** What matters in the drawing from the side, for who does not see it. */
  readonly side: Text;
  /** The same, from below. */
  readonly below: Text;
}

/** The two states of the drawing. */
export const PELVIC_FLOOR_STATES: readonly PelvicFloorState[] = [
  {
    id: 'tensed',
    facts: ['L33'],
    name: () => msg('Aangespannen', {id: 'constipation.state.tensed.name'}),
    text: () =>
      msg('Zo is het mogelijk om plas, ontlasting en winden op te houden.', {
        id: 'constipation.state.tensed.text',
      }),
    side: () =>
      msg('Het bekken van opzij. De bekkenbodem is kort en staat hoog. De openingen zijn dicht.', {
        id: 'constipation.state.tensed.side',
      }),
    below: () =>
      msg('Het bekken van onderen. De bekkenbodem is smal. De openingen zijn dicht.', {
        id: 'constipation.state.tensed.below',
      }),
  },
  {
    id: 'relaxed',
    facts: ['L34'],
    name: () => msg('Goed ontspannen', {id: 'constipation.state.relaxed.name'}),
    text: () =>
      msg('Zo is het mogelijk om zonder problemen te plassen en te poepen.', {
        id: 'constipation.state.relaxed.text',
      }),
    side: () =>
      msg('Het bekken van opzij. De bekkenbodem is lang en hangt laag. De openingen zijn vrij.', {
        id: 'constipation.state.relaxed.side',
      }),
    below: () =>
      msg('Het bekken van onderen. De bekkenbodem is breed. De openingen zijn vrij.', {
        id: 'constipation.state.relaxed.below',
      }),
  },
];

/** The fixed words around the explanation and its drawing. */
export const CONSTIPATION_LABELS = {
  title: () => msg('Verstopping en uw bekkenbodem', {id: 'constipation.label.title'}),
  general: () =>
    msg('Dit is uitleg voor iedereen. Vraag uw bekkenfysiotherapeut wat voor u geldt.', {
      id: 'constipation.label.general',
    }),
  states: () => msg('De bekkenbodem in de tekening', {id: 'constipation.label.states'}),
  side: () => msg('Van opzij', {id: 'constipation.label.side'}),
  below: () => msg('Van onderen', {id: 'constipation.label.below'}),
  parts: () => msg('Wijs aan in de tekening', {id: 'constipation.label.parts'}),
} as const;
