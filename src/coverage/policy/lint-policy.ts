import {daysBetween, isDate} from './date.js';
import {pathText, type Path, type PolicyIssue} from './issue.js';
import {benefitWarnings} from './lint-benefit.js';
import {pairWarnings} from './lint-pairs.js';
import type {Policy} from './schema.js';

/** How many days before its end a policy is worth a warning. */
const SOON = 60;

/** What is allowed in a policy and yet is probably not meant. */
export function lintPolicy(policy: Policy, today?: string): readonly PolicyIssue[] {
  return [
    ...(isDate(today) ? periodWarnings(policy.period, today) : []),
    ...(isDate(today) ? checkedLater(policy, today) : []),
    ...amountsWithoutSource(policy),
    ...unusedSources(policy),
    ...policy.benefits.flatMap((benefit, at) =>
      benefitWarnings(benefit).map(({path, message}) =>
        warning(['benefits', at, ...path], message),
      ),
    ),
    ...pairWarnings(policy.benefits).map(({path, message}) => warning(path, message)),
  ];
}

function periodWarnings({start, end}: Policy['period'], today: string): PolicyIssue[] {
  const left = daysBetween(today, end);
  if (left < 0) return [warning(['period', 'end'], 'This policy has expired: it is not used.')];
  const expiring = `This policy expires in ${left} days: prepare the next one.`;
  return [
    ...(today < start ? [warning(['period', 'start'], 'This policy does not hold yet.')] : []),
    ...(left <= SOON ? [warning(['period', 'end'], expiring)] : []),
  ];
}

function checkedLater({sources}: Policy, today: string): PolicyIssue[] {
  return sources.flatMap(({checkedOn}, at) =>
    checkedOn > today ? [warning(['sources', at, 'checkedOn'], 'This day is still to come.')] : [],
  );
}

function amountsWithoutSource(policy: Policy): PolicyIssue[] {
  return (['deductible', 'sessionFee'] as const).flatMap((name) =>
    policy[name] && !policy[name].sources
      ? [warning([name, 'amount'], 'This number names no source.')]
      : [],
  );
}

function unusedSources({sources, benefits, deductible, sessionFee}: Policy): PolicyIssue[] {
  const used = [...benefits, deductible, sessionFee].flatMap((row) => row?.sources ?? []);
  return sources.flatMap(({id}, at) =>
    used.includes(id) ? [] : [warning(['sources', at], `Nothing refers to the source ${id}.`)],
  );
}

function warning(path: Path, message: string): PolicyIssue {
  return {path: pathText(path), message};
}
