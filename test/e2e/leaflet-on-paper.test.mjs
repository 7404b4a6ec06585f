import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import jsQR from 'jsqr';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {PNG} from 'pngjs';
import {barePage, startVisits} from './visit.mjs';

const ADDRESS = 'https://praktijkdelinde.example/folder';
const PRACTICE = `practice-name="Bekkenfysiotherapie De Linde" practice-phone="010 000 00 00"
  practice-address="Voorbeeldstraat 1, 3000 AA Voorbeeldstad"
  practice-email="info@praktijkdelinde.example" practice-url="${ADDRESS}"
  practice-register="Registernummer 00000" practice-register-url="https://register.example/00000"`;
const LOGO = '<img slot="logo" src="/practice/linde.svg" width="64" height="64" alt="">';
const A4 = [595, 842];

const pageWith = (attributes, inner = '') =>
  barePage({tags: []}).replace(
    '</body>',
    `<p>Van de pagina zelf</p><patient-leaflet ${attributes}>${inner}</patient-leaflet></body>`,
  );

/** Prints the leaflet; the document that the printer is given, as it stands in the frame. */
function printedFrame(page) {
  return page.evaluate(async () => {
    const leaflet = document.querySelector('patient-leaflet');
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    const printed = new Promise((resolve) => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        configurable: true,
        get() {
          const view = own.get.call(this);
          view.print = () => resolve(view);
          return view;
        },
      });
    });
    void leaflet.print();
    const {document: paper} = await printed;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    const css = paper.adoptedStyleSheets.flatMap(({cssRules}) =>
      [...cssRules].map(({cssText}) => cssText),
    );
    const {title, body} = paper;
    return `<html lang="nl"><base href="${location.href}"><title>${title}</title>
      <style>${css.join('\n')}</style>${body.outerHTML}</html>`;
  });
}

/** What stands on each page of a PDF: its size, and its pieces of text with their places. */
async function readPdf(buffer) {
  const pdf = await getDocument({data: new Uint8Array(buffer), verbosity: 0}).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent();
    const [, , width, height] = page.view;
    const pieces = items
      .filter(({str}) => str.trim())
      .map(({str, transform: [, , , , x, y], width: long, height: high}) => {
        return {str, x, y, long, high, page: number};
      });
    pages.push({width, height, pieces});
  }
  await pdf.destroy();
  return pages;
}

const dense = (text) => text.replace(/[\s\u00ad]+/g, '');
const textOn = (pages) => dense(pages.flatMap(({pieces}) => pieces.map(({str}) => str)).join(''));

/** Every text of the leaflet on the screen: paragraphs, names in bold, headings, items, captions. */
function textsOnScreen(page) {
  return page.evaluate(() => {
    const {renderRoot} = document.querySelector('patient-leaflet');
    const all = renderRoot.querySelectorAll(
      'p, strong, .heading, li:not(:has(*)), figcaption, dd, dt',
    );
    const words = (node) =>
      node.matches?.('.print-only')
        ? ''
        : node.nodeType === 3
          ? node.data
          : [...node.childNodes].map(words).join('');
    return [...all].filter((one) => one.checkVisibility()).map((one) => words(one));
  });
}

