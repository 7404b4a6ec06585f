import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {FINDER_LABELS as labels, STAMP} from '../../src/content/therapist-finder-link.js';
import {choice, type Choice} from '../../src/views/choice.js';
import {externalLink} from '../../src/views/external-link.js';
import {heading} from '../../src/views/heading.js';
import {kicker} from '../../src/views/kicker.js';
import type {PracticeDetails} from '../../src/content/practice-details.js';
import {practiceCard} from '../../src/views/practice-card.js';
import {bullets, paragraphs} from '../../src/views/statements.js';
import {allByRole, byRole, namesOf, textOf} from '../support/roles.js';

const show = (view: unknown) => fixture<HTMLElement>(html`<div>${view}</div>`);

describe('a heading', () => {
  it('has its level, can be focused and is no stop for Tab', async () => {
    const found = byRole(await show(heading(3, 'Kop')), 'heading', 'Kop');
    expect(found.getAttribute('aria-level')).to.equal('3');
    expect(found.tabIndex).to.equal(-1);
    expect(found.hasAttribute('id')).to.be.false;
    expect([...found.classList]).to.include('title');
  });

  it('can be that of a part, with an id', async () => {
    const found = byRole(await show(heading(3, 'Kop', {look: 'part', id: 'kop'})), 'heading');
    expect(found.id).to.equal('kop');
    expect([...found.classList]).to.include('part');
  });
});

describe('a choice', () => {
  let changes = 0;
  const given: Choice = {
    type: 'radio',
    name: 'age',
    value: 'adult',
    label: '18 jaar of ouder',
    checked: false,
    onChange: () => {
      changes += 1;
    },
  };

  beforeEach(() => {
    changes = 0;
  });

  it('is a native control with a name, that tells when it changes', async () => {
    const radio = byRole(await show(choice(given)), 'radio', '18 jaar of ouder');
    expect([radio.name, radio.value, radio.checked]).to.deep.equal(['age', 'adult', false]);
    radio.click();
    expect(changes).to.equal(1);
  });

  it('can be a checkbox that is ticked, with a hint', async () => {
    const view = choice({...given, type: 'checkbox', checked: true, hint: 'Een hint'});
    const box = byRole(await show(view), 'checkbox', /Een hint/);
    expect(box.checked).to.be.true;
  });

  it('is called by its label alone, and described by its hint', async () => {
    const view = choice({...given, hint: 'Tot uw verjaardag'});
    const place = await show(html`<fieldset>${view}</fieldset>`);
    const words = (name: string) => {
      const id = byRole(place, 'radio').getAttribute(name);
      const said = id && place.querySelector(`#${id}`);
      return said && textOf(said);
    };
    expect(words('aria-labelledby')).to.equal('18 jaar of ouder');
    expect(words('aria-describedby')).to.equal('Tot uw verjaardag');
  });

  it('has no reference where there is no hint', async () => {
    const radio = byRole(await show(choice(given)), 'radio');
    expect(radio.getAttributeNames().filter((name) => name.startsWith('aria-'))).to.be.empty;
  });

  it('is pressed by its whole row', async () => {
    const place = await show(choice(given));
    place.querySelector('label')?.click();
    expect(byRole(place, 'radio').checked).to.be.true;
  });

  it('shows what it is told, also after somebody pressed it', async () => {
    const place = await show(choice(given));
    byRole(place, 'radio').checked = true;
    const {render} = await import('lit');
    const target = document.createElement('div');
    const put = (checked: boolean) => render(choice({...given, type: 'checkbox', checked}), target);
    put(false);
    byRole(target, 'checkbox').click();
    put(false);
    expect(byRole(target, 'checkbox').checked).to.be.false;
  });
});

