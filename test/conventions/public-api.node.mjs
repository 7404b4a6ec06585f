/** What a page may rely on does not go away unnoticed: `node --test <this file>`, after a build. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {LIST, publicApi} from '../../.tools/public-api.mjs';

/** The names of a list, each with its way: `elements coverage-checker events coverage-step`. */
function flat(part, way = []) {
  if (Array.isArray(part)) return part.map((name) => [...way, name].join(' '));
  return Object.entries(part).flatMap(([name, inner]) => flat(inner, [...way, name]));
}

/** What the list has and the build has not, and the other way round, in words for whoever did it. */
function differences(listed, built) {
  const [old, now] = [listed, built].map((api) => new Set(flat(api)));
  return [
    ...[...old]
      .filter((name) => !now.has(name))
      .map((name) => `Gone or renamed: ${name}. Sites may use it: say so in the changelog.`),
    ...[...now]
      .filter((name) => !old.has(name))
      .map((name) => `New: ${name}. Sites will rely on it: say so in the changelog.`),
  ];
}

const listed = JSON.parse(readFileSync(LIST, 'utf8'));

describe('the names that a page may rely on', () => {
  it('are those of the list', () => {
    const found = differences(listed, publicApi());
    const how = 'Then: node .tools/public-api.mjs --write';
    assert.deepEqual(found, [], [...found, how].join('\n'));
  });

  it('are many: a list that is empty would hold nothing', () => {
    for (const [kind, names] of Object.entries(listed)) {
      assert.ok(flat(names).length > 0, kind);
    }
    assert.ok(flat(listed).length > 300);
  });

  it('cannot be dropped or renamed unnoticed', () => {
    const built = structuredClone(listed);
    built.elements['coverage-checker'].events[0] = 'coverage-again';
    built.tokens.pop();
    delete built.elements['patient-leaflet'];
    const found = differences(listed, built);
    assert.ok(found.some((line) => /^Gone or renamed: .*coverage-reset.*changelog/.test(line)));
    assert.ok(found.some((line) => /^New: .*coverage-again/.test(line)));
    assert.ok(found.some((line) => /^Gone or renamed: tokens --bf-space/.test(line)));
    assert.ok(found.some((line) => /^Gone or renamed: elements patient-leaflet/.test(line)));
  });
});