describe('the leaflet on paper', () => {
  let visits;
  const options = {missing: []};
  before(async () => {
    visits = await startVisits(options);
  });
  after(() => visits.stop());

  const open = async (attributes, inner) => {
    const visit = await visits.visit(pageWith(attributes, inner));
    await visit.page.evaluate(() => document.querySelector('patient-leaflet').updateComplete);
    return visit;
  };

  /** The printed frame as a page of its own, and as a PDF. */
  const onPaper = async ({page, context}) => {
    const frame = await printedFrame(page);
    const sheet = await context.newPage();
    await sheet.goto(`${visits.pages}/bare/`);
    await sheet.setContent(frame, {waitUntil: 'load'});
    await sheet.emulateMedia({media: 'print'});
    return {sheet, pages: await readPdf(await sheet.pdf({preferCSSPageSize: true}))};
  };

  for (const [name, attributes] of [
    ['without a practice', ''],
    ['with a practice', PRACTICE],
  ]) {
    it(`${name} is four sheets of A4 with every text of the screen`, async () => {
      const visit = await open(attributes, LOGO);
      const {pages} = await onPaper(visit);
      assert.equal(pages.length, 4);
      for (const {width, height} of pages) {
        assert.deepEqual([Math.round(width), Math.round(height)], A4);
      }
      const printed = textOn(pages);
      const texts = await textsOnScreen(visit.page);
      assert.ok(texts.length > 100, `${texts.length} texts`);
      assert.deepEqual(
        texts.filter((text) => !printed.includes(dense(text))),
        [],
      );
      assert.ok(!printed.includes(dense('Van de pagina zelf')));
      assert.ok(!printed.includes(dense('Print de folder')));
      assert.deepEqual(visit.errors, []);
      await visit.context.close();
    });

    it(`${name} has no text beyond its margins`, async () => {
      const visit = await open(attributes);
      const {pages} = await onPaper(visit);
      const beyond = pages.flatMap(({pieces}) =>
        textPieces(pieces).filter(
          ({x, y, long}) => x < 34 || x + long > A4[0] - 34 || y < 36 || y > A4[1] - 30,
        ),
      );
      assert.deepEqual(
        beyond.map(({str}) => str),
        [],
      );
      await visit.context.close();
    });

    it(`${name} has each heading above what it is about, on the same sheet`, async () => {
      const visit = await open(attributes);
      const {pages, sheet} = await onPaper(visit);
      const headings = await sheet.evaluate(() =>
        [...document.querySelectorAll('.heading')].map(({textContent}) => textContent),
      );
      const pieces = textPieces(pages.flatMap((one) => one.pieces));
      let read = 0;
      for (const heading of headings) {
        const [from, to] = placeOf(heading, pieces, read);
        read = to + 1;
        const [last, next] = [pieces[to], pieces[to + 1]];
        assert.ok(next, heading);
        assert.equal(next.page, last.page, `“${heading}” stands alone`);
        assert.ok(
          next.y < last.y,
          `“${heading}” stands at the foot of a column, before “${next.str}”`,
        );
        assert.equal(pieces[from].page, last.page, `“${heading}” is in one piece`);
      }
      await visit.context.close();
    });

    it(`${name} has no drawing and no step that a break cuts`, async () => {
      const visit = await open(attributes);
      const {sheet} = await onPaper(visit);
      const cut = await sheet.evaluate(() =>
        [...document.querySelectorAll('figure, li, .card')]
          .filter((one) => getComputedStyle(one).breakInside !== 'avoid')
          .map(({textContent}) => textContent),
      );
      assert.deepEqual(cut, []);
      await visit.context.close();
    });
  }

  it('writes out every address, the day, the version and the number of each page', async () => {
    const visit = await open(PRACTICE);
    const {pages} = await onPaper(visit);
    const printed = textOn(pages);
    const day = new Intl.DateTimeFormat('nl', {dateStyle: 'long'}).format(new Date());
    const {version} = await visit.page.evaluate(() => ({
      version: customElements.get('patient-leaflet').version,
    }));
    for (const part of [
      ADDRESS,
      'https://register.example/00000',
      'info@praktijkdelinde.example',
      '010 000 00 00',
      'www.defysiotherapeut.com',
      'www.bekkenfysiotherapie.nl',
      `Geprint op ${day}, versie ${version}`,
      '1 / 4',
      '4 / 4',
    ]) {
      assert.ok(printed.includes(dense(part)), part);
    }
    await visit.context.close();
  });

  it('has a QR code that leads to the practice, loaded when somebody prints', async () => {
    const visit = await open(`${PRACTICE} qr`, LOGO);
    const asked = () => visit.requests.filter((url) => url.endsWith('/dist/qr.js')).length;
    assert.equal(asked(), 0);
    const {sheet, pages} = await onPaper(visit);
    assert.equal(asked(), 1);
    assert.equal(pages.length, 4);
    const code = sheet.locator('.code svg');
    const {data, width, height} = PNG.sync.read(await code.screenshot({scale: 'css'}));
    assert.equal(jsQR(new Uint8ClampedArray(data), width, height)?.data, ADDRESS);
    assert.equal(
      await sheet.locator('.code [role=img]').getAttribute('aria-label'),
      `QR-code naar ${ADDRESS}`,
    );
    assert.deepEqual([...visit.console, ...visit.errors], []);
    await visit.context.close();
  });

  it('asks for no QR code where the page does not want one', async () => {
    const visit = await open(PRACTICE);
    await onPaper(visit);
    assert.ok(!visit.requests.some((url) => url.endsWith('/qr.js')));
    await visit.context.close();
  });

  it('is printed without a code where that cannot be loaded, with one warning', async () => {
    options.missing.push('qr.js');
    const visit = await open(`${PRACTICE} qr`);
    const {sheet, pages} = await onPaper(visit);
    options.missing.length = 0;
    assert.equal(await sheet.locator('.code').count(), 0);
    assert.ok(textOn(pages).includes(ADDRESS));
    assert.equal(visit.console.filter((text) => text.startsWith('bekkenfysio-widgets')).length, 1);
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });

  it('is printed with a code on a strict page too', async () => {
    const {page, context, console, errors} = await visits.visit('/insurer/');
    await page.evaluate(async (url) => {
      const leaflet = document.createElement('patient-leaflet');
      Object.assign(leaflet, {practiceName: 'De Linde', practiceUrl: url, qr: true});
      document.body.append(leaflet);
      await leaflet.updateComplete;
    }, ADDRESS);
    const frame = await printedFrame(page);
    assert.ok(frame.includes('<path d="M0 0h7v1H0z'), 'the code is on it');
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });
});

describe('a page with the leaflet that is printed itself', () => {
  let visits;
  before(async () => {
    visits = await startVisits();
  });
  after(() => visits.stop());

  it('has the whole leaflet on it', async () => {
    const {page, context, console, errors} = await visits.visit('/practice/folder.html');
    await page.evaluate(async () => {
      await customElements.whenDefined('patient-leaflet');
      await document.querySelector('patient-leaflet').updateComplete;
    });
    const texts = await textsOnScreen(page);
    const printed = textOn(await readPdf(await page.pdf({format: 'A4'})));
    assert.deepEqual(
      texts.filter((text) => !printed.includes(dense(text))),
      [],
    );
    assert.ok(printed.includes(dense('https://praktijkdelinde.example/')));
    assert.ok(!printed.includes(dense('Print de folder')));
    assert.deepEqual([...console, ...errors], []);
    await context.close();
  });
});

/** All but the numbers of the pages, which stand in the margin. */
function textPieces(pieces) {
  return pieces.filter(({str}) => !/^\d+ \/ \d+$/.test(str));
}

/** The first and last piece of a text that may go over lines, from one piece on. */
function placeOf(text, pieces, start) {
  const wanted = dense(text);
  for (let from = start; from < pieces.length; from += 1) {
    let found = '';
    for (let to = from; to < pieces.length && wanted.startsWith(found); to += 1) {
      found += dense(pieces[to].str);
      if (found === wanted) return [from, to];
    }
  }
  throw new Error(`“${text}” is not on the paper`);
}
