import {expect, fixture, html} from '@open-wc/testing';
import {
  COMPLAINT_LABELS as labels,
  COMPLAINTS,
  KIOSK_TEXTS,
} from '../../../src/content/complaint-list.js';
import {PAPER_LABELS} from '../../../src/content/coverage-policy.js';
import type {ComplaintList} from '../../../src/elements/complaint-list/complaint-list.js';
import '../../../src/elements/complaint-list/register.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {withClock} from '../../support/clock.js';
import {eventTypesOf} from '../../support/events.js';
import {printed} from '../../support/printed.js';
import {allByRole, byRole, nameOf, namesOf} from '../../support/roles.js';
import {readableText, settled} from '../../support/settled.js';

async function choose(list: ComplaintList, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const name = COMPLAINTS.find((complaint) => complaint.id === id)?.name();
    byRole(list.renderRoot, 'checkbox', name).click();
    await settled(list);
  }
}

async function press(list: ComplaintList, name: string): Promise<void> {
  byRole(list.renderRoot, 'button', name).click();
  await settled(list);
}

const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

const ticked = ({renderRoot}: ComplaintList) =>
  allByRole(renderRoot, 'checkbox')
    .filter(({checked}) => checked)
    .map(nameOf);

const openIn = ({renderRoot}: ComplaintList) => renderRoot.querySelectorAll('details[open]').length;

/** A list on a shared tablet, beside a checker that takes its choice over. */
async function create(): Promise<{list: ComplaintList; checker: CoverageChecker}> {
  const page = await fixture<HTMLElement>(
    html`<main>
      <complaint-list kiosk for="shared-checker"></complaint-list>
      <coverage-checker id="shared-checker"></coverage-checker>
    </main>`,
  );
  const list = page.querySelector<ComplaintList>('complaint-list');
  const checker = page.querySelector<CoverageChecker>('coverage-checker');
  if (!list || !checker) throw new Error('The page lacks an element');
  await settled(list);
  return {list, checker};
}

describe('a complaint list that one person uses after another', () => {
  it('is as at first after 90 seconds, the checker too, without a word to the page', async () => {
    await withClock(async (clock) => {
      const {list, checker} = await create();
      const before = readableText(list);
      await choose(list, 'loss', 'sex');
      byRole(list.renderRoot, 'radio', labels.lossUrine()).click();
      await press(list, 'Vrijen');
      byRole(list.renderRoot, 'group', labels.expect()).setAttribute('open', '');
      await printed(list, PAPER_LABELS.print());
      expect(checker.answers.complaint).to.equal('both');
      const types = await eventTypesOf(document, async () => {
        clock.pass(90);
        await settled(list);
      });
      expect(types).to.deep.equal([]);
      expect([list.selected, list.topic]).to.deep.equal([[], 'all']);
      expect(ticked(list)).to.be.empty;
      expect(openIn(list)).to.equal(0);
      expect(list.renderRoot.querySelector('iframe') === null).to.be.true;
      expect(checker.answers).to.deep.equal({});
      expect(readableText(list)).to.equal(before);
      await choose(list, 'loss');
      const said = allByRole(list.renderRoot, 'radio').filter(({checked}) => checked);
      expect(said.map(nameOf)).to.be.empty;
    });
  });

  it('is cleared when the page comes back from the cache', async () => {
    const {list} = await create();
    await choose(list, 'pain');
    comeBack();
    await settled(list);
    expect([list.selected, ticked(list)]).to.deep.equal([[], []]);
  });

  it('says so first, and not where nothing is chosen', async () => {
    await withClock(async (clock) => {
      const {list} = await create();
      clock.pass(80);
      await settled(list);
      expect(namesOf(list.renderRoot, 'status', KIOSK_TEXTS.ending())).to.be.empty;
      await choose(list, 'pain');
      clock.pass(80);
      await settled(list);
      expect(namesOf(list.renderRoot, 'status', KIOSK_TEXTS.ending())).to.have.length(1);
    });
  });

  it('takes no focus, and leaves what somebody answered in the checker alone', async () => {
    await withClock(async (clock) => {
      const {list, checker} = await create();
      checker.answers = {age: 'adult', complaint: 'other'};
      clock.pass(90);
      await settled(list);
      expect(checker.answers).to.deep.equal({age: 'adult', complaint: 'other'});
      expect(document.activeElement === document.body).to.be.true;
    });
  });

  it('goes back to what the attributes say', async () => {
    const list = await fixture<ComplaintList>(
      html`<complaint-list kiosk selected="pain" topic="pain"></complaint-list>`,
    );
    await choose(list, 'pain', 'heaviness');
    await press(list, labels.all());
    comeBack();
    await settled(list);
    expect([list.selected, list.topic]).to.deep.equal([['pain'], 'pain']);
  });

  it('can be cleared by the page before it was ever shown', () => {
    const page = document.createElement('div');
    page.innerHTML = '<complaint-list></complaint-list>';
    customElements.upgrade(page);
    const list = page.querySelector<ComplaintList>('complaint-list');
    if (list) list.selected = ['pain'];
    list?.reset();
    expect(list?.selected).to.deep.equal([]);
  });
});

describe('a complaint list of one’s own', () => {
  it('is as it was left when the page comes back from the cache, and not doubled', async () => {
    const list = await fixture<ComplaintList>(html`<complaint-list></complaint-list>`);
    await choose(list, 'pain', 'sex');
    await press(list, 'Vrijen');
    const before = readableText(list);
    comeBack();
    await settled(list);
    expect(readableText(list)).to.equal(before);
    expect(ticked(list)).to.have.length(1);
    await choose(list, 'sex');
    expect(list.selected).to.deep.equal(['pain']);
    expect(list.renderRoot.querySelectorAll('.frame')).to.have.length(1);
  });
});
