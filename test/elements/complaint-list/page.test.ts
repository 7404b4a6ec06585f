import {expect, fixture, html} from '@open-wc/testing';
import {COMPLAINT_LABELS as labels, COMPLAINTS} from '../../../src/content/complaint-list.js';
import type {ComplaintList} from '../../../src/elements/complaint-list/complaint-list.js';
import '../../../src/elements/complaint-list/register.js';
import {eventTypesOf} from '../../support/events.js';
import {inOtherLanguage} from '../../support/other-language.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, byRole, namesOf, textOf} from '../../support/roles.js';
import {settled} from '../../support/settled.js';

const create = () => fixture<ComplaintList>(html`<complaint-list></complaint-list>`);

/** What a page writes in `selected`, what is chosen then, and what it is told of. */
const SELECTED: readonly (readonly [string, readonly string[], string[]])[] = [
  ['', [], []],
  ['pain', ['pain'], []],
  ['sex loss', ['loss', 'sex'], []],
  ['  sex \n loss  ', ['loss', 'sex'], []],
  ['pain pain', ['pain'], []],
  ['pain headache', ['pain'], ['headache']],
  ['pain,sex', [], ['pain,sex']],
  ['constructor', [], ['constructor']],
];

describe('a page with a complaint list', () => {
  it('reads the nine complaints with their names, topics and facts', async () => {
    const {complaints} = await create();
    expect(complaints.map(({id}) => id)).to.deep.equal(COMPLAINTS.map(({id}) => id));
    expect(complaints.flatMap(({facts}) => facts)).to.deep.equal(
      [12, 13, 14, 15, 16, 17, 18, 19, 20].map((number) => `L${number}`),
    );
    expect(complaints[0]).to.deep.equal({
      id: 'loss',
      name: COMPLAINTS[0]?.name(),
      topics: ['urine', 'stool'],
      facts: ['L12'],
    });
  });

  it('reads their names in its own language', async () => {
    const list = await create();
    await inOtherLanguage({'complaint.loss.name': 'Losing urine or stool'}, async () => {
      await list.updateComplete;
      expect(list.complaints[0]?.name).to.equal('Losing urine or stool');
      byRole(list.renderRoot, 'checkbox', 'Losing urine or stool');
    });
  });

  SELECTED.forEach(([value, ids, unknown]) => {
    it(`that writes selected=${JSON.stringify(value)} has chosen ${ids.join(', ') || 'nothing'}`, async () => {
      const warnings = await warningsOf(async () => {
        const list = await create();
        list.setAttribute('selected', value);
        await list.updateComplete;
        expect(list.selected).to.deep.equal(ids);
        const ticked = allByRole(list.renderRoot, 'checkbox').filter(({checked}) => checked);
        expect(ticked.map((box) => box.value)).to.deep.equal(ids);
      });
      expect(warnings).to.have.length(unknown.length);
      unknown.forEach((id) => {
        expect(warnings.join()).to.include('<complaint-list>').and.to.include(`"${id}"`);
      });
    });
  });

  (
    [
      ['an array', ['sex', 'pain'], ['pain', 'sex']],
      ['nothing', undefined, []],
      ['null', null, []],
      ['a text', 'pain', []],
      ['an object', {0: 'pain', length: 1}, []],
      ['other things in an array', [1, null, {}, ['pain'], 'sex'], ['sex']],
    ] as const
  ).forEach(([what, value, ids]) => {
    it(`can set ${what} as selected`, async () => {
      const list = await create();
      await warningsOf(async () => {
        list.selected = value as unknown as string[];
        await list.updateComplete;
      });
      expect(list.selected).to.deep.equal(ids);
    });
  });

  it('no longer has a choice once the attribute is gone', async () => {
    const list = await fixture<ComplaintList>(
      html`<complaint-list selected="pain"></complaint-list>`,
    );
    list.removeAttribute('selected');
    await list.updateComplete;
    expect(list.selected).to.deep.equal([]);
  });

  it('never finds a choice of the visitor in an attribute', async () => {
    const list = await create();
    byRole(list.renderRoot, 'checkbox', COMPLAINTS[4]?.name()).click();
    await settled(list);
    expect(list.getAttributeNames()).to.deep.equal([]);
  });

  it('cannot change the choice through the array that it reads', async () => {
    const list = await create();
    (list.selected as string[]).push('pain');
    expect(list.selected).to.deep.equal([]);
  });

  it('can show one topic', async () => {
    const list = await fixture<ComplaintList>(
      html`<complaint-list topic="pregnancy"></complaint-list>`,
    );
    expect(allByRole(list.renderRoot, 'checkbox').map(({value}) => value)).to.deep.equal([
      'pregnancy',
    ]);
  });

  it('is told once of a topic that is not there, and shows all', async () => {
    const warnings = await warningsOf(async () => {
      const list = await fixture<ComplaintList>(
        html`<complaint-list topic="knees"></complaint-list>`,
      );
      list.setAttribute('topic', 'knees');
      await list.updateComplete;
      expect(list.topic).to.equal('all');
      expect(namesOf(list.renderRoot, 'checkbox')).to.have.length(9);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('topic="knees"').and.to.include('pregnancy');
  });

  it('hears nothing of what it sets itself, and keeps its focus', async () => {
    const list = await create();
    const types = await eventTypesOf(list, async () => {
      list.selected = ['pain'];
      list.topic = 'sex';
      list.checkerId = 'nowhere';
      await list.updateComplete;
    });
    expect(types).to.deep.equal([]);
    expect(document.activeElement === document.body).to.be.true;
  });

  it('can put the list deeper in its outline', async () => {
    const list = await fixture<ComplaintList>(
      html`<complaint-list heading-level="3"></complaint-list>`,
    );
    const headings = allByRole(list.renderRoot, 'heading');
    expect(headings.map((heading) => `${heading.ariaLevel} ${textOf(heading)}`)).to.deep.equal([
      `3 ${labels.title()}`,
      `4 ${labels.mine()}`,
    ]);
  });
});
