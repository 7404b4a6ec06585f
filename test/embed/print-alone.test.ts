import {expect, fixture, html} from '@open-wc/testing';
import {css} from 'lit';
import {endPrinting, printAlone, type Paper} from '../../src/embed/print-alone.js';

const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Prints; the window that the printer is given, once it is given. */
async function given(root: HTMLElement, paper: Partial<Paper> = {}): Promise<Window> {
  try {
    return await new Promise<Window>((resolve) => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...contentWindow,
        get(this: HTMLIFrameElement) {
          const view = contentWindow?.get?.call(this) as Window;
          view.print = () => {
            resolve(view);
          };
          return view;
        },
      });
      const content = document.createElement('p');
      content.textContent = 'Op papier';
      printAlone(root, {title: 'Titel', lang: 'nl', content, styles: [], ...paper});
    });
  } finally {
    if (contentWindow) {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
    }
  }
}

const place = () => fixture<HTMLElement>(html`<div></div>`);

const rulesOf = ({document: paper}: Window) =>
  paper.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));

describe('printing one thing alone', () => {
  it('gives the printer that thing, with its title, language and styles', async () => {
    const view = await given(await place(), {
      styles: [
        css`
          p {
            color: rgb(1 2 3);
          }
        `,
      ],
    });
    const {body, title, documentElement} = view.document;
    expect(body.textContent).to.equal('Op papier');
    expect([title, documentElement.lang]).to.deep.equal(['Titel', 'nl']);
    const paragraph = body.querySelector('p');
    expect(paragraph && view.getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');
  });

  it('has usual margins, or the sheet that it is given', async () => {
    const pageOf = (view: Window) => rulesOf(view).find((rule) => rule.startsWith('@page'));
    expect(pageOf(await given(await place()))).to.include('12mm 14mm');
    const page = '@page{size:A4;margin:1mm}';
    expect(pageOf(await given(await place(), {page}))).to.include('1mm');
  });

  it('waits until a picture can be shown, also one that a page loads late', async () => {
    const image = document.createElement('img');
    image.loading = 'lazy';
    image.src = PIXEL;
    const view = await given(await place(), {content: image});
    const shown = view.document.images[0];
    expect([shown?.complete, shown?.naturalWidth]).to.deep.equal([true, 1]);
  });

  it('does not wait for a picture that is broken', async () => {
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,';
    const view = await given(await place(), {content: image});
    expect(view.document.images).to.have.length(1);
  });

  it('leaves no frame behind when it is over, and has one at a time', async () => {
    const root = await place();
    const frames = () => root.querySelectorAll('iframe').length;
    await given(root);
    const view = await given(root);
    expect(frames()).to.equal(1);
    view.dispatchEvent(new Event('afterprint'));
    expect(frames()).to.equal(0);
    await given(root);
    endPrinting(root);
    expect(frames()).to.equal(0);
  });
});
