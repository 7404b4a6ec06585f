/** Builds `dist/` from nothing, so that no file of an earlier build stays behind. */
import {execFileSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';

const run = (script, ...args) => {
  execFileSync(process.execPath, [`node_modules/${script}`, ...args], {stdio: 'inherit'});
};

for (const folder of ['dist', '.build']) rmSync(folder, {recursive: true, force: true});
run('typescript/bin/tsc', '--project', '.config/tsconfig.build.json');
run('rollup/dist/bin/rollup', '--config', '--silent');
execFileSync(process.execPath, ['.tools/policy-schema.mjs', 'dist/coverage-policy.schema.json'], {
  stdio: 'inherit',
});
// The manifest describes the classes, so it is made from their source.
run(
  '@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  '.config/custom-elements-manifest.config.mjs',
  '--quiet',
);
cpSync('src/styles/themes', 'dist/themes', {recursive: true});
for (const script of [
  ['.tools/prerender-bundle.mjs'],
  ['.tools/notices.mjs'],
  ['.tools/editor-data.mjs'],
  ['.tools/design-tokens.mjs', 'dist/tokens.json'],
  ['.tools/llms.mjs'],
  ['stories/builder/build.mjs'],
]) {
  execFileSync(process.execPath, script, {stdio: 'inherit'});
}
