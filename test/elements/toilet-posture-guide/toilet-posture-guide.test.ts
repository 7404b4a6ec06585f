import {expect, fixture, html} from '@open-wc/testing';
import {
  CLOSING,
  GROUPS,
  INTRODUCTION,
  POSTURE_LABELS as labels,
  STEPS,
} from '../../../src/content/toilet-posture-guide.js';
import type {ToiletPostureGuide} from '../../../src/elements/toilet-posture-guide/toilet-posture-guide.js';
import '../../../src/elements/toilet-posture-guide/register.js';
import {eventsOf} from '../../support/events.js';
import {inOtherLanguage} from '../../support/other-language.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, byRole, namesOf, textOf} from '../../support/roles.js';
import {focusedIn, readableText, settled} from '../../support/settled.js';

const create = () =>
  fixture<ToiletPostureGuide>(html`<toilet-posture-guide></toilet-posture-guide>`);
const createList = () =>
  fixture<ToiletPostureGuide>(html`<toilet-posture-guide layout="list"></toilet-posture-guide>`);

async function press(guide: ToiletPostureGuide, name: string): Promise<void> {
  byRole(guide.renderRoot, 'button', name).click();
  await settled(guide);
}

/** The button that leads to the next step, whatever it says there. */
function onward({renderRoot}: ToiletPostureGuide): HTMLButtonElement | undefined {
  return allByRole(
    renderRoot,
    'button',
    new RegExp(
      `^(${[labels.next(), labels.nothingYet(), labels.stillNothing()].map(literal).join('|')})$`,
    ),
  )[0];
}

const literal = (text: string) => text.replace(/[?.]/g, '\\$&');

/** The step on the screen, by its heading. */
function shown({renderRoot}: ToiletPostureGuide): string | undefined {
  const titles = STEPS.map(({title}) => title());
  return allByRole(renderRoot, 'heading')
    .map(textOf)
    .find((text) => titles.includes(text));
}

const FIRST = STEPS[0];
const LAST = STEPS.at(-1);

describe('the steps on the toilet', () => {
  it('are in the order of the leaflet: L62, then L67 to L77', async () => {
    const {steps} = await create();
    const units = steps.flatMap(({facts}) => facts);
    expect(units).to.deep.equal([
      'L62',
      ...[67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77].map((number) => `L${number}`),
    ]);
  });

  it('are followed, each in its place, by why: L63 to L66 at the urge, L78 at moving', () => {
    const reasons = STEPS.flatMap(({id, why}) =>
      why.flatMap(({facts}) => facts.map((unit) => `${id} ${unit}`)),
    );
    expect(reasons).to.have.members([
      'go L63',
      'go L64',
      'go L65',
      'go L66',
      'tilt L75',
      'move L78',
    ]);
  });

  it('breathe in with the tilt forward and out with the tilt back', async () => {
    const guide = await create();
    guide.goTo('tilt');
    await guide.updateComplete;
    const text = readableText(guide);
    expect(text)
      .to.match(/naar voren: adem in\b/i)
      .and.to.match(/naar achteren: adem uit\b/i);
    expect(text).not.to.match(/voren: adem uit|achteren: adem in/i);
  });

  it('sit upright and with a rounded back, both', async () => {
    const guide = await create();
    guide.goTo('sit');
    await guide.updateComplete;
    expect(readableText(guide))
      .to.match(/rechtop/i)
      .and.to.match(/\bbol/i);
  });

  it('press only lightly, and only where it does not go without', async () => {
    const guide = await create();
    guide.goTo('no-straining');
    await guide.updateComplete;
    expect(readableText(guide)).to.match(/zonder persen\. Lukt dat niet\? Pers dan licht/);
  });

  it('have an id of their own each', () => {
    expect(new Set(STEPS.map(({id}) => id)).size).to.equal(STEPS.length);
  });
});

