import {expect} from '@open-wc/testing';
import {
  COST_LABELS,
  COVERED_TEXTS,
  DIFFERENCE_TEXTS,
  FACT_LABELS,
  OUTCOME_TEXTS,
  POLICY_ASKS,
  POLICY_CHECKS,
  POLICY_LABELS,
  POLICY_STATUS_TEXTS,
} from '../../../src/content/coverage-checker.js';
import type {Answers} from '../../../src/coverage/questions.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import {fill} from '../../../src/localisation/fill.js';
import {templates as english} from '../../../src/localisation/generated/en.js';
import {EXAMPLES, exampleText} from '../../coverage/policy/examples.js';
import {ANSWERS_FOR} from '../../support/checker.js';
import {inOtherLanguage} from '../../support/other-language.js';
import {replacing, warningsOf} from '../../support/replace.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';
import {readableText} from '../../support/settled.js';
import {
  allAnswers,
  checkerBeside,
  expectedAnswers,
  inOneLine,
  insurerBlocks,
  policyShown,
} from './support.js';

const URINE = ANSWERS_FOR['basic-deductible-applies'];
const INSURER = 'Zorgverzekeraar Voorbeeld (verzonnen)';

/** The conditions of the first block, as `name: words`. */
function factsIn(checker: CoverageChecker): string[] {
  return [...(insurerBlocks(checker)[0]?.querySelectorAll('.facts > div') ?? [])].map((row) => {
    const words = [...row.querySelectorAll('dd')].map(textOf);
    return `${textOf(row.querySelector('dt') ?? row)}: ${words.join(' ')}`;
  });
}

const policyWith = (benefit: object, rest: object = {}) => ({
  formatVersion: 1,
  publisher: 'Verzekeraar Voorbeeld',
  period: {start: '2026-01-01', end: '2026-12-31'},
  sources: [
    {id: 'polis', title: 'Polis', url: 'https://voorbeeld.example/p', checkedOn: '2026-01-15'},
  ],
  benefits: [
    {
      id: 'een',
      package: 'basic',
      indications: ['any'],
      age: {from: 0},
      covered: 'yes',
      sources: ['polis'],
      ...benefit,
    },
  ],
  ...rest,
});

