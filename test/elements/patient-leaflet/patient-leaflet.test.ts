import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {CHAPTERS, LEAFLET_LABELS as labels} from '../../../src/content/patient-leaflet.js';
import {STAMP} from '../../../src/content/therapist-finder-link.js';
import {PICTURES, STEPS} from '../../../src/content/toilet-posture-guide.js';
import {currentLanguage, setLanguage} from '../../../src/localisation/language.js';
import type {PatientLeaflet} from '../../../src/elements/patient-leaflet/patient-leaflet.js';
import '../../../src/elements/patient-leaflet/register.js';
import {TABLES, textsIn} from '../../content/tables.js';
import {inOtherLanguage} from '../../support/other-language.js';
import {readJson} from '../../support/json.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, byRole, namesOf, textOf} from '../../support/roles.js';
import {focusedIn, readableText} from '../../support/settled.js';

const PRACTICE = {
  'practice-name': 'Praktijk De Linde',
  'practice-address': 'Lindelaan 1, 1234 AB Lindedorp',
  'practice-url': 'https://www.linde.example/bekken',
};

async function create(attributes: Readonly<Record<string, string>> = {}): Promise<PatientLeaflet> {
  const leaflet = await fixture<PatientLeaflet>(html`<patient-leaflet></patient-leaflet>`);
  Object.entries(attributes).forEach(([name, value]) => {
    leaflet.setAttribute(name, value);
  });
  await leaflet.updateComplete;
  return leaflet;
}

interface Unit {
  readonly id: string;
  readonly kind: string;
}

/** The texts that any table has about a unit: those of the rows that name it. */
function textsAbout(unit: string): string[] {
  const rows = (value: unknown): object[] => {
    if (typeof value !== 'object' || value === null) return [];
    const facts: unknown = Reflect.get(value, 'facts');
    const below = Object.values(value).flatMap(rows);
    return Array.isArray(facts) && facts.includes(unit) ? [value, ...below] : below;
  };
  return Object.values(TABLES)
    .flatMap(rows)
    .flatMap((row) => {
      const own = Object.entries(row).filter(([, value]) => typeof value === 'function');
      return textsIn(Object.fromEntries(own)).map(({text}) => text);
    });
}

const contents = ({renderRoot}: PatientLeaflet) => {
  const [list] = renderRoot.querySelectorAll('nav');
  if (!list) throw new Error('There is no list of chapters');
  return list;
};

describe('the leaflet', () => {
  it('says something about each of the 82 units that are no heading', async () => {
    const units = await readJson<Unit[]>('test/data/leaflet-units.json');
    const said = readableText(await create());
    const unsaid = units
      .filter(({kind}) => kind !== 'heading')
      .filter(({id}) => !textsAbout(id).some((text) => said.includes(text)));
    expect(unsaid).to.deep.equal([]);
    expect(units.filter(({kind}) => kind !== 'heading')).to.have.length(82);
  });

  it('leaves out no statement of its own, no step and no reason', async () => {
    const said = readableText(await create());
    const texts = [
      ...CHAPTERS.flatMap(({title, statements}) => [title, ...statements.map(({text}) => text)]),
      ...STEPS.flatMap(({title, text, why}) => [title, text, ...why.map((one) => one.text)]),
    ].map((text) => text());
    expect(texts.filter((text) => !said.includes(text))).to.deep.equal([]);
  });

  it('has its chapters in the order of the leaflet, and says nothing twice', async () => {
    const said = readableText(await create());
    const places = CHAPTERS.map(({title}) => said.lastIndexOf(title()));
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
    ['Samen met de bekkenfysiotherapeut vindt u de oplossing.', 'mag niet zwaar zijn'].forEach(
      (sentence) => expect(said.split(sentence), sentence).to.have.length(2),
    );
  });

  it('has the pictures of every step beside it, each with words', async () => {
    const {renderRoot} = await create();
    const names = [...renderRoot.querySelectorAll('[role="img"]')].map((one) => one.ariaLabel);
    Object.values(PICTURES).forEach((name) => expect(names).to.include(name()));
    expect(names.every(Boolean)).to.be.true;
  });

  it('asks nothing and folds nothing', async () => {
    const {renderRoot} = await create(PRACTICE);
    expect(renderRoot.querySelector('input, details, select') === null).to.be.true;
    expect(namesOf(renderRoot, 'button')).to.have.length(CHAPTERS.length);
  });

  it('has the practice’s stamp once the page gives a detail, and its addresses are checked', async () => {
    let leaflet = await create(PRACTICE);
    await warningsOf(async () => {
      leaflet = await create({...PRACTICE, 'practice-email': 'javascript:alert(1)'});
    });
    const {renderRoot} = leaflet;
    expect(readableText(leaflet)).to.include('Lindelaan 1, 1234 AB Lindedorp');
    expect(textOf(byRole(renderRoot, 'heading', 'Praktijk De Linde'))).to.equal(
      'Praktijk De Linde',
    );
    const hrefs = allByRole(renderRoot, 'link').map(({href}) => href);
    expect(hrefs).to.include('https://www.linde.example/bekken');
    expect(hrefs.filter((href) => !href.startsWith('https:'))).to.deep.equal([]);
  });

  it('has a field for a stamp on paper where the page names no practice, and none on the screen', async () => {
    const {renderRoot} = await create();
    const field = renderRoot.querySelector('.card');
    expect(field?.textContent).to.equal(STAMP.text());
    expect(field?.getClientRects()).to.have.length(0);
  });

  it('is shown anew in another language', async () => {
    await inOtherLanguage({'leaflet.label.print': 'Print this'}, async () => {
      const leaflet = await create();
      expect(namesOf(leaflet.renderRoot, 'button')).to.include('Print this');
    });
    await setLanguage('nl');
    expect(currentLanguage()).to.equal('nl');
  });
});

