import {expect} from '@open-wc/testing';
import {OUTCOME_TEXTS, POLICY_LABELS} from '../../../src/content/coverage-checker.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import {MALFORMED} from '../../coverage/policy/malformed.js';
import {ANSWERS_FOR} from '../../support/checker.js';
import {replacing, warningsOf} from '../../support/replace.js';
import {readableText} from '../../support/settled.js';
import {checkerWith, dataBlock, insurerBlocks, issuesOf, policyShown} from './support.js';

type Give = (checker: CoverageChecker) => void;

/** Gives a document in one way, and says what is then on the screen and what the webmaster is told. */
async function seenAfter(give: Give) {
  let seen = {path: '', screen: '', blocks: 0, policy: false};
  const warnings = await warningsOf(async () => {
    const checker = await checkerWith(ANSWERS_FOR.supplementary);
    const issues = issuesOf(checker);
    give(checker);
    const [first] = await issues;
    await policyShown(checker);
    seen = {
      path: first?.path ?? 'nothing was told',
      screen: readableText(checker),
      blocks: insurerBlocks(checker).length,
      policy: checker.outcome?.parts.some(({policy}) => policy !== null) ?? true,
    };
    checker.remove();
  });
  return {...seen, warnings: warnings.filter((line) => line.includes('<coverage-checker>'))};
}

function expectLeafletOnly(seen: Awaited<ReturnType<typeof seenAfter>>, path: string, way: string) {
  expect(seen.path, way).to.equal(path);
  expect(seen.screen, way).to.include(OUTCOME_TEXTS.supplementary.headline());
  expect(seen.screen, way).to.include(POLICY_LABELS.unreadable());
  if (path) expect(seen.screen, way).not.to.include(path);
  expect(seen.blocks, way).to.equal(0);
  expect(seen.policy, way).to.be.false;
  // The same sentence for two documents is said once.
  expect(seen.warnings.length, way).to.be.at.most(1);
}

const asProperty =
  (value: unknown): Give =>
  (checker) => {
    checker.policy = value;
  };
const asChild =
  (text: string): Give =>
  (checker) => {
    checker.append(dataBlock(text));
  };
const asAddress: Give = (checker) => {
  checker.policySrc = 'https://voorbeeld.example/policy.json';
};

describe('a policy that is wrong gives the leaflet’s answer, with a plain line', () => {
  MALFORMED.forEach(({name, path, text, data}) => {
    if (text !== undefined) {
      it(`${name}: as property, as child and from an address`, async () => {
        expectLeafletOnly(await seenAfter(asProperty(text)), path, 'property');
        expectLeafletOnly(await seenAfter(asChild(text)), path, 'child');
        const fetching = () => Promise.resolve(responseWith(text));
        await replacing(window, 'fetch', fetching, async () => {
          const seen = await seenAfter(asAddress);
          // What is too large is never read to its end, so that nothing inside is known.
          const isLarge = new TextEncoder().encode(text).length > 262_144;
          expectLeafletOnly(seen, isLarge ? '' : path, 'address');
        });
      });
    } else if (data?.() !== undefined) {
      it(`${name}: as property`, async () => {
        expectLeafletOnly(await seenAfter(asProperty(data?.())), path, 'property');
      });
    }
  });

  it('is at least 150 documents', () => {
    expect(MALFORMED.length).to.be.at.least(150);
  });
});

/** A response of our own has no address. */
function responseWith(text: string): Response {
  const response = new Response(text);
  Object.defineProperty(response, 'url', {value: 'https://voorbeeld.example/policy.json'});
  return response;
}
