import {expect} from '@open-wc/testing';
import {
  COVERAGE_LABELS,
  COVERED_TEXTS,
  PAPER_LABELS,
} from '../../../src/content/coverage-checker.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import {exampleText} from '../../coverage/policy/examples.js';
import {ANSWERS_FOR} from '../../support/checker.js';
import {byRole, textOf} from '../../support/roles.js';
import {checkerBeside, checkerWith} from './support.js';

const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');

/** Presses the print button; what would go on paper, and whether the page itself was touched. */
async function printed(checker: CoverageChecker) {
  const before = document.documentElement.outerHTML;
  const view = await new Promise<Window>((resolve) => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...contentWindow,
      get(this: HTMLIFrameElement) {
        const own = contentWindow?.get?.call(this) as Window;
        own.print = () => {
          resolve(own);
        };
        return own;
      },
    });
    byRole(checker.renderRoot, 'button', PAPER_LABELS.print()).click();
  });
  if (contentWindow) {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
  }
  return {view, isPageTouched: document.documentElement.outerHTML !== before};
}

const frameIn = (checker: CoverageChecker) => checker.renderRoot.querySelector('iframe');

describe('the answer on paper', () => {
  it('is the answer alone, with its day, its sources and the practice’s name', async () => {
    const checker = await checkerBeside(
      await exampleText('insurer'),
      ANSWERS_FOR['basic-deductible-applies'],
    );
    checker.practiceName = 'Praktijk De Linde';
    const {view, isPageTouched} = await printed(checker);
    const words = textOf(view.document.body);
    const year = String(new Date().getFullYear());
    [
      'Praktijk De Linde',
      COVERAGE_LABELS.leafletSays(),
      COVERED_TEXTS.basic.yes(),
      'voorwaarden basisverzekering 2026',
      'Ongewild urine verliezen',
      COVERAGE_LABELS.noPromise(),
      year,
    ].forEach((part) => expect(words).to.include(part));
    expect(isPageTouched).to.be.false;
    expect(view.document.title).to.equal(COVERAGE_LABELS.title());
    expect(view.document.documentElement.lang).to.equal('nl');
    view.dispatchEvent(new Event('afterprint'));
    expect(frameIn(checker)).to.equal(null);
  });

  it('has nothing to press, no style attribute and no script', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), ANSWERS_FOR.supplementary);
    const {view} = await printed(checker);
    const {body, adoptedStyleSheets} = view.document;
    expect(body.querySelector('button, input, script, style, [style]')).to.equal(null);
    expect(adoptedStyleSheets.length).to.be.above(3);
    expect(textOf(body)).not.to.include(COVERAGE_LABELS.privacy());
  });

  it('has open what is folded on the screen, but no sum that nobody made', async () => {
    const checker = await checkerBeside(await exampleText('insurer'), ANSWERS_FOR.supplementary);
    checker.setAttribute('session-fee', '50');
    await checker.updateComplete;
    const {view} = await printed(checker);
    const details = [...view.document.querySelectorAll('details')];
    expect(details.map(({open}) => open)).to.deep.equal([true, true, true]);
    expect(view.document.querySelector('.cost')).to.equal(null);
  });

  it('has the insurer’s name where the page names no practice, and none where there is none', async () => {
    const beside = await checkerBeside(await exampleText('minimal'), ANSWERS_FOR.supplementary);
    const {view} = await printed(beside);
    expect(view.document.querySelector('.giver')?.textContent).to.include('Verzekeraar Klein');
    const alone = await checkerWith(ANSWERS_FOR.supplementary);
    const {view: other} = await printed(alone);
    expect(other.document.querySelector('.giver')).to.equal(null);
    expect(textOf(other.document.body)).to.include(COVERAGE_LABELS.leafletSays());
  });

  it('is one at a time, and ends when the element leaves the page', async () => {
    const checker = await checkerWith(ANSWERS_FOR.supplementary);
    await printed(checker);
    await printed(checker);
    expect(checker.renderRoot.querySelectorAll('iframe')).to.have.length(1);
    checker.remove();
    expect(frameIn(checker)).to.equal(null);
  });

  it('leaves the screen as it was', async () => {
    const checker = await checkerWith(ANSWERS_FOR.supplementary);
    const frame = checker.renderRoot.querySelector('.frame');
    await printed(checker);
    checker.answers = ANSWERS_FOR['none-named'];
    await checker.updateComplete;
    expect(checker.renderRoot.querySelector('.frame')).to.equal(frame);
    expect(textOf(checker.renderRoot)).to.include('Nee');
  });
});
