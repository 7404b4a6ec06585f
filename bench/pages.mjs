/** Serves the pages that are measured: one skeleton for everybody, from this machine. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {contentType} from '../.tools/mime.mjs';

const ROOT = join(import.meta.dirname, '..');
const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8');

/** So that there is a moment to count from, also where there is no script. */
const MARK = "performance.mark('bench:start');";

/**
 * @param {object} page
 * @param {import('./contenders.mjs').Contender} page.contender
 * @param {number} page.count how many instances
 * @param {boolean} [page.isFrame] whether it stands in an iframe, and tells the page around it
 * @param {boolean} [page.isLate] whether the script comes after the page's first paint, to see
 *   what moves
 * @param {string} [page.extraCss] such as the space that is kept
 */
export function page({contender, count, isFrame = false, isLate = false, extraCss = ''}) {
  const {id, tags, markup, around = (sets) => sets, frames = false} = contender;
  const sets = Array.from({length: count}, (_, set) => markup(set)).join('\n');
  const settings = JSON.stringify({tags, hasFrames: frames, isFrame});
  const source = `/bundle/${id}.js`;
  const script = isLate
    ? `<script>requestAnimationFrame(() => setTimeout(() => {
  const script = document.createElement('script');
  script.src = '${source}';
  document.head.append(script);
}, 50));</script>`
    : `<script src="${source}"></script>`;
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script>${probe}</script>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/bundle/${id}.css">
<style>body{margin:16px;font:16px/1.5 sans-serif}.set{margin-block-end:16px}${extraCss}</style>
</head><body>
<main>
${around(sets)}
</main>
<p>Hieronder gaat de pagina verder.</p>
${script}
<script>globalThis.result = bench.start(${settings});</script>
</body></html>`;
}

/**
 * @param {{contender: import('./contenders.mjs').Contender, code: string, css: string}[]} all
 * @param {Record<string, object>} [options] more pages, by path
 * @returns {Promise<{origin: string, stop: () => Promise<void>}>}
 */
export async function startPages(all, {reserve = '', port = 0} = {}) {
  const byId = new Map(all.map((one) => [one.contender.id, one]));
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const found = look(pathname, searchParams, byId, reserve);
    response.writeHead(found === null ? 404 : 200, {
      'content-type': contentType(pathname.includes('.') ? pathname : '.html'),
      'cache-control': pathname.startsWith('/page/') ? 'no-store' : 'max-age=3600',
    });
    response.end(found ?? '');
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return {origin: `http://localhost:${server.address().port}`, stop};
}

function look(path, query, byId, reserve) {
  const [, folder, name = ''] = path.split('/');
  if (folder === 'frame') {
    return page({contender: byId.get('ours').contender, count: 1, isFrame: true});
  }
  if (folder === 'page') {
    return page({
      contender: byId.get(name).contender,
      count: Number(query.get('count') ?? 1),
      isLate: query.has('late'),
      extraCss: query.has('reserve') ? reserve : '',
    });
  }
  const [, id, kind] = /^(.*)\.(js|css)$/.exec(name) ?? [];
  if (folder === 'bundle' && byId.has(id)) {
    const {code, css} = byId.get(id);
    return kind === 'css' ? css : MARK + code;
  }
  return ours(path);
}

/** What our script loads from beside itself, and a policy. */
function ours(path) {
  const beside = /^\/bundle\/(policy\.js|locales\/[\w-]+\.js)$/.exec(path)?.[1];
  if (beside) return readFileSync(join(ROOT, 'dist', beside));
  if (path === '/policy.json') {
    return readFileSync(join(ROOT, 'stories/fixtures/policies/insurer.json'));
  }
  return null;
}
