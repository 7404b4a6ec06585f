import {expect} from '@open-wc/testing';
import {contrast, GRID, painted, PAIRS, swatches, tooClose, type Swatches} from './colours.js';

const FOLDER = new URL('../../src/styles/themes/', import.meta.url);
const SCHEMES = ['light', 'dark'] as const;

/** What the example theme of NL Design System has for its "basis" tokens. */
const NL_THEME = `.bf-theme {
  --basis-color-default-color-document: #001a40;
  --basis-color-default-color-subtle: #586c88;
  --basis-color-default-bg-document: #ffffff;
  --basis-color-default-bg-subtle: #f9f9fa;
  --basis-color-default-border-default: #586c88;
  --basis-color-default-border-subtle: #c0c7d2;
  --basis-color-action-1-color-default: #5115ef;
  --basis-color-action-1-bg-document: #ffffff;
  --basis-color-negative-color-default: #a01d23;
  --basis-color-accent-1-bg-subtle: #faf8ff;
  --basis-color-highlight-bg-subtle: #fff9e5;
}`;

let box: Swatches;
let styles: HTMLStyleElement[] = [];

beforeEach(() => {
  box = swatches();
});

afterEach(() => {
  box.host.remove();
  styles.forEach((style) => style.remove());
  styles = [];
});

/** Puts a style sheet on the page, as a webmaster does. */
function paste(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  styles.push(style);
}

async function link(theme: string): Promise<void> {
  const response = await fetch(new URL(`${theme}.css`, FOLDER));
  expect(response.ok).to.equal(true);
  paste(await response.text());
}

SCHEMES.forEach((scheme) => {
  ['neutral', 'calm', 'insurer', 'high-contrast'].forEach((theme) => {
    it(`the theme ${theme} can be read on a ${scheme} page`, async () => {
      await link(theme);
      box.host.style.colorScheme = scheme;
      // Else this would measure our own colours.
      expect(box.colour('accent')).not.to.deep.equal(painted('#17696a'));
      expect(tooClose(box)).to.deep.equal([]);
    });
  });

  it(`the theme high-contrast has 7 to 1 for text on a ${scheme} page`, async () => {
    await link('high-contrast');
    box.host.style.colorScheme = scheme;
    const texts = PAIRS.filter(([, , least]) => least === 4.5);
    expect(tooClose(box, texts, 7 / 4.5)).to.deep.equal([]);
  });

  it(`a brand of any colour can be read on a ${scheme} page, with the brand's theme`, async () => {
    await link('brand');
    box.host.style.colorScheme = scheme;
    const found = GRID.flatMap((brand, at) => {
      const surface = GRID[(at * 7) % GRID.length] ?? brand;
      paste(`:root { --bf-brand-accent: ${brand}; --bf-brand-surface: ${surface}; }`);
      return tooClose(box).map((pair) => `${brand} with ${surface}: ${pair}`);
    });
    expect(found).to.deep.equal([]);
  });

  it(`black or white stands on any accent on a ${scheme} page, whichever reads best`, () => {
    box.host.style.colorScheme = scheme;
    const found = GRID.flatMap((brand) => {
      box.host.style.setProperty('--bf-color-accent', brand);
      return tooClose(box, [['on-accent', 'accent', 4.5]]).map((pair) => `${brand}: ${pair}`);
    });
    expect(found).to.deep.equal([]);
  });

  it(`text can be read on what the leaflet says, for any accent that fits a ${scheme} page`, () => {
    box.host.style.colorScheme = scheme;
    const fitting = GRID.filter((brand) => {
      box.host.style.setProperty('--bf-color-accent', brand);
      return contrast(box.colour('accent'), box.colour('background')) >= 4.5;
    });
    expect(fitting.length).to.be.greaterThan(40);
    const found = fitting.flatMap((brand) => {
      box.host.style.setProperty('--bf-color-accent', brand);
      const onLeaflet = PAIRS.filter(
        ([front, behind]) => behind === 'leaflet' && front !== 'accent',
      );
      return tooClose(box, onLeaflet).map((pair) => `${brand}: ${pair}`);
    });
    expect(found).to.deep.equal([]);
  });
});

describe('a brand colour that reads well', () => {
  it('stays as it is', async () => {
    await link('brand');
    paste(':root { --bf-brand-accent: #5b2a86; --bf-brand-surface: #f7f1f7; }');
    expect(box.colour('accent')).to.deep.equal(painted('#5b2a86'));
    expect(box.colour('surface')).to.deep.equal(painted('#f7f1f7'));
  });
});

describe('a theme of NL Design System', () => {
  it('gives the widgets its colours, which can be read', async () => {
    await link('nl-design-system');
    paste(NL_THEME);
    box.host.className = 'bf-theme';
    expect(box.colour('accent')).to.deep.equal(painted('#5115ef'));
    expect(box.colour('quiet')).to.deep.equal(painted('#586c88'));
    expect(tooClose(box)).to.deep.equal([]);
  });

  it('that is not on the page leaves our own colours', async () => {
    await link('nl-design-system');
    expect(box.colour('accent')).to.deep.equal(painted('#17696a'));
    expect(tooClose(box)).to.deep.equal([]);
  });
});

describe('the attribute theme', () => {
  (
    [
      ['dark', '#e8efee'],
      ['light', '#1c2b2d'],
    ] as const
  ).forEach(([theme, text]) => {
    it(`"${theme}" goes before the page's colour scheme`, () => {
      box.host.style.colorScheme = theme === 'dark' ? 'light' : 'dark';
      box.host.setAttribute('theme', theme);
      expect(box.colour('text')).to.deep.equal(painted(text));
    });
  });

  it('"auto" follows the visitor', () => {
    box.host.style.colorScheme = 'dark';
    box.host.setAttribute('theme', 'auto');
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    expect(box.colour('text')).to.deep.equal(painted(isDark ? '#e8efee' : '#1c2b2d'));
  });

  it('with another value changes nothing', () => {
    box.host.style.colorScheme = 'dark';
    box.host.setAttribute('theme', 'pink');
    expect(box.colour('text')).to.deep.equal(painted('#e8efee'));
  });
});
