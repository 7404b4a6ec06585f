/** What our elements show at first, as HTML and styles: native HTML and a plain lit element of it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What the text column of a page measures, in pixels: on a phone, and on the page that is measured. */
const WIDTHS = [328, 992];

const ROOT = join(import.meta.dirname, '..');

/** Every element that the manifest names. */
export function ourTags() {
  const {modules} = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
  const tags = modules.flatMap(({declarations = []}) => declarations).map(({tagName}) => tagName);
  const all = tags.filter(Boolean).sort();
  return ['coverage-checker', ...all.filter((tag) => tag !== 'coverage-checker')];
}

/** @returns {Promise<Record<string, {html: string, css: string, heights: Record<number, number>}>>}
 *   by tag */
export async function takeSnapshot(browser) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><html lang="nl"><body></body></html>');
    const script = readFileSync(join(ROOT, 'dist/bekkenfysio-widgets.js'), 'utf8');
    await page.addScriptTag({content: script});
    return await page.evaluate(
      async ({tags, widths}) => {
        const shown = {};
        for (const tag of tags.filter((one) => customElements.get(one))) {
          const element = document.createElement(tag);
          document.body.append(element);
          await element.updateComplete;
          const root = element.renderRoot;
          const holder = document.createElement('div');
          holder.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
          const comments = document.createTreeWalker(holder, NodeFilter.SHOW_COMMENT);
          const found = [];
          while (comments.nextNode()) found.push(comments.currentNode);
          found.forEach((comment) => comment.remove());
          const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
          const styles = [...root.querySelectorAll('style')].map((style) => style.textContent);
          holder.querySelectorAll('style').forEach((style) => style.remove());
          shown[tag] = {
            html: holder.innerHTML.replace(/\s*\n\s*/g, '\n').trim(),
            css: [...rules.map(({cssText}) => cssText), ...styles].join('\n'),
          };
          shown[tag].heights = {};
          for (const width of widths) {
            document.body.style.cssText = `margin:0;width:${width}px;font:16px/1.5 sans-serif`;
            await new Promise(requestAnimationFrame);
            shown[tag].heights[width] =
              Math.round(element.getBoundingClientRect().height * 10) / 10;
          }
          element.remove();
        }
        return shown;
      },
      {tags: ourTags(), widths: WIDTHS},
    );
  } finally {
    await page.close();
  }
}

/** The styles that keep the space of our elements until they are there, for the page measured. */
export function reservedSpace(snapshot) {
  const rules = Object.entries(snapshot).map(
    ([tag, {heights}]) => `${tag}:not(:defined){display:block;min-height:${heights[WIDTHS[1]]}px}`,
  );
  return rules.join('\n');
}
