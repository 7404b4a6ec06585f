/**
 * Whoever builds the same source gets the same files, so that anybody can check that what is served
 * is what was published. `dist` was built here; another checkout builds it again, elsewhere in every
 * respect that has ever changed a build.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';

/** Fourteen hours east, in a language in which the capital of i is another letter, right of a comma. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LANGUAGE: 'tr',
};

const node = (args, options) =>
  execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });

/** Every file of a folder with its hash. */
function hashesOf(folder) {
  const files = readdirSync(folder, {recursive: true}).sort();
  return Object.fromEntries(
    files
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

describe('a build', () => {
  const place = mkdtempSync(join(tmpdir(), 'Werk van Zoë '));
  after(() => rmSync(place, {recursive: true, force: true}));

  /** What git would give somebody who clones this, with what is changed here and not yet committed. */
  function checkOut() {
    const folder = join(place, 'deeper', 'checkout');
    const list = execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      {
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
    for (const name of list.split('\0').filter(Boolean)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      cpSync(name, join(folder, name));
    }
    // Copies, and not one link to the folder: where a package is may not matter either.
    try {
      execFileSync('cp', ['-R', '-l', 'node_modules', folder], {stdio: 'ignore'});
    } catch {
      // On another disk a file cannot be there twice.
      cpSync('node_modules', join(folder, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    return folder;
  }

  it('gives the same bytes from another folder, time zone and locale', {timeout: 300_000}, () => {
    const folder = checkOut();
    const options = {cwd: folder, env: {...process.env, ...ELSEWHERE}};
    const {locale, timeZone} = JSON.parse(
      node(['-p', 'JSON.stringify(Intl.DateTimeFormat().resolvedOptions())'], options),
    );
    assert.deepEqual([locale, timeZone], ['tr-TR', ELSEWHERE.TZ], 'it is built elsewhere');
    node(['.tools/build.mjs'], options);
    const [here, there] = [hashesOf('dist'), hashesOf(join(folder, 'dist'))];
    const names = [...new Set([...Object.keys(here), ...Object.keys(there)])];
    assert.deepEqual(
      names.filter((name) => here[name] !== there[name]),
      [],
    );
    assert.ok(
      'integrity.json' in here && 'sbom.cdx.json' in here && 'bekkenfysio-widgets.js' in here,
    );
  });
});
