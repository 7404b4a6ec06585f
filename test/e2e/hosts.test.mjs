import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startBrowser} from '../hosts/browsers.mjs';
import {TAGS} from '../hosts/host-page.mjs';
import {FIXTURES, startHosts, visit, wantedEngines} from '../hosts/run.mjs';

const {wanted, required} = wantedEngines();

describe('the host pages', () => {
  it('are at least fifty, each with a name of its own, over every element', () => {
    const ids = FIXTURES.map(({id}) => id);
    assert.ok(ids.length >= 50);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.ok(TAGS.length >= 5);
  });
});

for (const name of wanted) {
  const browser = await startBrowser(name);
  if (!browser) {
    if (required.includes(name)) throw new Error(`REQUIRE_ENGINES: no ${name} here.`);
    continue;
  }
  describe(`in ${name}, whatever the page does, each element gives the right answer or none`, () => {
    let hosts;
    before(async () => {
      hosts = await startHosts();
    });
    after(async () => {
      await browser.stop();
      await hosts.stop();
    });

    for (const fixture of FIXTURES) {
      it(`${fixture.id}: ${fixture.what}`, async () => {
        const {problems} = await visit(browser, hosts, fixture);
        assert.deepEqual(problems, []);
      });
    }
  });
}