describe('a visitor of the guide', () => {
  it('sees the first step, what it is for, and no way back', async () => {
    const guide = await create();
    expect(shown(guide)).to.equal(FIRST?.title());
    const text = readableText(guide);
    [FIRST?.text(), labels.purpose(), ...INTRODUCTION.map((statement) => statement.text())].forEach(
      (words) => expect(text).to.include(words),
    );
    CLOSING.forEach((statement) => expect(text).to.include(statement.text()));
    expect(namesOf(guide.renderRoot, 'button', labels.previous())).to.be.empty;
  });

  it('goes through all steps in their order, with focus on each heading', async () => {
    const guide = await create();
    const seen = [shown(guide)];
    const focused: (string | null)[] = [];
    for (let button = onward(guide); button; button = onward(guide)) {
      button.click();
      await settled(guide);
      seen.push(shown(guide));
      const focus = focusedIn(guide);
      focused.push(focus && textOf(focus));
    }
    expect(seen).to.deep.equal(STEPS.map(({title}) => title()));
    expect(focused).to.deep.equal(seen.slice(1));
    expect(document.activeElement === guide).to.be.true;
  });

  it('hears with each heading which step it is', async () => {
    const guide = await create();
    onward(guide)?.click();
    await settled(guide);
    const position = focusedIn(guide)?.getAttribute('aria-describedby') ?? '';
    expect(textOf(guide.renderRoot.querySelector(`#${position}`) ?? guide)).to.match(/2 van \d+$/);
  });

  it('is asked whether something came before each of the two follow-ups', async () => {
    const guide = await create();
    const doors = STEPS.flatMap(({id}, index) =>
      STEPS[index + 1] && STEPS[index + 1]?.group !== STEPS[index]?.group ? [id] : [],
    );
    expect(doors).to.deep.equal(['no-straining', 'tilt']);
    const asked: string[] = [];
    for (const door of doors) {
      guide.goTo(door);
      await guide.updateComplete;
      expect(readableText(guide)).to.include(labels.done());
      asked.push(textOf(onward(guide) ?? guide));
    }
    expect(asked).to.deep.equal([labels.nothingYet(), labels.stillNothing()]);
  });

  it('reads how far it is among the first steps, and the question in the follow-ups', async () => {
    const guide = await create();
    expect(readableText(guide)).to.include('Stap 1 van 8');
    guide.goTo('no-straining');
    await guide.updateComplete;
    expect(readableText(guide)).to.include('Stap 8 van 8');
    guide.goTo('move');
    await guide.updateComplete;
    const text = readableText(guide);
    expect(text).to.include(GROUPS.find(({id}) => id === 'move')?.title());
    expect(text).not.to.include('Stap 1 van 1');
  });

  it('goes back one step', async () => {
    const guide = await create();
    guide.goTo('sit');
    await guide.updateComplete;
    await press(guide, labels.previous());
    expect(guide.step).to.equal('time');
    const focus = focusedIn(guide);
    expect(focus && textOf(focus)).to.equal(shown(guide));
  });

  it('begins again from the last step, where there is no next one', async () => {
    const guide = await create();
    guide.goTo(LAST?.id ?? '');
    await guide.updateComplete;
    expect(onward(guide)).to.equal(undefined);
    await press(guide, labels.restart());
    expect(guide.step).to.equal(FIRST?.id);
  });

  it('reads why only where there is a reason', async () => {
    const guide = await create();
    const reasons = () => allByRole(guide.renderRoot, 'group', labels.why()).map(textOf);
    FIRST?.why.forEach((statement) => expect(reasons()[0]).to.include(statement.text()));
    guide.goTo('time');
    await guide.updateComplete;
    expect(reasons()).to.be.empty;
  });

  it('sees all steps as one list, numbered through', async () => {
    const guide = await create();
    await press(guide, labels.showList());
    expect(guide.layout).to.equal('list');
    const lists = allByRole(guide.renderRoot, 'list');
    expect(lists.map((list) => list.getAttribute('start'))).to.deep.equal(['1', '9', '11']);
    const titles = STEPS.map(({title}) => title());
    const read = allByRole(guide.renderRoot, 'heading').map(textOf);
    expect(read.filter((text) => titles.includes(text))).to.deep.equal(titles);
    const text = readableText(guide);
    STEPS.forEach((step) => expect(text).to.include(step.text()));
    expect(focusedIn(guide) === null).to.be.false;
  });

  it('comes back from the list to the step that was on the screen', async () => {
    const guide = await create();
    guide.goTo('relax');
    await guide.updateComplete;
    await press(guide, labels.showList());
    await press(guide, labels.showSteps());
    expect(shown(guide)).to.equal(STEPS.find(({id}) => id === 'relax')?.title());
    expect(focusedIn(guide) === null).to.be.false;
  });

  it('is heard of by the page at each step, without a detail', async () => {
    const guide = await create();
    const events = await eventsOf(document, async () => {
      await press(guide, labels.next());
      await press(guide, labels.previous());
      guide.goTo(LAST?.id ?? '');
      await guide.updateComplete;
      await press(guide, labels.restart());
    });
    expect(events.map(({type, detail}) => [type, detail])).to.deep.equal(
      Array.from({length: 3}, () => ['guide-step', null]),
    );
  });
});

