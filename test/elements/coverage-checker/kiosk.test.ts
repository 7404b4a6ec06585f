import {expect, fixture, html} from '@open-wc/testing';
import {COVERAGE_LABELS} from '../../../src/content/coverage-checker.js';
import {KIOSK_TEXTS} from '../../../src/content/kiosk.js';
import {PAPER_LABELS} from '../../../src/content/coverage-policy.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {choose, walk} from '../../support/checker.js';
import {withClock} from '../../support/clock.js';
import {eventTypesOf} from '../../support/events.js';
import {printed} from '../../support/printed.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, byRole, nameOf, namesOf} from '../../support/roles.js';
import {readableText, settled} from '../../support/settled.js';

const create = (kiosk = '') =>
  fixture<CoverageChecker>(html`<coverage-checker kiosk=${kiosk}></coverage-checker>`);

const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

const chosenIn = ({renderRoot}: CoverageChecker) =>
  allByRole(renderRoot, 'radio')
    .filter(({checked}) => checked)
    .map(nameOf);

const ending = ({renderRoot}: CoverageChecker) =>
  namesOf(renderRoot, 'status', KIOSK_TEXTS.ending()).length;

describe('a coverage checker that one person uses after another', () => {
  it('begins anew after its time, from the outcome, without a word to the page', async () => {
    await withClock(async (clock) => {
      const checker = await create('30');
      const before = readableText(checker);
      await walk(checker, ['adult', 'other', 'yes']);
      await printed(checker, PAPER_LABELS.print());
      expect(checker.outcome === null).to.be.false;
      const types = await eventTypesOf(document, async () => {
        clock.pass(30);
        await settled(checker);
      });
      expect(types).to.deep.equal([]);
      expect([checker.answers, checker.question, checker.outcome]).to.deep.equal([{}, 'age', null]);
      expect(readableText(checker)).to.equal(before);
      expect(checker.renderRoot.querySelector('iframe') === null).to.be.true;
      expect(document.activeElement === checker).to.be.false;
    });
  });

  it('forgets a radio that was chosen and not sent', async () => {
    await withClock(async (clock) => {
      const checker = await create();
      await choose(checker, 'adult');
      clock.pass(89);
      await settled(checker);
      expect([chosenIn(checker).length, ending(checker)]).to.deep.equal([1, 1]);
      clock.pass(1);
      await settled(checker);
      expect([chosenIn(checker).length, ending(checker)]).to.deep.equal([0, 0]);
    });
  });

  it('does not say it on top of what has the focus', async () => {
    await withClock(async (clock) => {
      const place = await fixture<HTMLElement>(
        html`<div style="inline-size: 320px">
          <coverage-checker kiosk></coverage-checker>
          <p style="block-size: 100vh">Van de pagina</p>
        </div>`,
      );
      const [checker] = place.querySelectorAll<CoverageChecker>('coverage-checker');
      if (!checker) throw new Error('There is no checker on the page');
      await choose(checker, 'adult');
      const button = byRole(checker.renderRoot, 'button', COVERAGE_LABELS.continue());
      button.scrollIntoView({block: 'end'});
      button.focus();
      clock.pass(80);
      await settled(checker);
      const notice = checker.renderRoot.querySelector('.kiosk p');
      const [said, own] = [notice, button].map((one) => one?.getBoundingClientRect());
      expect(said?.bottom, 'the warning is on the screen').to.be.at.most(innerHeight);
      expect(own?.bottom).to.be.at.most(said?.top ?? 0);
      expect(own?.top).to.be.at.least(0);
    });
  });

  it('stays where somebody reads, when what has the focus is elsewhere', async () => {
    await withClock(async (clock) => {
      const checker = await create();
      const page = checker.parentElement;
      page?.style.setProperty('padding-block', '100vh');
      await choose(checker, 'adult');
      byRole(checker.renderRoot, 'button', COVERAGE_LABELS.continue()).focus();
      scrollTo(0, 0);
      clock.pass(80);
      await settled(checker);
      expect([ending(checker), scrollY]).to.deep.equal([1, 0]);
      page?.removeAttribute('style');
    });
  });

  it('says nothing where nothing is answered', async () => {
    await withClock(async (clock) => {
      const checker = await create();
      clock.pass(80);
      await settled(checker);
      expect(ending(checker)).to.equal(0);
    });
  });

  it('keeps what the page’s attributes answer', async () => {
    const checker = await create();
    checker.setAttribute('age', 'adult');
    await settled(checker);
    await walk(checker, ['other']);
    comeBack();
    await settled(checker);
    expect([checker.answers, checker.question]).to.deep.equal([{age: 'adult'}, 'complaint']);
  });

  it('begins anew after 90 seconds, with one warning, where the number makes no sense', async () => {
    const warnings = await warningsOf(() =>
      withClock(async (clock) => {
        const checker = await create('a minute');
        await walk(checker, ['adult']);
        clock.pass(89);
        expect(checker.answers).to.deep.equal({age: 'adult'});
        clock.pass(1);
        expect(checker.answers).to.deep.equal({});
      }),
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<coverage-checker>').and.to.include('kiosk="a minute"');
  });
});

describe('a coverage checker of one’s own', () => {
  (
    [
      ['a question', ['adult', 'other']],
      ['the outcome', ['adult', 'other', 'yes']],
    ] as const
  ).forEach(([where, answers]) => {
    it(`is at ${where} as it was left when the page comes back from the cache`, async () => {
      const checker = await fixture<CoverageChecker>(html`<coverage-checker></coverage-checker>`);
      await walk(checker, answers);
      const before = [readableText(checker), checker.answers, checker.question];
      comeBack();
      await settled(checker);
      expect([readableText(checker), checker.answers, checker.question]).to.deep.equal(before);
      expect(checker.renderRoot.querySelectorAll('.frame')).to.have.length(1);
    });
  });
});
