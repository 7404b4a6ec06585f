/** The page on frameworks: each piece of its code stands in one of the host apps. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const APPS = ['vite', 'next', 'nuxt', 'angular'];
const page = readFileSync('stories/docs/frameworks.mdx', 'utf8');
const pieces = [...page.matchAll(/^```\w+ (\S+)\n([^]*?)\n```$/gm)];

describe('the page on frameworks', () => {
  it('has code of every app', () => {
    const named = pieces.map(([, path]) => APPS.find((app) => has(app, path)));
    assert.deepEqual([...new Set(named)].sort(), [...APPS].sort());
  });

  for (const [, path, code] of pieces) {
    it(`has ${path} as it is in its app: ${code.trim().split('\n')[0].slice(0, 60)}`, () => {
      const texts = APPS.filter((app) => has(app, path)).map((app) =>
        readFileSync(at(app, path), 'utf8'),
      );
      assert.ok(
        texts.some((text) => text.includes(code)),
        `Copy it anew:\n${texts.join('\n')}`,
      );
    });
  }
});

const at = (app, path) => join(import.meta.dirname, app, path);
const has = (app, path) => existsSync(at(app, path));