describe('a page with the guide', () => {
  it('reads the steps with their ids, titles and facts', async () => {
    const {steps} = await create();
    expect(steps).to.deep.equal(STEPS.map(({id, title, facts}) => ({id, title: title(), facts})));
  });

  it('reads their titles in its own language', async () => {
    const guide = await create();
    await inOtherLanguage({'posture.go.title': 'Go when you feel the urge'}, async () => {
      await guide.updateComplete;
      expect(guide.steps[0]?.title).to.equal('Go when you feel the urge');
      byRole(guide.renderRoot, 'heading', 'Go when you feel the urge');
    });
  });

  it('goes to the next step and the one before, and never past an end', async () => {
    const guide = await create();
    guide.previous();
    expect(guide.step).to.equal(FIRST?.id);
    guide.next();
    expect(guide.step).to.equal(STEPS[1]?.id);
    STEPS.forEach(() => {
      guide.next();
    });
    expect(guide.step).to.equal(LAST?.id);
    guide.previous();
    expect(guide.step).to.equal(STEPS.at(-2)?.id);
  });

  STEPS.forEach(({id, title}) => {
    it(`can show the step ${id}, by attribute and by method`, async () => {
      const guide = await fixture<ToiletPostureGuide>(
        html`<toilet-posture-guide step=${id}></toilet-posture-guide>`,
      );
      expect(shown(guide)).to.equal(title());
      guide.goTo(FIRST?.id ?? '');
      guide.goTo(id);
      await guide.updateComplete;
      expect(guide.step).to.equal(id);
      expect(shown(guide)).to.equal(title());
    });
  });

  it('hears nothing of where it goes itself, and keeps its focus', async () => {
    const guide = await create();
    const events = await eventsOf(guide, async () => {
      guide.next();
      guide.goTo('move');
      guide.previous();
      guide.step = 'sit';
      guide.layout = 'list';
      await guide.updateComplete;
    });
    expect(events.map(({type}) => type)).to.be.empty;
    expect(document.activeElement === document.body).to.be.true;
  });

  it('is told once of a step that is not there: by attribute the first is shown', async () => {
    const warnings = await warningsOf(async () => {
      const guide = await fixture<ToiletPostureGuide>(
        html`<toilet-posture-guide step="jump"></toilet-posture-guide>`,
      );
      guide.setAttribute('step', 'jump');
      await guide.updateComplete;
      expect(guide.step).to.equal(FIRST?.id);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.include('<toilet-posture-guide>')
      .and.to.include('step="jump"')
      .and.to.include('no-straining');
  });

  it('stays where it is when it goes to a step that is not there', async () => {
    const guide = await create();
    guide.goTo('relax');
    const warnings = await warningsOf(() => {
      guide.goTo('constructor');
      guide.goTo(undefined as unknown as string);
    });
    expect(guide.step).to.equal('relax');
    expect(warnings).to.have.length(1);
  });

  it('is told once of a layout that is not there, and shows the steps', async () => {
    const warnings = await warningsOf(async () => {
      const guide = await createList();
      guide.setAttribute('layout', 'carousel');
      await guide.updateComplete;
      expect(guide.layout).to.equal('steps');
      expect(shown(guide)).to.equal(FIRST?.title());
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('layout="carousel"').and.to.include('steps, list');
  });

  it('sees the first step again once the attribute is gone', async () => {
    const guide = await fixture<ToiletPostureGuide>(
      html`<toilet-posture-guide step="sit"></toilet-posture-guide>`,
    );
    guide.removeAttribute('step');
    await guide.updateComplete;
    expect(guide.step).to.equal(FIRST?.id);
  });

  it('can put the guide deeper in its outline', async () => {
    const guide = await fixture<ToiletPostureGuide>(
      html`<toilet-posture-guide heading-level="4" layout="list"></toilet-posture-guide>`,
    );
    const levels = allByRole(guide.renderRoot, 'heading').map((heading) => heading.ariaLevel);
    expect([...new Set(levels)]).to.deep.equal(['4', '5', '6']);
  });
});
