import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {KIOSK_TEXTS} from '../../src/content/kiosk.js';
import {KioskElement} from '../../src/embed/kiosk-element.js';
import {withClock, type Clock} from '../support/clock.js';
import {onPage} from '../support/every-element.js';
import {replacing, warningsOf} from '../support/replace.js';
import {allByRole, textOf} from '../support/roles.js';

/** An element that only counts how often it was cleared. */
class SharedThing extends KioskElement {
  cleared = 0;
  used = true;

  override reset(): void {
    this.cleared += 1;
    this.used = false;
  }

  protected override isUsed(): boolean {
    return this.used;
  }

  protected override content(): TemplateResult {
    return html`<div class="stack"><button>Ja</button>${this.kioskState.notice()}</div>`;
  }
}
customElements.define('shared-thing', SharedThing);

async function withThing(
  kiosk: string | null,
  during: (thing: SharedThing, clock: Clock) => Promise<void> | void,
): Promise<void> {
  await withClock(async (clock) => {
    const thing = await onPage<SharedThing>('shared-thing', kiosk === null ? {} : {kiosk});
    try {
      await during(thing, clock);
    } finally {
      thing.remove();
    }
  });
}

const use = (target: EventTarget, type: string) =>
  target.dispatchEvent(new Event(type, {bubbles: true, composed: true}));

const comeBack = (persisted: boolean) =>
  dispatchEvent(new PageTransitionEvent('pageshow', {persisted}));

/** What the element says about the time; undefined where it is no kiosk. */
async function said(thing: SharedThing): Promise<string | undefined> {
  await thing.updateComplete;
  const [status] = allByRole(thing.renderRoot, 'status');
  return status && textOf(status);
}

/** After how many seconds without use an element with this attribute is cleared. */
async function secondsTo(kiosk: string): Promise<number> {
  let seconds = 0;
  await withThing(kiosk, (thing, clock) => {
    while (thing.cleared === 0 && seconds < 4000) {
      clock.pass(1);
      seconds += 1;
    }
  });
  return seconds;
}

