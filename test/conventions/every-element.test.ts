import {expect, fixture, html} from '@open-wc/testing';
import {ELEMENTS} from '../../src/elements/index.js';
import {define} from '../../src/embed/define.js';
import type {WidgetElement} from '../../src/embed/widget-element.js';
import {everyTag, onPage} from '../support/every-element.js';
import {readJson} from '../support/json.js';
import {replacing, warningsOf} from '../support/replace.js';
import {allByRole, namesOf} from '../support/roles.js';
import {readableText} from '../support/settled.js';

/** What nobody would write, and somebody does. */
const ODD_VALUES = [
  '',
  ' ',
  'null',
  'undefined',
  '[object Object]',
  '-1',
  'NaN',
  '1e999',
  '💩',
  'ÀÉ\u0000\u202e',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '{{ value }}',
  'x'.repeat(20_000),
];

/** The attributes that an element listens to. */
function attributesOf(element: WidgetElement): readonly string[] {
  return (element.constructor as typeof WidgetElement).observedAttributes;
}

const slotsOf = ({renderRoot}: WidgetElement) => [...renderRoot.querySelectorAll('slot')];

everyTag().forEach((tag) => {
  describe(`<${tag}>`, () => {
    it('works with no attribute at all: it has a heading and text, and no warning', async () => {
      const warnings = await warningsOf(async () => {
        const element = await onPage(tag);
        expect(namesOf(element.renderRoot, 'heading')).not.to.be.empty;
        expect(readableText(element).length).to.be.above(100);
      });
      expect(warnings).to.deep.equal([]);
    });

    it('is a block, whatever the page says of everything, and can be hidden', async () => {
      const element = await onPage(tag);
      const style = document.createElement('style');
      style.textContent = '* { display: inline !important }';
      element.after(style);
      expect(getComputedStyle(element).display).to.equal('block');
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('says its version, which is that of the package', async () => {
      const {version} = await readJson<{version: string}>('package.json');
      const element = await onPage(tag);
      expect((element.constructor as typeof WidgetElement).version).to.equal(version);
    });

    it('has a root that can be reached, with its language and direction on it', async () => {
      const {renderRoot} = await onPage(tag);
      expect(renderRoot instanceof ShadowRoot).to.be.true;
      const frame = renderRoot.querySelector('[part="frame"]');
      expect(frame?.getAttribute('lang')).to.equal('nl');
      expect(frame?.getAttribute('dir')).to.equal('ltr');
    });

    it('reads from left to right on a page that does not', async () => {
      const element = await onPage(tag);
      element.dir = 'rtl';
      const frame = element.renderRoot.querySelector('.frame');
      expect(frame && getComputedStyle(frame).direction).to.equal('ltr');
    });

    it('still shows its text after any value of any attribute', async () => {
      await warningsOf(async () => {
        const element = await onPage(tag);
        for (const attribute of attributesOf(element)) {
          for (const value of ODD_VALUES) {
            element.setAttribute(attribute, value);
            await element.updateComplete;
            const where = `${attribute}=${JSON.stringify(value.slice(0, 30))}`;
            expect(element.renderRoot.querySelector('.frame'), where).not.to.equal(null);
            expect(readableText(element).length, where).to.be.above(100);
          }
          element.removeAttribute(attribute);
        }
      });
    });

    it('shows the same as at first once all attributes are gone again', async () => {
      await warningsOf(async () => {
        const element = await onPage(tag);
        const before = readableText(element);
        attributesOf(element).forEach((attribute) => {
          element.setAttribute(attribute, 'pain');
        });
        await element.updateComplete;
        attributesOf(element).forEach((attribute) => {
          element.removeAttribute(attribute);
        });
        await element.updateComplete;
        expect(readableText(element)).to.equal(before);
      });
    });

    [null, undefined].forEach((value) => {
      it(`still shows its text when a page sets ${String(value)} as any property`, async () => {
        await warningsOf(async () => {
          const element = await onPage(tag);
          const {elementProperties} = element.constructor as typeof WidgetElement;
          for (const name of elementProperties.keys()) {
            Reflect.set(element, name, value);
            await element.updateComplete;
            expect(readableText(element).length, String(name)).to.be.above(100);
          }
        });
      });
    });

    it('shows no child of the page but those with a slot', async () => {
      const element = await onPage(tag, {}, 'Zonder script: <a href="tel:1">bel ons</a>');
      const shown = slotsOf(element).flatMap((slot) => slot.assignedNodes());
      expect(shown.map(({textContent}) => textContent)).to.be.empty;
      expect(slotsOf(element).map(({name}) => name)).not.to.include('');
    });

    it('has a way to contact the page, or more, with a slot', async () => {
      const element = await onPage(
        tag,
        {'practice-name': 'De Linde'},
        '<p slot="contact">Bel ons</p><p slot="extra">Bel ons</p>',
      );
      const shown = slotsOf(element).flatMap((slot) => slot.assignedElements());
      expect(shown.map(({textContent}) => textContent)).to.deep.equal(['Bel ons']);
    });

    it('shows the same after it was moved', async () => {
      const element = await onPage(tag);
      const before = readableText(element);
      const place = element.parentElement;
      element.remove();
      place?.append(element);
      await element.updateComplete;
      expect(readableText(element)).to.equal(before);
    });

    it('can be twice on a page, and tells each of its own', async () => {
      const first = await onPage(tag);
      const second = await onPage(tag, {'heading-level': '4'});
      expect(allByRole(first.renderRoot, 'heading')[0]?.ariaLevel).to.equal('2');
      expect(allByRole(second.renderRoot, 'heading')[0]?.ariaLevel).to.equal('4');
    });

    it('has headings that go down one level at a time', async () => {
      const {renderRoot} = await onPage(tag);
      const levels = allByRole(renderRoot, 'heading').map(({ariaLevel}) => Number(ariaLevel));
      levels.forEach((level, index) => {
        expect(level).to.be.at.most((levels[index - 1] ?? level) + 1);
      });
    });

    it('refers by id only to what is there', async () => {
      const {renderRoot} = await onPage(tag);
      const references = [...renderRoot.querySelectorAll('[aria-describedby], [aria-labelledby]')];
      const ids = references.flatMap((element) =>
        ['aria-describedby', 'aria-labelledby'].flatMap(
          (name) => element.getAttribute(name)?.split(' ') ?? [],
        ),
      );
      expect(ids.filter((id) => !renderRoot.querySelector(`#${id}`))).to.deep.equal([]);
    });

    it('has no style attribute and no handler attribute, which a strict page forbids', async () => {
      const {renderRoot} = await onPage(tag);
      const attributes = [...renderRoot.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames(),
      );
      expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).to.be.empty;
    });

    it('works under another name', async () => {
      const widget = ELEMENTS.find(([name]) => name === tag)?.[1];
      if (widget) define(`x-${tag}`, widget);
      const element = await onPage(`x-${tag}`);
      expect(readableText(element).length).to.be.above(100);
    });

    it('has properties that a page set before the script came', async () => {
      const widget = ELEMENTS.find(([name]) => name === tag)?.[1];
      const early = document.createElement(`early-${tag}`);
      Reflect.set(early, 'headingLevel', 5);
      const page = await fixture<HTMLElement>(html`<div>${early}</div>`);
      if (widget) define(`early-${tag}`, widget);
      const element = page.querySelector<WidgetElement>(`early-${tag}`);
      await element?.updateComplete;
      const headings = element ? allByRole(element.renderRoot, 'heading') : [];
      expect(headings[0]?.ariaLevel).to.equal('5');
    });

    it('works where a page has added to Object.prototype and to arrays', async () => {
      await replacing(Object.prototype, 'age', 'under-18', () =>
        replacing(
          Array.prototype,
          'toJSON',
          () => 'poisoned',
          async () => {
            const element = await onPage(tag);
            expect(readableText(element).length).to.be.above(100);
          },
        ),
      );
    });
  });
});

describe('the list of elements', () => {
  it('names each once, with a dash', () => {
    const tags = ELEMENTS.map(([tag]) => tag);
    expect(new Set(tags).size).to.equal(tags.length);
    expect(tags.filter((tag) => !/^[a-z]+(-[a-z]+)+$/.test(tag))).to.deep.equal([]);
  });

  it('holds the four of this version', () => {
    expect(ELEMENTS.map(([tag]) => tag)).to.include.members([
      'coverage-checker',
      'complaint-list',
      'toilet-posture-guide',
      'therapist-finder-link',
    ]);
  });
});
