import {pathText, type Path, type PolicyIssue} from './issue.js';
import type {Policy} from './schema.js';

/** What one field alone cannot tell: ids that stand twice, and sources that are not in the list. */
export function referenceIssues(policy: Policy): readonly PolicyIssue[] {
  const known = policy.sources.map(({id}) => id);
  return [
    ...repeatedIds('sources', known),
    ...repeatedIds(
      'benefits',
      policy.benefits.map(({id}) => id),
    ),
    ...unknownSources(['deductible'], policy.deductible, known),
    ...unknownSources(['sessionFee'], policy.sessionFee, known),
    ...policy.benefits.flatMap((benefit, at) => unknownSources(['benefits', at], benefit, known)),
  ];
}

function repeatedIds(list: string, ids: readonly string[]): PolicyIssue[] {
  return ids.flatMap((id, at) => {
    const isFirst = ids.indexOf(id) === at;
    return isFirst ? [] : [issue([list, at, 'id'], `The id ${id} is used twice.`)];
  });
}

function unknownSources(
  path: Path,
  row: {readonly sources?: readonly string[]} | undefined,
  known: readonly string[],
): PolicyIssue[] {
  return (row?.sources ?? []).flatMap((id, at) =>
    known.includes(id) ? [] : [issue([...path, 'sources', at], `No source has the id ${id}.`)],
  );
}

function issue(path: Path, message: string): PolicyIssue {
  return {path: pathText(path), message};
}
