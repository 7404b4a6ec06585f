import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PolicyIssue} from '../../coverage/policy/issue.js';
import type {Policy} from '../../coverage/policy/schema.js';
import {isWhole, policyChild, watchPolicyChild} from '../../embed/policy-child.js';
import type {PolicyEngine} from '../../embed/policy-engine.js';
import {loadPolicy, type GivenPolicy} from '../../embed/policy-load.js';
import {warnOnce} from '../../embed/warn.js';
import {insurerPart, type InsurerPart} from './insurer-part.js';

/** The element that a policy is for, with two of the three ways to give it. */
export interface PolicyHost extends ReactiveControllerHost, HTMLElement {
  readonly policy: unknown;
  readonly policySrc: string | null;
}

/** Whether there is a policy, and the policy with what can use it. */
export type PolicyState =
  | {readonly status: 'none' | 'loading' | 'failed'}
  | {
      readonly status: 'ready';
      readonly policy: Policy;
      readonly engine: PolicyEngine;
      readonly view: InsurerPart;
    };

/**
 * Takes in the insurer's policy: the property before the data block before the address. The newest
 * one wins, and what is not awaited any more is ended. One that cannot be read is as good as none:
 * it is never replaced by one that the page gave in another way.
 */
export class PolicyInput implements ReactiveController {
  readonly #host: PolicyHost;
  #state: PolicyState = {status: 'none'};
  #given: GivenPolicy | null = null;
  #run: AbortController | null = null;
  #unwatch: (() => void) | undefined;
  #version = 0;

  constructor(host: PolicyHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): PolicyState {
    return this.#state;
  }

  /** Another number for each state, so that a screen can tell that it is not the current one. */
  get version(): number {
    return this.#version;
  }

  hostConnected(): void {
    this.#unwatch = watchPolicyChild(this.#host, () => {
      this.refresh();
    });
    this.refresh();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    if (this.#state.status !== 'loading') return;
    this.#end();
    this.#given = null;
  }

  /** Looks at what the page gives now. `isNew`: the property was set, maybe to the same object. */
  refresh(isNew = false): void {
    const given = this.#now();
    const isSame = given?.way === this.#given?.way && given?.value === this.#given?.value;
    if (isSame && !(isNew && given?.way === 'policy')) return;
    this.#end();
    this.#given = null;
    this.#show({status: given ? 'loading' : 'none'});
    if (!given || !this.#host.isConnected || given.value === UNFINISHED) return;
    this.#given = given;
    this.#run = new AbortController();
    void this.#load(given, this.#run);
  }

  #now(): GivenPolicy | null {
    const {policy, policySrc} = this.#host;
    if (policy != null) return {way: 'policy', value: policy};
    const child = policyChild(this.#host);
    if (child) return {way: 'child', value: isWhole(child) ? child.textContent : UNFINISHED};
    return policySrc ? {way: 'policy-src', value: policySrc} : null;
  }

  async #load(given: GivenPolicy, run: AbortController): Promise<void> {
    const loaded = await loadPolicy(given, run.signal);
    const view = loaded.ok ? await insurerPart().catch(() => null) : null;
    if (run !== this.#run) return;
    this.#run = null;
    this.#show(loaded.ok && view ? {...loaded, view, status: 'ready'} : {status: 'failed'});
    if (!loaded.ok) this.#report(given, loaded.issues);
    else if (!view) this.#report(given, [{path: '', message: 'Its view could not be loaded.'}]);
  }

  #end(): void {
    this.#run?.abort();
    this.#run = null;
  }

  #show(state: PolicyState): void {
    this.#state = state;
    this.#version += 1;
    this.#host.requestUpdate();
  }

  /** For the webmaster only: visitors read that the data could not be read. */
  #report({way}: GivenPolicy, issues: readonly PolicyIssue[]): void {
    const [first] = issues;
    const where = first?.path ? `${way}, at ${first.path}` : way;
    const more = issues.length > 1 ? ` (1 of ${issues.length}; "policy-error" names them all)` : '';
    warnOnce(`<${this.#host.localName}>`, `${where}: ${first?.message ?? ''}${more}`);
    const detail = {issues: issues.map(({path, message}) => ({path, message}))};
    this.#host.dispatchEvent(
      new CustomEvent('policy-error', {bubbles: true, composed: true, detail}),
    );
  }
}

/** The page is still coming in, and with it the rest of the data block. */
const UNFINISHED = Symbol('unfinished');
