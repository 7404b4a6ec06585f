/** Commands of a host app: one that is waited for, and a server that runs until it is stopped. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** No framework reports what is built here, and none offers to be updated. */
const ENV = {
  ...process.env,
  CI: 'true',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  npm_config_update_notifier: 'false',
};

/** Milliseconds that a server may take to answer. */
const PATIENCE = 60_000;

/** Runs a command to its end; its output is in the error where it fails. */
export async function execute(place, command, args) {
  const child = spawn(command, args, {cwd: place, env: ENV, stdio: ['ignore', 'pipe', 'pipe']});
  const output = textOf(child);
  const code = await new Promise((done) => {
    child.once('error', () => done(-1));
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output()}`);
}

/** Starts a server in Node, on a port that is free, and waits until it answers. */
export async function startProcess(place, args) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {...ENV, PORT: String(port), NITRO_PORT: String(port), HOST: 'localhost'};
  const child = spawn(process.execPath, args, {cwd: place, env, stdio: ['ignore', 'pipe', 'pipe']});
  const output = textOf(child);
  const ended = new Promise((done) => {
    child.once('close', done);
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  const until = Date.now() + PATIENCE;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The server does not answer:\n${output()}`);
    }
    await wait(100);
  }
  return {origin, stop};
}

function textOf(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => (text += more));
  }
  return () => text;
}

const answers = (origin) =>
  fetch(origin).then(
    ({ok}) => ok,
    () => false,
  );

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const {port} = server.address();
      server.close(() => done(port));
    });
  });
}
