import {expect, fixture, html} from '@open-wc/testing';
import {COMPLAINT_LABELS as labels, COMPLAINTS} from '../../../src/content/complaint-list.js';
import {PAPER_LABELS} from '../../../src/content/coverage-policy.js';
import type {ComplaintList} from '../../../src/elements/complaint-list/complaint-list.js';
import '../../../src/elements/complaint-list/register.js';
import {eventTypesOf} from '../../support/events.js';
import {printed} from '../../support/printed.js';
import {replacing} from '../../support/replace.js';
import {byRole, namesOf, textOf} from '../../support/roles.js';
import {settled} from '../../support/settled.js';

const create = (selected: string) =>
  fixture<ComplaintList>(html`<complaint-list selected=${selected}></complaint-list>`);

const print = (list: ComplaintList) => printed(list, PAPER_LABELS.print());

const linesIn = (view: Window) => view.document.querySelectorAll('.lines > *').length;

const frames = ({renderRoot}: ComplaintList) => renderRoot.querySelectorAll('iframe').length;

describe('the list on paper', () => {
  it('holds what is chosen in all its words, the day, that it is treated, and room for questions', async () => {
    const list = await create('sex pain');
    const before = document.documentElement.outerHTML;
    const {document: paper} = await print(list);
    expect(document.documentElement.outerHTML === before).to.be.true;
    const words = textOf(paper.body);
    const expected = COMPLAINTS.filter(({id}) => ['sex', 'pain'].includes(id)).flatMap(
      ({name, looksLike, term}) => [name(), looksLike(), term()],
    );
    const year = String(new Date().getFullYear());
    [...expected, labels.mineTreated(), labels.questions(), year].forEach((part) =>
      expect(words).to.include(part),
    );
    expect(words).not.to.include(COMPLAINTS[0]?.name());
    expect(paper.title).to.equal(labels.paperTitle());
    expect(paper.documentElement.lang).to.equal('nl');
    expect(namesOf(paper, 'heading')).to.deep.equal([labels.paperTitle(), labels.questions()]);
    expect(namesOf(paper, 'listitem')).to.have.length(2);
  });

  it('has nothing to press, no style attribute and no script, and its styles hold', async () => {
    const {document: paper} = await print(await create('sex'));
    expect(paper.body.querySelector('button, input, script, style, [style]') === null).to.be.true;
    expect(paper.adoptedStyleSheets.length).to.be.above(3);
  });

  it('has more room to write where less is chosen, and always some', async () => {
    const one = await print(await create('sex'));
    const all = await print(await create(COMPLAINTS.map(({id}) => id).join(' ')));
    expect([linesIn(one), linesIn(all)]).to.deep.equal([16, 4]);
  });

  it('says what is lost, where that was asked', async () => {
    const list = await fixture<ComplaintList>(
      html`<complaint-list for="none" selected="loss"></complaint-list>`,
    );
    const before = await print(list);
    expect(textOf(before.document.body)).not.to.include(labels.whichLoss());
    await replacing(
      console,
      'warn',
      () => undefined,
      async () => {
        byRole(list.renderRoot, 'radio', labels.lossStool()).click();
        await settled(list);
      },
    );
    const {document: paper} = await print(list);
    expect(textOf(paper.body)).to.include(`${labels.whichLoss()} ${labels.lossStool()}`);
  });

  it('names the practice and what the page says about reaching it, as text', async () => {
    const list = await fixture<ComplaintList>(
      html`<complaint-list selected="sex" practice-name=" De Linde ">
        <p slot="contact">Bel <a href="tel:+31100000000">010 000 00 00</a></p>
        <p slot="contact" hidden>Call us</p>
        <p>Zonder script</p>
      </complaint-list>`,
    );
    const {document: paper} = await print(list);
    const words = textOf(paper.body);
    expect(words.startsWith('De Linde')).to.be.true;
    expect(words.endsWith('Bel 010 000 00 00')).to.be.true;
    expect(words).not.to.include('Call us');
    expect(namesOf(paper, 'link')).to.be.empty;
  });

  it('has no empty place where the page says nothing of a practice', async () => {
    const list = await create('sex');
    Reflect.set(list, 'practiceName', 7);
    const {document: paper} = await print(list);
    expect(paper.querySelector('.giver, .contact') === null).to.be.true;
  });

  it('is gone when printing is over, when it is printed again, and when the list leaves', async () => {
    const list = await create('sex');
    const view = await print(list);
    view.dispatchEvent(new Event('afterprint'));
    expect(frames(list)).to.equal(0);
    await print(list);
    await print(list);
    expect(frames(list)).to.equal(1);
    list.remove();
    expect(frames(list)).to.equal(0);
  });

  it('is not offered before something is chosen', async () => {
    const list = await create('');
    expect(namesOf(list.renderRoot, 'button', PAPER_LABELS.print())).to.be.empty;
  });

  it('is no choice: printing tells the page nothing', async () => {
    const list = await create('sex');
    expect(await eventTypesOf(document, () => print(list))).to.deep.equal([]);
  });

  it('is not there in a browser that cannot print, which is said until all is wiped', async () => {
    const list = await create('sex');
    await replacing(globalThis, 'print', undefined, async () => {
      byRole(list.renderRoot, 'button', PAPER_LABELS.print()).click();
      await settled(list);
    });
    expect(namesOf(list.renderRoot, 'status', labels.cannotPrint())).to.have.length(1);
    expect(frames(list)).to.equal(0);
    byRole(list.renderRoot, 'button', labels.clear()).click();
    await settled(list);
    expect(namesOf(list.renderRoot, 'status', labels.cannotPrint())).to.be.empty;
  });
});
