import {expect, fixture, html} from '@open-wc/testing';
import {CHAPTERS, LEAFLET_LABELS as labels} from '../../../src/content/patient-leaflet.js';
import {STAMP} from '../../../src/content/therapist-finder-link.js';
import type {PatientLeaflet} from '../../../src/elements/patient-leaflet/patient-leaflet.js';
import {loadQrPartWith, type QrPart} from '../../../src/elements/patient-leaflet/qr-part.js';
import {version} from '../../../src/embed/version.js';
import '../../../src/elements/patient-leaflet/register.js';
import {printed} from '../../support/printed.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, textOf} from '../../support/roles.js';

const create = (qr = false, url = 'https://www.linde.example/bekken') =>
  fixture<PatientLeaflet>(
    html`<patient-leaflet
      practice-name="Praktijk De Linde"
      practice-phone="020 - 123 45 67"
      practice-url=${url}
      ?qr=${qr}
    >
      <p slot="extra">Maandag gesloten</p>
      <p slot="extra" hidden>Closed on Monday</p>
      <p>Zonder script</p>
    </patient-leaflet>`,
  );

const bare = () => fixture<PatientLeaflet>(html`<patient-leaflet></patient-leaflet>`);

/** Presses the button; what would go on paper. */
async function paperOf(leaflet: PatientLeaflet): Promise<Document> {
  const {document: paper} = await printed(leaflet, labels.print());
  return paper;
}

const codeOn = (paper: Document) => paper.querySelector('.code [role="img"]');

/** A code that any page can have without a library. */
const PART: QrPart = {qrCode: () => ({size: 21, path: 'M0 0h7v1H0z'})};

describe('the leaflet on paper', () => {
  it('is the whole leaflet and nothing of the page', async () => {
    const leaflet = await create();
    const page = document.documentElement.outerHTML;
    const paper = await paperOf(leaflet);
    const words = textOf(paper.body);
    CHAPTERS.forEach(({title}) => expect(words).to.include(title()));
    expect(words).not.to.include('Zonder script');
    expect(document.documentElement.outerHTML).to.equal(page);
    expect(paper.title).to.equal(CHAPTERS[0]?.title());
    expect(paper.documentElement.lang).to.equal('nl');
  });

  it('has the stamp with all addresses, the day and the version', async () => {
    const paper = await paperOf(await create());
    const words = textOf(paper.body);
    const day = new Intl.DateTimeFormat('nl', {dateStyle: 'long'}).format(new Date());
    ['Praktijk De Linde', '020 - 123 45 67', day, `versie ${version}`].forEach((part) =>
      expect(words).to.include(part),
    );
    const link = allByRole(paper, 'link').find(({href}) => href.includes('linde'));
    expect(link?.href).to.equal('https://www.linde.example/bekken');
  });

  it('has what the page shows in a slot, and not what it hides there', async () => {
    const words = textOf((await paperOf(await create())).body);
    expect(words).to.include('Maandag gesloten');
    expect(words).not.to.include('Closed on Monday');
  });

  it('has a field for a stamp where the page names no practice', async () => {
    const paper = await paperOf(await bare());
    expect(paper.querySelector('.stamp')?.textContent).to.equal(STAMP.text());
  });

  it('has nothing to press, no style attribute and no script', async () => {
    const {body, adoptedStyleSheets} = await paperOf(await create());
    expect(body.querySelector('button, nav, slot, script, style, [style]') === null).to.be.true;
    expect(adoptedStyleSheets.length).to.be.above(3);
  });

  it('has chapters and drawings that a break does not cut', async () => {
    const paper = await paperOf(await create());
    const rules = paper.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .map(({cssText}) => cssText)
      .join('\n');
    expect(rules).to.match(/break-inside: avoid/);
    expect(rules).to.match(/size: a4/i);
  });

  it('is gone again when the printing is over, or the element is', async () => {
    const leaflet = await create();
    const frames = () => leaflet.renderRoot.querySelectorAll('iframe').length;
    const {defaultView} = await paperOf(leaflet);
    expect(frames()).to.equal(1);
    defaultView?.dispatchEvent(new Event('afterprint'));
    expect(frames()).to.equal(0);
    await paperOf(leaflet);
    leaflet.remove();
    expect(frames()).to.equal(0);
  });

  it('is not made while the element is not on a page', async () => {
    const leaflet = await create();
    leaflet.remove();
    await leaflet.print();
    expect(leaflet.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('has the day of today, however long the page has been open', async () => {
    const leaflet = await create();
    const line = leaflet.renderRoot.querySelector('.print-only');
    const kept = line?.querySelector('.kicker')?.firstChild;
    if (kept) kept.textContent = 'Gisteren';
    let updates = 0;
    const {requestUpdate} = leaflet;
    leaflet.requestUpdate = (...change) => {
      updates += 1;
      requestUpdate.apply(leaflet, change);
    };
    dispatchEvent(new Event('beforeprint'));
    expect(updates).to.equal(1);
    leaflet.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(updates).to.equal(1);
  });
});

describe('the QR code', () => {
  afterEach(() => {
    loadQrPartWith(() => Promise.resolve(PART));
  });

  it('is on the stamp, with words, and leads to the practice', async () => {
    let asked: string | undefined;
    loadQrPartWith(() =>
      Promise.resolve({
        qrCode: (text) => {
          asked = text;
          return PART.qrCode(text);
        },
      }),
    );
    const paper = await paperOf(await create(true));
    expect(asked).to.equal('https://www.linde.example/bekken');
    expect(codeOn(paper)?.ariaLabel).to.equal('QR-code naar https://www.linde.example/bekken');
    expect(codeOn(paper)?.querySelector('svg')?.getAttribute('viewBox')).to.equal('-4 -4 29 29');
    expect(textOf(paper.body)).to.include(labels.scan());
  });

  it('is not asked for unless the page wants it', async () => {
    loadQrPartWith(() => {
      throw new Error('asked for');
    });
    const warnings = await warningsOf(async () => {
      expect(codeOn(await paperOf(await create()))).to.equal(null);
    });
    expect(warnings).to.deep.equal([]);
  });

  (
    [
      ['an address without https', 'http://localhost/'],
      ['no address', ''],
      ['an address that is too long for paper', `https://linde.example/${'x'.repeat(300)}`],
    ] as const
  ).forEach(([what, url]) => {
    it(`is not made of ${what}, and the leaflet is printed all the same`, async () => {
      loadQrPartWith(() => Promise.resolve(PART));
      const warnings = await warningsOf(async () => {
        const paper = await paperOf(await create(true, url));
        expect(codeOn(paper)).to.equal(null);
        expect(textOf(paper.body)).to.include('Praktijk De Linde');
      });
      expect(warnings.length).to.be.at.most(1);
    });
  });

  it('is left out where it cannot be loaded, and the address is written out as always', async () => {
    loadQrPartWith(() => Promise.reject(new Error('blocked')));
    await warningsOf(async () => {
      const paper = await paperOf(await create(true));
      expect(codeOn(paper)).to.equal(null);
      expect(textOf(paper.body)).to.include('www.linde.example');
    });
  });
});
