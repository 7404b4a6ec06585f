import {expect, fixture, html} from '@open-wc/testing';
import {POLICY_LABELS} from '../../../src/content/coverage-checker.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import {loadPolicyEngineWith} from '../../../src/embed/policy-engine.js';
import * as engine from '../../../src/coverage/policy/engine.js';
import {exampleText} from '../../coverage/policy/examples.js';
import {ANSWERS_FOR} from '../../support/checker.js';
import {replacing, warningsOf} from '../../support/replace.js';
import {allByRole, textOf} from '../../support/roles.js';
import {readableText} from '../../support/settled.js';
import {
  checkerBeside,
  checkerWith,
  dataBlock,
  insurerBlocks,
  issuesOf,
  policyShown,
  TODAY,
} from './support.js';

const ANSWERS = ANSWERS_FOR['basic-deductible-applies'];
const INSURER = 'Zorgverzekeraar Voorbeeld (verzonnen)';
const SMALL = 'Verzekeraar Klein (verzonnen)';
const EXAMPLE = '/stories/fixtures/policies/';

const publisherOf = (checker: CoverageChecker) =>
  checker.outcome?.parts[0]?.policy?.publisher ?? null;

/** Counts the requests for policies while `during` runs. */
async function requestsOf(during: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  const {fetch} = window;
  const counting: typeof window.fetch = (address, options) => {
    asked.push(address instanceof Request ? address.url : address.toString());
    return fetch(address, options);
  };
  await replacing(window, 'fetch', counting, during);
  return asked;
}

