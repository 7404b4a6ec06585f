/**
 * WCAG 2.5.3 on the shipped file: the name that assistive technology is given for each control, in
 * every state, holds the words that are seen on it. Who speaks to a computer says what is seen. The hint
 * below a label is no label, and what describes the control holds that.
 *
 * In Chromium, whose tree of names can be asked for.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {bring, STATES} from '../e2e/states.mjs';
import {barePage, startVisits} from '../e2e/visit.mjs';
import {everyState} from './states-page.mjs';

const ROLES = [
  'button',
  'link',
  'radio',
  'checkbox',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
];

describe('the name of a control', {timeout: 300_000}, () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  for (const lang of ['nl', 'ar']) {
    it(`holds the words on it, in every state, ${lang}`, async () => {
      const {page, context} = await visits.visit(barePage({lang, tags: []}));
      for (const state of STATES) await page.evaluate(bring, {state});
      const controls = await controlsIn(await context.newCDPSession(page));
      const looked = await page.evaluate(countControls);
      assert.deepEqual(
        everyState(looked, 1, ({count}) => count),
        [],
      );
      for (const {state, count} of looked) {
        assert.equal(controls.filter((one) => one.state === state).length, count, state);
      }
      assert.deepEqual(
        controls.filter((one) => !isNamed(one)),
        [],
      );
      await context.close();
    });
  }
});

/** each control with its name and its description, and the words on it with the hint below them */
async function controlsIn(session) {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const controls = nodes.filter(({ignored, role}) => !ignored && ROLES.includes(role?.value));
  return Promise.all(
    controls.map(async ({name, description, backendDOMNodeId: backendNodeId}) => {
      const {object} = await session.send('DOM.resolveNode', {backendNodeId});
      const {result} = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: String(wordsOn),
        returnByValue: true,
      });
      const {state, words, hint} = result.value;
      return {
        state,
        name: tidy(name?.value ?? ''),
        seen: tidy(words),
        description: tidy(description?.value ?? ''),
        hint: tidy(hint),
      };
    }),
  );
}

/** The name holds the words, in their order and side by side; each control has words. */
function isNamed({name, seen, description, hint}) {
  return seen !== '' && name.includes(seen) && description.includes(hint);
}

/** Between the pieces of a name stand other spaces than between the words that are seen. */
function tidy(text) {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** In the page, on a control: the words that are seen on it, or beside a radio or a checkbox. */
function wordsOn() {
  const element = this.labels?.[0] ?? this;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let [words, hint] = ['', ''];
  while (walker.nextNode()) {
    const {parentElement: parent, data} = walker.currentNode;
    const isSeen = parent.checkVisibility({visibilityProperty: true});
    if (!isSeen || parent.closest('.visually-hidden')) continue;
    if (parent.closest('.hint')) hint += data;
    else words += data;
  }
  return {state: this.getRootNode().host?.dataset.state, words, hint};
}

/** In the page: how many controls there are to be seen in each state. */
function countControls() {
  return [...document.querySelectorAll('main > *')].map((host) => ({
    state: host.dataset.state,
    count: [...host.renderRoot.querySelectorAll('button, a[href], summary, input')].filter(
      (element) => element.checkVisibility({visibilityProperty: true}),
    ).length,
  }));
}
