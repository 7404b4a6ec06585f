/** The configurations of stories/docs/hosting.md, in a real nginx and a real Apache. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {startServer, whyNot} from './servers/run-server.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const pinned = `/bekkenfysio/${version}`;
const latest = '/bekkenfysio/latest';
const SCRIPT = 'bekkenfysio-widgets.js';
const built = readFileSync(`dist/${SCRIPT}`);
const page = readFileSync('stories/docs/hosting.md', 'utf8');

/** Lines of a configuration that stand for a test's own folder, or belong to the file around it. */
const OF_THE_TEST = /__LISTEN__|^root |server_tokens|^# ---|^server \{$/;

for (const name of ['nginx', 'apache']) {
  const config = readFileSync(`test/e2e/servers/${name}.conf`, 'utf8');
  const reason = whyNot(name);
  // CI installs both: there a missing one is a mistake, and no reason.
  if (reason && process.env.CI) throw new Error(reason);

  describe(`the configuration for ${name}`, () => {
    it('is what the documentation shows', () => {
      const lines = config
        .slice(config.indexOf('\n\n'))
        .replaceAll('__ROOT__', '/var/www')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const there = new Set(page.split('\n').map((line) => line.trim()));
      assert.ok(lines.length > 20);
      assert.deepEqual(
        lines.filter((line) => !OF_THE_TEST.test(line) && !there.has(line)),
        [],
      );
    });
  });

  describe(`the files behind ${name}`, {skip: reason}, () => {
    let server;
    before(async () => {
      const packed = name === 'apache' ? [SCRIPT] : [];
      server = await startServer(name, {
        part: config,
        dist: 'dist',
        paths: [pinned, latest],
        packed,
      });
    });
    after(() => server.stop());

    it('are kept for a year under a path with a version', async () => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const asked = {headers: {'accept-encoding': encoding}};
        const {headers} = await server.get(`${pinned}/${SCRIPT}`, asked);
        assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
      }
    });

    it('are asked for again after five minutes under a path without one', async () => {
      const {headers} = await server.get(`${latest}/${SCRIPT}`);
      assert.equal(headers['cache-control'], 'public, max-age=300, stale-while-revalidate=86400');
    });

    for (const file of [SCRIPT, 'locales/en.js', 'policy.js', 'qr.js']) {
      it(`go out as scripts that any site may load: ${file}`, async () => {
        for (const encoding of ['identity', 'gzip', 'br']) {
          const asked = {headers: {'accept-encoding': encoding}};
          const {status, headers} = await server.get(`${pinned}/${file}`, asked);
          assert.equal(status, 200);
          assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
          assert.equal(headers['access-control-allow-origin'], '*');
          assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
          assert.equal(headers['x-content-type-options'], 'nosniff');
          assert.equal(headers['timing-allow-origin'], '*');
          assert.match(headers.vary, /accept-encoding/i);
        }
      });
    }

    it('are packed while sending, and unpacked they are what was built', async () => {
      const {headers, body} = await server.get(`${pinned}/${SCRIPT}`, {
        headers: {'accept-encoding': 'gzip'},
      });
      assert.equal(headers['content-encoding'], 'gzip');
      assert.ok(gunzipSync(body).equals(built));
    });

    it('go out as they are to whoever takes nothing packed', async () => {
      const {headers, body} = await server.get(`${pinned}/${SCRIPT}`);
      assert.equal(headers['content-encoding'], undefined);
      assert.ok(body.equals(built));
    });

    // In nginx that is a module of its own, which Debian does not have.
    if (name === 'apache') {
      it('go out as they were packed beforehand', async () => {
        const {headers, body} = await server.get(`${pinned}/${SCRIPT}`, {
          headers: {'accept-encoding': 'gzip, br'},
        });
        assert.equal(headers['content-encoding'], 'br');
        assert.ok(brotliDecompressSync(body).equals(built));
      });
    }

    it('cost a browser that has them no second download', async () => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const own = {'accept-encoding': encoding};
        const {headers} = await server.get(`${latest}/${SCRIPT}`, {headers: own});
        const again = {
          ...own,
          'if-modified-since': headers['last-modified'],
          ...(headers.etag && {'if-none-match': headers.etag}),
        };
        const {status, body} = await server.get(`${latest}/${SCRIPT}`, {headers: again});
        assert.deepEqual([encoding, status, body.length], [encoding, 304, 0]);
      }
    });

    it('have no page for one that is not there, and no list', async () => {
      assert.equal((await server.get(`${pinned}/none.js`)).status, 404);
      assert.notEqual((await server.get(`${pinned}/`)).status, 200);
    });

    it('take nothing in', async () => {
      const {status} = await server.get(`${pinned}/${SCRIPT}`, {method: 'POST'});
      assert.equal(status, name === 'nginx' ? 403 : 405);
    });

    it('leave no line in the log, unlike the rest of the site', async () => {
      await server.get('/other.txt');
      await server.get(`${pinned}/${SCRIPT}`);
      assert.match(server.log(), /other\.txt/);
      assert.doesNotMatch(server.log(), /bekkenfysio/);
    });
  });
}
