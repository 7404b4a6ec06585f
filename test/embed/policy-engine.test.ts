import {expect} from '@open-wc/testing';
import * as engine from '../../src/coverage/policy/engine.js';
import {loadPolicyEngineWith, policyEngine} from '../../src/embed/policy-engine.js';

describe('the engine for policies', () => {
  after(() => {
    loadPolicyEngineWith(() => Promise.resolve(engine));
  });

  it('is found without a word by who bundles', async () => {
    expect((await policyEngine()).readPolicy).to.equal(engine.readPolicy);
  });

  it('is loaded once, by the loader that was given last', async () => {
    let loads = 0;
    loadPolicyEngineWith(() => Promise.reject(new Error('the first one')));
    loadPolicyEngineWith(() => {
      loads += 1;
      return Promise.resolve(engine);
    });
    await Promise.all([policyEngine(), policyEngine()]);
    await policyEngine();
    expect(loads).to.equal(1);
  });

  it('is tried again after a failure', async () => {
    let loads = 0;
    loadPolicyEngineWith(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('blocked')) : Promise.resolve(engine);
    });
    const failure = await policyEngine().catch((error: unknown) => String(error));
    expect(failure).to.include('blocked');
    expect(await policyEngine()).to.equal(engine);
  });
});
