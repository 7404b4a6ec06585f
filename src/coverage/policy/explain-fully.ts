import type * as v from 'valibot';
import {own} from '../own.js';
import {explainBriefly, isUnknownKey, stepsTo, type Explain} from './explain-briefly.js';
import {pathText, type Path, type PolicyIssue} from './issue.js';
import {nearest} from './nearest.js';
import {policySchema} from './schema.js';

/** The parts of a schema that lead to the schemas inside it, and the values it allows. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (string | number)[];
}

/** Of more unknown keys in one object nobody wants to know. */
const MOST_KEYS = 20;

/** As `explainBriefly`, with every unknown key and with what may have been meant. */
export const explainFully: Explain = (issue) => {
  if (isUnknownKey(issue)) return unknownKeys(issue);
  return explainBriefly(issue).map((brief) => suggesting(brief, meantBy(issue)));
};

/** The validator stops at the first unknown key of an object; the writer wants to see them all. */
function unknownKeys(issue: v.BaseIssue<unknown>): readonly PolicyIssue[] {
  const path = stepsTo(issue).slice(0, -1);
  const known = Object.keys(own(shapeAt(path), 'entries') ?? {});
  const [brief] = explainBriefly(issue);
  const given = Object.keys(issue.path?.[path.length]?.input as object);
  return given
    .filter((key) => !known.includes(key))
    .slice(0, MOST_KEYS)
    .map((key) =>
      suggesting(
        {path: pathText([...path, key]), message: brief?.message ?? ''},
        nearest(key, known),
      ),
    );
}

/** The value that the writer may have meant, or null. */
function meantBy(issue: v.BaseIssue<unknown>): string | null {
  const {input, expected} = issue;
  const options = own(shapeAt(stepsTo(issue)), 'options') ?? [];
  if (typeof input === 'boolean' && options.includes('yes')) return input ? '"yes"' : '"no"';
  if (typeof input !== 'string') return null;
  if (expected === 'number') return /^\d+(\.\d+)?$/.test(input) ? input : null;
  if (/^http:\/\//i.test(input)) return `"https${input.slice('http'.length)}"`;
  const meant = nearest(input, options.map(String));
  const option = options.find((one) => String(one) === meant);
  return option === undefined ? null : JSON.stringify(option);
}

function suggesting(issue: PolicyIssue, suggestion: string | null): PolicyIssue {
  return suggestion === null ? issue : {...issue, suggestion};
}

/** The schema of what stands at a path of the format. */
function shapeAt(path: Path): Shape {
  let shape: Shape = policySchema as Shape;
  for (const step of path) {
    const inside =
      typeof step === 'number' ? own(shape, 'item') : own(own(shape, 'entries') ?? {}, step);
    shape = unwrapped(inside ?? {});
  }
  return shape;
}

function unwrapped(shape: Shape): Shape {
  return own(shape, 'wrapped') ?? shape;
}
