/** The package as npm would get it. */
import {execFileSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

/** Packs what was built into a folder, and gives the path of the file. */
export function pack(folder) {
  mkdirSync(folder, {recursive: true});
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  return join(folder, execFileSync('npm', args, {encoding: 'utf8'}).trim());
}

/** Puts a packed package into the node_modules of a folder. */
export function unpack(tarball, folder) {
  const place = join(folder, 'node_modules/bekkenfysio-widgets');
  mkdirSync(place, {recursive: true});
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
}
