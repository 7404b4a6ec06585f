import {expect} from '@open-wc/testing';
import type {WidgetElement} from '../../src/embed/widget-element.js';
import {tokens} from '../../src/styles/tokens.js';
import {everyTag, onPage} from '../support/every-element.js';
import {contrast, painted, PAIRS} from './colours.js';

everyTag();

type Scheme = 'light' | 'dark';

/** The colours of one scheme, as the style sheet declares them. */
function coloursOf(scheme: Scheme): Map<string, string> {
  const value =
    scheme === 'light'
      ? /--bf-color-([\w-]+),(#\w{6})\)/g
      : /--bf-color-([\w-]+),light-dark\(#\w{6},(#\w{6})\)/g;
  return new Map([...tokens.cssText.matchAll(value)].map(([, name = '', hex = '']) => [name, hex]));
}

(['light', 'dark'] as const).forEach((scheme) => {
  describe(`the ${scheme} colours`, () => {
    const colours = coloursOf(scheme);

    PAIRS.forEach(([front, behind, least]) => {
      it(`give ${front} on ${behind} a contrast of ${least} or more`, () => {
        const [one, other] = [front, behind].map((name) => painted(colours.get(name) ?? ''));
        const measured = one && other ? contrast(one, other) : 0;
        expect(measured).to.be.at.least(least);
      });
    });

    it('are all there', () => {
      expect([...colours.keys()]).to.deep.equal([...coloursOf('light').keys()]);
      expect(colours.size).to.equal(11);
    });
  });
});

function styleOf({renderRoot}: WidgetElement, selector: string): CSSStyleDeclaration {
  const found = renderRoot.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return getComputedStyle(found);
}

describe('a page', () => {
  it('can set a colour, a radius and the space', async () => {
    const checker = await onPage('coverage-checker', {
      style: '--bf-color-accent: rgb(9, 8, 7); --bf-radius: 13px; --bf-space: 21px',
    });
    expect(styleOf(checker, '.primary').backgroundColor).to.equal('rgb(9, 8, 7)');
    expect(styleOf(checker, '.primary').borderTopLeftRadius).to.equal('13px');
    expect(styleOf(checker, '.actions').marginTop).to.equal('21px');
  });

  it('can set the tokens far above the widget', async () => {
    const checker = await onPage('coverage-checker');
    checker.parentElement?.style.setProperty('--bf-color-text', 'rgb(1, 2, 3)');
    expect(styleOf(checker, '.frame').color).to.equal('rgb(1, 2, 3)');
  });

  it('that is light stays light', async () => {
    const checker = await onPage('coverage-checker', {style: 'color-scheme: light'});
    expect(styleOf(checker, '.frame').color).to.equal('rgb(28, 43, 45)');
  });

  it('that is dark has dark colours, where the browser knows the two apart', async () => {
    const checker = await onPage('coverage-checker', {style: 'color-scheme: dark'});
    const dark = CSS.supports('color', 'light-dark(#000, #fff)');
    expect(styleOf(checker, '.frame').color).to.equal(
      dark ? 'rgb(232, 239, 238)' : 'rgb(28, 43, 45)',
    );
  });
});

/** On our own sources; test/accessibility/targets.test.mjs looks at every state of the built file. */
describe('what can be pressed', () => {
  (
    [
      ['coverage-checker', {age: 'adult'}],
      ['complaint-list', {selected: 'loss', for: 'checker'}],
      ['toilet-posture-guide', {}],
      ['constipation-explainer', {section: 'pelvic-floor'}],
      ['therapist-finder-link', {}],
      ['patient-leaflet', {}],
    ] as const
  ).forEach(([tag, attributes]) => {
    it(`is at least 44 pixels high in <${tag}>`, async () => {
      const {renderRoot} = await onPage(tag, attributes);
      const pressed = renderRoot.querySelectorAll('button, .button, .choice, summary');
      const low = [...pressed].filter((element) => element.getBoundingClientRect().height < 44);
      expect(pressed).not.to.have.length(0);
      expect(low.map(({textContent}) => textContent)).to.deep.equal([]);
    });
  });

  it('does not move when something is chosen', async () => {
    const list = await onPage('complaint-list');
    const places = () =>
      [...list.renderRoot.querySelectorAll('.choice')].map(
        (choice) => choice.getBoundingClientRect().top,
      );
    const before = places();
    list.renderRoot.querySelector<HTMLInputElement>('input[value="pain"]')?.click();
    await list.updateComplete;
    expect(places()).to.deep.equal(before);
  });
});
