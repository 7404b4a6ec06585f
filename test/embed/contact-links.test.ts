import {expect} from '@open-wc/testing';
import {emailLink, phoneLink} from '../../src/embed/contact-links.js';
import {warningsOf} from '../support/replace.js';

const PHONES: readonly (readonly [string, string | undefined])[] = [
  ['0201234567', 'tel:0201234567'],
  ['020 - 123 45 67', 'tel:0201234567'],
  ['020-1234567', 'tel:0201234567'],
  ['020/1234567', 'tel:0201234567'],
  ['020.123.45.67', 'tel:0201234567'],
  ['(020) 123 45 67', 'tel:0201234567'],
  ['+31 20 123 45 67', 'tel:+31201234567'],
  ['+31 (0)20 123 45 67', 'tel:+31201234567'],
  [' 06 12345678 ', 'tel:0612345678'],
  ['112', 'tel:112'],
  ['0900 - 1234', 'tel:09001234'],
  ['020\u2013123\u00a045\u00a067', 'tel:0201234567'],
  ['(020) / 123 45 67', 'tel:0201234567'],
  ['', undefined],
  ['12', undefined],
  ['- - - -', undefined],
  ['1 2 x', undefined],
  ['bel ons', undefined],
  ['020 LINDE', undefined],
  ['020 1234567 (balie)', undefined],
  ['++31201234567', undefined],
  ['31+201234567', undefined],
  ['0201234567,,9', undefined],
  ['0201234567;ext=9', undefined],
  ['*#06#', undefined],
  ['tel:0201234567', undefined],
  ['javascript:alert(1)', undefined],
  ['1'.repeat(40), undefined],
  ['123456789012345', 'tel:123456789012345'],
  ['1234567890123456', undefined],
  ['020-1234567 / 06-12345678', undefined],
  ['+31 20 (0) 1234567', undefined],
  ['+31 (020) 1234567', undefined],
  ['*21*0612345678#', undefined],
  ['020\n1234567', undefined],
];

const EMAILS: readonly (readonly [string, string | undefined])[] = [
  ['balie@linde.example', 'mailto:balie@linde.example'],
  [' balie@linde.example ', 'mailto:balie@linde.example'],
  ["b.o'hara+bekken@linde.example", "mailto:b.o'hara+bekken@linde.example"],
  ['', undefined],
  ['balie', undefined],
  ['@linde.example', undefined],
  ['balie@', undefined],
  ['balie@linde@example', undefined],
  ['balie linde@example', undefined],
  ['mailto:balie@linde.example', undefined],
  ['balie@linde.example?subject=hoi', undefined],
  ['balie@linde.example&bcc=x', undefined],
  ['a@b.example,c@d.example', undefined],
  ['a@b.example;c@d.example', undefined],
  ['"balie" <balie@linde.example>', undefined],
  ['balie@linde.example\nBcc: x', undefined],
  ['https://linde.example/@x', undefined],
  [`${'x'.repeat(65)}@linde.example`, undefined],
  [`x@${'y'.repeat(256)}`, undefined],
  [`x@${'y.'.repeat(130)}nl`, undefined],
  ['balie@sub.linde-praktijk.example', 'mailto:balie@sub.linde-praktijk.example'],
  ['balie@xn--bcher-kva.example', 'mailto:balie@xn--bcher-kva.example'],
  ['balie@b\u00fccher.example', undefined],
  ['balie@linde.example%0ABcc:x@kwaad.example', undefined],
  ['balie@linde', undefined],
  ['balie@1.2.3.4', undefined],
  ['.balie@linde.example', undefined],
  ['bal..ie@linde.example', undefined],
];

(
  [
    ['phone number', phoneLink, PHONES],
    ['e-mail address', emailLink, EMAILS],
  ] as const
).forEach(([what, toLink, table]) => {
  describe(`a ${what} from a page`, () => {
    table.forEach(([given, link], index) => {
      const shown = JSON.stringify(given.slice(0, 40));

      it(`${link ? `becomes ${link}` : 'is no link, with one warning'}: ${shown} (${index})`, async () => {
        const subject = `${what} ${index}`;
        const warnings = await warningsOf(() => {
          expect(toLink(subject, given)).to.equal(link);
          toLink(subject, given);
        });
        expect(warnings).to.have.length(link ? 0 : 1);
        if (!link) expect(warnings[0]).to.include(subject).and.to.include(what);
      });
    });
  });
});
