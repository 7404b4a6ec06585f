import * as complaintList from '../../src/content/complaint-list.js';
import * as constipationExplainer from '../../src/content/constipation-explainer.js';
import * as coverageChecker from '../../src/content/coverage-checker.js';
import * as patientLeaflet from '../../src/content/patient-leaflet.js';
import * as therapistFinderLink from '../../src/content/therapist-finder-link.js';
import * as toiletPostureGuide from '../../src/content/toilet-posture-guide.js';

/** The content table of every element: what its module exports, whatever its shape. */
export const TABLES: Readonly<Record<string, object>> = {
  'complaint-list': complaintList,
  'constipation-explainer': constipationExplainer,
  'coverage-checker': coverageChecker,
  'patient-leaflet': patientLeaflet,
  'therapist-finder-link': therapistFinderLink,
  'toilet-posture-guide': toiletPostureGuide,
};

/** A value somewhere in a table, with the way to it: `STEPS.0.title`. */
interface Place {
  readonly path: string;
  readonly value: unknown;
}

/** Every value that can be reached from a table, itself included. A value with two ways to it comes twice. */
function* placesIn(value: unknown, path = ''): Generator<Place> {
  yield {path, value};
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* placesIn(inner, path === '' ? key : `${path}.${key}`);
  }
}

/** The units that the rows of a table name, each with the row that names it. */
export function factsIn(table: object): {path: string; unit: unknown}[] {
  return [...placesIn(table)].flatMap(({path, value}) =>
    /(^|\.)facts$/.test(path) && Array.isArray(value)
      ? value.map((unit: unknown) => ({path, unit}))
      : [],
  );
}

/** A text of a table: what it says in the language of the moment. */
export interface TextPlace {
  readonly path: string;
  readonly text: string;
  readonly thunk: () => unknown;
}

/** The texts of a table: its functions that take nothing and give words. */
export function textsIn(table: object): TextPlace[] {
  return [...placesIn(table)].flatMap(({path, value}) => {
    if (typeof value !== 'function' || value.length > 0) return [];
    const thunk = value as () => unknown;
    const text = thunk();
    return typeof text === 'string' ? [{path, text, thunk}] : [];
  });
}

/** The texts of all tables; each path begins with the element's tag. */
export function allTexts(): TextPlace[] {
  return Object.entries(TABLES).flatMap(([tag, table]) =>
    textsIn(table).map((place) => ({...place, path: `${tag}: ${place.path}`})),
  );
}
