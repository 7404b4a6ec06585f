/**
 * One visit to a page in a real browser, with all that went wrong on it written down: messages on
 * the console, errors, and the requests that the page made.
 */
import {chromium} from 'playwright-core';
import {findChromium} from '../../.tools/find-browser.mjs';
import {startHostServers} from './host-server.mjs';

/** Starts Chromium and both servers for one test file. */
export async function startVisits(hostOptions = {}) {
  const {executablePath, args, env} = await findChromium();
  const browser = await chromium.launch({executablePath, args, env: {...process.env, ...env}});
  const documents = {};
  const servers = await startHostServers({...hostOptions, documents});
  return {
    ...servers,
    browser,
    /** What is served at a path from now on, in place of what is there: a page, a language file. */
    documents,
    /** Opens a path of the host pages, or a document given as HTML (`__WIDGETS__` is the script's origin). */
    async visit(pathOrHtml, {context: options = {}, path = '/own.html'} = {}) {
      const isHtml = pathOrHtml.includes('<');
      if (isHtml) documents[path] = pathOrHtml;
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const record = {console: [], errors: [], requests: []};
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) record.console.push(message.text());
      });
      page.on('pageerror', (error) => record.errors.push(error.message));
      page.on('request', (request) => record.requests.push(request.url()));
      await page.goto(`${servers.pages}${isHtml ? path : pathOrHtml}`, {waitUntil: 'load'});
      return {page, context, ...record};
    },
    async stop() {
      await browser.close();
      await servers.stop();
    },
  };
}

/** The elements of the one script. */
export const TAGS = [
  'coverage-checker',
  'complaint-list',
  'toilet-posture-guide',
  'constipation-explainer',
  'therapist-finder-link',
  'patient-leaflet',
];

/** A page with the script tag and the bare tags, or with another body, and nothing of ours besides. */
export function barePage({
  lang = 'nl',
  script = '',
  tags = TAGS,
  head = '',
  body = tags.map((tag) => `<${tag}></${tag}>`).join('\n'),
} = {}) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Pagina</title>${head}
<script src="__WIDGETS__/dist/bekkenfysio-widgets.js" ${script}></script></head><body>
${body}
</body></html>`;
}

/** The text that a person sees in an element, whether its root is closed or not. */
export async function textOf(page, tag) {
  return page.evaluate(async (name) => {
    const element = document.querySelector(name);
    // A page that waits for ever would hold up every test after it.
    const tooLong = new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`${name} is not defined`)), 10_000),
    );
    await Promise.race([customElements.whenDefined(name), tooLong]);
    await element.updateComplete;
    return element.renderRoot.querySelector('.frame')?.innerText ?? '';
  }, tag);
}
