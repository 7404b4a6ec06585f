import {expect, fixture, html} from '@open-wc/testing';
import type {WidgetElement} from '../../src/embed/widget-element.js';
import {everyTag} from '../support/every-element.js';

/** What old pages and resets set for everything. */
const HOSTILE = `
  html { font-size: 62.5% }
  * {
    letter-spacing: 10px !important;
    word-spacing: 10px !important;
    line-height: 1 !important;
    text-transform: uppercase !important;
    text-align: center !important;
    text-indent: 40px !important;
    text-shadow: 1px 1px red !important;
    white-space: nowrap !important;
    font-style: italic !important;
    font-variant: small-caps !important;
    color: rgb(1, 2, 3) !important;
    visibility: visible;
    cursor: crosshair !important;
    list-style: square !important;
    font-size: 9px !important;
  }
  p, button, input, label { margin: 50px !important; border: 9px solid red !important }
`;

/** What it is inside nevertheless. */
const INSIDE: Readonly<Record<string, string>> = {
  'letter-spacing': 'normal',
  'line-height': '24px',
  'text-transform': 'none',
  'text-align': 'start',
  'text-indent': '0px',
  'text-shadow': 'none',
  'white-space': 'normal',
  'font-style': 'normal',
  'font-variant-caps': 'normal',
  'font-size': '16px',
  'visibility': 'visible',
};

/** An element on a page with these styles. */
async function styled(tag: string, css: string, inline = ''): Promise<WidgetElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<style></style><div style="${inline}"><${tag}></${tag}></div>`;
  page.getElementsByTagName('style')[0]?.append(css);
  const element = page.querySelector<WidgetElement>(tag);
  if (!element) throw new Error(`The page lacks its ${tag}`);
  await element.updateComplete;
  return element;
}

function styleOf({renderRoot}: WidgetElement, selector: string): CSSStyleDeclaration {
  const found = renderRoot.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return getComputedStyle(found);
}

everyTag().forEach((tag) => {
  describe(`<${tag}> on a page with styles for everything`, () => {
    it('keeps its own text, to the letter and the line', async () => {
      const style = styleOf(await styled(tag, HOSTILE), '.frame');
      const changed = Object.entries(INSIDE).filter(
        ([name, value]) => style.getPropertyValue(name) !== value,
      );
      expect(changed.map(([name]) => `${name}: ${style.getPropertyValue(name)}`)).to.be.empty;
    });

    it('keeps its own colours', async () => {
      const plain = styleOf(await styled(tag, ''), '.frame').color;
      const hostile = styleOf(await styled(tag, HOSTILE), '.frame').color;
      expect(hostile).to.equal(plain);
      expect(hostile).not.to.equal('rgb(1, 2, 3)');
    });

    it('takes the font of the page, unless a token names another', async () => {
      const page = await styled(tag, '', 'font-family: Georgia');
      expect(styleOf(page, '.frame').fontFamily).to.equal('Georgia');
      const token = await styled(tag, '', 'font-family: Georgia; --bf-font: monospace');
      expect(styleOf(token, '.frame').fontFamily).to.equal('monospace');
    });

    it('is visible where the page hides what surrounds it', async () => {
      const element = await styled(tag, '', 'visibility: hidden');
      expect(styleOf(element, '.frame').visibility).to.equal('visible');
    });

    it('fits a narrow column', async () => {
      const element = await styled(tag, '', 'inline-size: 240px');
      const frame = element.renderRoot.querySelector('.frame');
      expect(frame?.scrollWidth).to.be.at.most(240);
    });
  });
});
