/**
 * The shipped script and its language files agree on which text is which: they know texts by numbers
 * only, and a number too many would put every text after it in another's place.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {show, STATES, wordsOf} from './states.mjs';
import {barePage, startVisits} from './visit.mjs';

const CODES = ['en', 'ar'];

/** What only a translation says: that nobody has reviewed it. */
const ONLY_THERE =
  'Een vertaler heeft deze vertaling nog niet nagekeken. De Nederlandse tekst telt.';

describe('every text on the screen', {timeout: 300_000}, () => {
  let visits;
  let dutch;
  before(async () => {
    visits = await startVisits();
    dutch = await textsIn('nl');
  });
  after(() => visits.stop());

  for (const code of CODES) {
    it(`is in ${code} the translation of the Dutch one in its place`, async () => {
      const translations = translationsOf(code);
      const onlyThere = translations.get(ONLY_THERE);
      const other = await textsIn(code);
      let compared = 0;
      for (const [state, texts] of dutch) {
        const theirs = other.get(state).filter((text) => !onlyThere.has(text));
        // A sentence with a name in it can be in more pieces: such a state is not compared.
        if (theirs.length !== texts.length) continue;
        texts.forEach((text, place) => {
          const allowed = translations.get(text);
          if (!allowed) return;
          compared += 1;
          assert.ok(allowed.has(theirs[place]), `${state}: “${text}” is “${theirs[place]}”`);
        });
      }
      assert.ok(compared > 1000, `${compared} texts were compared`);
    });
  }

  async function textsIn(lang) {
    const {page, context} = await visits.visit(barePage({lang, tags: []}));
    const found = new Map();
    for (const state of STATES) {
      await show(page, state);
      found.set(state.name, await wordsOf(page));
    }
    await context.close();
    return found;
  }
});

/** What each Dutch text may be in a language; the same words can stand in two places. */
function translationsOf(code) {
  const xliff = readFileSync(`locales/${code}.xlf`, 'utf8');
  const pairs = xliff.matchAll(/<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/gs);
  const found = new Map();
  for (const [, source, target] of pairs) {
    found.set(source, (found.get(source) ?? new Set()).add(target));
  }
  return found;
}
