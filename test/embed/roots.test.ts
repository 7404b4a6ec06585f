import {expect, fixture, html} from '@open-wc/testing';
import {ELEMENTS} from '../../src/elements/index.js';
import {define} from '../../src/embed/define.js';
import {answerRootMode, openAnswerRoots} from '../../src/embed/roots.js';
import type {WidgetElement} from '../../src/embed/widget-element.js';
import {onPage} from '../support/every-element.js';
import {warningsOf} from '../support/replace.js';

/** Attached elements of all kinds, by tag. */
async function createAll(): Promise<Map<string, WidgetElement>> {
  const all = new Map<string, WidgetElement>();
  for (const [tag, widget] of ELEMENTS) {
    define(tag, widget);
    all.set(tag, await onPage(tag));
  }
  return all;
}

const HOLD_ANSWERS = ['coverage-checker', 'complaint-list'];

describe('the root of an element', () => {
  let elements = new Map<string, WidgetElement>();

  it('is closed for the two that hold answers, and reachable as renderRoot for all', async () => {
    elements = await createAll();
    const closed = [...elements].filter(([, {shadowRoot}]) => shadowRoot === null);
    expect(closed.map(([tag]) => tag)).to.have.members(HOLD_ANSWERS);
    elements.forEach(({renderRoot}) => expect(renderRoot instanceof ShadowRoot).to.be.true);
    expect(answerRootMode()).to.equal('closed');
  });

  it('is closed again after a move', async () => {
    elements = await createAll();
    elements.forEach((element) => {
      element.remove();
      document.body.append(element);
    });
    expect(elements.get('coverage-checker')?.shadowRoot === null).to.be.true;
  });

  it('is open for what is made after the page asked for that, and for no other', async () => {
    const before = await createAll();
    openAnswerRoots();
    elements = await createAll();
    expect(answerRootMode()).to.equal('open');
    const closed = [...elements].filter(([, {shadowRoot}]) => shadowRoot === null);
    expect(closed.map(([tag]) => tag)).to.be.empty;
    expect(before.get('coverage-checker')?.shadowRoot === null).to.be.true;
  });

  it('can be one that the page declared itself', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('therapist-finder-link');
    const declared = element.attachShadow({mode: 'open'});
    const warnings = await warningsOf(() => place.append(element));
    const widget = place.querySelector<WidgetElement>('therapist-finder-link');
    await widget?.updateComplete;
    expect(warnings.join()).to.contain('was there already, and stays open');
    expect(widget?.renderRoot === declared).to.be.true;
    expect(declared.querySelector('.frame')).not.to.equal(null);
  });
});
