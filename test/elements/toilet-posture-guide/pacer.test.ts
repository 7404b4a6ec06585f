import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {
  CAPTIONS,
  PACER_LABELS as labels,
  POSTURE_LABELS,
  PICTURES,
  STEPS,
} from '../../../src/content/toilet-posture-guide.js';
import type {ToiletPostureGuide} from '../../../src/elements/toilet-posture-guide/toilet-posture-guide.js';
import '../../../src/elements/toilet-posture-guide/register.js';
import {PICTURES_OF} from '../../../src/views/step-picture.js';
import {replacing} from '../../support/replace.js';
import {allByRole, byRole, namesOf, textOf} from '../../support/roles.js';
import {settled} from '../../support/settled.js';

const at = (step: string) =>
  fixture<ToiletPostureGuide>(html`<toilet-posture-guide step=${step}></toilet-posture-guide>`);

const picturesOf = ({renderRoot}: ToiletPostureGuide) =>
  [...renderRoot.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label'));

const buttons = ({renderRoot}: ToiletPostureGuide) => namesOf(renderRoot, 'button');

async function press(guide: ToiletPostureGuide, name: string): Promise<void> {
  byRole(guide.renderRoot, 'button', name).click();
  await settled(guide);
}

const statusOf = ({renderRoot}: ToiletPostureGuide) => textOf(byRole(renderRoot, 'status'));

/** Time as the test wants it: the frames that were asked for, and how many were called off. */
async function withFrames(
  during: (pass: (seconds: number) => Promise<void>, waiting: () => number) => Promise<void>,
): Promise<void> {
  let now = 1000;
  let next = 1;
  const asked = new Map<number, FrameRequestCallback>();
  const request = (callback: FrameRequestCallback) => {
    asked.set(next, callback);
    return next++;
  };
  const pass = async (seconds: number) => {
    now += seconds * 1000;
    const callbacks = [...asked.values()];
    asked.clear();
    callbacks.forEach((callback) => {
      callback(now);
    });
    await Promise.resolve();
  };
  await replacing(window, 'requestAnimationFrame', request, () =>
    replacing(
      window,
      'cancelAnimationFrame',
      (id: number) => asked.delete(id),
      () => during(pass, () => asked.size),
    ),
  );
}

/** Starts, and lets the drawings be made: from then on the clock runs. */
async function started(
  guide: ToiletPostureGuide,
  pass: (seconds: number) => Promise<void>,
): Promise<void> {
  await press(guide, labels.start());
  for (let i = 0; i < 20; i += 1) await pass(0.016);
  await guide.updateComplete;
}

/** What the moving picture shows: the phase, and how far forward the pelvis is, from 0 to 1. */
function shown({renderRoot}: ToiletPostureGuide): {phase: string | undefined; forward: number} {
  const frames = [...renderRoot.querySelectorAll('[data-frames] > g')];
  const visible = frames.filter((frame) => frame.getAttribute('visibility') === 'inherit');
  expect(visible).to.have.length(1);
  const words = [...renderRoot.querySelectorAll<HTMLElement>('li[data-phase]')].find(
    (one) => getComputedStyle(one).outlineStyle === 'solid',
  );
  return {
    phase: words && textOf(words),
    forward: visible[0] ? frames.indexOf(visible[0]) / (frames.length - 1) : NaN,
  };
}

async function withLessMotion(during: () => Promise<void>): Promise<void> {
  const list = (media: string) =>
    Object.assign(new EventTarget(), {matches: media.includes('reduced-motion'), media});
  await replacing(window, 'matchMedia', list, during);
}

const isAnimated = ({renderRoot}: ToiletPostureGuide) =>
  (renderRoot as ShadowRoot).getAnimations().length > 0;

describe('the pictures of the steps', () => {
  STEPS.forEach(({id}) => {
    it(`show ${id}, with words for who does not see them`, async () => {
      const guide = await fixture<ToiletPostureGuide>(
        html`<toilet-posture-guide step=${id} no-pacer></toilet-posture-guide>`,
      );
      expect(picturesOf(guide)).to.deep.equal(PICTURES_OF[id].map((one) => PICTURES[one]()));
      expect(guide.renderRoot.querySelectorAll('[role=img] svg path').length).to.be.above(3);
    });
  });

  it('are all there in the list, in the order of the steps', async () => {
    const guide = await fixture<ToiletPostureGuide>(
      html`<toilet-posture-guide layout="list"></toilet-posture-guide>`,
    );
    const ids = STEPS.flatMap(({id}) => PICTURES_OF[id]);
    expect(picturesOf(guide)).to.deep.equal(ids.map((one) => PICTURES[one]()));
    expect(ids).to.deep.equal(Object.keys(PICTURES));
  });
});

describe('the picture that moves with the breath', () => {
  it('is there at the tilt and at the breath, and nowhere else', async () => {
    const guide = await at('go');
    const moving: string[] = [];
    for (const {id} of STEPS) {
      guide.goTo(id);
      await guide.updateComplete;
      if (buttons(guide).includes(labels.start())) moving.push(id);
    }
    expect(moving).to.deep.equal(['breathe', 'tilt']);
  });

  it('tilts forward while it says in, and back while it says out', async () => {
    const guide = await at('tilt');
    await withFrames(async (pass) => {
      await started(guide, pass);
      const seen: {phase: string | undefined; forward: number}[] = [];
      for (let i = 0; i < 15; i += 1) {
        await pass(0.5);
        seen.push(shown(guide));
      }
      const [forward, back] = [CAPTIONS['tilt-forward'](), CAPTIONS['tilt-back']()];
      expect(forward).to.match(/voren.* in$/);
      expect(back).to.match(/achteren.* uit$/);
      seen.slice(1).forEach((now, i) => {
        const before = seen[i]!;
        if (now.phase !== before.phase) return;
        if (now.phase === forward) expect(now.forward).to.be.at.least(before.forward);
        else expect(now.forward).to.be.at.most(before.forward);
      });
      expect(seen.map(({phase}) => phase)).to.include.members([forward, back]);
      expect(Math.max(...seen.map((one) => one.forward))).to.be.above(0.9);
      guide.remove();
    });
  });

  it('goes at the pace of the page, within what can be followed', async () => {
    const guide = await fixture<ToiletPostureGuide>(
      html`<toilet-posture-guide step="tilt" pace="0.01"></toilet-posture-guide>`,
    );
    await withFrames(async (pass) => {
      await started(guide, pass);
      await pass(1.5);
      expect(shown(guide).phase).to.equal(CAPTIONS['tilt-forward']());
      await pass(1);
      expect(shown(guide).phase).to.equal(CAPTIONS['tilt-back']());
      guide.remove();
    });
  });

  it('waits where it was when it is paused, and goes on from there', async () => {
    const guide = await at('tilt');
    await withFrames(async (pass, waiting) => {
      await started(guide, pass);
      await pass(2);
      await press(guide, labels.pause());
      const before = shown(guide);
      expect(waiting()).to.equal(0);
      await press(guide, labels.goOn());
      await pass(100);
      expect(shown(guide)).to.deep.equal(before);
      guide.remove();
    });
  });

  it('is said to start and to stop, once each and not at every breath', async () => {
    const guide = await at('breathe');
    expect(statusOf(guide)).to.equal('');
    await withFrames(async (pass) => {
      await started(guide, pass);
      expect(statusOf(guide)).to.equal(labels.moving());
      for (let i = 0; i < 20; i += 1) {
        await pass(1);
        expect(statusOf(guide)).to.equal(labels.moving());
      }
      await press(guide, labels.pause());
      expect(statusOf(guide)).to.equal(labels.still());
    });
  });

  it('stops by itself after some breaths, and can begin again', async () => {
    const guide = await at('tilt');
    await withFrames(async (pass, waiting) => {
      await started(guide, pass);
      for (let i = 0; i < 200 && waiting() > 0; i += 1) await pass(1);
      await guide.updateComplete;
      expect(waiting()).to.equal(0);
      expect(statusOf(guide)).to.equal(labels.still());
      expect(shown(guide)).to.deep.equal({phase: undefined, forward: 0});
      expect(buttons(guide)).to.include(labels.start());
    });
  });

  it('stops in a page that is hidden', async () => {
    const guide = await at('tilt');
    await withFrames(async (pass, waiting) => {
      await started(guide, pass);
      await replacing(document, 'hidden', true, () =>
        document.dispatchEvent(new Event('visibilitychange')),
      );
      await guide.updateComplete;
      expect(waiting()).to.equal(0);
      expect(buttons(guide)).to.include(labels.goOn());
    });
  });

  it('stops off the screen', async () => {
    const guide = await at('tilt');
    await press(guide, labels.start());
    expect(buttons(guide)).to.include(labels.pause());
    const above = document.createElement('div');
    above.style.height = '9000px';
    document.body.prepend(above);
    try {
      for (let i = 0; i < 50 && buttons(guide).includes(labels.pause()); i += 1) await aTimeout(20);
      expect(buttons(guide)).to.include(labels.goOn());
    } finally {
      above.remove();
    }
  });

  it('stops where it is taken away: out of the page, at another step, in the list', async () => {
    const leave: readonly ((guide: ToiletPostureGuide) => void)[] = [
      (guide) => {
        guide.remove();
      },
      (guide) => {
        guide.previous();
      },
      (guide) => {
        guide.step = 'go';
      },
      (guide) => {
        guide.layout = 'list';
      },
      (guide) => {
        guide.noPacer = true;
      },
    ];
    for (const away of leave) {
      const guide = await at('tilt');
      await withFrames(async (pass, waiting) => {
        await started(guide, pass);
        expect(waiting()).to.equal(1);
        away(guide);
        await settled(guide);
        expect(waiting()).to.equal(0);
      });
    }
  });

  it('is not there with no-pacer: two still pictures and their words are', async () => {
    const guide = await fixture<ToiletPostureGuide>(
      html`<toilet-posture-guide step="tilt" no-pacer></toilet-posture-guide>`,
    );
    expect(picturesOf(guide)).to.deep.equal([PICTURES['tilt-forward'](), PICTURES['tilt-back']()]);
    const words = [...guide.renderRoot.querySelectorAll('figcaption')].map(textOf);
    expect(words).to.deep.equal([CAPTIONS['tilt-forward'](), CAPTIONS['tilt-back']()]);
    expect(buttons(guide)).not.to.include(labels.start());
  });
});

describe('a visitor who asked for less motion', () => {
  it('sees nothing move in any state, and no button that would', async () => {
    await withLessMotion(() =>
      withFrames(async (_, waiting) => {
        const guide = await at('go');
        for (const {id} of STEPS) {
          guide.goTo(id);
          await guide.updateComplete;
          expect(isAnimated(guide)).to.equal(false);
          expect(buttons(guide)).not.to.include(labels.start());
        }
        guide.layout = 'list';
        await guide.updateComplete;
        expect(isAnimated(guide)).to.equal(false);
        expect(waiting()).to.equal(0);
        guide.remove();
      }),
    );
  });

  it('sees a still picture with its words for each phase', async () => {
    await withLessMotion(async () => {
      const guide = await at('tilt');
      expect(picturesOf(guide)).to.deep.equal([
        PICTURES['tilt-forward'](),
        PICTURES['tilt-back'](),
      ]);
      guide.remove();
    });
  });
});

describe('the guide on paper', () => {
  const print = (type: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(type));

  it('is the whole list with nothing folded, and afterwards what it was', async () => {
    const guide = await at('tilt');
    // At once, since a page that calls print() waits for nothing.
    print('beforeprint');
    expect(
      allByRole(guide.renderRoot, 'list').filter((list) => list.matches('ol')).length,
    ).to.equal(3);
    expect(guide.renderRoot.querySelectorAll('details:not([open])').length).to.equal(0);
    expect(guide.layout).to.equal('steps');
    print('afterprint');
    await guide.updateComplete;
    expect(guide.renderRoot.querySelectorAll('ol').length).to.equal(0);
    expect(buttons(guide)).to.include(POSTURE_LABELS.previous());
  });
});
