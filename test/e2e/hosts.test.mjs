import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inEachEngine} from './each-engine.mjs';
import {TAGS} from '../hosts/host-page.mjs';
import {FIXTURES, startHosts, visit} from '../hosts/run.mjs';

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

await inEachEngine(
  (name) => `in ${name}, whatever the page does, each element gives the right answer or none`,
  startHosts,
  ({browser, servers}) => {
    for (const fixture of FIXTURES) {
      it(`${fixture.id}: ${fixture.what}`, async () => {
        const {problems} = await visit(browser, servers(), fixture);
        assert.deepEqual(problems, []);
      });
    }
  },
);
