import {spawn} from 'node:child_process';
import {connect, createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

/**
 * Starts WebKit's driver on a free port, under a virtual display of its own.
 * @param {{driver: string, display: string}} webKit
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKitDriver({driver, display}) {
  const processes = [];
  const stop = () => {
    process.off('exit', stop);
    const [screen, ...drivers] = processes;
    // A driver that hangs ends in no other way; its browser ends with the display.
    drivers.forEach((child) => child.kill('SIGKILL'));
    screen?.kill();
  };
  process.once('exit', stop);

  const screen = spawn(
    display,
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  processes.push(screen);
  const number = await displayNumber(screen);

  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${number}`,
    // Its own sandbox needs user namespaces, which a container does not give.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  processes.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
  await listening(port);
  return {port, stop};
}

/** Xvfb picks a free display and writes its number once it is ready. */
function displayNumber(screen) {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) =>
      reject(new Error(`Xvfb ended with ${code} before it was ready.`)),
    );
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await accepts(port)) return;
    await pause(100);
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port} within 10 s.`);
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