describe('the three ways to give a policy', () => {
  it('give the same screen and the same outcome', async () => {
    const text = await exampleText('insurer');
    const byText = await checkerBeside(text, ANSWERS);
    const byData = await checkerBeside(JSON.parse(text), ANSWERS);
    const byChild = await checkerWith(ANSWERS);
    byChild.append(dataBlock(text));
    const byAddress = await checkerWith(ANSWERS);
    byAddress.setAttribute('policy-src', `${EXAMPLE}insurer.json`);
    await Promise.resolve();
    for (const checker of [byChild, byAddress]) {
      await new Promise((resolve) => setTimeout(resolve));
      await policyShown(checker);
    }
    const expected = insurerBlocks(byText).map(textOf);
    expect(expected[0]).to.include(INSURER);
    for (const checker of [byData, byChild, byAddress]) {
      expect(insurerBlocks(checker).map(textOf)).to.deep.equal(expected);
      expect(checker.outcome).to.deep.equal(byText.outcome);
    }
  });

  it('go in an order: property, child, address', async () => {
    const asked = await requestsOf(async () => {
      const checker = await fixture<CoverageChecker>(
        html`<coverage-checker .answers=${ANSWERS} .today=${TODAY}></coverage-checker>`,
      );
      checker.policy = await exampleText('minimal');
      checker.append(dataBlock(await exampleText('insurer')));
      checker.policySrc = `${EXAMPLE}practice.json`;
      await new Promise((resolve) => setTimeout(resolve));
      await policyShown(checker);
      expect(publisherOf(checker)).to.equal(SMALL);
      checker.policy = null;
      await policyShown(checker);
      expect(publisherOf(checker)).to.equal(INSURER);
      checker.querySelector('script')?.remove();
      await new Promise((resolve) => setTimeout(resolve));
      await policyShown(checker);
      expect(publisherOf(checker)).to.equal('Praktijk Voorbeeld (verzonnen)');
      checker.removeAttribute('policy-src');
      checker.policySrc = null;
      await policyShown(checker);
      expect(publisherOf(checker)).to.equal(null);
      expect(insurerBlocks(checker)).to.be.empty;
    });
    expect(asked.filter((address) => address.includes('practice.json'))).to.have.length(1);
  });

  it('do not replace one that is wrong', async () => {
    await warningsOf(async () => {
      const checker = await checkerWith(ANSWERS);
      checker.append(dataBlock(await exampleText('insurer')));
      checker.policy = '{}';
      await policyShown(checker);
      expect(publisherOf(checker)).to.equal(null);
      expect(readableText(checker)).to.include(POLICY_LABELS.unreadable());
    });
  });

  it('never show the former policy beside a new one', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), ANSWERS);
    checker.policy = await exampleText('minimal');
    expect(publisherOf(checker)).to.equal(null);
    await policyShown(checker);
    expect(publisherOf(checker)).to.equal(SMALL);
    expect(readableText(checker)).not.to.include(INSURER);
  });

  it('read the same object again when it is set again', async () => {
    const data = JSON.parse(await exampleText('minimal')) as {publisher: string};
    const checker = await checkerBeside(data, ANSWERS);
    data.publisher = 'Een andere naam';
    expect(publisherOf(checker)).to.equal(SMALL);
    checker.policy = data;
    await policyShown(checker);
    expect(publisherOf(checker)).to.equal('Een andere naam');
  });

  it('take no policy that a page changes after it gave it', async () => {
    const data = JSON.parse(await exampleText('minimal')) as {benefits: {covered: string}[]};
    const checker = await checkerBeside(data, ANSWERS);
    const [benefit] = data.benefits;
    if (benefit) benefit.covered = 'no';
    expect(checker.outcome?.parts[0]?.policy?.benefits[0]?.covered).to.equal('yes');
  });

  it('follow a child whose text is changed, and leave one of another type', async () => {
    const checker = await checkerWith(ANSWERS);
    const child = dataBlock(await exampleText('minimal'));
    checker.append(dataBlock('{}', 'application/ld+json'), child);
    await new Promise((resolve) => setTimeout(resolve));
    await policyShown(checker);
    expect(publisherOf(checker)).to.equal(SMALL);
    child.textContent = await exampleText('insurer');
    await new Promise((resolve) => setTimeout(resolve));
    await policyShown(checker);
    expect(publisherOf(checker)).to.equal(INSURER);
  });

  it('work from markup: the child is read, and not shown', async () => {
    const page = document.createElement('div');
    page.innerHTML = `<coverage-checker age="adult" complaint="other"><script type="application/json">${await exampleText('minimal')}</script></coverage-checker>`;
    const shown = await fixture<HTMLElement>(page);
    const checker = shown.querySelector<CoverageChecker>('coverage-checker');
    if (!checker) throw new Error('There is no checker');
    checker.today = TODAY;
    checker.answers = ANSWERS;
    await policyShown(checker);
    expect(publisherOf(checker)).to.equal(SMALL);
    expect(readableText(checker)).not.to.include('formatVersion');
  });

  it('give nothing and say nothing where there is none', async () => {
    const warnings = await warningsOf(async () => {
      const checker = await checkerWith(ANSWERS);
      expect(checker.outcome?.parts[0]?.policy).to.equal(null);
      expect(allByRole(checker.renderRoot, 'status').map(textOf)).to.deep.equal(['']);
    });
    expect(warnings).to.deep.equal([]);
  });
});

