/**
 * Pictures of every drawing in the built elements, in every size and look: what the baselines beside this file
 * are, and what the test compares with them. Only the drawings, without a word: fonts differ between machines.
 *
 *   npm run build && node test/visual/drawings.mjs   writes the baselines anew: look at what changed
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {PNG} from 'pngjs';
import {findChromium} from '../../.tools/find-browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const BASELINES = join(import.meta.dirname, 'baselines');

export const SIZES = [160, 320, 640];

/** How a page may look. Forced colours are those that Chromium takes where a system has none. */
export const LOOKS = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  forced: {colorScheme: 'light', forcedColors: 'active'},
  print: {colorScheme: 'light', media: 'print'},
};

const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<style>:root{color-scheme:light dark}body{margin:0;background:Canvas}</style></head>
<body><toilet-posture-guide layout="list"></toilet-posture-guide>
<constipation-explainer section="pelvic-floor"></constipation-explainer></body></html>`;

/**
 * One sheet for each look and size: all drawings of both elements, in their order, in rows.
 * @param {(name: string, sheet: PNG, labels: string[]) => void | Promise<void>} use
 */
export async function takePictures(use) {
  const {executablePath, args, env} = await findChromium();
  const browser = await chromium.launch({executablePath, args, env: {...process.env, ...env}});
  try {
    for (const [look, {media = 'screen', ...options}] of Object.entries(LOOKS)) {
      const page = await browser.newPage({
        ...options,
        reducedMotion: 'reduce',
        viewport: {width: 1400, height: 900},
      });
      await page.setContent(PAGE);
      await page.addScriptTag({path: join(ROOT, 'dist/bekkenfysio-widgets.js')});
      await page.emulateMedia({media, ...options});
      for (const size of SIZES) {
        const labels = await page.evaluate(layOut, size);
        const picture = await page.locator('#sheet').screenshot();
        await use(`${look}-${size}`, PNG.sync.read(picture), labels);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page: puts copies of all drawings on one sheet, in the styles of their element. */
async function layOut(size) {
  document.querySelector('#sheet')?.remove();
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.style.cssText = 'position:absolute;inset:0 auto auto 0;background:Canvas';
  document.body.append(sheet);
  const labels = [];
  for (const tag of ['toilet-posture-guide', 'constipation-explainer']) {
    await customElements.whenDefined(tag);
    const element = document.querySelector(tag);
    await element.updateComplete;
    const place = sheet.appendChild(document.createElement('div'));
    const root = place.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [...element.renderRoot.adoptedStyleSheets];
    const frame = root.appendChild(document.createElement('div'));
    frame.className = 'frame';
    frame.style.cssText = `display:grid;container-type:normal;grid-template-columns:repeat(${Math.max(2, Math.floor(1280 / size))},${size}px);width:max-content`;
    for (const picture of element.renderRoot.querySelectorAll('[role=img]')) {
      labels.push(picture.getAttribute('aria-label'));
      frame.append(picture.querySelector('svg').cloneNode(true));
    }
  }
  return labels;
}

export const fileOf = (name) => join(BASELINES, `${name}.png`);

export const readPicture = (file) => PNG.sync.read(readFileSync(file));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(BASELINES, {recursive: true});
  await takePictures((name, sheet) => {
    writeFileSync(fileOf(name), PNG.sync.write(sheet, {colorType: 2, deflateLevel: 9}));
  });
}
