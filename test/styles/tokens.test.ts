import {expect} from '@open-wc/testing';
import type {WidgetElement} from '../../src/embed/widget-element.js';
import {tokens} from '../../src/styles/tokens.js';
import {everyTag, onPage} from '../support/every-element.js';

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

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;

/** What stands on what, and the least contrast between them. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['background', 'surface', 'leaflet', 'insurer'].flatMap((behind) => [
    ['text', behind, TEXT] as const,
    ['quiet', behind, TEXT] as const,
  ]),
  ['accent', 'background', TEXT],
  ['accent', 'surface', TEXT],
  ['on-accent', 'accent', TEXT],
  ['error', 'background', TEXT],
  ['border', 'background', SHAPE],
  ['border', 'surface', SHAPE],
];

(['light', 'dark'] as const).forEach((scheme) => {
  describe(`the ${scheme} colours`, () => {
    const colours = coloursOf(scheme);

    PAIRS.forEach(([front, behind, least]) => {
      it(`give ${front} on ${behind} a contrast of ${least} or more`, () => {
        const measured = contrast(colours.get(front) ?? '', colours.get(behind) ?? '');
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

describe('what can be pressed', () => {
  (
    [
      ['coverage-checker', {age: 'adult'}],
      ['complaint-list', {selected: 'loss', for: 'checker'}],
      ['toilet-posture-guide', {}],
      ['therapist-finder-link', {}],
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
