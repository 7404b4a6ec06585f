import {expect, fixture, html} from '@open-wc/testing';
import {COVERAGE_LABELS as labels, QUESTION_TEXTS} from '../../../src/content/coverage-checker.js';
import type {Answers} from '../../../src/coverage/index.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {ANSWERS_FOR, choose, labelOf, press, walk} from '../../support/checker.js';
import {eventsOf, eventTypesOf} from '../../support/events.js';
import {inOtherLanguage, OTHER_LANGUAGE} from '../../support/other-language.js';
import {replacing, warningsOf} from '../../support/replace.js';
import {allByRole, byRole, namesOf, textOf} from '../../support/roles.js';
import {focusedIn, readableText} from '../../support/settled.js';

const create = () => fixture<CoverageChecker>(html`<coverage-checker></coverage-checker>`);

const slotted = (slot: HTMLSlotElement) => slot.assignedElements();

/** What a page sets as answers, and what is then used and asked. */
const ANSWERS: readonly (readonly [
  what: string,
  given: unknown,
  used: object,
  asked: string | null,
])[] = [
  ['none', {}, {}, 'age'],
  ['the first', {age: 'adult'}, {age: 'adult'}, 'complaint'],
  ['a later one only', {referral: 'no'}, {referral: 'no'}, 'age'],
  ['enough', {age: 'under-18', complaint: 'other'}, {age: 'under-18', complaint: 'other'}, null],
  ['an unknown question', {age: 'adult', income: 'high'}, {age: 'adult'}, 'complaint'],
  ['an unknown answer', {age: 'adult', complaint: 'headache'}, {age: 'adult'}, 'complaint'],
  ['a text', 'adult', {}, 'age'],
  ['null', null, {}, 'age'],
  ['an array', ['adult'], {}, 'age'],
];

