import {expect, fixture, html} from '@open-wc/testing';
import {
  COMPLAINT_LABELS as labels,
  COMPLAINTS,
  TOPICS,
} from '../../../src/content/complaint-list.js';
import type {ComplaintList} from '../../../src/elements/complaint-list/complaint-list.js';
import '../../../src/elements/complaint-list/register.js';
import {LOSSES, type Loss} from '../../../src/elements/complaint-list/shared-complaint.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {readJson} from '../../support/json.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';
import {settled} from '../../support/settled.js';

/** Somebody with a complaint: what they say, and the words on the screen that they go by. */
interface Situation {
  readonly id: string;
  readonly says: string;
  /** The button that they would press. */
  readonly topic: string;
  /** The everyday words that they recognise. */
  readonly sees: string;
  readonly complaint: string;
}

interface Mixed {
  readonly situations: readonly string[];
  readonly loss: Loss | null;
  readonly handedOver: string | null;
}

interface Situations {
  readonly situations: readonly Situation[];
  readonly mixed: readonly Mixed[];
}

const load = () => readJson<Situations>('test/data/situations.json');

/** Presses the topic, finds the one row with the words, and ticks it. Gives back how many presses. */
async function follow(list: ComplaintList, {topic, sees}: Situation): Promise<number> {
  byRole(list.renderRoot, 'button', topic).click();
  await settled(list);
  const rows = [...list.renderRoot.querySelectorAll('[part="complaint"]')];
  const [row, ...others] = rows.filter((one) => textOf(one).includes(sees));
  if (!row || others.length > 0) throw new Error(`“${sees}” stands ${row ? 'twice' : 'nowhere'}`);
  byRole(row, 'checkbox').click();
  await settled(list);
  return 2;
}

const mineOf = ({renderRoot}: ComplaintList) => {
  const section = byRole(renderRoot, 'heading', labels.mine()).closest('section');
  return section ? allByRole(section, 'listitem').map(textOf) : [];
};

/** A list that hands over to a real checker, on one page. */
async function besideChecker(): Promise<{list: ComplaintList; checker: CoverageChecker}> {
  const page = await fixture<HTMLElement>(
    html`<main>
      <complaint-list for="real-checker"></complaint-list>
      <coverage-checker id="real-checker"></coverage-checker>
    </main>`,
  );
  const list = page.querySelector<ComplaintList>('complaint-list');
  const checker = page.querySelector<CoverageChecker>('coverage-checker');
  if (!list || !checker) throw new Error('The page lacks an element');
  await settled(list);
  return {list, checker};
}

async function say(list: ComplaintList, loss: Loss): Promise<void> {
  byRole(list.renderRoot, 'button', labels.all()).click();
  await settled(list);
  byRole(list.renderRoot, 'radio', LOSSES[loss]()).click();
  await settled(list);
}

describe('somebody in one of ten situations', () => {
  it('is there: ten, with every complaint and every topic among them', async () => {
    const {situations} = await load();
    expect(new Set(situations.map(({id}) => id)).size).to.equal(10);
    const complaints = new Set(situations.map(({complaint}) => complaint));
    expect(COMPLAINTS.filter(({id}) => !complaints.has(id)).map(({id}) => id)).to.be.empty;
    const topics = new Set(situations.map(({topic}) => topic));
    expect(TOPICS.filter(({name}) => !topics.has(name())).map(({id}) => id)).to.be.empty;
  });

  it('finds the complaint that fits in two choices: a topic, and the row with the own words', async () => {
    const {situations} = await load();
    for (const situation of situations) {
      const list = await fixture<ComplaintList>(html`<complaint-list></complaint-list>`);
      const presses = await follow(list, situation);
      const row = COMPLAINTS.find(({id}) => id === situation.complaint);
      const found = {presses, selected: list.selected, mine: mineOf(list)};
      const expected = {presses: 2, selected: [situation.complaint], mine: [row?.name()]};
      expect(found, situation.id).to.deep.equal(expected);
      expect(row?.words().split(', '), situation.id).to.include(situation.sees);
    }
  });
});

describe('a choice from several situations', () => {
  it('tells a real checker only what both know', async () => {
    const {situations, mixed} = await load();
    expect(mixed.length).to.be.above(5);
    for (const {situations: ids, loss, handedOver} of mixed) {
      const {list, checker} = await besideChecker();
      for (const situation of situations.filter(({id}) => ids.includes(id))) {
        await follow(list, situation);
      }
      if (loss) await say(list, loss);
      const known = [checker.answers.complaint ?? null, checker.question];
      expect(known, `${ids.join()} ${loss ?? ''}`).to.deep.equal([handedOver, 'age']);
      list.parentElement?.remove();
    }
  });
});
