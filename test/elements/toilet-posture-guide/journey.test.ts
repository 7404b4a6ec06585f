import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  PACER_LABELS,
  POSTURE_LABELS as labels,
  STEPS,
} from '../../../src/content/toilet-posture-guide.js';
import type {ToiletPostureGuide} from '../../../src/elements/toilet-posture-guide/toilet-posture-guide.js';
import '../../../src/elements/toilet-posture-guide/register.js';
import {byRole, textOf} from '../../support/roles.js';
import {focusedIn, settled} from '../../support/settled.js';

const ONWARD = [labels.next(), labels.nothingYet(), labels.stillNothing()];

/** The guide on a page where focus stands on the link just before it. */
async function create(): Promise<ToiletPostureGuide> {
  const page = await fixture<HTMLElement>(
    html`<main>
      <a href="#before">Vorige pagina</a>
      <toilet-posture-guide></toilet-posture-guide>
    </main>`,
  );
  page.querySelector('a')?.focus();
  const guide = page.querySelector<ToiletPostureGuide>('toilet-posture-guide');
  if (!guide) throw new Error('There is no guide on the page');
  return guide;
}

/** Goes on with Tab until focus is on something with one of these names. */
async function tabTo(guide: ToiletPostureGuide, names: readonly string[]): Promise<void> {
  for (let keys = 0; keys < 12; keys += 1) {
    await sendKeys({press: 'Tab'});
    const focused = focusedIn(guide);
    if (focused && names.includes(textOf(focused))) return;
  }
  throw new Error(`Tab does not come to ${names.join(' or ')}`);
}

describe('a visitor of the guide without a mouse', function () {
  // Each key goes through the browser's driver and back.
  this.timeout(60_000);

  it('comes through all steps, and back to the first', async () => {
    const guide = await create();
    const seen = [guide.step];
    while (guide.step !== 'move') {
      await tabTo(guide, ONWARD);
      await sendKeys({press: 'Enter'});
      await settled(guide);
      seen.push(guide.step);
    }
    expect(seen).to.deep.equal(STEPS.map(({id}) => id));
    await tabTo(guide, [labels.restart()]);
    await sendKeys({press: 'Enter'});
    await settled(guide);
    expect(guide.step).to.equal('go');
  });

  it('starts and pauses the moving picture', async () => {
    const guide = await create();
    guide.step = 'tilt';
    await settled(guide);
    await tabTo(guide, [PACER_LABELS.start()]);
    await sendKeys({press: 'Enter'});
    await settled(guide);
    expect(textOf(byRole(guide.renderRoot, 'status'))).to.equal(PACER_LABELS.moving());
    const focused = focusedIn(guide);
    expect(focused && textOf(focused)).to.equal(PACER_LABELS.pause());
    await sendKeys({press: 'Enter'});
    await settled(guide);
    expect(textOf(byRole(guide.renderRoot, 'status'))).to.equal(PACER_LABELS.still());
  });
});

describe('axe', function () {
  this.timeout(30_000);

  STEPS.forEach(({id}) => {
    it(`finds nothing at ${id}`, async () => {
      const guide = await create();
      guide.goTo(id);
      await settled(guide);
      guide.renderRoot.querySelector('details')?.setAttribute('open', '');
      await expect(guide).to.be.accessible();
    });
  });

  it('finds nothing in the list', async () => {
    const guide = await create();
    guide.layout = 'list';
    await settled(guide);
    await expect(guide).to.be.accessible();
  });

  it('finds nothing while the picture moves, and with two still ones', async () => {
    const guide = await create();
    guide.goTo('tilt');
    await settled(guide);
    byRole(guide.renderRoot, 'button', PACER_LABELS.start()).click();
    await settled(guide);
    await expect(guide).to.be.accessible();
    guide.noPacer = true;
    await settled(guide);
    await expect(guide).to.be.accessible();
  });
});
