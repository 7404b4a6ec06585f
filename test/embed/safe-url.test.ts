import {expect} from '@open-wc/testing';
import {safeUrl, siteName} from '../../src/embed/safe-url.js';
import {warningsOf} from '../support/replace.js';

/** What a page gives, and the link that it becomes. */
const LINKS: readonly (readonly [given: string, link: string])[] = [
  ['https://linde.example', 'https://linde.example/'],
  ['https://linde.example/bekken?a=1#b', 'https://linde.example/bekken?a=1#b'],
  ['  https://linde.example/  ', 'https://linde.example/'],
  ['HTTPS://Linde.Example/', 'https://linde.example/'],
  ['https://linde.example:8443/', 'https://linde.example:8443/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['http://localhost:8000/', 'http://localhost:8000/'],
  ['http://127.0.0.1/', 'http://127.0.0.1/'],
  ['http://[::1]:3000/', 'http://[::1]:3000/'],
  ['mailto:balie@linde.example', 'mailto:balie@linde.example'],
  ['tel:+31201234567', 'tel:+31201234567'],
];

const REFUSED: readonly unknown[] = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'https://linde.example/\r\nSet-Cookie: a',
  'data:text/html,hi',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://linde.example/1',
  'about:blank',
  'ftp://linde.example/',
  'ws://linde.example/',
  'http://linde.example/',
  'http://localhost.kwaad.example/',
  'http://127.0.0.1.kwaad.example/',
  'https://bank.example@kwaad.example/',
  'https://:geheim@kwaad.example/',
  'http://gast@localhost/',
  'https://',
  '/zoeken',
  './zoeken',
  '//linde.example/',
  '#boven',
  'linde.example',
  'zomaar tekst',
  ' ',
  42,
  true,
  {},
  ['https://linde.example/'],
  new URL('https://linde.example/'),
];

describe('an address from a page', () => {
  LINKS.forEach(([given, link]) => {
    it(`may become a link: ${given}`, async () => {
      const warnings = await warningsOf(() => {
        expect(safeUrl('a link', given)).to.equal(link);
      });
      expect(warnings).to.deep.equal([]);
    });
  });

  REFUSED.forEach((given, index) => {
    const shown = typeof given === 'string' ? JSON.stringify(given) : typeof given;

    it(`is refused with one warning: ${shown} (${index})`, async () => {
      const warnings = await warningsOf(() => {
        expect(safeUrl(`address ${index}`, given)).to.equal(undefined);
        expect(safeUrl(`address ${index}`, given)).to.equal(undefined);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`address ${index}`).and.to.include('https://');
    });
  });

  [undefined, null, ''].forEach((given) => {
    it(`may be ${String(given) || 'empty'}, without a warning`, async () => {
      const warnings = await warningsOf(() => {
        expect(safeUrl('none', given)).to.equal(undefined);
      });
      expect(warnings).to.deep.equal([]);
    });
  });

  it('is never repeated on the console', async () => {
    const warnings = await warningsOf(() => safeUrl('secret', 'javascript:tellSecret()'));
    expect(warnings.join()).not.to.include('tellSecret');
  });

  it('is named by its site, with the port if there is one', () => {
    expect(siteName('https://www.linde.example/a?b')).to.equal('www.linde.example');
    expect(siteName('http://localhost:8000/')).to.equal('localhost:8000');
  });
});
