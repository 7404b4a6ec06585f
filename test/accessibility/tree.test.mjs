/**
 * What assistive technology is given by the shipped file, with its roots closed, in every state: one
 * file for each element, to be read line by line.
 *
 *   UPDATE_TREES=1 node --test test/accessibility/tree.test.mjs     renews them
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {show, STATES} from '../e2e/states.mjs';
import {barePage, startVisits, TAGS} from '../e2e/visit.mjs';
import {heardIn} from './heard.mjs';

const fileOf = (tag) => new URL(`./tree/${tag}.txt`, import.meta.url);

describe('what assistive technology is given', {timeout: 300_000}, () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  for (const tag of TAGS) {
    it(`by <${tag}>, in every state, is what somebody has read`, async () => {
      const states = STATES.filter((state) => state.tag === tag);
      const heard = new Map([
        ...(await heardOf(states, 'nl')),
        ...(await heardOf(states.slice(-1), 'ar')),
      ]);
      const twins = [...heard].filter(
        ([name, tree]) => [...heard].find(([, other]) => other === tree)[0] !== name,
      );
      assert.deepEqual(twins, [], 'a state that is like another one was not reached');
      const text = [...heard].map(([name, tree]) => `# ${name}\n\n${tree}\n`).join('\n');
      if (process.env.UPDATE_TREES) writeFileSync(fileOf(tag), text);
      assert.deepEqual(text.split('\n'), readFileSync(fileOf(tag), 'utf8').split('\n'));
    });
  }

  /** Each state's name and language, with its tree. */
  async function heardOf(states, lang) {
    const {page, context} = await visits.visit(barePage({lang, tags: []}));
    const session = await context.newCDPSession(page);
    const heard = [];
    for (const state of states) {
      await show(page, state, {unfold: false});
      assert.equal(
        (await page.evaluate((tag) => document.querySelector(tag).shadowRoot, state.tag)) === null,
        CLOSED.has(state.tag),
      );
      heard.push([`${lang}: ${state.name}`, await heardIn(session)]);
    }
    await context.close();
    return heard;
  }
});

/** The elements that hold answers: no script of a page reads what is in them. */
const CLOSED = new Set(['coverage-checker', 'complaint-list']);
