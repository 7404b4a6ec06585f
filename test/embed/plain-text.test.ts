import {expect} from '@open-wc/testing';
import {phoneLink} from '../../src/embed/contact-links.js';
import {plainLink, plainText} from '../../src/embed/plain-text.js';
import {warningsOf} from '../support/replace.js';

const EVERY_CONTROL = [
  ...Array.from({length: 32}, (_, code) => String.fromCharCode(code)),
  ...['\u007f', '\u0085', '\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d'],
  ...['\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
];

/** What a page gives, what is shown of it, and the warning there is. */
const TEXTS: readonly (readonly [given: unknown, shown: string, warning?: string])[] = [
  ['De Linde', 'De Linde'],
  ['  De Linde\n', 'De Linde'],
  ['Laan 1\r\n\t3000 AA Stad', 'Laan 1\n\t3000 AA Stad'],
  ['M&M en co, 1 < 2 > 0', 'M&M en co, 1 < 2 > 0'],
  [
    '\u05d0\u200d\u05d1 \ud83d\udc69\u200d\u2695\ufe0f',
    '\u05d0\u200d\u05d1 \ud83d\udc69\u200d\u2695\ufe0f',
  ],
  ['x'.repeat(300), 'x'.repeat(300)],
  ['x'.repeat(301), '', 'longer than 300'],
  ['x'.repeat(10_000), '', 'longer than 300'],
  ['<b>Nummer 1</b>', '<b>Nummer 1</b>', 'markup is shown as text'],
  ['Nummer&nbsp;1', 'Nummer&nbsp;1', 'markup is shown as text'],
  ['\u202eedniL eD\u202c', 'edniL eD', 'characters that belong to no text'],
  ['De\u0000Linde', 'De Linde', 'characters that belong to no text'],
  [`e${'\u0301'.repeat(90)}`, `e${'\u0301'.repeat(4)}`, 'characters that belong to no text'],
  ['', ''],
  [undefined, ''],
  [null, ''],
  [42, ''],
  [{toString: () => 'De Linde'}, ''],
];

describe('a text from a page', () => {
  TEXTS.forEach(([given, shown, warning], index) => {
    const name = typeof given === 'string' ? JSON.stringify(given.slice(0, 30)) : typeof given;

    it(`is shown ${warning ? `with one warning, ${warning}` : 'as it is'}: ${name} (${index})`, async () => {
      const warnings = await warningsOf(() => {
        expect(plainText(`text ${index}`, given)).to.equal(shown);
        plainText(`text ${index}`, given);
      });
      expect(warnings).to.have.length(warning ? 1 : 0);
      if (warning) expect(warnings[0]).to.include(`text ${index}: `).and.to.include(warning);
    });
  });

  it('never holds a character that controls what is around it', async () => {
    await warningsOf(() => {
      const shown = plainText('controls', `a${EVERY_CONTROL.join('b')}c`);
      expect(shown).to.match(/^[abc\s]+$/);
      expect(shown).not.to.match(/[\u2028\u2029]/);
    });
  });
});

describe('a text that may become a link', () => {
  it('becomes one where it is an address', async () => {
    const warnings = await warningsOf(() => {
      expect(plainLink('right', ' 020 1234567 ', phoneLink)).to.deep.equal([
        '020 1234567',
        'tel:0201234567',
      ]);
      expect(plainLink('none', '', phoneLink)).to.deep.equal(['', undefined]);
    });
    expect(warnings).to.deep.equal([]);
  });

  (
    [
      ['*21*0612345678#', '*21*0612345678#'],
      ['\u202a020 1234567\u202c', '020 1234567'],
      ['<b>020 1234567</b>', '<b>020 1234567</b>'],
      ['1'.repeat(10_000), ''],
    ] as const
  ).forEach(([given, shown], index) => {
    it(`is text with one warning where it is none: ${JSON.stringify(given.slice(0, 30))}`, async () => {
      const warnings = await warningsOf(() => {
        const seen = plainLink(`link ${index}`, given, phoneLink);
        expect(seen).to.deep.equal([shown, undefined]);
      });
      expect(warnings).to.have.length(1);
    });
  });
});
