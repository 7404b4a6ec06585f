import {msg} from '@lit/localize';
import type {Sourced, Statement, Text} from './types.js';

export * from './posture-pictures.js';

/** The id of a step, which is also the value of the attribute `step`. */
export type StepId =
  | 'go'
  | 'time'
  | 'sit'
  | 'feet'
  | 'belly'
  | 'pressure'
  | 'relax'
  | 'no-straining'
  | 'breathe'
  | 'tilt'
  | 'move';

/** One step on the toilet: what to do, and why. */
export interface PostureStep extends Sourced {
  readonly id: StepId;
  readonly title: Text;
  /** What to do, in one or two short sentences. */
  readonly text: Text;
  /** Why, or what else is good to know; shown on request. */
  readonly why: readonly Statement[];
  /** The group that the step belongs to: see `GROUPS`. */
  readonly group: StepGroup;
}

/** The steps at first, and the two follow-ups for when nothing has come yet. */
export type StepGroup = 'base' | 'breathe' | 'move';

/** The title of each group; a follow-up is a question that leads on. */
export const GROUPS: readonly {readonly id: StepGroup; readonly title: Text}[] = [
  {id: 'base', title: () => msg('Zo gaat u poepen', {id: 'posture.group.base'})},
  {id: 'breathe', title: () => msg('Komt er nog niets?', {id: 'posture.group.breathe'})},
  {id: 'move', title: () => msg('Komt er nog steeds niets?', {id: 'posture.group.move'})},
];

/** What stands above the steps. */
export const INTRODUCTION: readonly Statement[] = [
  {
    text: () => msg('Naar het toilet gaan mag niet zwaar zijn.', {id: 'posture.intro.light'}),
    facts: ['L01'],
  },
  {
    text: () =>
      msg('Lukt het poepen niet goed? Loop er niet mee door: er is iets aan te doen.', {
        id: 'posture.intro.help',
      }),
    facts: ['L02'],
  },
];

