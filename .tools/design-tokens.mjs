/**
 * Writes the tokens for designers' tools, in the format of the Design Tokens Community Group
 * (https://www.designtokens.org/tr/2025.10/format/): our own, and those of the ready themes.
 *
 *   node .tools/design-tokens.mjs dist/tokens.json
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';

const THEMES = 'src/styles/themes';
/** What one em is at the text size that a browser starts with: the format knows px and rem only. */
const EM = 16;

const share = (hex, at) =>
  Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4;

const color = (hex, property, description) => ({
  $value: {colorSpace: 'srgb', components: [1, 3, 5].map((at) => share(hex, at)), hex},
  ...(description && {$description: description}),
  $extensions: {'bekkenfysio-widgets': {property}},
});

const size = (em, property, description) => ({
  $type: 'dimension',
  $value: {value: Number.parseFloat(em) * EM, unit: 'px'},
  ...(description && {$description: description}),
  $extensions: {'bekkenfysio-widgets': {property, em}},
});

/** The rows of the colours in tokens.ts: the comment above a row says what it is for. */
function ownTokens() {
  const source = readFileSync('src/styles/tokens.ts', 'utf8');
  const rows = [...source.matchAll(/\/\/ (.+)\n\s*\['([\w-]+)', '(#\w{6})', '(#\w{6})'\]/g)];
  if (rows.length === 0) throw new Error('src/styles/tokens.ts has no colours that can be read');
  const scheme = (at) =>
    Object.fromEntries(rows.map((row) => [row[2], color(row[at], `--bf-color-${row[2]}`, row[1])]));
  const [, radius] = /--bf-radius, ([\d.]+em)/.exec(source) ?? [];
  const [, space] = /--bf-space, ([\d.]+em)/.exec(source) ?? [];
  if (!radius || !space) throw new Error('src/styles/tokens.ts has no radius or space');
  return {
    light: {$type: 'color', ...scheme(3)},
    dark: {$type: 'color', ...scheme(4)},
    size: {
      radius: size(radius, '--bf-radius', 'Corners.'),
      space: size(space, '--bf-space', 'Between the parts of a widget.'),
    },
  };
}

/** The colours of one ready theme; those that are computed in the page have no value to give. */
function themeTokens(css) {
  const both = [...css.matchAll(/--bf-color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
  const scheme = (at) =>
    Object.fromEntries(both.map((row) => [row[1], color(row[at], `--bf-color-${row[1]}`)]));
  return both.length === 0
    ? undefined
    : {light: {$type: 'color', ...scheme(2)}, dark: {$type: 'color', ...scheme(3)}};
}

const themes = readdirSync(THEMES)
  .sort()
  .map((file) => [basename(file, '.css'), themeTokens(readFileSync(join(THEMES, file), 'utf8'))])
  .filter(([, tokens]) => tokens);

const tokens = {
  $description: 'bekkenfysio-widgets: what a page may set',
  standard: ownTokens(),
  theme: Object.fromEntries(themes),
};

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say where: node .tools/design-tokens.mjs dist/tokens.json');
writeFileSync(file, `${JSON.stringify(tokens, null, 2)}\n`);