describe('a page with a coverage checker', () => {
  ANSWERS.forEach(([what, given, used, asked]) => {
    it(`can set ${what} as answers`, async () => {
      const checker = await create();
      await warningsOf(() => {
        checker.answers = given as Answers;
      });
      await checker.updateComplete;
      expect(checker.answers).to.deep.equal(used);
      expect(checker.question).to.equal(asked);
      expect(checker.outcome === null).to.equal(asked !== null);
    });
  });

  it('reads no outcome before all questions that matter have an answer', async () => {
    const checker = await create();
    checker.answers = {age: 'adult', complaint: 'both', supplementary: 'yes', deductible: 'yes'};
    expect(checker.outcome).to.equal(null);
    expect(checker.question).to.equal('referral');
  });

  it('reads an outcome with its facts, whether a referral may be wanted, and no policy', async () => {
    const checker = await create();
    checker.answers = ANSWERS_FOR['basic-deductible-applies'];
    const [part] = checker.outcome?.parts ?? [];
    expect(part?.facts).to.deep.equal(['L84', 'L25', 'L23', 'L24']);
    expect(part?.referralMayBeRequired).to.be.true;
    expect(part?.policy).to.equal(null);
  });

  it('cannot change the answers through the object that it reads', async () => {
    const checker = await create();
    checker.answers = {age: 'adult'};
    Object.assign(checker.answers, {age: 'under-18'});
    expect(checker.answers).to.deep.equal({age: 'adult'});
  });

  it('is told once of an answer that cannot be used, with what can', async () => {
    const checker = await create();
    const warnings = await warningsOf(() => {
      checker.answers = {age: 'elderly'} as unknown as Answers;
      checker.answers = {age: 'elderly'} as unknown as Answers;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<coverage-checker>').and.to.include('under-18, adult');
  });

  it('hears nothing of what it sets itself', async () => {
    const checker = await create();
    const types = await eventTypesOf(checker, async () => {
      checker.answers = ANSWERS_FOR['basic-exempt'];
      await checker.updateComplete;
      checker.setAttribute('age', 'adult');
      checker.setAttribute('complaint', 'other');
      await checker.updateComplete;
      checker.reset();
      await checker.updateComplete;
    });
    expect(types).to.deep.equal([]);
  });

  it('does not have its focus taken by what it sets itself', async () => {
    const checker = await create();
    checker.answers = ANSWERS_FOR['basic-exempt'];
    await checker.updateComplete;
    expect(document.activeElement === document.body).to.be.true;
  });

  it('hears of a visitor without any detail, also from outside', async () => {
    const checker = await create();
    const events = await eventsOf(document, async () => {
      await walk(checker, ['under-18', 'other']);
      await press(checker, labels.restart());
    });
    expect(events.map(({type}) => type)).to.deep.equal([
      'coverage-step',
      'coverage-step',
      'coverage-result',
      'coverage-reset',
    ]);
    expect(events.every(({detail}) => detail === null)).to.be.true;
    expect(events.every(({target}) => target === checker)).to.be.true;
  });

  it('can answer the age and the complaint beforehand: they are not asked', async () => {
    const checker = await fixture<CoverageChecker>(
      html`<coverage-checker age="adult" complaint="urinary-incontinence"></coverage-checker>`,
    );
    expect(checker.answers).to.deep.equal({age: 'adult', complaint: 'urinary-incontinence'});
    expect(checker.question).to.equal('deductible');
    expect(readableText(checker)).to.include('Vraag 1');
    expect(namesOf(checker.renderRoot, 'button', labels.back())).to.be.empty;
    expect(await walk(checker, ['yes', 'yes'])).to.deep.equal(['deductible', 'referral']);
    expect(checker.outcome?.parts[0]?.id).to.equal('basic-deductible-met');
  });

  it('lets a visitor change what it answered beforehand', async () => {
    const checker = await fixture<CoverageChecker>(
      html`<coverage-checker age="adult" complaint="other"></coverage-checker>`,
    );
    await walk(checker, ['yes']);
    await press(checker, `${labels.change()}: ${QUESTION_TEXTS.age.short()}`);
    expect(byRole(checker.renderRoot, 'radio', labelOf('age', 'adult')).checked).to.be.true;
    await walk(checker, ['under-18']);
    expect(checker.outcome?.parts[0]?.id).to.equal('basic-exempt');
    expect(checker.age).to.equal('adult');
  });

  it('keeps its own answers when a visitor begins again', async () => {
    const checker = await fixture<CoverageChecker>(
      html`<coverage-checker complaint="other"></coverage-checker>`,
    );
    await walk(checker, ['adult', 'yes']);
    checker.reset();
    expect(checker.answers).to.deep.equal({complaint: 'other'});
    expect(checker.question).to.equal('age');
  });

  it('can take back what it answered beforehand', async () => {
    const checker = await fixture<CoverageChecker>(
      html`<coverage-checker age="adult" complaint="other"></coverage-checker>`,
    );
    checker.removeAttribute('complaint');
    await checker.updateComplete;
    expect(checker.complaint).to.equal(null);
    expect(checker.question).to.equal('complaint');
  });

  (
    [
      ['age', '17'],
      ['age', 'Adult'],
      ['complaint', 'headache'],
      ['complaint', 'constructor'],
    ] as const
  ).forEach(([attribute, value]) => {
    it(`is told once that ${attribute}="${value}" is not known, and is asked instead`, async () => {
      const warnings = await warningsOf(async () => {
        const checker = await create();
        checker.setAttribute(attribute, value);
        checker.setAttribute(attribute, value);
        await checker.updateComplete;
        expect(checker.question).to.equal('age');
        expect(checker.answers).to.deep.equal({});
        expect(readableText(checker)).to.include(QUESTION_TEXTS.age.title());
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.include('<coverage-checker>')
        .and.to.include(`${attribute}="${value}"`)
        .and.to.include('Allowed');
    });
  });

  it('is asked everything where Object.prototype is poisoned', async () => {
    await replacing(Object.prototype, 'age', 'under-18', () =>
      replacing(Object.prototype, 'complaint', 'other', async () => {
        const checker = await create();
        expect(checker.question).to.equal('age');
        expect(checker.outcome).to.equal(null);
      }),
    );
  });

  it('can put the widget deeper in its outline', async () => {
    const checker = await fixture<CoverageChecker>(
      html`<coverage-checker heading-level="4"></coverage-checker>`,
    );
    const levels = () =>
      allByRole(checker.renderRoot, 'heading').map((heading) => heading.ariaLevel);
    expect(levels()).to.deep.equal(['4']);
    checker.answers = ANSWERS_FOR['basic-exempt'];
    await checker.updateComplete;
    expect(levels()).to.deep.equal(['4', '5', '5', '5', '5']);
  });

  it('can add a way to reach it to every screen', async () => {
    const checker = await fixture<CoverageChecker>(
      html`<coverage-checker><a slot="contact" href="#contact">Bel ons</a></coverage-checker>`,
    );
    const shown = () =>
      [...checker.renderRoot.querySelectorAll('slot')].flatMap(slotted).map(textOf);
    expect(shown()).to.deep.equal(['Bel ons']);
    checker.answers = ANSWERS_FOR['basic-exempt'];
    await checker.updateComplete;
    expect(shown()).to.deep.equal(['Bel ons']);
  });

  it('can change its language halfway: the question and the choice stay', async () => {
    const checker = await create();
    await walk(checker, ['adult']);
    await choose(checker, 'both');
    await inOtherLanguage({'coverage.complaint.title': 'Which complaint?'}, async () => {
      await checker.updateComplete;
      byRole(checker.renderRoot, 'heading', 'Which complaint?');
      expect(checker.question).to.equal('complaint');
      const chosen = allByRole(checker.renderRoot, 'radio').filter(({checked}) => checked);
      expect(chosen.map(({value}) => value)).to.deep.equal(['both']);
      expect(checker.renderRoot.querySelector('[lang]')?.getAttribute('lang')).to.equal(
        OTHER_LANGUAGE,
      );
    });
    await checker.updateComplete;
    byRole(checker.renderRoot, 'heading', QUESTION_TEXTS.complaint.title());
    await press(checker, labels.continue());
    expect(checker.answers).to.deep.equal({age: 'adult', complaint: 'both'});
    const focused = focusedIn(checker);
    expect(focused && textOf(focused)).to.equal(QUESTION_TEXTS.supplementary.title());
  });
});
