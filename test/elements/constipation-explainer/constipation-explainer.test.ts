import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  CONSTIPATION_LABELS as labels,
  CONSTIPATION_SECTIONS as SECTIONS,
  PELVIC_FLOOR_PARTS as PARTS,
  PELVIC_FLOOR_STATES as STATES,
} from '../../../src/content/constipation-explainer.js';
import {factsOf} from '../../../src/content/types.js';
import type {ConstipationExplainer} from '../../../src/elements/constipation-explainer/constipation-explainer.js';
import '../../../src/elements/constipation-explainer/register.js';
import {warningsOf} from '../../support/replace.js';
import {byRole, namesOf, textOf} from '../../support/roles.js';
import {focusedIn, readableText, settled} from '../../support/settled.js';

const create = (section?: string) =>
  fixture<ConstipationExplainer>(
    section === undefined
      ? html`<constipation-explainer></constipation-explainer>`
      : html`<constipation-explainer section=${section}></constipation-explainer>`,
  );

const detailsOf = ({renderRoot}: ConstipationExplainer) => [
  ...renderRoot.querySelectorAll('details'),
];

const openIn = (explainer: ConstipationExplainer) =>
  detailsOf(explainer)
    .filter(({open}) => open)
    .map(({id}) => id);

const titleOf = (id: string) => SECTIONS.find((section) => section.id === id)?.title() ?? '';

/** A browser tells of what was opened a little later. */
async function told(explainer: ConstipationExplainer): Promise<void> {
  await aTimeout(30);
  await settled(explainer);
}

async function pressTitle(explainer: ConstipationExplainer, id: string): Promise<void> {
  byRole(explainer.renderRoot, 'group', titleOf(id)).querySelector('summary')?.click();
  await told(explainer);
}

async function press(explainer: ConstipationExplainer, name: string): Promise<void> {
  byRole(explainer.renderRoot, 'button', name).click();
  await settled(explainer);
}

/** What of the drawing from the side, or from below, stands back. */
function aside({renderRoot}: ConstipationExplainer, drawing: 0 | 1): string[] {
  const svg = [...renderRoot.querySelectorAll('[data-current] svg')][drawing];
  return [...(svg?.querySelectorAll('.aside') ?? [])].map(
    (part) => part.getAttribute('data-part') ?? '',
  );
}

async function heard(explainer: ConstipationExplainer, during: () => Promise<void>) {
  const events: unknown[] = [];
  const listen = (event: Event) => events.push((event as CustomEvent<unknown>).detail);
  explainer.addEventListener('section-change', listen);
  await during();
  explainer.removeEventListener('section-change', listen);
  return events;
}

