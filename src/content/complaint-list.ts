import {msg} from '@lit/localize';
import type {Sourced, Statement, Text} from './types.js';

export {COMPLAINT_LABELS} from './complaint-labels.js';
export {KIOSK_TEXTS} from './kiosk.js';

/** What somebody would look for first. */
export type TopicId = 'urine' | 'stool' | 'pain' | 'pregnancy' | 'sex' | 'surgery';

/** The topics, in the order in which they are shown. */
export const TOPICS: readonly {readonly id: TopicId; readonly name: Text}[] = [
  {id: 'urine', name: () => msg('Plassen', {id: 'complaint.topic.urine'})},
  {id: 'stool', name: () => msg('Poepen', {id: 'complaint.topic.stool'})},
  {id: 'pain', name: () => msg('Pijn of druk', {id: 'complaint.topic.pain'})},
  {
    id: 'pregnancy',
    name: () => msg('Zwangerschap en bevalling', {id: 'complaint.topic.pregnancy'}),
  },
  {id: 'sex', name: () => msg('Vrijen', {id: 'complaint.topic.sex'})},
  {id: 'surgery', name: () => msg('Operatie', {id: 'complaint.topic.surgery'})},
];

/** One of the nine complaints that the therapist treats. */
export interface Complaint extends Sourced {
  readonly id: string;
  readonly topics: readonly TopicId[];
  readonly name: Text;
  /** What it can look like, in everyday words. */
  readonly looksLike: Text;
  /**
   * Other everyday words for the same, with commas between them. They say nothing that the leaflet
   * does not: no cause, and no name of an illness.
   */
  readonly words: Text;
  /** The term that therapists and leaflets use, to recognise it on paper. */
  readonly term: Text;
}