describe('what the insurer says on the answer page', () => {
  it('stands in its own block below the leaflet’s, each with its own source and date', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), URINE);
    const leaflet = checker.renderRoot.querySelector('[part="answer"]');
    const [insurer] = insurerBlocks(checker);
    expect(leaflet?.nextElementSibling).to.equal(insurer);
    expect(leaflet && textOf(leaflet)).to.include('Bron: patiëntenfolder');
    expect(leaflet && textOf(leaflet)).not.to.include(INSURER);
    const words = insurer ? textOf(insurer) : '';
    expect(words).to.include(fill(POLICY_LABELS.says(), {publisher: INSURER}));
    expect(words).to.include('Geldig van 1 januari 2026 tot en met 31 december 2026.');
    expect(words).to.include('nagekeken op 1 oktober 2026');
  });

  it('says all conditions of a row in words', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), URINE);
    expect(factsIn(checker)).to.deep.equal([
      'Pakket: Voorbeeld Basis',
      'Behandelingen: Maximaal 9 voor elke klacht.',
      'Eigen risico: Geldt. U betaalt eerst zelf wat daarvan nog over is.',
      'Verwijzing: Niet nodig voor de vergoeding.',
      'Toestemming vooraf: Niet nodig voor de vergoeding.',
      'Praktijk met contract: 100% van het bedrag per behandeling.',
      'Praktijk zonder contract: 75% van het bedrag per behandeling. Uw praktijk kan vooraf vertellen of er een contract is.',
      'Therapeut: Een geregistreerde bekkenfysiotherapeut.',
      `${FACT_LABELS.asks()}: ${POLICY_ASKS.after()}`,
    ]);
  });

  (
    [
      [
        {limit: {value: 250, unit: 'EUR', term: 'calendar-year'}},
        'Bedrag: Maximaal € 250 per jaar, van januari tot en met december.',
      ],
      [
        {limit: {sessions: 3, term: 'lifetime'}},
        'Behandelingen: Maximaal 3 in de hele tijd dat u verzekerd bent.',
      ],
      [{limit: {sessions: 3}}, 'Behandelingen: Maximaal 3.'],
      [
        {limit: {sessions: 9, extension: {sessions: 9, condition: 'Na overleg.'}}},
        'Daarna: Nog 9 erbij mogelijk. Voorwaarde: Na overleg.',
      ],
      [
        {limit: {sessions: 9, sharedWith: 'manuele therapie'}},
        'Behandelingen: Maximaal 9. Dit telt ook mee: manuele therapie.',
      ],
      [
        {firstSession: 21},
        'Vanaf: Behandeling 21. De behandelingen daarvoor vallen hier niet onder.',
      ],
      [{duration: {value: 1, unit: 'month'}}, 'Hoe lang: Maximaal 1 maand.'],
      [{duration: {value: 3, unit: 'month'}}, 'Hoe lang: Maximaal 3 maanden.'],
      [{deductibleApplies: 'no'}, 'Eigen risico: Geldt hier niet.'],
      [{referralRequired: 'yes'}, 'Verwijzing: Nodig voor de vergoeding.'],
      [
        {priorAuthorization: 'yes'},
        'Toestemming vooraf: Nodig: de verzekeraar moet het eerst goed vinden.',
      ],
      [
        {network: [{contracted: 'yes'}]},
        'Praktijk met contract: Er staat niet bij welk deel de verzekering betaalt.',
      ],
      [
        {network: [{contracted: 'unknown', rate: 0.825}]},
        'Contract van de praktijk onbekend: 82,5% van het bedrag per behandeling.',
      ],
    ] as const
  ).forEach(([benefit, words]) => {
    it(`says ${words}`, async () => {
      const checker = await checkerBeside(policyWith(benefit), URINE);
      const facts = factsIn(checker).map((fact) => fact.replace(/\u00a0/g, ' '));
      expect(facts).to.include(words);
    });
  });

  it('takes an answer about the deductible into account', async () => {
    const checker = await checkerBeside(
      policyWith({deductibleApplies: 'yes'}),
      ANSWERS_FOR['basic-deductible-met'],
    );
    expect(factsIn(checker).join()).to.include('U geeft aan dat het voor dit jaar op is.');
  });

  it('makes a question of all that is not known, and claims none of it', async () => {
    const checker = await checkerBeside(
      policyWith({covered: 'unknown', limit: {sessions: 9}}),
      URINE,
    );
    byRole(checker.renderRoot, 'heading', COVERED_TEXTS.basic.unknown());
    const asks = [...checker.renderRoot.querySelectorAll('.asks li')].map(textOf);
    expect(asks).to.deep.equal([
      POLICY_ASKS.covered(),
      POLICY_ASKS.term(),
      POLICY_ASKS.after(),
      POLICY_ASKS.deductible(),
      POLICY_ASKS.referral(),
      POLICY_ASKS.authorization(),
      POLICY_CHECKS.practice.text(),
    ]);
  });

  it('asks at the end only for what no data can know, where it has rows', async () => {
    const ends = async (policy: unknown) => {
      const checker = await checkerBeside(policy, URINE);
      return [...checker.renderRoot.querySelectorAll('section:not(.answer) li')].map(textOf);
    };
    const left = POLICY_CHECKS['deductible-left'].text();
    expect(await ends(await exampleText('insurer'))).to.deep.equal([left]);
    expect(await ends(policyWith({indications: ['other']}))).to.have.length(4);
  });

  (['expired', 'not-yet-valid', 'undated', 'nothing-said'] as const).forEach((status) => {
    it(`says plainly when it is ${status}, with the contact and without any claim`, async () => {
      const today = {'expired': '2027-01-01', 'not-yet-valid': '2025-12-31', 'undated': 'morgen'};
      const contact = {contact: {name: 'Klantenservice', phone: '088 000 00 00'}};
      const isOther = status === 'nothing-said';
      const policy = policyWith(isOther ? {indications: ['other']} : {}, contact);
      const day = isOther ? '2026-11-22' : today[status];
      const checker = await checkerBeside(policy, URINE, day);
      const [block] = insurerBlocks(checker);
      const words = block ? textOf(block) : '';
      const values = {
        publisher: 'Verzekeraar Voorbeeld',
        start: '1 januari 2026',
        end: '31 december 2026',
      };
      expect(words).to.include(fill(POLICY_STATUS_TEXTS[status](), values));
      expect(words).to.include('Klantenservice').and.not.to.include('Verzekerd in');
      expect(block?.querySelector('a[href^="tel:"]')?.getAttribute('href')).to.equal(
        'tel:0880000000',
      );
      expect(block?.querySelector('dl, table')).to.equal(null);
    });
  });

  it('is used on the first and the last day of its period', async () => {
    for (const day of ['2026-01-01', '2026-12-31']) {
      const checker = await checkerBeside(policyWith({}), URINE, day);
      byRole(checker.renderRoot, 'heading', COVERED_TEXTS.basic.yes());
    }
  });

  it('shows every plan to who has one, to open the own', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), ANSWERS_FOR.supplementary);
    const plans = [...checker.renderRoot.querySelectorAll('details.plan')];
    const names = plans.map((plan) => textOf(plan.querySelector('summary') ?? plan));
    expect(names).to.deep.equal(['Voorbeeld Extra', 'Voorbeeld Plus', 'Voorbeeld Compleet']);
    const headings = plans.map((plan) => textOf(allByRole(plan, 'heading')[0] ?? plan));
    const {no, partly, yes} = COVERED_TEXTS.plan;
    expect(headings).to.deep.equal([no(), partly(), yes()]);
  });

  (['no', 'unknown'] as const).forEach((supplementary) => {
    it(`shows the plans as a table to who answers ${supplementary}`, async () => {
      const answers = {age: 'adult', complaint: 'other', supplementary} as const;
      const checker = await checkerBeside(await exampleText('insurer'), answers);
      const table = checker.renderRoot.querySelector('table');
      const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map(textOf);
      expect(rows).to.have.length(3);
      expect(rows[1]).to.equal(
        'Voorbeeld Plus Voor een deel verzekerd met dit pakket Maximaal 9 per jaar, van januari tot en met december.Dit telt ook mee: gewone fysiotherapie.',
      );
      expect([...(table?.querySelectorAll('th') ?? [])].map(({scope}) => scope)).to.deep.equal([
        'col',
        'col',
        'row',
        'row',
        'row',
      ]);
    });
  });

  it('folds the table where the leaflet had no reason to ask for a plan', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), URINE);
    const table = checker.renderRoot.querySelector('table');
    expect(table?.closest('details')?.open).to.be.false;
  });

  it('says nothing of a plan whose rows contradict each other, and works out no sum', async () => {
    const plan = {package: 'supplementary', planName: 'Plus', indications: ['any'], age: {from: 0}};
    const benefits = [
      {...plan, id: 'ja', covered: 'yes'},
      {...plan, id: 'deels', covered: 'partly'},
    ];
    for (const answers of [ANSWERS_FOR.supplementary, ANSWERS_FOR['none-named']]) {
      const checker = await checkerBeside(policyWith({}, {benefits}), answers);
      const words = insurerBlocks(checker).map(textOf).join();
      expect(words).not.to.include(COVERED_TEXTS.plan.yes());
      expect(words).to.include(COVERED_TEXTS.plan.unknown());
      expect(words).not.to.include(COST_LABELS.title());
    }
  });

  (
    [
      ['covered', {covered: 'no'}, URINE],
      ['deductible', {deductibleApplies: 'no'}, URINE],
      ['package', {covered: 'partly'}, ANSWERS_FOR['none-named']],
    ] as const
  ).forEach(([about, benefit, answers]) => {
    it(`says where it differs from the leaflet: ${about}; both stand`, async () => {
      const checker = await checkerBeside(policyWith(benefit), answers);
      const [block] = insurerBlocks(checker);
      const line = fill(DIFFERENCE_TEXTS[about](), {publisher: 'Verzekeraar Voorbeeld'});
      expect(block && textOf(block)).to.include(line);
      const id = checker.outcome?.parts[0]?.id ?? 'supplementary';
      byRole(checker.renderRoot, 'heading', OUTCOME_TEXTS[id].headline());
    });
  });

  it('shows the insurer’s words as text, marked with their language', async () => {
    const note = '<img src=x onerror=alert(1)> & <b>vet</b>';
    const checker = await checkerBeside(policyWith({note}, {language: 'fy'}), URINE);
    const quoted = [...checker.renderRoot.querySelectorAll('bdi[lang="fy"]')].map(textOf);
    expect(quoted).to.include(note);
    expect(checker.renderRoot.querySelector('img, b')).to.equal(null);
  });

  it('links its sources and its contact safely, with the name of the site', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), URINE);
    const links = allByRole(insurerBlocks(checker)[0] ?? checker, 'link');
    const outside = links.filter(({protocol}) => protocol === 'https:');
    expect(outside).to.have.length(3);
    outside.forEach((link) => {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(textOf(link)).to.include('voorbeeld.example');
    });
  });

  it('has two blocks for both kinds of complaint, each below its own part', async () => {
    const answers: Answers = {
      age: 'adult',
      complaint: 'both',
      supplementary: 'no',
      deductible: 'no',
      referral: 'no',
    };
    const checker = await checkerBeside(await exampleText('minimal'), answers);
    const parts = [...checker.renderRoot.querySelectorAll('.answer')].map((block) =>
      block.getAttribute('part'),
    );
    expect(parts).to.deep.equal(['answer', 'insurer', 'answer', 'insurer']);
  });

  it('follows an answer that is changed, also where a browser has translated it', async () => {
    const checker = await checkerBeside(await exampleText('minimal'), URINE);
    insurerBlocks(checker)[0]
      ?.querySelectorAll('.heading')
      .forEach((heading) => {
        const translation = document.createElement('span');
        translation.textContent = 'translated';
        heading.replaceChildren(translation);
      });
    checker.answers = ANSWERS_FOR.supplementary;
    await checker.updateComplete;
    expect(readableText(checker)).not.to.include('translated');
    const [block] = insurerBlocks(checker);
    expect(block && textOf(block)).not.to.include(COVERED_TEXTS.basic.yes());
  });

  (
    [
      ['covered', 'yes'],
      ['sessions', 40],
      ['extension', {sessions: 9}],
      ['limit', {sessions: 40}],
      ['deductibleApplies', 'no'],
      ['condition', 'Altijd.'],
      ['name', 'Iemand anders'],
      ['phone', '0900 0000'],
      ['note', 'Alles wordt betaald.'],
      ['contracted', 'yes'],
      ['left', 0],
    ] as const
  ).forEach(([name, value]) => {
    it(`is the same on a page that has added "${name}" to every object`, async () => {
      const policy = policyWith({covered: 'unknown', limit: {sessions: 9}});
      const words = async () => {
        const checker = await checkerBeside(policy, URINE);
        checker.setAttribute('session-fee', '50');
        await checker.updateComplete;
        return insurerBlocks(checker).map(textOf);
      };
      const expected = await words();
      expect(await replacing(Object.prototype, name, value, words)).to.deep.equal(expected);
    });
  });

  it('speaks the language of the page, with its dates and amounts', async () => {
    const checker = await checkerBeside(policyWith({limit: {value: 42.5, unit: 'EUR'}}), URINE);
    await inOtherLanguage({'coverage.policy.says': 'What {publisher} says'}, async () => {
      await checker.updateComplete;
      const [block] = insurerBlocks(checker);
      const words = block ? textOf(block) : '';
      expect(words)
        .to.include('What Verzekeraar Voorbeeld says')
        .and.to.include('31 December 2026');
      expect(words).to.include('€42.50');
    });
    await checker.updateComplete;
  });
});

