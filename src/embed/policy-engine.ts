import type * as engine from '../coverage/policy/engine.js';

/** The part of the rules that only pages with a policy need. */
export type PolicyEngine = Pick<
  typeof engine,
  'givenBy' | 'matchPolicy' | 'readPolicy' | 'workedSum'
>;

let load: () => Promise<PolicyEngine> = () => import('../coverage/policy/engine.js');
let loading: Promise<PolicyEngine> | undefined;

/** Says where the engine is. Without it, the bundler of the page's own scripts knows. */
export function loadPolicyEngineWith(loader: () => Promise<PolicyEngine>): void {
  load = loader;
  loading = undefined;
}

/** The engine, loaded once, when a page first gives a policy. After a failure it is tried again. */
export function policyEngine(): Promise<PolicyEngine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