/** The nine complaints, in the leaflet's order (L12 to L20). There is no tenth. */
export const COMPLAINTS: readonly Complaint[] = [
  {
    id: 'loss',
    facts: ['L12'],
    topics: ['urine', 'stool'],
    name: () => msg('Ongewild urine of ontlasting verliezen', {id: 'complaint.loss.name'}),
    looksLike: () =>
      msg('U verliest plas, poep of allebei terwijl u dat niet wilt.', {
        id: 'complaint.loss.looks-like',
      }),
    words: () =>
      msg('lekken, druppelen, een ongelukje, plas of poep in de broek', {
        id: 'complaint.loss.words',
      }),
    term: () => msg('ongewild verlies van urine en/of ontlasting', {id: 'complaint.loss.term'}),
  },
  {
    id: 'urge',
    facts: ['L13'],
    topics: ['urine', 'stool'],
    name: () => msg('Aandrang die u niet kunt tegenhouden', {id: 'complaint.urge.name'}),
    looksLike: () =>
      msg('U moet plassen of poepen, en u kunt dat gevoel niet tegenhouden.', {
        id: 'complaint.urge.looks-like',
      }),
    words: () =>
      msg('hoge nood, erg nodig moeten, meteen naar de wc moeten', {id: 'complaint.urge.words'}),
    term: () =>
      msg('niet te onderdrukken aandrang om te plassen en/of te ontlasten', {
        id: 'complaint.urge.term',
      }),
  },
  {
    id: 'difficulty',
    facts: ['L14'],
    topics: ['urine', 'stool'],
    name: () => msg('Moeite met plassen of poepen', {id: 'complaint.difficulty.name'}),
    looksLike: () =>
      msg('Het kost u moeite om te plassen of te poepen.', {
        id: 'complaint.difficulty.looks-like',
      }),
    words: () =>
      msg('moeilijk naar de wc kunnen, moeten persen, de plas of poep wil niet komen', {
        id: 'complaint.difficulty.words',
      }),
    term: () => msg('met moeite kunnen plassen of ontlasten', {id: 'complaint.difficulty.term'}),
  },
  {
    id: 'heaviness',
    facts: ['L15'],
    topics: ['pain'],
    name: () =>
      msg('Een zwaar, drukkend gevoel of een balgevoel', {id: 'complaint.heaviness.name'}),
    looksLike: () =>
      msg(
        'Uw onderbuik voelt zwaar en drukkend. Of het voelt alsof er een bal in uw vagina of anus zit. Of allebei.',
        {
          id: 'complaint.heaviness.looks-like',
        },
      ),
    words: () =>
      msg('druk onder in de buik, een zwaar gevoel van onderen, alsof u op een bal zit', {
        id: 'complaint.heaviness.words',
      }),
    term: () =>
      msg('zwaar, drukkend gevoel in de onderbuik en/of balgevoel in vagina of anus', {
        id: 'complaint.heaviness.term',
      }),
  },
  {
    id: 'pain',
    facts: ['L16'],
    topics: ['pain'],
    name: () => msg('Pijn onder in de buik of tussen de benen', {id: 'complaint.pain.name'}),
    looksLike: () =>
      msg('U heeft pijn in uw onderbuik, rond uw anus of bij uw geslachtsdelen.', {
        id: 'complaint.pain.looks-like',
      }),
    words: () =>
      msg(
        'pijn in het kruis, pijn rond het poepgat, pijn aan penis of balzak, pijn aan de vagina',
        {id: 'complaint.pain.words'},
      ),
    term: () =>
      msg('pijn in de onderbuik, rond de anus of de geslachtsdelen', {id: 'complaint.pain.term'}),
  },
  {
    id: 'sex',
    facts: ['L17'],
    topics: ['sex'],
    name: () => msg('Problemen bij het vrijen', {id: 'complaint.sex.name'}),
    looksLike: () =>
      msg(
        'Vrijen gaat niet goed, en dat heeft te maken met uw bekkenbodem: de spieren onder in uw bekken.',
        {id: 'complaint.sex.looks-like'},
      ),
    words: () =>
      msg('problemen met seks, niet goed kunnen vrijen, moeite met intiem zijn', {
        id: 'complaint.sex.words',
      }),
    term: () =>
      msg('problemen bij het vrijen die samenhangen met de bekkenbodem', {
        id: 'complaint.sex.term',
      }),
  },
  {
    id: 'pregnancy',
    facts: ['L18'],
    topics: ['pregnancy', 'pain'],
    name: () =>
      msg('Pijn in bekken of rug rond zwangerschap en bevalling', {
        id: 'complaint.pregnancy.name',
      }),
    looksLike: () =>
      msg(
        'U heeft pijn in uw bekken of klachten onder in uw rug, in de tijd rond een zwangerschap of bevalling.',
        {
          id: 'complaint.pregnancy.looks-like',
        },
      ),
    words: () =>
      msg('een zeer bekken als u zwanger bent, lage rugpijn na de bevalling', {
        id: 'complaint.pregnancy.words',
      }),
    term: () =>
      msg('bekkenpijn en lage-rugklachten rond zwangerschap en bevalling', {
        id: 'complaint.pregnancy.term',
      }),
  },
  {
    id: 'pelvic-pain',
    facts: ['L19'],
    topics: ['pain'],
    name: () =>
      msg('Pijn in bekken of rug met een andere oorzaak', {id: 'complaint.pelvic-pain.name'}),
    looksLike: () =>
      msg(
        'U heeft pijn in uw bekken of klachten onder in uw rug. Dat komt niet door een zwangerschap of bevalling.',
        {
          id: 'complaint.pelvic-pain.looks-like',
        },
      ),
    words: () =>
      msg('lage rugpijn, een zeer bekken, last van de onderrug', {
        id: 'complaint.pelvic-pain.words',
      }),
    term: () =>
      msg('bekkenpijn en lage-rugklachten door andere oorzaken dan zwangerschap en bevalling', {
        id: 'complaint.pelvic-pain.term',
      }),
  },
  {
    id: 'surgery',
    facts: ['L20'],
    topics: ['surgery'],
    name: () => msg('Klachten voor of na een operatie', {id: 'complaint.surgery.name'}),
    looksLike: () =>
      msg('U heeft problemen voor of na een operatie in uw buik of bekken.', {
        id: 'complaint.surgery.looks-like',
      }),
    words: () =>
      msg('last na een buikoperatie, geopereerd zijn in het bekken, wachten op een operatie', {
        id: 'complaint.surgery.words',
      }),
    term: () =>
      msg('problemen vóór en na operaties in buik- en bekkengebied', {
        id: 'complaint.surgery.term',
      }),
  },
];

/** What the therapist does, shown above the list. */
export const COMPLAINT_INTRODUCTION: readonly Statement[] = [
  {
    facts: ['L05', 'L09', 'L11'],
    text: () =>
      msg(
        'De bekkenfysiotherapeut helpt mannen, vrouwen en kinderen met klachten in en rond het bekken.',
        {
          id: 'complaint.intro.who',
        },
      ),
  },
  {
    facts: ['L05'],
    text: () =>
      msg(
        'Geregistreerde bekkenfysiotherapeuten onderzoeken en behandelen klachten in buik, bekken en bekkenbodem. Daarin zijn zij gespecialiseerd.',
        {id: 'complaint.intro.specialised'},
      ),
  },
];

/** What to expect, shown below the list. */
export const COMPLAINT_CLOSING: readonly Statement[] = [
  {
    facts: ['L10'],
    text: () =>
      msg(
        'De behandeling begint met uitleg, advies om klachten te voorkomen en een goede diagnose.',
        {id: 'complaint.closing.first'},
      ),
  },
  {
    facts: ['L11'],
    text: () =>
      msg('Daarna coacht, begeleidt en behandelt de therapeut u.', {id: 'complaint.closing.then'}),
  },
  {
    facts: ['L06', 'L07'],
    text: () =>
      msg(
        'Zo kan de therapeut veel ingewikkelde klachten behandelen zonder operatie. Dat stelt gerust.',
        {id: 'complaint.closing.surgery'},
      ),
  },
];
