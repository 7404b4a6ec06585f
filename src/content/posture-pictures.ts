import {msg} from '@lit/localize';
import type {Text} from './types.js';

/** What matters in each picture, for who does not see it. */
export const PICTURES = {
  'go-at-urge': () => msg('Iemand loopt rustig naar het toilet.', {id: 'posture.picture.go'}),
  'take-time': () =>
    msg('Iemand zit rustig op het toilet, met een klok erbij.', {id: 'posture.picture.time'}),
  'sit-upright': () =>
    msg('Iemand zit rechtop op het toilet. De rug is bol.', {id: 'posture.picture.sit'}),
  'feet-and-clothes': () =>
    msg('Beide voeten staan plat op de grond. De kleren zijn goed naar beneden.', {
      id: 'posture.picture.feet',
    }),
  'belly-and-breath': () =>
    msg(
      'De handen liggen op een buik die een beetje bol is. Een pijl wijst naar buiten: adem uit.',
      {
        id: 'posture.picture.belly',
      },
    ),
  'direct-pressure': () =>
    msg('Een pijl loopt van de buik naar beneden, naar de anus.', {id: 'posture.picture.pressure'}),
  'relax-pelvic-floor': () =>
    msg('De bekkenbodem hangt ontspannen onder in het bekken.', {id: 'posture.picture.relax'}),
  'no-straining': () =>
    msg('Een dunne pijl loopt van de buik naar de anus: een lichte druk, niet meer.', {
      id: 'posture.picture.no-straining',
    }),
  'breathe': () =>
    msg('Iemand zit rustig op het toilet. Een pijl wijst heen en terug: adem in en uit.', {
      id: 'posture.picture.breathe',
    }),
  'tilt-forward': () =>
    msg('Het bekken kantelt naar voren. De rug wordt recht.', {
      id: 'posture.picture.tilt-forward',
    }),
  'tilt-back': () =>
    msg('Het bekken kantelt naar achteren. De rug wordt bol.', {id: 'posture.picture.tilt-back'}),
  'jump': () => msg('Iemand springt met de armen omhoog.', {id: 'posture.picture.jump'}),
  'stairs': () => msg('Iemand loopt een trap op.', {id: 'posture.picture.stairs'}),
  'walk': () => msg('Iemand wandelt flink door, buiten.', {id: 'posture.picture.walk'}),
} as const satisfies Readonly<Record<string, Text>>;

export type PictureId = keyof typeof PICTURES;

/** The words at some pictures, for everybody. Forward goes with in, back goes with out (L76). */
export const CAPTIONS = {
  'tilt-forward': () => msg('Naar voren: adem in', {id: 'posture.caption.tilt-forward'}),
  'tilt-back': () => msg('Naar achteren: adem uit', {id: 'posture.caption.tilt-back'}),
  'jump': () => msg('Springen', {id: 'posture.caption.jump'}),
  'stairs': () => msg('Traplopen', {id: 'posture.caption.stairs'}),
  'walk': () => msg('Wandelen', {id: 'posture.caption.walk'}),
} as const satisfies Readonly<Partial<Record<PictureId, Text>>>;

/** The words of the picture that moves with the breath. */
export const PACER_LABELS = {
  tilt: () =>
    msg('Het bekken kantelt heen en weer: naar voren bij inademen, naar achteren bij uitademen.', {
      id: 'posture.pacer.tilt',
    }),
  breatheIn: () => msg('Adem in', {id: 'posture.pacer.in'}),
  breatheOut: () => msg('Adem uit', {id: 'posture.pacer.out'}),
  start: () => msg('Adem mee', {id: 'posture.pacer.start'}),
  pause: () => msg('Pauze', {id: 'posture.pacer.pause'}),
  goOn: () => msg('Adem verder mee', {id: 'posture.pacer.go-on'}),
  moving: () => msg('De tekening beweegt nu. Adem mee.', {id: 'posture.pacer.moving'}),
  still: () => msg('De tekening staat stil.', {id: 'posture.pacer.still'}),
} as const;
