import {good} from './malformed.js';

type Tree = Record<string, unknown>;

/** The good policy, as data, with another value at a path such as `benefits[0].limit`. */
export function withValue(path: string, value: unknown): unknown {
  const tree = good();
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Tree>((node, step) => node[step] as Tree, tree);
  parent[last] = value;
  return tree;
}
