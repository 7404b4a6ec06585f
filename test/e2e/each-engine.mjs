import {after, before, describe} from 'node:test';
import {startBrowser} from '../hosts/browsers.mjs';
import {wantedEngines} from '../hosts/run.mjs';

/**
 * A suite for each engine that is there; one that `REQUIRE_ENGINES` names has to be.
 *
 * @template {{stop: () => Promise<void>}} Servers
 * @param {(name: string) => string} titleOf the suite's title
 * @param {() => Promise<Servers>} start what the tests need besides a browser; it is stopped with it
 * @param {(engine: {name: string, browser: import('../hosts/browsers.mjs').Browser, servers: () => Servers}) => void} body
 *   the tests. The servers are there once a test runs
 */
export async function inEachEngine(titleOf, start, body) {
  const {wanted, required} = wantedEngines();
  for (const name of wanted) {
    const browser = await startBrowser(name);
    if (!browser) {
      if (required.includes(name)) throw new Error(`REQUIRE_ENGINES: no ${name} here.`);
      continue;
    }
    describe(titleOf(name), {timeout: 900_000}, () => {
      let servers;
      before(async () => {
        servers = await start();
      });
      after(async () => {
        await browser.stop();
        await servers.stop();
      });
      body({name, browser, servers: () => servers});
    });
  }
}