describe('a link that leaves the page', () => {
  it('tells the other site nothing', async () => {
    const link = byRole(await show(externalLink('https://a.example/', 'a.example')), 'link');
    expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(link.getAttribute('href')).to.equal('https://a.example/');
    expect(link.className).to.equal('');
    expect(link.hasAttribute('itemprop')).to.be.false;
  });

  it('can be a property to search engines', async () => {
    const view = externalLink('https://a.example/', 'A', '', 'url');
    expect(byRole(await show(view), 'link').getAttribute('itemprop')).to.equal('url');
  });

  it('can look like a button', async () => {
    const link = byRole(await show(externalLink('https://a.example/', 'A', 'button')), 'link');
    expect(link.className).to.equal('button');
  });
});

describe('the line above a heading', () => {
  it('holds its parts with a dot between', async () => {
    expect(textOf(await show(kicker('Vraag 1', 'Kosten')))).to.equal('Vraag 1 · Kosten');
    expect(textOf(await show(kicker('Vraag 1')))).to.equal('Vraag 1');
  });
});

describe('statements', () => {
  const statements = [
    {facts: ['L01'], text: () => 'Een'},
    {facts: ['L02'], text: () => 'Twee'},
  ] as const;

  it('are paragraphs', async () => {
    const place = await show(paragraphs(statements));
    expect([...place.querySelectorAll('p')].map(textOf)).to.deep.equal(['Een', 'Twee']);
  });

  it('or a list', async () => {
    const place = await show(bullets(statements));
    expect(allByRole(byRole(place, 'list'), 'listitem').map(textOf)).to.deep.equal(['Een', 'Twee']);
  });
});

describe('the card of a practice', () => {
  const empty: PracticeDetails = {
    name: '',
    address: '',
    phone: '',
    phoneLink: undefined,
    email: '',
    emailLink: undefined,
    url: undefined,
    site: '',
    register: '',
    registerLink: undefined,
    registerSite: '',
  };
  const card = (details: Partial<PracticeDetails>): Promise<HTMLElement> =>
    show(practiceCard({...empty, ...details}, 2) satisfies TemplateResult);

  it('is only the field of the leaflet, where there is nothing to fill in', async () => {
    const place = await card({});
    expect(textOf(place)).to.equal(STAMP.text());
    expect(namesOf(place, 'heading')).to.be.empty;
    expect(place.querySelectorAll('slot')).to.have.length(2);
  });

  it('has a line with its name for each detail, in a fixed order', async () => {
    const place = await card({
      phone: '1',
      address: '2',
      email: '3',
      url: 'https://a.example/',
      site: 'a.example',
      register: '5',
    });
    expect([...place.querySelectorAll('dt')].map(textOf)).to.deep.equal([
      labels.address(),
      labels.phone(),
      labels.email(),
      labels.website(),
      labels.registerToday(),
    ]);
    expect([...place.querySelectorAll('dd')].map(textOf)).to.deep.equal([
      '2',
      '1',
      '3',
      'a.example',
      '5',
    ]);
  });

  it('has links only where it is given one', async () => {
    const place = await card({phone: '1', phoneLink: 'tel:1', email: '3', register: '5'});
    expect(allByRole(place, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:1',
    ]);
  });

  it('keeps what the page gave apart from the text around it', async () => {
    const place = await card({
      address: '\u05e8\u05d7\u05d5\u05d1 1',
      phone: '1',
      phoneLink: 'tel:1',
    });
    const directions = [...place.querySelectorAll('bdi')].map(({dir}) => dir);
    expect(directions).to.deep.equal(['auto', 'ltr']);
  });

  it('names the site of a register, whatever its line says', async () => {
    const place = await card({
      register: 'www.bekend.example',
      registerLink: 'https://ander.example/1',
      registerSite: 'ander.example',
    });
    expect(namesOf(place, 'link')).to.deep.equal(['ander.example']);
    expect([...place.querySelectorAll('dd')].map(textOf)).to.deep.equal([
      'www.bekend.example',
      'ander.example',
    ]);
  });

  it('has no empty list where there is only a name', async () => {
    const place = await card({name: 'De Linde'});
    expect(place.querySelectorAll('dl')).to.have.length(0);
  });
});
