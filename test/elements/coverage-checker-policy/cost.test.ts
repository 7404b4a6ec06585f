import {expect} from '@open-wc/testing';
import {COST_LABELS as labels, COST_MISSING} from '../../../src/content/coverage-checker.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import {exampleText} from '../../coverage/policy/examples.js';
import {ANSWERS_FOR} from '../../support/checker.js';
import {warningsOf} from '../../support/replace.js';
import {byRole, textOf} from '../../support/roles.js';
import {checkerBeside} from './support.js';

const URINE = ANSWERS_FOR['basic-deductible-applies'];

/** A checker beside the insurer's example, with what the page's markup says. */
async function withFee(
  attributes: Readonly<Record<string, string>> = {'session-fee': '50'},
  answers: object = URINE,
): Promise<CoverageChecker> {
  const checker = await checkerBeside(await exampleText('insurer'), answers);
  Object.entries(attributes).forEach(([name, value]) => {
    checker.setAttribute(name, value);
  });
  await checker.updateComplete;
  return checker;
}

const costOf = (checker: CoverageChecker, row = 'basis-urineverlies') =>
  checker.renderRoot.querySelector(`[data-benefit="${row}"] .cost`) ?? checker;

async function choose(checker: CoverageChecker, choices: Readonly<Record<string, string>>) {
  for (const [key, value] of Object.entries(choices)) {
    const radio = costOf(checker).querySelector<HTMLInputElement>(
      `input[name^="cost-${key}-"][value="${value}"]`,
    );
    if (!radio) throw new Error(`There is no ${key} ${value}`);
    radio.click();
    await checker.updateComplete;
  }
}

/** The lines of the sum, in one line each. */
const linesOf = (checker: CoverageChecker) =>
  [...costOf(checker).querySelectorAll('.sum > div')].map((line) =>
    textOf(line).replace(/\u00a0/g, ' '),
  );

const missingIn = (checker: CoverageChecker) =>
  [...costOf(checker).querySelectorAll('li')].map(textOf);