/** The steps in the leaflet's order (L62, L67 to L78). They are about passing stool, not urine. */
export const STEPS: readonly PostureStep[] = [
  {
    id: 'go',
    group: 'base',
    facts: ['L62'],
    title: () => msg('Ga als u aandrang voelt', {id: 'posture.go.title'}),
    text: () => msg('Voelt u dat u moet poepen? Ga dan naar het toilet.', {id: 'posture.go.text'}),
    why: [
      {
        facts: ['L65'],
        text: () =>
          msg('De ontlasting komt het makkelijkst als u bij aandrang naar het toilet gaat.', {
            id: 'posture.go.why.easiest',
          }),
      },
      {
        facts: ['L66'],
        text: () =>
          msg('Na een maaltijd is de kans op aandrang het grootst.', {id: 'posture.go.why.meal'}),
      },
      {
        facts: ['L64'],
        text: () =>
          msg('Houdt u de aandrang vaak tegen? Dan voelt u hem na een tijd niet meer.', {
            id: 'posture.go.why.suppress',
          }),
      },
      {
        facts: ['L63'],
        text: () =>
          msg('Duurt verstopping al langer? Dan is de aandrang moeilijk te voelen.', {
            id: 'posture.go.why.long',
          }),
      },
    ],
  },
  {
    id: 'time',
    group: 'base',
    facts: ['L67'],
    title: () => msg('Neem de tijd', {id: 'posture.time.title'}),
    text: () =>
      msg('Neem genoeg tijd en rust om naar het toilet te gaan.', {id: 'posture.time.text'}),
    why: [],
  },
  {
    id: 'sit',
    group: 'base',
    facts: ['L68'],
    title: () => msg('Zit rechtop, met een bolle rug', {id: 'posture.sit.title'}),
    text: () => msg('Ga rechtop zitten en maak uw rug bol.', {id: 'posture.sit.text'}),
    why: [],
  },
  {
    id: 'feet',
    group: 'base',
    facts: ['L69'],
    title: () => msg('Zet uw voeten goed neer', {id: 'posture.feet.title'}),
    text: () =>
      msg('Zorg dat uw voeten goed steunen. Doe uw kleren goed naar beneden.', {
        id: 'posture.feet.text',
      }),
    why: [],
  },
  {
    id: 'belly',
    group: 'base',
    facts: ['L70'],
    title: () => msg('Buik wat bol en uitademen', {id: 'posture.belly.title'}),
    text: () =>
      msg('Maak uw buik een beetje bol. Adem daarbij uit.', {
        id: 'posture.belly.text',
      }),
    why: [],
  },
  {
    id: 'pressure',
    group: 'base',
    facts: ['L71'],
    title: () => msg('Richt de lichte druk naar uw anus', {id: 'posture.pressure.title'}),
    text: () =>
      msg('De anus is het gaatje waar u door poept. Laat de lichte druk daar naartoe gaan.', {
        id: 'posture.pressure.text',
      }),
    why: [],
  },
  {
    id: 'relax',
    group: 'base',
    facts: ['L72'],
    title: () => msg('Ontspan uw bekkenbodem', {id: 'posture.relax.title'}),
    text: () =>
      msg('Uw bekkenbodem moet hierbij ontspannen zijn. Dat zijn de spieren onder in uw bekken.', {
        id: 'posture.relax.text',
      }),
    why: [],
  },
  {
    id: 'no-straining',
    group: 'base',
    facts: ['L73'],
    title: () => msg('Pers liever niet', {id: 'posture.no-straining.title'}),
    text: () =>
      msg('Het beste is poepen zonder persen. Lukt dat niet? Pers dan licht.', {
        id: 'posture.no-straining.text',
      }),
    why: [],
  },
  {
    id: 'breathe',
    group: 'breathe',
    facts: ['L74'],
    title: () => msg('Adem rustig in en uit', {id: 'posture.breathe.title'}),
    text: () =>
      msg('Adem rustig in en weer uit. Zo kunt u proberen de ontlasting op gang te helpen.', {
        id: 'posture.breathe.text',
      }),
    why: [],
  },
  {
    id: 'tilt',
    group: 'breathe',
    facts: ['L75', 'L76'],
    title: () => msg('Kantel uw bekken', {id: 'posture.tilt.title'}),
    text: () =>
      msg(
        'U kunt uw bekken een aantal keren naar voren en naar achteren kantelen. Naar voren: adem in. Naar achteren: adem uit.',
        {
          id: 'posture.tilt.text',
        },
      ),
    why: [
      {
        facts: ['L75'],
        text: () =>
          msg('Het kantelen kan het ademen nog wat ondersteunen.', {id: 'posture.tilt.why'}),
      },
    ],
  },
  {
    id: 'move',
    group: 'move',
    facts: ['L77'],
    title: () => msg('Sta op en beweeg', {id: 'posture.move.title'}),
    text: () =>
      msg(
        'U kunt nu beter van het toilet af gaan. Beweeg een paar minuten flink. Ga bijvoorbeeld springen, traplopen of wandelen.',
        {id: 'posture.move.text'},
      ),
    why: [
      {
        facts: ['L78'],
        text: () =>
          msg(
            'Door te bewegen kan de aandrang groter worden. Misschien lukt het poepen daardoor wel.',
            {
              id: 'posture.move.why',
            },
          ),
      },
    ],
  },
];

/** What stands below the steps. */
export const CLOSING: readonly Statement[] = [
  {
    facts: ['L79'],
    text: () =>
      msg('Probeer deze adviezen altijd te volgen, ook als het erg moeilijk gaat.', {
        id: 'posture.closing.always',
      }),
  },
  {
    facts: ['L80'],
    text: () =>
      msg('Zie ook de folder “De bekkenfysiotherapeut geeft u adviezen voor toiletgedrag”.', {
        id: 'posture.closing.leaflet',
      }),
  },
];

/** The fixed words around the steps. */
export const POSTURE_LABELS = {
  title: () => msg('Goed zitten op het toilet', {id: 'posture.title'}),
  purpose: () =>
    msg('Deze houding is voor poepen, niet voor plassen.', {
      id: 'posture.purpose',
    }),
  position: () => msg('Stap {n} van {total}', {id: 'posture.position'}),
  previous: () => msg('Vorige', {id: 'posture.previous'}),
  next: () => msg('Volgende', {id: 'posture.next'}),
  why: () => msg('Waarom?', {id: 'posture.why'}),
  nothingYet: () => msg('Komt er nog niets? Ga verder', {id: 'posture.nothing-yet'}),
  stillNothing: () => msg('Nog steeds niets? Ga verder', {id: 'posture.still-nothing'}),
  done: () => msg('Gelukt? Dan bent u klaar.', {id: 'posture.done'}),
  restart: () => msg('Begin opnieuw', {id: 'posture.restart'}),
  showList: () => msg('Bekijk alle stappen', {id: 'posture.show-list'}),
  showSteps: () => msg('Bekijk stap voor stap', {id: 'posture.show-steps'}),
  ask: () =>
    msg('Blijft het moeilijk? Vraag uw bekkenfysiotherapeut om hulp.', {id: 'posture.ask'}),
} as const;
