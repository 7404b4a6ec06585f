/** A real nginx or Apache with a configuration of the documentation, writing in a folder of its own only. */
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';

const isRoot = process.getuid?.() === 0;
const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;
const MODULES = '/usr/lib/apache2/modules';

/** What Debian's Apache brings along, and the configuration asks for. */
const APACHE_MODULES =
  'mpm_event authz_core mime headers rewrite deflate filter allowmethods setenvif env alias';

/** What a whole configuration needs around the part that the documentation shows. */
const SERVERS = {
  nginx: {
    command: (folder, file) => ['nginx', '-p', folder, '-c', file, '-g', 'daemon off;'],
    stop: 'SIGQUIT',
    around: (folder, port, part) => `
${isRoot ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
access_log ${folder}/access.log;
${part.replace('__LISTEN__', `127.0.0.1:${port}`)}
}
`,
  },
  apache: {
    command: (folder, file) => ['apache2', '-d', folder, '-f', file, '-D', 'FOREGROUND'],
    stop: 'SIGTERM',
    around: (folder, port, part) => `
${APACHE_MODULES.split(' ')
  .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)
  .join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
${isRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig /dev/null
ErrorLog ${folder}/error.log
LogFormat "%U" path
CustomLog ${folder}/access.log path env=!unlogged
DocumentRoot ${folder}/www
<Directory "${folder}/www">
  Require all granted
</Directory>
${part}
`,
  },
};

/** Why there is no such server here, or false. */
export function whyNot(name) {
  const [program] = SERVERS[name].command('', '');
  const {error} = spawnSync(program, ['-v'], {stdio: 'ignore', env: {...process.env, PATH}});
  return error ? `${program} is not installed` : false;
}

/**
 * Starts a server of this name over the build, in a path with a version and in one without.
 *
 * @returns {Promise<{get: Function, log: () => string, stop: () => Promise<void>}>}
 */
export async function startServer(name, {part, dist, paths, packed = []}) {
  const folder = mkdtempSync(join(tmpdir(), `bekkenfysio-${name}-`));
  for (const path of paths) {
    const place = join(folder, 'www', path);
    mkdirSync(place, {recursive: true, mode: 0o755});
    cpSync(dist, place, {recursive: true});
    for (const file of packed) {
      writeFileSync(join(place, `${file}.br`), brotliCompressSync(readFileSync(join(dist, file))));
    }
  }
  writeFileSync(join(folder, 'www', 'other.txt'), 'Iets anders');
  // Apache's own user has to be able to read what was made here.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const {command, around, stop} = SERVERS[name];
  const port = await freePort();
  const file = join(folder, 'server.conf');
  writeFileSync(file, around(folder, port, part.replaceAll('__ROOT__', join(folder, 'www'))));
  const [program, ...args] = command(folder, file);
  const env = {...process.env, PATH};
  const server = spawn(program, args, {stdio: ['ignore', 'ignore', 'pipe'], env});
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const get = (path, options) => ask(port, path, options);
  await listening(get, () => (server.exitCode === null ? null : said));
  return {
    get,
    log: () => readFileSync(join(folder, 'access.log'), 'utf8'),
    async stop() {
      if (server.exitCode === null) {
        const gone = new Promise((resolve) => server.once('exit', resolve));
        server.kill(stop);
        await gone;
      }
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function listening(get, died) {
  const until = Date.now() + 10_000;
  for (;;) {
    const said = died();
    if (said !== null) throw new Error(`The server did not start: ${said}`);
    const isThere = await get('/other.txt').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > until) throw new Error('The server does not answer');
    await wait(20);
  }
}

function ask(port, path, {headers = {}, method = 'GET'} = {}) {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, method, headers}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const {statusCode: status, headers: answered} = response;
        resolve({status, headers: answered, body: Buffer.concat(chunks)});
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}