describe('a page with the explanation of constipation', () => {
  it('reads the sections with their ids, titles and facts, in the order of the leaflet', async () => {
    const {sections} = await create();
    expect(sections).to.deep.equal(
      SECTIONS.map((section) => ({
        id: section.id,
        title: section.title(),
        facts: factsOf(section, ...section.statements),
      })),
    );
    const units = new Set(sections.flatMap(({facts}) => facts));
    expect(units).to.deep.equal(new Set(Array.from({length: 34}, (_, i) => `L${i + 27}`)));
  });

  it('opens the first section, or the one that it names', async () => {
    const explainer = await create();
    expect(openIn(explainer)).to.deep.equal(['what-is-constipation']);
    for (const {id} of SECTIONS) {
      explainer.setAttribute('section', id);
      await told(explainer);
      expect(explainer.section).to.equal(id);
      expect(openIn(explainer)).to.deep.equal([id]);
    }
    explainer.removeAttribute('section');
    await told(explainer);
    expect(explainer.section).to.equal('what-is-constipation');
  });

  it('is told once of a section that is not there, and the first is open', async () => {
    const warnings = await warningsOf(async () => {
      const explainer = await create('no-such-section');
      explainer.section = 'no-such-section';
      await told(explainer);
      expect(openIn(explainer)).to.deep.equal(['what-is-constipation']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('section="no-such-section"').and.to.include('pelvic-floor');
  });

  it('hears nothing of what it does itself', async () => {
    const explainer = await create();
    const events = await heard(explainer, async () => {
      explainer.section = 'bowel';
      await told(explainer);
      window.dispatchEvent(new Event('beforeprint'));
      await told(explainer);
      window.dispatchEvent(new Event('afterprint'));
      await told(explainer);
    });
    expect(events).to.be.empty;
    expect(openIn(explainer)).to.deep.equal(['bowel']);
  });

  it('has a place for its own warning signs, and one for how to reach the practice', async () => {
    const explainer = await fixture<ConstipationExplainer>(
      html`<constipation-explainer>
        <p slot="warning-signs">Bel bij bloed uw huisarts.</p>
        <p slot="contact">Bel ons.</p>
      </constipation-explainer>`,
    );
    const slots = [...explainer.renderRoot.querySelectorAll('slot')];
    expect(slots.map((slot) => slot.assignedElements().map(textOf).join())).to.deep.equal([
      'Bel bij bloed uw huisarts.',
      'Bel ons.',
    ]);
  });

  it('prints all sections, and has one open again afterwards', async () => {
    const explainer = await create('control');
    window.dispatchEvent(new Event('beforeprint'));
    expect(openIn(explainer)).to.deep.equal(SECTIONS.map(({id}) => id));
    window.dispatchEvent(new Event('afterprint'));
    await told(explainer);
    expect(openIn(explainer)).to.deep.equal(['control']);
  });

  it('can put it deeper in its outline', async () => {
    const explainer = await fixture<ConstipationExplainer>(
      html`<constipation-explainer heading-level="4"></constipation-explainer>`,
    );
    const levels = [...explainer.renderRoot.querySelectorAll('[role=heading]')].map(
      (heading) => heading.ariaLevel,
    );
    expect(levels).to.deep.equal(['4', ...SECTIONS.map(() => '5')]);
  });
});

describe('a visitor of the explanation', () => {
  it('opens one section at a time, and the page hears of it without a detail', async () => {
    const explainer = await create();
    const events = await heard(explainer, async () => {
      await pressTitle(explainer, 'treatment');
      expect(openIn(explainer)).to.deep.equal(['treatment']);
      await pressTitle(explainer, 'bowel');
    });
    expect(openIn(explainer)).to.deep.equal(['bowel']);
    expect(explainer.section).to.equal('bowel');
    expect(events).to.deep.equal([null, null]);
  });

  it('can close the section that is open', async () => {
    const explainer = await create();
    await pressTitle(explainer, 'what-is-constipation');
    expect(openIn(explainer)).to.be.empty;
    expect(explainer.section).to.equal('');
  });

  it('reads every statement of every section', async () => {
    const explainer = await create();
    const text = readableText(explainer);
    SECTIONS.forEach(({statements}) => {
      statements.forEach((statement) => expect(text).to.include(statement.text()));
    });
    expect(text).to.include(labels.general());
  });

  STATES.forEach(({id, name, text, side, below}) => {
    it(`sees the pelvic floor ${id} from two sides, and what that makes possible`, async () => {
      const explainer = await create('pelvic-floor');
      await press(explainer, name());
      const pressed = byRole(explainer.renderRoot, 'button', name());
      expect(pressed.getAttribute('aria-pressed')).to.equal('true');
      const view = explainer.renderRoot.querySelector<HTMLElement>('[data-current]')!;
      const drawings = [...view.querySelectorAll('[role=img]')];
      expect(drawings.map((one) => one.getAttribute('aria-label'))).to.deep.equal([
        side(),
        below(),
      ]);
      expect(textOf(view)).to.include(text());
      const hidden = [...explainer.renderRoot.querySelectorAll('.view:not([data-current])')];
      expect(hidden.map((one) => getComputedStyle(one).display)).to.deep.equal(['none']);
    });
  });

  PARTS.forEach(({id, name, text}) => {
    it(`has ${id} pointed at in the drawing`, async () => {
      const explainer = await create('pelvic-floor');
      await press(explainer, name());
      const back = [...aside(explainer, 0), ...aside(explainer, 1)];
      expect(back).not.to.be.empty;
      expect(back.filter((part) => part.split(' ').includes(id))).to.be.empty;
      expect(readableText(explainer)).to.include(text());
      byRole(explainer.renderRoot, 'button', name()).blur();
      await press(explainer, name());
      expect(aside(explainer, 0)).to.be.empty;
    });
  });

  it('sees the womb only when it is asked for', async () => {
    const explainer = await create('pelvic-floor');
    const womb = () => explainer.renderRoot.querySelector('[data-current] [data-part=womb]');
    expect(womb()).to.equal(null);
    await press(explainer, PARTS.find(({id}) => id === 'womb')?.name() ?? '');
    expect(womb()).not.to.equal(null);
  });

  it('sees a part in the drawing while its name has focus', async () => {
    const explainer = await create('pelvic-floor');
    const name = PARTS.find(({id}) => id === 'bladder')?.name() ?? '';
    const button = byRole(explainer.renderRoot, 'button', name);
    button.focus();
    await settled(explainer);
    expect(aside(explainer, 0)).to.include('rectum').and.not.to.include('bladder');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.blur();
    await settled(explainer);
    expect(aside(explainer, 0)).to.be.empty;
  });
});

describe('a visitor of the explanation without a mouse', function () {
  // Each key goes through the browser's driver and back.
  this.timeout(60_000);

  it('comes through all sections and everything in them', async () => {
    const page = await fixture<HTMLElement>(
      html`<main>
        <a href="#before">Vorige pagina</a>
        <constipation-explainer></constipation-explainer>
      </main>`,
    );
    page.querySelector('a')?.focus();
    const explainer = page.querySelector<ConstipationExplainer>('constipation-explainer')!;
    const seen: string[] = [];
    for (const {id, title} of SECTIONS) {
      const isThere = () => {
        const focused = focusedIn(explainer);
        return focused?.localName === 'summary' && textOf(focused) === title();
      };
      for (let keys = 0; keys < 16 && !isThere(); keys += 1) {
        await sendKeys({press: 'Tab'});
        const focused = focusedIn(explainer);
        if (focused?.localName === 'button') seen.push(textOf(focused));
      }
      expect(isThere()).to.equal(true);
      if (explainer.section !== id) await sendKeys({press: 'Enter'});
      await told(explainer);
      expect(openIn(explainer)).to.deep.equal([id]);
    }
    expect(seen).to.deep.equal([...STATES, ...PARTS].map(({name}) => name()));
  });
});

describe('axe in the explanation', function () {
  this.timeout(30_000);

  SECTIONS.forEach(({id}) => {
    it(`finds nothing with ${id} open`, async () => {
      await expect(await create(id)).to.be.accessible();
    });
  });

  it('finds nothing in the drawing, tensed and relaxed, with a part pointed at', async () => {
    const explainer = await create('pelvic-floor');
    for (const name of [...STATES, ...PARTS].map((one) => one.name())) {
      await press(explainer, name);
    }
    expect(namesOf(explainer.renderRoot, 'button').length).to.equal(STATES.length + PARTS.length);
    await expect(explainer).to.be.accessible();
  });
});
