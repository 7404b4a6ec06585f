import {expect, fixture, html} from '@open-wc/testing';
import {
  COMPLAINT_CLOSING,
  COMPLAINT_INTRODUCTION,
  COMPLAINT_LABELS as labels,
  COMPLAINTS,
  TOPICS,
} from '../../../src/content/complaint-list.js';
import type {ComplaintList} from '../../../src/elements/complaint-list/complaint-list.js';
import '../../../src/elements/complaint-list/register.js';
import {eventsOf} from '../../support/events.js';
import {allByRole, byRole, nameOf, namesOf, textOf} from '../../support/roles.js';
import {focusedIn, readableText, settled} from '../../support/settled.js';

const create = () => fixture<ComplaintList>(html`<complaint-list></complaint-list>`);

async function toggle(list: ComplaintList, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const name = COMPLAINTS.find((complaint) => complaint.id === id)?.name();
    byRole(list.renderRoot, 'checkbox', name).click();
    await settled(list);
  }
}

async function press(list: ComplaintList, name: string | RegExp): Promise<void> {
  byRole(list.renderRoot, 'button', name).click();
  await settled(list);
}

const shownIds = ({renderRoot}: ComplaintList) =>
  allByRole(renderRoot, 'checkbox').map(({value}) => value);

function mine({renderRoot}: ComplaintList): string {
  const section = byRole(renderRoot, 'heading', labels.mine()).closest('section');
  return section ? textOf(section) : '';
}

describe('a visitor of the complaint list', () => {
  it('reads the nine complaints in the order of the leaflet, each in three kinds of words', async () => {
    const list = await create();
    expect(shownIds(list)).to.deep.equal(COMPLAINTS.map(({id}) => id));
    expect(shownIds(list)).to.have.length(9);
    const text = readableText(list);
    COMPLAINTS.forEach(({name, looksLike, words, term}) => {
      const also = `${labels.alsoCalled()} ${words()}`;
      [name(), looksLike(), also, term()].forEach((words) => expect(text).to.include(words));
    });
  });

  it('reads what the therapist does and what to expect', async () => {
    const text = readableText(await create());
    [...COMPLAINT_INTRODUCTION, ...COMPLAINT_CLOSING].forEach((statement) => {
      expect(text).to.include(statement.text());
    });
    expect(text).to.include(labels.notListed());
  });

  it('has nothing to type in', async () => {
    const list = await create();
    const inputs = [...list.renderRoot.querySelectorAll('input, textarea, select')];
    const types = inputs.map((input) => input.getAttribute('type'));
    expect(types.filter((type) => type !== 'checkbox')).to.be.empty;
  });

  TOPICS.forEach(({id, name}) => {
    const ids = COMPLAINTS.filter(({topics}) => topics.includes(id)).map(
      (complaint) => complaint.id,
    );

    it(`sees only ${ids.join(', ')} under ${name()}, and how many those are`, async () => {
      const list = await create();
      await press(list, name());
      expect(shownIds(list)).to.deep.equal(ids);
      expect(list.topic).to.equal(id);
      const count = ids.length === 1 ? '1 klacht' : `${ids.length} klachten`;
      expect(namesOf(list.renderRoot, 'status')[0]).to.equal(count);
      const pressed = allByRole(list.renderRoot, 'button').filter(
        (button) => button.getAttribute('aria-pressed') === 'true',
      );
      expect(pressed.map(nameOf)).to.deep.equal([`${name()} ${ids.length}`]);
    });
  });

  it('sees all nine again', async () => {
    const list = await create();
    await press(list, TOPICS[0]?.name() ?? '');
    await press(list, labels.all());
    expect(shownIds(list)).to.have.length(9);
    expect(list.topic).to.equal('all');
  });

  it('keeps the choice under another topic, which then shows the right boxes ticked', async () => {
    const list = await create();
    await toggle(list, 'sex');
    await press(list, 'Plassen');
    expect(
      allByRole(list.renderRoot, 'checkbox')
        .filter(({checked}) => checked)
        .map(nameOf),
    ).to.be.empty;
    await press(list, 'Vrijen');
    expect(byRole(list.renderRoot, 'checkbox').checked).to.be.true;
  });

  it('reads at first that nothing is chosen', async () => {
    const list = await create();
    expect(mine(list)).to.include(labels.none());
    expect(namesOf(list.renderRoot, 'button', labels.clear())).to.be.empty;
  });

  it('reads the choice back in the order of the leaflet, with what to do', async () => {
    const list = await create();
    await toggle(list, 'surgery', 'urge');
    expect(list.selected).to.deep.equal(['urge', 'surgery']);
    const chosen = COMPLAINTS.filter(({id}) => list.selected.includes(id)).map(({name}) => name());
    const read = allByRole(list.renderRoot, 'listitem').map(textOf).slice(COMPLAINTS.length);
    expect(read).to.deep.equal(chosen);
    expect(mine(list)).to.include(labels.mineTreated());
  });

  it('takes a complaint back', async () => {
    const list = await create();
    await toggle(list, 'pain', 'pain');
    expect(list.selected).to.deep.equal([]);
    expect(mine(list)).to.include(labels.none());
  });

  it('wipes the whole choice, with focus on what is left of it', async () => {
    const list = await create();
    await toggle(list, 'pain', 'sex');
    await press(list, labels.clear());
    expect(list.selected).to.deep.equal([]);
    expect(
      allByRole(list.renderRoot, 'checkbox')
        .filter(({checked}) => checked)
        .map(nameOf),
    ).to.be.empty;
    const focused = focusedIn(list);
    expect(focused && textOf(focused)).to.equal(labels.mine());
  });

  it('is not asked what is lost where nobody needs to know', async () => {
    const list = await create();
    await toggle(list, 'loss');
    expect(namesOf(list.renderRoot, 'radio')).to.be.empty;
  });

  it('is heard of by the page at each change of the choice, without a detail', async () => {
    const list = await create();
    const events = await eventsOf(document, async () => {
      await toggle(list, 'pain', 'sex', 'pain');
      await press(list, labels.clear());
    });
    expect(events.map(({type, detail}) => [type, detail])).to.deep.equal(
      Array.from({length: 4}, () => ['complaint-change', null]),
    );
  });

  it('is not heard of by the page when looking at another topic', async () => {
    const list = await create();
    const events = await eventsOf(list, () => press(list, 'Vrijen'));
    expect(events.map(({type}) => type)).to.be.empty;
  });

  it('keeps the choice when the page moves the list', async () => {
    const list = await create();
    await toggle(list, 'pain');
    const place = list.parentElement;
    list.remove();
    place?.append(list);
    await settled(list);
    expect(list.selected).to.deep.equal(['pain']);
    expect(mine(list)).to.include(labels.mineTreated());
  });
});
