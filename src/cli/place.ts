import {pathText} from '../coverage/policy/issue.js';
import {walkJson, type SyntaxProblem} from './json-map.js';

/** Where things stand in a JSON text. */
export interface Places {
  /** `line:column`, counted from 1, of what stands at a path, or of the nearest thing around it. */
  readonly of: (path: string) => string;
  readonly syntax: SyntaxProblem | null;
  readonly at: (offset: number) => string;
}

/** Finds the places of a JSON text. */
export function placesIn(text: string): Places {
  const offsets = new Map<string, number>();
  const syntax = walkJson(text, (path, offset) => offsets.set(pathText(path), offset));
  const at = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return `${before.length}:${(before[before.length - 1]?.length ?? 0) + 1}`;
  };
  const of = (path: string): string => {
    const offset = offsets.get(path);
    if (offset !== undefined) return at(offset);
    const around = path.replace(/(\.?[^.[\]]+|\[\d+\])$/, '');
    return around && around !== path ? of(around) : '1:1';
  };
  return {of, syntax, at};
}
