/** Whether the check of the texts notices what it is for. The texts themselves: `npm run check -- dutch`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formsOfVerb, formsOfWord} from '../../.tools/dutch-forms.mjs';
import {findingsIn, lengthOf, passivesIn} from '../../.tools/plain-dutch.mjs';

const NOTHING = {words: {}, names: {}, passives: {}, states: {}, avoid: {}, open: {}};
const WORDS = new Set('u heeft een bal de zit in uw buik het is'.split(' '));

const find = (text, allowed = {}, more = []) =>
  findingsIn([{id: 'part.text', area: 'part', text}, ...more], WORDS, {...NOTHING, ...allowed});

describe('the check of plain Dutch', () => {
  it('finds nothing in short sentences of everyday words', () => {
    assert.deepEqual(find('U heeft een bal in uw buik.'), []);
  });

  it('finds a sentence of more than 20 words', () => {
    assert.match(find(`De ${'bal '.repeat(20)}zit.`)[0], /^part\.text: a sentence of 22 words/);
  });

  it('finds texts of which the sentences are long on average', () => {
    assert.match(find(`De ${'bal '.repeat(10)}zit.`)[0], /^all texts: .* 12\.0 words on average/);
  });

  it('counts a name that comes at run time as three words, and a number as one', () => {
    assert.equal(lengthOf('Dit zegt {publisher}.'), 5);
    assert.equal(lengthOf('Stap {n}.'), 2);
  });

  it('asks about a word that nobody has judged', () => {
    assert.match(find('U heeft een prolaps.')[0], /"prolaps" is on no list/);
  });

  it('knows the plainer word', () => {
    assert.match(find('De bal is echter in de buik.', {avoid: {echter: 'maar'}})[0], /"maar"/);
  });

  for (const passive of [
    'De behandeling wordt vergoed.',
    'De gegevens konden niet gelezen worden.',
    'Dit is nagekeken door een vertaler.',
    'Soms worden hulpmiddelen gebruikt.',
  ]) {
    it(`finds a passive: ${passive}`, () => {
      assert.equal(passivesIn(passive).length, 1);
    });
  }

  for (const active of [
    'De rug wordt bol.',
    'Dat is bekend, en de verzekeraar betaalt.',
    'De bekkenbodem kan gelden als een soort hangmat.',
    'U heeft nog niets aangekruist.',
    'De bekkenbodem is ongewild.',
  ]) {
    it(`finds no passive: ${active}`, () => {
      assert.deepEqual(passivesIn(active), []);
    });
  }

  it('wants a hard word explained in each area, by a text that does', () => {
    const words = {prolaps: {why: 'The name.', explainedIn: {'part.about': 'een bal'}}};
    const about = {id: 'part.about', area: 'part', text: 'Het is een bal in de buik.'};
    assert.deepEqual(find('De prolaps zit in uw buik.', {words}, [about]), []);
    assert.match(
      find('De prolaps zit in uw buik.', {words})[0],
      /part\.about does not say “een bal”/,
    );
    const other = {id: 'other.text', area: 'other', text: 'Een prolaps.'};
    assert.match(find('De prolaps zit.', {words}, [about, other])[0], /not explained in other/);
  });

  it('finds what is allowed and in no text any more', () => {
    const open = {'part.text': {instead: 'prolaps', proposal: 'bal'}};
    assert.match(find('De bal zit.', {open})[0], /proposal for part\.text is no longer needed/);
    assert.match(find('De bal zit.', {names: {KNGF: 'A society.'}})[0], /KNGF is no longer needed/);
  });

  it('follows the rules of spelling from a word to its forms', () => {
    const noun = (base, form) => assert.ok(formsOfWord(base).has(form), form);
    const verb = (base, form) => assert.ok(formsOfVerb(base).has(form), form);
    noun('maan', 'manen');
    noun('kat', 'katten');
    noun('brief', 'brieven');
    noun('groot', 'grotere');
    verb('maken', 'gemaakt');
    verb('verliezen', 'verliest');
    verb('zetten', 'zet');
    verb('ademen', 'ademt');
    verb('aan|kruisen', 'aangekruist');
    assert.ok(!formsOfWord('bal').has('balans'));
  });
});
