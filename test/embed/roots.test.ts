import {expect} from '@open-wc/testing';
import {ELEMENTS} from '../../src/elements/index.js';
import {define} from '../../src/embed/define.js';
import {answerRootMode, openAnswerRoots} from '../../src/embed/roots.js';
import type {WidgetElement} from '../../src/embed/widget-element.js';

/** Attached elements of all kinds, by tag. */
async function createAll(): Promise<Map<string, WidgetElement>> {
  const all = new Map<string, WidgetElement>();
  for (const [tag, widget] of ELEMENTS) {
    define(tag, widget);
    const element = document.createElement(tag) as WidgetElement;
    document.body.append(element);
    await element.updateComplete;
    all.set(tag, element);
  }
  return all;
}

const HOLD_ANSWERS = ['coverage-checker', 'complaint-list'];

describe('the root of an element', () => {
  let elements = new Map<string, WidgetElement>();

  afterEach(() => {
    elements.forEach((element) => {
      element.remove();
    });
  });

  it('is closed for the two that hold answers, and reachable as renderRoot for all', async () => {
    elements = await createAll();
    const closed = [...elements].filter(([, {shadowRoot}]) => shadowRoot === null);
    expect(closed.map(([tag]) => tag)).to.have.members(HOLD_ANSWERS);
    elements.forEach(({renderRoot}) => expect(renderRoot).to.be.instanceOf(ShadowRoot));
    expect(answerRootMode()).to.equal('closed');
  });

  it('is closed again after a move', async () => {
    elements = await createAll();
    elements.forEach((element) => {
      element.remove();
      document.body.append(element);
    });
    expect(elements.get('coverage-checker')?.shadowRoot).to.equal(null);
  });

  it('is open for what is made after the page asked for that, and for no other', async () => {
    const before = await createAll();
    openAnswerRoots();
    elements = await createAll();
    expect(answerRootMode()).to.equal('open');
    expect([...elements.values()].filter(({shadowRoot}) => shadowRoot === null)).to.be.empty;
    expect(before.get('coverage-checker')?.shadowRoot).to.equal(null);
    before.forEach((element) => {
      element.remove();
    });
  });

  it('can be one that the page declared itself', async () => {
    elements = await createAll();
    const place = document.createElement('div');
    place.setHTMLUnsafe?.(
      '<therapist-finder-link><template shadowrootmode="open">Even geduld</template></therapist-finder-link>',
    );
    // Without declarative shadow roots there is nothing to take over: one is made as always.
    const element = (place.firstElementChild ??
      document.createElement('therapist-finder-link')) as WidgetElement;
    const declared = element.shadowRoot;
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot).to.equal(declared ?? element.shadowRoot);
    expect(element.renderRoot.querySelector('.frame')).not.to.equal(null);
    element.remove();
  });
});