describe('every answer beside every example', () => {
  EXAMPLES.forEach((name) => {
    it(`${name}: says insured only where the rules do, and shows every row that fits`, async () => {
      const policy = await exampleText(name);
      const warnings = await warningsOf(async () => {
        const checker = await checkerBeside(policy, {});
        for (const answers of allAnswers()) {
          checker.answers = answers;
          await checker.updateComplete;
          await policyShown(checker);
          const expected = expectedAnswers(policy, answers);
          const what = inOneLine(answers);
          expect(
            checker.outcome?.parts.map((part) => part.policy),
            what,
          ).to.deep.equal(expected);
          const blocks = insurerBlocks(checker);
          expect(blocks, what).to.have.length(expected.length);
          expected.forEach(({benefits, plans}, at) => {
            const block = blocks[at];
            if (!block) return;
            const shown = [...block.querySelectorAll<HTMLElement>('[data-benefit]')];
            expect(shown.map(({dataset}) => dataset['benefit']).sort(), what).to.deep.equal(
              benefits.map(({benefit}) => benefit.id).sort(),
            );
            expect(block.querySelectorAll('tbody tr').length, what).to.equal(plans.length);
            const isSure = benefits.some(({fits, covered}) => fits === 'yes' && covered === 'yes');
            expect(textOf(block).includes(COVERED_TEXTS.basic.yes()), what).to.equal(isSure);
          });
        }
      });
      expect(warnings).to.deep.equal([]);
      expect(allAnswers().length).to.be.above(30);
    });
  });
});

describe('a number in English', () => {
  it('stands first in no text with a verb or a word that fits only more than one', () => {
    const unfit = Object.entries(english).filter(
      // Of one complaint there is a text of its own.
      ([id, text]) => id !== 'complaint.shown.many' && /^\{n\} (?!of\b)/.test(text),
    );
    expect(unfit).to.deep.equal([]);
  });
});
