import {expect} from '@open-wc/testing';
import {emailLink, phoneLink} from '../../src/embed/contact-links.js';
import {safeSite, safeUrl, siteName, webUrl} from '../../src/embed/safe-url.js';
import {warningsOf} from '../support/replace.js';
import {fuzzAddresses, type AddressGuard} from './addresses-fuzz.js';

/** Few, because a page waits for them; `addresses-fuzz.node.mjs` runs as many as one likes. */
const RUNS = 3000;

const guard: AddressGuard = {safeUrl, safeSite, webUrl, siteName, phoneLink, emailLink};

describe('addresses made of nasty pieces', () => {
  it('become links only where they lead where they say', async () => {
    await warningsOf(() => {
      const count = fuzzAddresses(guard, RUNS);
      expect(count.runs).to.equal(RUNS);
      // A guard that lets nothing through would be safe and useless.
      expect(count.safeUrl).to.be.greaterThan(RUNS / 20);
      expect(count.safeSite).to.be.greaterThan(RUNS / 20);
      expect(count.phoneLink).to.be.greaterThan(RUNS / 100);
      expect(count.emailLink).to.be.greaterThan(RUNS / 100);
    });
  });
});

describe('the judge of addresses', () => {
  const asIs = (_: string, value: unknown) => String(value);
  const asBrowser = (_: string, value: unknown) =>
    URL.canParse(String(value)) ? new URL(String(value)).href : undefined;
  const withPage = (_: string, value: unknown) => {
    const url = webUrl(value, 'https://pagina.example/');
    return url?.href;
  };

  (
    [
      ['lets everything through', {safeUrl: asBrowser}],
      ['takes other schemes for a site', {safeSite: asBrowser}],
      ['reads addresses as the page does', {safeSite: withPage}],
      ['dials whatever is written', {phoneLink: (_: string, phone: string) => `tel:${phone}`}],
      ['writes to whatever is written', {emailLink: (_: string, mail: string) => `mailto:${mail}`}],
      ['drops what it does not know', {phoneLink: digitsOf}],
      ['shows another name', {siteName: () => 'bank.example'}],
      ['gives back what it is given', {safeSite: asIs}],
    ] as const
  ).forEach(([what, worse]) => {
    it(`notices a guard that ${what}`, async () => {
      await warningsOf(() => {
        expect(() => fuzzAddresses({...guard, ...worse}, RUNS)).to.throw();
      });
    });
  });
});

function digitsOf(_: string, phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '');
  return digits.length > 2 ? `tel:${digits}` : undefined;
}
