import type {LeafletUnit} from '../coverage/leaflet-unit.js';

/**
 * A text in the language of the moment. It is a function because a text that is made when the
 * module loads stays in Dutch for ever.
 */
export type Text = () => string;

/** A row that carries facts of the leaflet, and says which. */
export interface Sourced {
  readonly facts: readonly LeafletUnit[];
}

/** One statement: a paragraph or a list item. */
export interface Statement extends Sourced {
  readonly text: Text;
}

/** A part of a longer text, with a heading of its own. */
export interface Section extends Sourced {
  readonly id: string;
  readonly title: Text;
  readonly statements: readonly Statement[];
}

/** A page outside this one. Its address is written out, so that paper and screen say the same. */
export interface Site extends Sourced {
  readonly name: string;
  readonly url: string;
}

/** Every unit that these rows carry, each once. */
export function factsOf(...rows: readonly Sourced[]): readonly LeafletUnit[] {
  return [...new Set(rows.flatMap(({facts}) => facts))];
}
