/** The nginx configuration of stories/docs/hosting.md, in a real nginx. */
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  cpSync,
} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';

const ROOT = join(import.meta.dirname, '..');
const PORT = Number(process.env.NGINX_TEST_PORT ?? 8129);
const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
const pinned = `/bekkenfysio/${VERSION}`;
const config = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');

const reason = whyNot();

describe('the files behind nginx', {skip: reason}, () => {
  let folder;
  let server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bekkenfysio-nginx-'));
    for (const path of [pinned, '/bekkenfysio/latest']) {
      mkdirSync(join(folder, 'www', path), {recursive: true});
      cpSync(join(ROOT, 'dist'), join(folder, 'www', path), {recursive: true});
    }
    server = spawn('nginx', ['-p', folder, '-c', whole(folder), '-g', 'daemon off;'], {
      stdio: 'pipe',
    });
    await listening();
  });

  after(async () => {
    if (server.exitCode === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await gone;
    }
    rmSync(folder, {recursive: true, force: true});
  });

  it('keeps a path with a version for a year', async () => {
    const {headers} = await get(`${pinned}/bekkenfysio-widgets.js`);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  it('lets a path without a version be asked for again after five minutes', async () => {
    const {headers} = await get('/bekkenfysio/latest/bekkenfysio-widgets.js');
    assert.match(headers['cache-control'], /max-age=300\b/);
  });

  for (const file of ['bekkenfysio-widgets.js', 'locales/en.js', 'policy.js']) {
    it(`sends ${file} as a script that any site may load`, async () => {
      const {status, headers} = await get(`${pinned}/${file}`);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  it('packs what it sends, and unpacked it is the file that was built', async () => {
    const {headers, body} = await get(`${pinned}/bekkenfysio-widgets.js`, {
      headers: {'accept-encoding': 'gzip'},
    });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.match(headers.vary, /accept-encoding/i);
    const built = readFileSync(join(ROOT, 'dist/bekkenfysio-widgets.js'));
    assert.ok(gunzipSync(body).equals(built));
  });

  it('answers 304 to a browser that has the file', async () => {
    const path = '/bekkenfysio/latest/bekkenfysio-widgets.js';
    const {headers} = await get(path);
    const {status} = await get(path, {headers: {'if-none-match': headers.etag}});
    assert.equal(status, 304);
  });

  it('has no error page for a file that is not there, nor a list of files', async () => {
    assert.equal((await get(`${pinned}/none.js`)).status, 404);
    assert.notEqual((await get(`${pinned}/`)).status, 200);
  });

  it('takes nothing in', async () => {
    const {status} = await get(`${pinned}/bekkenfysio-widgets.js`, {method: 'POST'});
    assert.equal(status, 403);
  });

  it('is what the documentation shows', () => {
    const page = readFileSync(join(ROOT, 'stories/docs/hosting.md'), 'utf8');
    const shown = config.slice(config.indexOf('# A path with'));
    const lines = shown
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const there = new Set(page.split('\n').map((line) => line.trim()));
    const own = (line) => /__|server_tokens|^# ---|^server \{$/.test(line);
    assert.deepEqual(
      lines.filter((line) => !own(line) && !there.has(line)),
      [],
    );
  });

  async function listening() {
    const until = Date.now() + 10000;
    for (;;) {
      if (server.exitCode !== null) throw new Error(String(server.stderr.read()));
      const isThere = await get('/').then(
        () => true,
        () => false,
      );
      if (isThere) return;
      if (Date.now() > until) throw new Error('nginx does not answer');
    }
  }
});

/** Why there is nothing to test here, or false. */
function whyNot() {
  try {
    execFileSync('nginx', ['-v'], {stdio: 'ignore'});
  } catch {
    return 'nginx is not installed';
  }
  return existsSync(join(ROOT, 'dist/integrity.json')) ? false : 'there is no build';
}

/** The configuration with what a whole one needs around it, writing in its own folder only. */
function whole(folder) {
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  const filled = config
    .replaceAll('__ROOT__', join(folder, 'www'))
    .replace('__LISTEN__', `127.0.0.1:${PORT}`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    file,
    `${user}
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
${paths}
access_log off;
${filled}
}
`,
  );
  return file;
}

function get(path, {headers = {}, method = 'GET'} = {}) {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port: PORT, path, method, headers}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}
