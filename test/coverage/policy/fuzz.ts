import * as fc from 'fast-check';
import type {
  Answers,
  Outcome,
  Policy,
  PolicyParsed,
  PolicyRead,
} from '../../../src/coverage/index.js';
import {generatedAnswers, generatedDay, generatedPolicy} from './generate.js';
import {coveredBenefits} from './oracle.js';
import {whilePoisoned, type Poison} from './poison.js';

/** What is put to the test: the module itself, or one that was loaded on a poisoned page. */
export interface Engine {
  readonly readPolicy: (input: unknown) => PolicyRead;
  readonly parsePolicy: (input: unknown, today?: string) => PolicyParsed;
  readonly assess: (answers: Answers, policy?: Policy | null, today?: string) => Outcome | null;
}

/** What a run has seen. */
export interface FuzzCount {
  runs: number;
  accepted: number;
  /** Answers "covered", each of which the oracle gives as well. */
  covered: number;
}

interface Answered {
  readonly accepted: boolean;
  readonly agrees: boolean;
  /** `complaint: benefit` of every answer "covered". */
  readonly covered: readonly string[];
}

/**
 * Puts policies with nought to three mutations to the engine, as text or as data, and holds each
 * answer "covered" against the oracle. Where the policy is accepted, the oracle's answers have to
 * be given, too: an engine that says nothing would be safe and useless.
 *
 * @throws with the smallest policy that fails
 */
export function fuzz(engine: Engine, runs: number, poison: Poison = 'none', seed = 1): FuzzCount {
  const count: FuzzCount = {runs: 0, accepted: 0, covered: 0};
  const property = fc.property(
    generatedPolicy,
    generatedAnswers,
    generatedDay,
    fc.boolean(),
    ({text, hasRepeatedKey}, answers, today, asData) => {
      const data = dataOf(text);
      const isData = asData && data !== undefined && !hasRepeatedKey;
      const input = isData ? data : text;
      const seen = whilePoisoned(poison, () => ask(engine, input, answers, today));
      const expected = hasRepeatedKey ? [] : expectedOf(data, answers, today);
      count.runs++;
      count.accepted += seen.accepted ? 1 : 0;
      count.covered += seen.covered.length;
      const unsupported = seen.covered.filter((one) => !expected.includes(one));
      const withheld = seen.accepted ? expected.filter((one) => !seen.covered.includes(one)) : [];
      if (unsupported.length) {
        throw new Error(`Covered, says only the engine: ${unsupported.join()}`);
      }
      if (withheld.length) throw new Error(`Covered, says only the oracle: ${withheld.join()}`);
      if (!seen.agrees) throw new Error('readPolicy and parsePolicy do not agree');
    },
  );
  fc.assert(property, {numRuns: runs, seed});
  return count;
}

function ask(
  engine: Engine,
  input: unknown,
  answers: Answers,
  today: string | undefined,
): Answered {
  const read = engine.readPolicy(input);
  const parsed = engine.parsePolicy(input, today);
  const outcome = engine.assess(answers, read.ok ? read.policy : null, today);
  const covered: string[] = [];
  for (const {complaint, policy} of outcome?.parts ?? []) {
    for (const row of [...(policy?.benefits ?? []), ...(policy?.plans ?? [])]) {
      if (row.covered === 'yes') covered.push(`${complaint}: ${row.benefit.id}`);
    }
  }
  return {accepted: read.ok, agrees: read.ok === parsed.ok, covered};
}

function expectedOf(data: unknown, answers: Answers, today: string | undefined): readonly string[] {
  const {complaint = 'other'} = answers;
  const complaints =
    complaint === 'both' ? (['urinary-incontinence', 'other'] as const) : [complaint];
  return complaints.flatMap((one) =>
    [...coveredBenefits(data, answers, one, today)].map((id) => `${one}: ${id}`),
  );
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