describe('while a policy is on its way', () => {
  /** Runs with an engine that comes when it is told to. */
  async function withSlowEngine(during: (come: () => void) => Promise<void>) {
    const coming = new EventTarget();
    const come = new Promise((resolve) => {
      coming.addEventListener('come', resolve);
    });
    loadPolicyEngineWith(() => come.then(() => engine));
    try {
      await during(() => {
        coming.dispatchEvent(new Event('come'));
      });
    } finally {
      loadPolicyEngineWith(() => Promise.resolve(engine));
    }
  }

  it('the leaflet’s answer stands, and one polite line says that more is coming', async () => {
    await withSlowEngine(async (come) => {
      const checker = await checkerWith(ANSWERS);
      checker.policy = await exampleText('minimal');
      await checker.updateComplete;
      const [status] = allByRole(checker.renderRoot, 'status');
      expect(status && textOf(status)).to.equal(POLICY_LABELS.loading());
      expect(readableText(checker)).to.include('Verzekerd in de basisverzekering');
      const heading = allByRole(checker.renderRoot, 'heading')[0];
      heading?.focus();
      come();
      await policyShown(checker);
      expect(status && textOf(status)).to.include(SMALL);
      expect((checker.renderRoot as ShadowRoot).activeElement, 'focus stays').to.equal(heading);
    });
  });

  it('the questions say nothing about it', async () => {
    await withSlowEngine(async () => {
      const checker = await checkerWith({});
      checker.policy = await exampleText('minimal');
      await checker.updateComplete;
      expect(readableText(checker)).not.to.include(POLICY_LABELS.loading());
    });
  });

  it('an element that leaves the page waits no longer, and asks again when it is back', async () => {
    const signals: AbortSignal[] = [];
    const never: typeof window.fetch = (_, options) => {
      if (options?.signal) signals.push(options.signal);
      return new Promise(() => undefined);
    };
    await replacing(window, 'fetch', never, async () => {
      const checker = await checkerWith(ANSWERS);
      const place = checker.parentElement;
      checker.policySrc = `${EXAMPLE}minimal.json`;
      await checker.updateComplete;
      checker.remove();
      await Promise.resolve();
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
      place?.append(checker);
      await checker.updateComplete;
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
      checker.policySrc = `${EXAMPLE}practice.json`;
      await checker.updateComplete;
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, true, false]);
    });
  });

  it('the newest address wins, also where the older one answers later', async () => {
    const answers = new Map<string, (response: Response) => void>();
    const slow: typeof window.fetch = (address) =>
      new Promise((resolve) => answers.set(address as string, resolve));
    const [first, second] = [await exampleText('insurer'), await exampleText('minimal')];
    const respond = (name: string, text: string) => {
      const response = new Response(text);
      Object.defineProperty(response, 'url', {value: `https://voorbeeld.example/${name}`});
      answers.get(`https://voorbeeld.example/${name}`)?.(response);
    };
    await replacing(window, 'fetch', slow, async () => {
      const checker = await checkerWith(ANSWERS);
      checker.policySrc = 'https://voorbeeld.example/first';
      await checker.updateComplete;
      checker.policySrc = 'https://voorbeeld.example/second';
      await checker.updateComplete;
      respond('second', second);
      await policyShown(checker);
      respond('first', first);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(publisherOf(checker)).to.equal(SMALL);
    });
  });

  it('an engine that cannot be loaded is a policy that cannot be read; later it is tried again', async () => {
    await warningsOf(async () => {
      loadPolicyEngineWith(() => Promise.reject(new Error('blocked')));
      const checker = await checkerWith(ANSWERS);
      const issues = issuesOf(checker);
      checker.policy = await exampleText('minimal');
      expect(await issues).to.deep.equal([
        {path: '', message: 'This could not be loaded: blocked'},
      ]);
      await policyShown(checker);
      expect(readableText(checker)).to.include(POLICY_LABELS.unreadable());
      loadPolicyEngineWith(() => Promise.resolve(engine));
      checker.policy = await exampleText('minimal');
      await policyShown(checker);
      expect(publisherOf(checker)).to.equal(SMALL);
    });
  });
});

describe('what the webmaster is told', () => {
  it('is one event with every issue, and one warning that names the element and the first', async () => {
    const warnings = await warningsOf(async () => {
      const checker = await checkerWith(ANSWERS);
      let events = 0;
      document.addEventListener('policy-error', () => (events += 1), {once: true});
      const issues = issuesOf(checker);
      checker.policy = {formatVersion: 1, publisher: 7};
      const told = await issues;
      expect(told.map(({path}) => path)).to.include.members(['publisher', 'period', 'benefits']);
      expect(Object.keys(told[0] ?? {})).to.deep.equal(['path', 'message']);
      expect(events).to.equal(1);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<coverage-checker>: policy, at publisher: .*1 of \d+/);
  });
});
