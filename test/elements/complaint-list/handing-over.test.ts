import {expect, fixture, html} from '@open-wc/testing';
import {COMPLAINT_LABELS as labels, COMPLAINTS} from '../../../src/content/complaint-list.js';
import type {ComplaintList} from '../../../src/elements/complaint-list/complaint-list.js';
import '../../../src/elements/complaint-list/register.js';
import {sharedComplaint, type Loss} from '../../../src/elements/complaint-list/shared-complaint.js';
import type {CoverageChecker} from '../../../src/elements/coverage-checker/coverage-checker.js';
import '../../../src/elements/coverage-checker/register.js';
import {eventTypesOf} from '../../support/events.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, byRole, nameOf, namesOf} from '../../support/roles.js';
import {settled} from '../../support/settled.js';

interface Page {
  readonly list: ComplaintList;
  readonly checker: CoverageChecker;
}

/** A list that hands over to a checker, on one page. */
async function create(): Promise<Page> {
  const page = await fixture<HTMLElement>(
    html`<main>
      <complaint-list for="checker"></complaint-list>
      <coverage-checker id="checker"></coverage-checker>
    </main>`,
  );
  const list = page.querySelector<ComplaintList>('complaint-list');
  const checker = page.querySelector<CoverageChecker>('coverage-checker');
  if (!list || !checker) throw new Error('The page lacks an element');
  await list.updateComplete;
  await checker.updateComplete;
  return {list, checker};
}

async function toggle(list: ComplaintList, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const name = COMPLAINTS.find((complaint) => complaint.id === id)?.name();
    byRole(list.renderRoot, 'checkbox', name).click();
    await settled(list);
  }
}

const LOSSES: Readonly<Record<Loss, () => string>> = {
  urine: labels.lossUrine,
  stool: labels.lossStool,
  both: labels.lossBoth,
};

async function say(list: ComplaintList, loss: Loss): Promise<void> {
  byRole(list.renderRoot, 'radio', LOSSES[loss]()).click();
  await settled(list);
}

/** What is chosen, what is lost, and what both elements then know. */
const SHARED: readonly (readonly [readonly string[], Loss | undefined, string | undefined])[] = [
  [[], undefined, undefined],
  [['loss'], undefined, undefined],
  [['loss'], 'urine', 'urinary-incontinence'],
  [['loss'], 'stool', 'other'],
  [['loss'], 'both', 'both'],
  [['loss', 'pain'], undefined, undefined],
  [['loss', 'pain'], 'urine', 'both'],
  [['loss', 'pain'], 'stool', 'other'],
  [['loss', 'pain'], 'both', 'both'],
  // Urgency and difficulty urinating are no loss of urine, and nothing is inferred from them.
  [['urge'], undefined, 'other'],
  [['difficulty'], undefined, 'other'],
  [['pregnancy', 'surgery'], undefined, 'other'],
  // What was lost no longer counts once the complaint itself is taken back.
  [['pain'], 'urine', 'other'],
  [[], 'urine', undefined],
];

describe('the complaint that the list and the checker both know', () => {
  SHARED.forEach(([selected, loss, complaint]) => {
    it(`is ${complaint ?? 'not known'} for ${selected.join(' and ') || 'nothing'}${loss ? `, ${loss}` : ''}`, () => {
      expect(sharedComplaint(selected, loss)).to.equal(complaint);
    });
  });

  (['urine', 'stool', 'both'] as const).forEach((loss) => {
    it(`is taken over once it is said that ${loss} is lost`, async () => {
      const {list, checker} = await create();
      await toggle(list, 'loss');
      expect(checker.answers.complaint).to.equal(undefined);
      await say(list, loss);
      expect(checker.answers.complaint).to.equal(sharedComplaint(['loss'], loss));
    });
  });

  it('is another one with each change of the choice', async () => {
    const {list, checker} = await create();
    await toggle(list, 'pain');
    expect(checker.answers.complaint).to.equal('other');
    await toggle(list, 'loss');
    await say(list, 'urine');
    expect(checker.answers.complaint).to.equal('both');
    await toggle(list, 'pain');
    expect(checker.answers.complaint).to.equal('urinary-incontinence');
  });

  it('is taken back when the choice is wiped, and what was lost is asked anew', async () => {
    const {list, checker} = await create();
    await toggle(list, 'loss');
    await say(list, 'urine');
    byRole(list.renderRoot, 'button', labels.clear()).click();
    await settled(list);
    expect(checker.answers).to.deep.equal({});
    await toggle(list, 'loss');
    expect(
      allByRole(list.renderRoot, 'radio')
        .filter(({checked}) => checked)
        .map(nameOf),
    ).to.be.empty;
  });

  it('leaves the other answers as they are', async () => {
    const {list, checker} = await create();
    checker.answers = {age: 'adult', supplementary: 'no'};
    await toggle(list, 'pain');
    expect(checker.answers).to.deep.equal({
      age: 'adult',
      complaint: 'other',
      supplementary: 'no',
    });
    expect(checker.outcome?.parts[0]?.id).to.equal('none-named');
  });

  it('takes no focus away, and no event of the checker is fired', async () => {
    const {list, checker} = await create();
    const types = await eventTypesOf(checker, () => toggle(list, 'pain'));
    expect(types).to.deep.equal([]);
    expect(document.activeElement === checker).to.be.false;
  });

  it('is asked for in a group with a name, only below the loss', async () => {
    const {list} = await create();
    expect(namesOf(list.renderRoot, 'group', labels.whichLoss())).to.be.empty;
    await toggle(list, 'loss');
    const group = byRole(list.renderRoot, 'group', labels.whichLoss());
    expect(allByRole(group, 'radio').map(({value}) => value)).to.deep.equal([
      'urine',
      'stool',
      'both',
    ]);
    await toggle(list, 'loss');
    expect(namesOf(list.renderRoot, 'group', labels.whichLoss())).to.be.empty;
  });

  it('finds the checker in the same shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML =
      '<complaint-list for="inside"></complaint-list><coverage-checker id="inside"></coverage-checker>';
    const list = root.querySelector<ComplaintList>('complaint-list');
    const checker = root.querySelector<CoverageChecker>('coverage-checker');
    await list?.updateComplete;
    if (list) await toggle(list, 'pain');
    expect(checker?.answers).to.deep.equal({complaint: 'other'});
  });

  (
    [
      ['nothing', html`<complaint-list for="elsewhere"></complaint-list>`, 'elsewhere'],
      [
        'something else',
        html`<div>
          <complaint-list for="heading"></complaint-list>
          <h2 id="heading">Klachten</h2>
        </div>`,
        'heading',
      ],
    ] as const
  ).forEach(([what, page, id]) => {
    it(`is kept to itself, with one warning, where "for" leads to ${what}`, async () => {
      const warnings = await warningsOf(async () => {
        const place = await fixture<HTMLElement>(html`<main>${page}</main>`);
        const list = place.querySelector<ComplaintList>('complaint-list');
        if (!list) throw new Error('The page lacks its list');
        await list.updateComplete;
        await toggle(list, 'pain', 'sex');
        expect(list.selected).to.deep.equal(['pain', 'sex']);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<complaint-list>').and.to.include(`for="${id}"`);
    });
  });
});
