import {expect, fixture, html} from '@open-wc/testing';
import {
  FINDER,
  FINDER_INTRODUCTION,
  FINDER_LABELS as labels,
  MORE,
  MORE_INFORMATION,
  NO_REFERRAL,
  REGISTERED,
  REGISTERS,
  STAMP,
} from '../../../src/content/therapist-finder-link.js';
import type {TherapistFinderLink} from '../../../src/elements/therapist-finder-link/therapist-finder-link.js';
import '../../../src/elements/therapist-finder-link/register.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';
import {readableText} from '../../support/settled.js';

const TAG = 'therapist-finder-link';
const create = () =>
  fixture<TherapistFinderLink>(html`<therapist-finder-link></therapist-finder-link>`);

async function withAttributes(
  attributes: Readonly<Record<string, string>>,
): Promise<TherapistFinderLink> {
  const finder = await create();
  Object.entries(attributes).forEach(([name, value]) => {
    finder.setAttribute(name, value);
  });
  await finder.updateComplete;
  return finder;
}

const hrefs = ({renderRoot}: TherapistFinderLink) =>
  allByRole(renderRoot, 'link').map((link) => link.getAttribute('href'));
const hasCard = (finder: TherapistFinderLink) => readableText(finder).includes(STAMP.text());

const PRACTICE = {
  'practice-name': 'Praktijk De Linde',
  'practice-address': 'Lindelaan 1, 1234 AB Lindedorp',
  'practice-phone': '020 - 123 45 67',
  'practice-email': 'balie@linde.example',
  'practice-url': 'https://www.linde.example/bekken',
  'practice-register': 'Register nummer 123',
  'practice-register-url': 'https://register.example/123',
};

