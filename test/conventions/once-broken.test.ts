import {expect, nextFrame} from '@open-wc/testing';
import {COVERAGE_LABELS as labels, QUESTION_TEXTS} from '../../src/content/coverage-checker.js';
import type {CoverageChecker} from '../../src/elements/coverage-checker/coverage-checker.js';
import {phoneLink} from '../../src/embed/contact-links.js';
import {define} from '../../src/embed/define.js';
import {mountPlaceholders} from '../../src/embed/mount.js';
import {choose, press, walk} from '../support/checker.js';
import {everyTag, onPage} from '../support/every-element.js';
import {inOtherLanguage, OTHER_LANGUAGE} from '../support/other-language.js';
import {warningsOf} from '../support/replace.js';
import {allByRole, byRole} from '../support/roles.js';
import {readableText} from '../support/settled.js';

everyTag();

describe('what was broken once', () => {
  it('an element that was off the page while the language changed comes back in the new one', async () => {
    const widget = await onPage('therapist-finder-link');
    const place = widget.parentElement;
    widget.remove();
    await inOtherLanguage({}, async () => {
      place?.append(widget);
      await widget.updateComplete;
      const lang = widget.renderRoot.querySelector('.frame')?.getAttribute('lang');
      expect(lang).to.equal(OTHER_LANGUAGE);
    });
  });

  it('no heading is below level 6', async () => {
    const guide = await onPage('toilet-posture-guide', {'heading-level': '5', 'layout': 'list'});
    const checker = await onPage<CoverageChecker>('coverage-checker', {'heading-level': '6'});
    checker.answers = {age: 'under-18', complaint: 'other'};
    await checker.updateComplete;
    const levels = [guide, checker].flatMap(({renderRoot}) =>
      allByRole(renderRoot, 'heading').map(({ariaLevel}) => Number(ariaLevel)),
    );
    expect(Math.max(...levels)).to.equal(6);
  });

  it('a heading level that does not exist counts as 2', async () => {
    const widget = await onPage('coverage-checker', {'heading-level': '7'});
    expect(byRole(widget.renderRoot, 'heading').ariaLevel).to.equal('2');
  });

  it('a placeholder with an attribute that is none does not stop the next one', async () => {
    const page = document.implementation.createHTMLDocument('');
    const place = '<div data-bekkenfysio="coverage-checker"';
    page.body.innerHTML = `${place} data-1="x"></div>${place}></div>`;
    await warningsOf(() => {
      mountPlaceholders(new Map([['coverage-checker', 'coverage-checker']]), page);
    });
    expect(page.querySelectorAll('coverage-checker')).to.have.length(2);
  });

  it('a phone number that is a number leaves the widget whole, and a proper one is shown', async () => {
    await warningsOf(async () => {
      const widget = await onPage('therapist-finder-link');
      Reflect.set(widget, 'practicePhone', 201234567);
      await widget.updateComplete;
      expect(readableText(widget).length).to.be.above(100);
      Reflect.set(widget, 'practicePhone', '020 1234567');
      await widget.updateComplete;
      expect(readableText(widget)).to.include('020 1234567');
    });
  });

  it('beginning again while an answer is being changed forgets that it was', async () => {
    const checker = await onPage<CoverageChecker>('coverage-checker');
    await walk(checker, ['adult', 'other', 'yes']);
    await press(checker, `${labels.change()}: ${QUESTION_TEXTS.age.short()}`);
    checker.reset();
    await checker.updateComplete;
    await walk(checker, ['adult', 'other']);
    await choose(checker, 'no');
    await press(checker, labels.back());
    await press(checker, labels.back());
    expect(checker.question).to.equal('age');
  });

  it('the same attribute set again keeps the radio that is chosen', async () => {
    const checker = await onPage<CoverageChecker>('coverage-checker', {age: 'adult'});
    await choose(checker, 'both');
    checker.setAttribute('age', 'adult');
    await checker.updateComplete;
    await nextFrame();
    const chosen = allByRole(checker.renderRoot, 'radio') as readonly HTMLInputElement[];
    expect(chosen.filter(({checked}) => checked)).to.have.length(1);
  });

  it('a foreign class that throws when it is asked for its version does not stop us', async () => {
    class Odd extends HTMLElement {
      static get version(): string {
        throw new Error('not for you');
      }
    }
    customElements.define('odd-one', Odd);
    class Ours extends HTMLElement {
      static readonly version = '1';
    }
    const warnings = await warningsOf(() => {
      define('odd-one', Ours);
    });
    expect(warnings).to.have.length(1);
  });

  it('a phone number is not a search page', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await onPage('therapist-finder-link', {'search-url': 'tel:0201234567'});
      const link = byRole(widget.renderRoot, 'link', /^Zoek/);
      expect(link.getAttribute('href')).to.equal('https://www.defysiotherapeut.com/');
    });
    expect(warnings).to.have.length(1);
  });

  it('a zero in brackets is dialled where no country stands before it', () => {
    expect(phoneLink('x', '(0)20 1234567')).to.equal('tel:0201234567');
    expect(phoneLink('x', '+31 (0)20 1234567')).to.equal('tel:+31201234567');
  });
});
