import {expect} from '@open-wc/testing';
import {emailLink, phoneLink} from '../../src/embed/contact-links.js';
import {safeSite, safeUrl, siteName, webUrl} from '../../src/embed/safe-url.js';
import {readJson} from '../support/json.js';
import {warningsOf} from '../support/replace.js';

/** Addresses that must not become a link, and such as become one that shows where it leads. */
interface BadAddresses {
  readonly refused: readonly {
    readonly kind: string;
    readonly value: string;
    readonly why: string;
  }[];
  readonly unmasked: readonly {
    readonly value: string;
    readonly site: string;
    readonly why: string;
  }[];
}

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
  ['MAILTO:balie@linde.example', 'mailto:balie@linde.example'],
  ['tel:+31201234567', 'tel:+31201234567'],
  ['tel:+31-20-1234567', 'tel:+31201234567'],
  ['https://my_site.linde.example/a//b@c', 'https://my_site.linde.example/a//b@c'],
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

describe('the list of bad addresses', () => {
  let list: BadAddresses = {refused: [], unmasked: []};

  before(async () => {
    list = await readJson<BadAddresses>('test/data/bad-addresses.json');
  });

  (
    [
      ['safeUrl', safeUrl],
      ['safeSite', safeSite],
      ['phoneLink', phoneLink],
      ['emailLink', emailLink],
    ] as const
  ).forEach(([name, guard]) => {
    it(`is refused by ${name}, with one warning for each that says what it is about`, async () => {
      expect(list.refused.length).to.be.greaterThan(60);
      for (const [index, {value}] of list.refused.entries()) {
        const subject = `${name} of bad address ${index}`;
        const warnings = await warningsOf(() => {
          expect(guard(subject, value), JSON.stringify(value)).to.equal(undefined);
          guard(subject, value);
        });
        expect(warnings, JSON.stringify(value)).to.have.length(1);
        expect(warnings[0]).to.include(`${subject}: this `);
      }
    });
  });

  it('shows the names that browsers go to, where an address only looks like another', () => {
    list.unmasked.forEach(({value, site}) => {
      const link = safeSite('a disguise', value) ?? '';
      expect(siteName(link), JSON.stringify(value)).to.equal(site);
      expect(new URL(link).host).to.equal(site);
    });
  });
});

describe('the address of a site', () => {
  it('is no phone or e-mail address', async () => {
    const warnings = await warningsOf(() => {
      expect(safeSite('a site', 'mailto:balie@linde.example')).to.equal(undefined);
      expect(safeSite('another site', 'tel:+31201234567')).to.equal(undefined);
    });
    expect(warnings).to.have.length(2);
  });

  (
    [
      ['linde.example', 'begins with https://'],
      ['http://linde.example/', 'begins with https://'],
      ['https://linde.example/\u202e', 'cannot be seen'],
      ['https://bank.example@kwaad.example/', 'user name'],
      ['https://linde.example\\a', 'backslash'],
      ['https://linde/', 'does not name a site'],
      ['https://linde.example:25/', 'port'],
      [`https://linde.example/${'a'.repeat(2000)}`, 'too long'],
    ] as const
  ).forEach(([given, why]) => {
    it(`is refused with the reason: ${why} (${JSON.stringify(given.slice(0, 40))})`, async () => {
      const warnings = await warningsOf(() => safeSite(`reason of ${given.slice(0, 40)}`, given));
      expect(warnings.join()).to.include(why);
    });
  });
});

describe('an address that is asked for and not shown', () => {
  it('may be relative to its page', () => {
    const url = webUrl('polis.json', 'https://linde.example/map/');
    expect(url?.href).to.equal('https://linde.example/map/polis.json');
  });

  ['//gast@kwaad.example/', 'a\u202eb', 'ftp://linde.example/', '\tpolis.json'].forEach((given) => {
    it(`is not ${JSON.stringify(given)}`, () => {
      expect(webUrl(given, 'https://linde.example/map/')).to.equal(undefined);
    });
  });
});