describe('the way to a therapist', () => {
  it('says where to look, that no referral is needed, and what registered means', async () => {
    const text = readableText(await create());
    const words = [...FINDER_INTRODUCTION, NO_REFERRAL, ...REGISTERED, ...REGISTERS, MORE];
    words.forEach((statement) => expect(text).to.include(statement.text()));
  });

  it('leads to the two sites of the leaflet, and nowhere else', async () => {
    expect(hrefs(await create())).to.deep.equal([FINDER.url, MORE_INFORMATION.url]);
  });

  it('can be met with a finger: each link of the card is 44 px high, beside no other one', async () => {
    const {renderRoot} = await withAttributes(PRACTICE);
    const boxes = [...renderRoot.querySelectorAll('.card a')].map((a) => a.getBoundingClientRect());
    expect(boxes.map(({height}) => height)).to.deep.equal([44, 44, 44, 44]);
    const touching = boxes.filter((one) =>
      boxes.some(
        (two) =>
          two !== one &&
          one.top < two.bottom &&
          two.top < one.bottom &&
          one.left < two.right &&
          two.left < one.right,
      ),
    );
    expect(touching).to.be.empty;
  });

  it('tells the other site nothing, and names it', async () => {
    const finder = await withAttributes(PRACTICE);
    allByRole(finder.renderRoot, 'link').forEach((link) => {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.target).to.equal('');
    });
    const text = readableText(finder);
    [FINDER.name, MORE_INFORMATION.name, 'www.linde.example'].forEach((site) => {
      expect(text).to.include(site);
    });
  });

  it('explains what registered means on request', async () => {
    const finder = await create();
    const group = byRole(finder.renderRoot, 'group', labels.registeredTitle());
    expect((group as HTMLDetailsElement).open).to.be.false;
    expect(textOf(group)).to.include(REGISTERS[0]?.text()).and.to.include(REGISTERS[1]?.text());
  });

  it('can be the search page of the host', async () => {
    const finder = await withAttributes({'search-url': 'https://zoek.example/therapeut?stad=A'});
    const link = byRole(finder.renderRoot, 'link', labels.search());
    expect(link.getAttribute('href')).to.equal('https://zoek.example/therapeut?stad=A');
    expect(readableText(finder)).to.include('zoek.example');
    expect(readableText(finder)).not.to.include(FINDER.name);
  });

  it('keeps to the leaflet where the search page of the host is no address', async () => {
    const warnings = await warningsOf(async () => {
      const finder = await withAttributes({'search-url': 'javascript:alert(1)'});
      expect(hrefs(finder)).to.deep.equal([FINDER.url, MORE_INFORMATION.url]);
      expect(readableText(finder)).to.include(FINDER.name);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${TAG} search-url>`);
  });

  it('can be put deeper in the outline of the page', async () => {
    const finder = await withAttributes({'heading-level': '3', ...PRACTICE});
    const levels = allByRole(finder.renderRoot, 'heading').map((heading) => heading.ariaLevel);
    expect(levels).to.deep.equal(['3', '3']);
  });
});

describe('the card of the practice', () => {
  it('is not there without any details, and neither for empty ones', async () => {
    expect(hasCard(await create())).to.be.false;
    expect(hasCard(await withAttributes({'practice-name': '  ', 'practice-url': ''}))).to.be.false;
  });

  it('shows everything that the page gives, with links that can be used', async () => {
    const finder = await withAttributes(PRACTICE);
    expect(hasCard(finder)).to.be.true;
    byRole(finder.renderRoot, 'heading', PRACTICE['practice-name']);
    const text = readableText(finder);
    [
      PRACTICE['practice-address'],
      PRACTICE['practice-phone'],
      PRACTICE['practice-email'],
      PRACTICE['practice-register'],
    ].forEach((words) => expect(text).to.include(words));
    const link = (name: string) => byRole(finder.renderRoot, 'link', name).getAttribute('href');
    expect(link(PRACTICE['practice-phone'])).to.equal('tel:0201234567');
    expect(link(PRACTICE['practice-email'])).to.equal('mailto:balie@linde.example');
    expect(link('www.linde.example')).to.equal(PRACTICE['practice-url']);
    expect(link('register.example')).to.equal(PRACTICE['practice-register-url']);
  });

  (
    [
      ['practice-name', 'heading'],
      ['practice-address', undefined],
      ['practice-phone', 'link'],
      ['practice-email', 'link'],
      ['practice-register', undefined],
    ] as const
  ).forEach(([attribute, role]) => {
    it(`can hold nothing but ${attribute}`, async () => {
      const finder = await withAttributes({[attribute]: PRACTICE[attribute]});
      expect(hasCard(finder)).to.be.true;
      expect(readableText(finder)).to.include(PRACTICE[attribute]);
      if (role) byRole(finder.renderRoot, role, PRACTICE[attribute]);
    });
  });

  it('never makes markup of what the page gives', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const texts = ['name', 'address', 'register'].map((what) => [`practice-${what}`, markup]);
    await warningsOf(async () => {
      const finder = await withAttributes(Object.fromEntries(texts) as Record<string, string>);
      expect(finder.renderRoot.querySelector('img') === null).to.be.true;
      expect(readableText(finder).split(markup).length - 1).to.equal(4);
    });
  });

  it('leaves out what is longer than any name, with one warning', async () => {
    const warnings = await warningsOf(async () => {
      const finder = await withAttributes({
        'practice-name': 'x'.repeat(10_000),
        'practice-phone': '020 1234567',
      });
      expect(readableText(finder)).not.to.include('xx');
      byRole(finder.renderRoot, 'link', '020 1234567');
      finder.requestUpdate();
      await finder.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${TAG} practice-name>: longer than 300`);
  });

  it('has the site for a name where only the address of a register is given', async () => {
    const finder = await withAttributes({'practice-register-url': 'https://register.example/1'});
    expect(hasCard(finder)).to.be.true;
    byRole(finder.renderRoot, 'link', 'register.example');
  });

  it('says in which register the therapist is, also beside those of the leaflet', async () => {
    const finder = await withAttributes({'practice-register': 'Nummer 123'});
    const group = byRole(finder.renderRoot, 'group', labels.registeredTitle());
    expect(textOf(group)).to.include(`${STAMP.text()}: Nummer 123`);
  });

  it('holds the logo and whatever else the page puts there', async () => {
    const finder = await fixture<TherapistFinderLink>(
      html`<therapist-finder-link practice-name="De Linde">
        <img slot="logo" alt="De Linde" />
        <p slot="extra">Maandag gesloten</p>
        <p>Zonder script</p>
      </therapist-finder-link>`,
    );
    const shown = [...finder.children].filter((child) => child.assignedSlot !== null);
    expect(shown.map(({slot}) => slot)).to.deep.equal(['logo', 'extra']);
  });

  it('is there as soon as the page gives a detail, and gone with the last one', async () => {
    const finder = await create();
    finder.practiceName = 'De Linde';
    await finder.updateComplete;
    expect(hasCard(finder)).to.be.true;
    finder.removeAttribute('practice-name');
    finder.practiceName = '';
    await finder.updateComplete;
    expect(hasCard(finder)).to.be.false;
  });

  it('is gone too once the attribute is removed', async () => {
    const finder = await withAttributes(PRACTICE);
    Object.keys(PRACTICE).forEach((name) => {
      finder.removeAttribute(name);
    });
    await finder.updateComplete;
    expect(hasCard(finder)).to.be.false;
  });
});
