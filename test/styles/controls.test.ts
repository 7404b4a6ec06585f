import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CoverageChecker} from '../../src/elements/coverage-checker/coverage-checker.js';
import type {WidgetElement} from '../../src/embed/widget-element.js';
import {choose, labelOf} from '../support/checker.js';
import {everyTag, onPage} from '../support/every-element.js';
import {byRole} from '../support/roles.js';
import {focusedIn} from '../support/settled.js';

everyTag();

const FORCED = '(forced-colors: active)';

/** Runs `during` with the rules for forced colours in force, whatever the browser can be asked for. */
async function inForcedColours({renderRoot}: WidgetElement, during: () => Promise<void>) {
  const rules = (renderRoot as ShadowRoot).adoptedStyleSheets
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({media}) => media.mediaText === FORCED);
  expect(rules, 'there are such rules').not.to.be.empty;
  const say = (condition: string) => {
    rules.forEach(({media}) => {
      media.mediaText = condition;
    });
  };
  say('all');
  try {
    await during();
  } finally {
    say(FORCED);
  }
}

/** The line around an element, and how far it reaches beyond it. */
function outlineOf(element: Element | null): {line: string; reach: number} {
  if (!element) throw new Error('There is nothing to look at');
  const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(element);
  const reach = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) + parseFloat(outlineOffset);
  return {line: `${outlineStyle} ${outlineWidth} ${outlineOffset}`, reach};
}

describe('what has the focus', () => {
  it('has in forced colours the same line around it, chosen or not', async () => {
    const checker = await onPage<CoverageChecker>('coverage-checker');
    const row = () => focusedIn(checker)?.closest('label') ?? null;
    await inForcedColours(checker, async () => {
      await sendKeys({press: 'Tab'});
      const focused = outlineOf(row());
      expect(focused.reach).to.be.greaterThan(3);
      await sendKeys({type: ' '});
      expect(row()?.querySelector(':checked') === null).to.be.false;
      expect(outlineOf(row())).to.deep.equal(focused);
    });
  });

  it('looks there unlike what is only chosen', async () => {
    const checker = await onPage<CoverageChecker>('coverage-checker');
    await inForcedColours(checker, async () => {
      await sendKeys({press: 'Tab'});
      await choose(checker, 'adult');
      const radio = byRole(checker.renderRoot, 'radio', labelOf('age', 'adult'));
      const chosen = outlineOf(radio.closest('label'));
      radio.focus();
      expect(outlineOf(radio.closest('label'))).not.to.deep.equal(chosen);
    });
  });

  it('has a line that touches nothing below it, in an opened disclosure', async () => {
    const finder = await onPage('therapist-finder-link');
    await sendKeys({press: 'Tab'});
    const summary = finder.renderRoot.querySelector('summary');
    summary?.focus();
    summary?.click();
    const below = summary?.nextElementSibling?.getBoundingClientRect().top ?? 0;
    const bottom = summary?.getBoundingClientRect().bottom ?? 0;
    const {reach} = outlineOf(summary);
    expect(reach).to.be.greaterThan(3);
    expect(below - bottom).to.be.greaterThan(reach);
  });
});