describe('what it will cost', () => {
  it('is folded, and worked out line by line with its sources', async () => {
    const checker = await withFee({'session-fee': '52,50', 'practice-name': 'De Linde'});
    expect(costOf(checker).matches('[open]')).to.be.false;
    await choose(checker, {sessions: '6', contracted: 'no', left: '10000'});
    const policy = 'Verzonnen voorbeeld: voorwaarden basisverzekering 2026';
    expect(linesOf(checker)).to.deep.equal([
      'Kosten: 6 keer € 52,50 € 315,00 Bron: De Linde, uw keuze',
      `Deel van de verzekering € -236,28 Bron: ${policy}, De Linde, uw keuze`,
      `Uw eigen risico € 100,00 Bron: ${policy}, uw keuze`,
      'Uw deel in deze berekening € 178,72',
    ]);
    expect(textOf(costOf(checker)))
      .to.include(labels.intro())
      .and.to.include(labels.assumes());
  });

  it('is announced as its result alone, from what was asked before on', async () => {
    const checker = await withFee();
    const status = byRole(costOf(checker), 'status');
    expect(textOf(status)).to.equal(labels.choose());
    await choose(checker, {sessions: '12', contracted: 'yes', left: '0'});
    expect(textOf(status).replace(/\u00a0/g, ' ')).to.equal('Uw deel in deze berekening € 150,00');
    await choose(checker, {left: 'unknown'});
    expect(textOf(status)).to.equal(`${labels.missing()} ${COST_MISSING['deductible-left']()}`);
    expect(status.isConnected, 'the same region all the time').to.be.true;
  });

  it('counts only what the insurer counts', async () => {
    const checker = await withFee();
    await choose(checker, {sessions: '12', contracted: 'yes', left: '0'});
    expect(linesOf(checker).map((line) => /€ -?[\d.,]+(?= Bron|$)/.exec(line)?.[0])).to.deep.equal([
      '€ 600,00',
      '€ -450,00',
      '€ 0,00',
      '€ 150,00',
    ]);
  });

  it('waits until every number is chosen, and asks for nothing to be typed', async () => {
    const checker = await withFee();
    expect(textOf(costOf(checker))).to.include(labels.choose());
    await choose(checker, {sessions: '6', contracted: 'yes'});
    expect(linesOf(checker)).to.be.empty;
    const inputs = [...costOf(checker).querySelectorAll('input')].map(({type}) => type);
    expect(new Set(inputs)).to.deep.equal(new Set(['radio']));
    expect(costOf(checker).querySelector('textarea, select')).to.equal(null);
  });

  it('does not ask for what is left of a deductible that is used up', async () => {
    const checker = await withFee({'session-fee': '50'}, ANSWERS_FOR['basic-deductible-met']);
    expect(costOf(checker).querySelector('[name^="cost-left"]')).to.equal(null);
    await choose(checker, {sessions: '1', contracted: 'yes'});
    expect(linesOf(checker)).to.have.length(4);
  });

  it('offers what can be left in steps, up to the deductible of the policy', async () => {
    const checker = await withFee();
    const steps = [...costOf(checker).querySelectorAll<HTMLInputElement>('[name^="cost-left"]')];
    expect(steps.map(({value}) => value)).to.deep.equal([
      '0',
      '10000',
      '20000',
      '30000',
      '38500',
      'unknown',
    ]);
  });

  it('names the number that is missing, and asks for nothing then', async () => {
    const checker = await withFee({});
    expect(missingIn(checker)).to.deep.equal([COST_MISSING.fee()]);
    expect(costOf(checker).querySelector('input')).to.equal(null);
  });

  (
    [
      [{contracted: 'unknown'}, 'rate'],
      [{left: 'unknown'}, 'deductible-left'],
    ] as const
  ).forEach(([choice, missing]) => {
    it(`names ${missing} as missing for somebody who does not know it`, async () => {
      const checker = await withFee();
      await choose(checker, {sessions: '6', contracted: 'yes', left: '0', ...choice});
      expect(linesOf(checker)).to.be.empty;
      expect(missingIn(checker)).to.deep.equal([COST_MISSING[missing]()]);
    });
  });

  it('keeps the choices for another plan, and forgets them when somebody begins again', async () => {
    const checker = await withFee({'session-fee': '50'}, ANSWERS_FOR.supplementary);
    const plus = () => [...costOf(checker, 'plus').querySelectorAll('input')];
    plus()
      .find(({value}) => value === '6')
      ?.click();
    await checker.updateComplete;
    const inOther = [...costOf(checker, 'compleet').querySelectorAll('input')];
    expect(inOther.find(({checked}) => checked)?.value).to.equal('6');
    checker.reset();
    checker.answers = ANSWERS_FOR.supplementary;
    await checker.updateComplete;
    expect(plus().filter(({checked}) => checked)).to.be.empty;
  });

  it('stays open while numbers are chosen', async () => {
    const checker = await withFee();
    const cost = costOf(checker) as unknown as HTMLDetailsElement;
    cost.open = true;
    await choose(checker, {sessions: '6', contracted: 'yes', left: '0'});
    expect(costOf(checker)).to.equal(cost);
    expect(cost.open).to.be.true;
  });

  ['', '0', '-5', 'veel', '1e3', '52.505', '99999'].forEach((fee) => {
    it(`takes no fee from session-fee="${fee}"`, async () => {
      await warningsOf(async () => {
        const checker = await withFee({'session-fee': fee});
        expect(missingIn(checker)).to.deep.equal([COST_MISSING.fee()]);
      });
    });
  });

  it('is not there for what is not insured, or may not be for this visitor', async () => {
    const checker = await withFee({'session-fee': '50'}, ANSWERS_FOR.supplementary);
    const rows = [...checker.renderRoot.querySelectorAll('.cost')].map(
      (cost) => cost.closest<HTMLElement>('[data-benefit]')?.dataset['benefit'],
    );
    expect(rows).to.deep.equal(['plus', 'compleet']);
  });

  it('is in no event and no address', async () => {
    const checker = await withFee();
    const before = location.href;
    const heard: string[] = [];
    for (const type of ['coverage-step', 'coverage-result', 'change', 'policy-error']) {
      checker.addEventListener(type, () => heard.push(type));
    }
    await choose(checker, {sessions: '6', contracted: 'yes', left: '0'});
    expect(heard).to.deep.equal([]);
    expect(location.href).to.equal(before);
  });
});