describe('an audit of accessibility', function () {
  // Axe looks at every node of a long page.
  this.timeout(20_000);

  (['light', 'dark'] as const).forEach((scheme) => {
    it(`finds nothing wrong with the leaflet of a practice on a ${scheme} page`, async () => {
      const leaflet = await create(PRACTICE);
      const page = leaflet.parentElement;
      page?.style.setProperty('color-scheme', scheme);
      page?.style.setProperty('background', scheme === 'dark' ? '#12191b' : '#ffffff');
      await expect(leaflet).to.be.accessible();
    });
  });
});

describe('the list of chapters', () => {
  it('names every chapter but the opening', async () => {
    const list = contents(await create());
    expect(namesOf(list, 'button')).to.deep.equal(CHAPTERS.slice(1).map(({title}) => title()));
    expect(list.getAttribute('aria-label')).to.equal(labels.contents());
  });

  it('brings somebody with a keyboard to a chapter, and leaves the address as it is', async () => {
    const leaflet = await create();
    const {href} = location;
    const entries = history.length;
    for (const {id, title} of CHAPTERS.slice(1)) {
      byRole(contents(leaflet), 'button', title()).focus();
      await sendKeys({press: 'Enter'});
      expect(focusedIn(leaflet)?.id).to.equal(id);
      expect(focusedIn(leaflet)?.textContent).to.include(title());
    }
    expect([location.href, history.length]).to.deep.equal([href, entries]);
  });

  it('is the first thing that Tab comes to', async () => {
    const leaflet = await create();
    const before = document.createElement('button');
    leaflet.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(focusedIn(leaflet)?.textContent).to.include(CHAPTERS[1]?.title());
  });

  it('has the chapter’s heading on the screen afterwards', async () => {
    const leaflet = await create();
    const last = CHAPTERS.at(-1)?.title() ?? '';
    byRole(contents(leaflet), 'button', last).click();
    const {top, bottom} = byRole(leaflet.renderRoot, 'heading', last).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});

describe('a narrow column', () => {
  [240, 320].forEach((width) => {
    it(`of ${width} px holds the leaflet without cutting anything off`, async () => {
      const leaflet = await create({
        ...PRACTICE,
        'practice-email': 'balie@praktijkdelinde.example',
      });
      leaflet.style.width = `${width}px`;
      const {right} = leaflet.getBoundingClientRect();
      const wide = [...leaflet.renderRoot.querySelectorAll('p, li, dd, a, button, .heading')];
      const out = wide.filter((one) => one.getBoundingClientRect().right > right + 1);
      expect(out.map((one) => textOf(one))).to.deep.equal([]);
    });
  });
});
