import {expect, fixture, html} from '@open-wc/testing';
import type {TherapistFinderLink} from '../../../src/elements/therapist-finder-link/therapist-finder-link.js';
import '../../../src/elements/therapist-finder-link/register.js';
import {readJson} from '../../support/json.js';
import {warningsOf} from '../../support/replace.js';
import {readableText} from '../../support/settled.js';
import {microdataIn, type MicrodataItem} from './microdata.js';

/** A part of schema.org's vocabulary: which types there are, and what may stand where. */
interface Vocabulary {
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<
    Record<string, {readonly on: readonly string[]; readonly holds: readonly string[]}>
  >;
}

const PRACTICE = {
  'practice-name': 'Praktijk De Linde',
  'practice-address': 'Lindelaan 1\n1234 AB Lindedorp',
  'practice-phone': '020 - 123 45 67',
  'practice-email': 'balie@linde.example',
  'practice-url': 'https://www.linde.example/bekken',
  'practice-register': 'Nummer 123',
  'practice-register-url': 'https://register.example/123',
};

const LOGO = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAI=';

const DATA = {
  name: ['Praktijk De Linde'],
  address: ['Lindelaan 1\n1234 AB Lindedorp'],
  telephone: ['020 - 123 45 67'],
  email: ['balie@linde.example'],
  url: ['https://www.linde.example/bekken'],
};

async function onPageOf(
  attributes: Readonly<Record<string, string>>,
  content: unknown = '',
): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div><therapist-finder-link>${content}</therapist-finder-link></div>`,
  );
  const finder = page.querySelector<TherapistFinderLink>('therapist-finder-link');
  Object.entries(attributes).forEach(([name, value]) => finder?.setAttribute(name, value));
  await finder?.updateComplete;
  return page;
}

async function itemsOf(
  attributes: Readonly<Record<string, string>>,
): Promise<readonly MicrodataItem[]> {
  let items: readonly MicrodataItem[] = [];
  await warningsOf(async () => {
    items = microdataIn(await onPageOf(attributes));
  });
  return items;
}

describe('what search engines read on the card', () => {
  let vocabulary: Vocabulary = {types: {}, properties: {}};

  before(async () => {
    vocabulary = await readJson<Vocabulary>('test/data/schema-org.json');
  });

  it('is a practice with its name, address, phone number, e-mail address and site', async () => {
    const items = await itemsOf(PRACTICE);
    expect(items).to.deep.equal([{type: 'https://schema.org/Physiotherapy', properties: DATA}]);
  });

  it('is in the words of schema.org, each where it belongs', async () => {
    const [item] = await itemsOf(PRACTICE);
    const kinds = withAncestors((item?.type ?? '').replace('https://schema.org/', ''), vocabulary);
    expect(kinds).to.include('LocalBusiness').and.to.include('Thing');
    Object.entries(item?.properties ?? {}).forEach(([name, values]) => {
      const {on = [], holds = []} = vocabulary.properties[name] ?? {};
      expect(
        on.some((kind) => kinds.includes(kind)),
        name,
      ).to.be.true;
      expect(values, name).to.have.length(1);
      const [value] = values;
      const kind = typeof value === 'string' && URL.canParse(value) ? 'URL' : 'Text';
      expect(holds, name).to.include(kind);
    });
  });

  Object.entries({
    'practice-name': 'name',
    'practice-address': 'address',
    'practice-phone': 'telephone',
    'practice-email': 'email',
    'practice-url': 'url',
  } as const).forEach(([attribute, property]) => {
    it(`holds no more than what is given: ${attribute}`, async () => {
      const value = PRACTICE[attribute as keyof typeof PRACTICE];
      const [item] = await itemsOf({[attribute]: value});
      expect(item?.properties).to.deep.equal({[property]: DATA[property]});
    });
  });

  it('is nothing where there is no card', async () => {
    expect(await itemsOf({})).to.deep.equal([]);
    expect(await itemsOf({'practice-url': 'javascript:alert(1)'})).to.deep.equal([]);
  });

  it('holds nothing that did not pass the guard', async () => {
    const [item] = await itemsOf({
      'practice-name': '<b>De Linde</b>',
      'practice-address': '<script>alert(1)</script>',
      'practice-phone': '*21*0612345678#',
      'practice-email': 'balie@linde.example?cc=x@kwaad.example',
      'practice-url': 'http://linde.example/',
      'practice-register': 'Nummer 123',
      'practice-register-url': 'javascript:alert(1)',
    });
    expect(item?.properties).to.deep.equal({});
  });

  it('says nothing that a visitor does not see', async () => {
    const page = await onPageOf(PRACTICE);
    const finder = page.querySelector<TherapistFinderLink>('therapist-finder-link');
    const text = finder ? readableText(finder) : '';
    const {url, ...texts} = DATA;
    Object.values(texts).forEach(([value = '']) => {
      expect(text).to.include(value.replace(/\s+/g, ' '));
    });
    expect(text).to.include(new URL(url[0] ?? '').host);
  });

  it('can be added to by the page, in the slots', async () => {
    const page = await onPageOf(
      PRACTICE,
      html`<img slot="logo" itemprop="logo" src=${LOGO} alt="De Linde" />
        <p slot="extra">
          <time itemprop="openingHours" datetime="Mo-Fr 08:00-17:00">Op werkdagen</time>
        </p>`,
    );
    const [item] = microdataIn(page);
    expect(item?.properties['openingHours']).to.deep.equal(['Mo-Fr 08:00-17:00']);
    expect(item?.properties['logo']).to.deep.equal([LOGO]);
  });

  it('stands in the card only: nothing is written on the page', async () => {
    const page = await onPageOf(PRACTICE);
    expect(document.querySelectorAll('[itemscope], [itemprop]')).to.have.length(0);
    expect(document.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
    expect(page.innerHTML).not.to.include('schema.org');
  });
});

function withAncestors(type: string, vocabulary: Vocabulary): readonly string[] {
  const parents = vocabulary.types[type] ?? [];
  return [type, ...parents.flatMap((parent) => withAncestors(parent, vocabulary))];
}
