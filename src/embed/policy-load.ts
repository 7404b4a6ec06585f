import type {PolicyIssue} from '../coverage/policy/issue.js';
import type {Policy} from '../coverage/policy/schema.js';
import {policyEngine, type PolicyEngine} from './policy-engine.js';
import {requestPolicy} from './policy-source.js';

/** How long a page waits for a policy and for the engine that reads it, in milliseconds. */
const LONGEST = 5000;

/** A policy as a page gives it: data or JSON text, or the address of such a text. */
export interface GivenPolicy {
  readonly way: 'policy' | 'child' | 'policy-src';
  readonly value: unknown;
}

/** A policy that can be used, with what can use it; or what is wrong with it, for the webmaster. */
export type LoadedPolicy =
  | {readonly ok: true; readonly policy: Policy; readonly engine: PolicyEngine}
  | {readonly ok: false; readonly issues: readonly PolicyIssue[]};

/** Reads a policy, whichever way it came. Never rejects, and never takes longer than five seconds. */
export async function loadPolicy(
  {way, value}: GivenPolicy,
  signal: AbortSignal,
): Promise<LoadedPolicy> {
  const limit = new AbortController();
  const end = (reason: string) => {
    limit.abort(new Error(reason));
  };
  const onAbort = () => {
    end('No longer wanted.');
  };
  const timer = setTimeout(end, LONGEST, 'There was no answer within 5 seconds.');
  signal.addEventListener('abort', onAbort);
  try {
    const text = way === 'policy-src' ? requestPolicy(String(value), limit.signal) : null;
    const [engine, loaded] = await Promise.race([
      Promise.all([policyEngine(), text]),
      aborted(limit.signal),
    ]);
    // What a page gives is never awaited: it may be a promise, and that is no policy.
    const read = engine.readPolicy(loaded ?? value);
    return read.ok ? {...read, engine} : read;
  } catch (error) {
    return {ok: false, issues: [{path: '', message: wordsOf(error)}]};
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    // Ends a request that still runs where the engine could not be loaded.
    end('Over.');
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

function wordsOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return /^(The|There|This) /.test(reason) ? reason : `This could not be loaded: ${reason}`;
}
