import {msg} from '@lit/localize';

/** The fixed words around the list. */
export const COMPLAINT_LABELS = {
  title: () => msg('Hoort mijn klacht erbij?', {id: 'complaint.title'}),
  topics: () => msg('Waar gaat het over?', {id: 'complaint.topics'}),
  all: () => msg('Alles', {id: 'complaint.topic.all'}),
  shown: () => msg('{n} klachten', {id: 'complaint.shown.many'}),
  shownOne: () => msg('1 klacht', {id: 'complaint.shown.one'}),
  choose: () => msg('Kruis alles aan wat u herkent.', {id: 'complaint.choose'}),
  alsoCalled: () => msg('Ook wel:', {id: 'complaint.words.label'}),
  inLeaflet: () => msg('In de folder:', {id: 'complaint.term.label'}),
  mine: () => msg('Mijn lijst', {id: 'complaint.mine'}),
  none: () => msg('U heeft nog niets aangekruist.', {id: 'complaint.none'}),
  mineTreated: () =>
    msg('De bekkenfysiotherapeut behandelt deze klachten. Vertel erover bij uw eerste afspraak.', {
      id: 'complaint.mine.treated',
    }),
  clear: () => msg('Wis alles', {id: 'complaint.clear'}),
  paperTitle: () => msg('Mijn lijst voor de eerste afspraak', {id: 'complaint.paper.title'}),
  questions: () => msg('Mijn vragen', {id: 'complaint.paper.questions'}),
  cannotPrint: () =>
    msg('Printen kan hier niet. Maak een foto van uw lijst, of schrijf hem over.', {
      id: 'complaint.paper.impossible',
    }),
  expect: () => msg('Wat kunt u verwachten?', {id: 'complaint.expect'}),
  notListed: () =>
    msg('Staat uw klacht er niet bij, of twijfelt u? Bel of mail dan uw bekkenfysiotherapeut.', {
      id: 'complaint.not-listed',
    }),
  whichLoss: () => msg('Wat verliest u?', {id: 'complaint.which-loss'}),
  lossUrine: () => msg('Urine (plas)', {id: 'complaint.loss.urine'}),
  lossStool: () => msg('Ontlasting (poep)', {id: 'complaint.loss.stool'}),
  lossBoth: () => msg('Allebei', {id: 'complaint.loss.both'}),
} as const;