describe('an element on a shared tablet', () => {
  (
    [
      ['', 90],
      ['10', 10],
      [' 45 ', 45],
      ['3600', 3600],
    ] as const
  ).forEach(([kiosk, seconds]) => {
    it(`with kiosk="${kiosk}" is cleared after ${seconds} seconds without use`, async () => {
      const warnings = await warningsOf(async () => {
        expect(await secondsTo(kiosk)).to.equal(seconds);
      });
      expect(warnings).to.deep.equal([]);
    });
  });

  ['9', '3601', '-20', '1.5', '1e2', 'true', 'false', 'soon', ' ', '0x20', '1e999'].forEach(
    (kiosk) => {
      it(`with kiosk="${kiosk}" is cleared after 90 seconds, with one warning`, async () => {
        const warnings = await warningsOf(async () => {
          expect(await secondsTo(kiosk)).to.equal(90);
          expect(await secondsTo(kiosk)).to.equal(90);
        });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include('<shared-thing>').and.to.include(`kiosk="${kiosk}"`);
      });
    },
  );

  it('can be set by a script too, with true, false or a number', async () => {
    await withThing(null, async (thing, clock) => {
      for (const [value, waiting] of [
        [true, 1],
        [false, 0],
        [30, 1],
        [undefined, 0],
      ] as const) {
        Reflect.set(thing, 'kiosk', value);
        await thing.updateComplete;
        expect(clock.waiting).to.equal(waiting);
      }
    });
  });

  it('without the attribute keeps everything, has no timer, and says nothing', async () => {
    await withThing(null, async (thing, clock) => {
      use(thing, 'pointerdown');
      expect(clock.waiting).to.equal(0);
      clock.pass(5000);
      comeBack(true);
      expect(thing.cleared).to.equal(0);
      expect(await said(thing)).to.equal(undefined);
    });
  });

  ['pointerdown', 'keydown', 'input', 'click'].forEach((type) => {
    it(`has its whole time again after ${type} inside it, and anywhere on the page`, async () => {
      await withThing('60', (thing, clock) => {
        clock.pass(59);
        const button = allByRole(thing.renderRoot, 'button')[0];
        if (button) use(button, type);
        clock.pass(59);
        use(document.body, type);
        clock.pass(59);
        expect(thing.cleared).to.equal(0);
        clock.pass(1);
        expect(thing.cleared).to.equal(1);
      });
    });
  });

  it('hears a use that the page keeps to itself', async () => {
    await withThing('60', (thing, clock) => {
      const keep = (event: Event) => {
        event.stopPropagation();
      };
      document.body.addEventListener('pointerdown', keep);
      clock.pass(50);
      use(thing, 'pointerdown');
      document.body.removeEventListener('pointerdown', keep);
      clock.pass(50);
      expect(thing.cleared).to.equal(0);
    });
  });

  it('is cleared once, and has no timer until somebody comes again', async () => {
    await withThing('60', (thing, clock) => {
      clock.pass(1000);
      expect([thing.cleared, clock.waiting]).to.deep.equal([1, 0]);
      use(thing, 'pointerdown');
      clock.pass(60);
      expect(thing.cleared).to.equal(2);
    });
  });

  it('says it 20 seconds before, and no longer once somebody is there', async () => {
    await withThing('60', async (thing, clock) => {
      clock.pass(39);
      expect(await said(thing)).to.equal('');
      clock.pass(1);
      expect(await said(thing)).to.equal(KIOSK_TEXTS.ending());
      use(thing, 'pointerdown');
      expect(await said(thing)).to.equal('');
      clock.pass(60);
      expect(await said(thing)).to.equal('');
    });
  });

  it('says it halfway where the time is short', async () => {
    await withThing('10', async (thing, clock) => {
      clock.pass(4);
      expect(await said(thing)).to.equal('');
      clock.pass(1);
      expect(await said(thing)).to.equal(KIOSK_TEXTS.ending());
    });
  });

  it('says nothing where there is nothing to lose, and is cleared all the same', async () => {
    await withThing('60', async (thing, clock) => {
      thing.used = false;
      clock.pass(59);
      expect(await said(thing)).to.equal('');
      clock.pass(1);
      expect(thing.cleared).to.equal(1);
    });
  });

  it('is cleared when the page comes back from the cache, and not when it is shown at first', async () => {
    await withThing('', (thing, clock) => {
      comeBack(false);
      expect(thing.cleared).to.equal(0);
      comeBack(true);
      expect([thing.cleared, clock.waiting]).to.deep.equal([1, 0]);
    });
  });

  (
    [
      ['more than its time', 61, 1],
      ['less than its time', 30, 0],
    ] as const
  ).forEach(([what, seconds, cleared]) => {
    it(`has no timer in a hidden page; after ${what} it is${cleared ? '' : ' not'} cleared at once`, async () => {
      await withThing('60', async (thing, clock) => {
        await replacing(document, 'hidden', true, () => {
          use(document, 'visibilitychange');
          expect(clock.waiting).to.equal(0);
          clock.pass(seconds);
          expect(thing.cleared).to.equal(0);
        });
        use(document, 'visibilitychange');
        expect(thing.cleared).to.equal(cleared);
        clock.pass(60 - seconds);
        expect(thing.cleared).to.equal(1);
      });
    });
  });

  it('is cleared by the touch that wakes the tablet, before that touch counts', async () => {
    await withThing('60', (thing, clock) => {
      clock.sleep(600);
      use(document.body, 'pointerdown');
      expect(thing.cleared).to.equal(1);
      clock.pass(59);
      expect(thing.cleared).to.equal(1);
    });
  });

  it('stops when the attribute goes, and begins anew when it comes', async () => {
    await withThing('60', async (thing, clock) => {
      clock.pass(50);
      thing.removeAttribute('kiosk');
      expect(await said(thing)).to.equal(undefined);
      expect(clock.waiting).to.equal(0);
      clock.pass(100);
      comeBack(true);
      expect(thing.cleared).to.equal(0);
      thing.setAttribute('kiosk', '60');
      await thing.updateComplete;
      clock.pass(59);
      expect(thing.cleared).to.equal(0);
      clock.pass(1);
      expect(thing.cleared).to.equal(1);
    });
  });

  it('has a shorter time at once where the page says so', async () => {
    await withThing('600', async (thing, clock) => {
      thing.setAttribute('kiosk', '30');
      await thing.updateComplete;
      clock.pass(30);
      expect(thing.cleared).to.equal(1);
    });
  });

  it('listens to nothing off the page, and is cleared when it comes back too late', async () => {
    await withThing('60', (thing, clock) => {
      const place = thing.parentElement;
      thing.remove();
      expect(clock.waiting).to.equal(0);
      use(document.body, 'pointerdown');
      clock.pass(30);
      place?.append(thing);
      expect([thing.cleared, clock.waiting]).to.deep.equal([0, 1]);
      thing.remove();
      clock.pass(31);
      place?.append(thing);
      expect(thing.cleared).to.equal(1);
    });
  });
});
