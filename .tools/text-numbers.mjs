/**
 * Texts in the built files. In the source a text is `msg('…', {id: 'complaint.urge.name'})`; what a
 * visitor's phone loads has a number for each id, which is a place in the list of a language file.
 * That saved 0.8 kB of the one script and 1.9 kB of each language (brotli). Dutch texts in a list of
 * their own, apart from where they are used, saved only 0.1 kB more.
 *
 * Numbers of one build mean nothing to another, so the script, each language file and the file for
 * pages with a policy carry a key made from the version and the ids, and a file with another key is
 * not used.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const MESSAGE =
  /\bmsg\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\s*\{\s*id:\s*'([^']+)',?\s*\},?\s*\)/g;

/** The number of each id, in the order of the compiled files in a folder, and the key of them all. */
export function textNumbers(folder) {
  const files = readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.js') && !name.includes('generated'))
    .sort();
  const ids = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(MESSAGE)].map(([, , id]) => id),
  );
  const unique = [...new Set(ids)];
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const key = createHash('sha256')
    .update([version, ...unique].join('\n'))
    .digest('base64url')
    .slice(0, 8);
  return {key, numbers: new Map(unique.map((id, number) => [id, number]))};
}

/** Writes the key into `localisation/texts-key.js`, and numbers in place of ids everywhere. */
export function numberedTexts({key, numbers}) {
  return {
    name: 'numbered-texts',
    transform(code, file) {
      if (file.endsWith('/localisation/texts-key.js')) {
        return {code: `export const textsKey = '${key}';`, map: null};
      }
      if (file.startsWith('\0') || file.includes('node_modules') || !code.includes('msg(')) {
        return null;
      }
      const numbered = code.replace(
        MESSAGE,
        (_, text, id) => `msg(${text}, {id: ${numbers.get(id)}})`,
      );
      const calls = code.match(/\bmsg\(/g).length;
      if (calls !== code.match(MESSAGE)?.length) this.error(`${file}: a text without an id`);
      return {code: numbered, map: null};
    },
  };
}

/** A language file: its texts in the order of the numbers, and the key. */
export function languageFile(folder, {key, numbers}) {
  return {
    name: 'language-file',
    async transform(_, file) {
      if (!file.includes(folder)) return null;
      const {templates} = await import(pathToFileURL(file).href);
      const texts = [...numbers.keys()].map((id) => templates[id] ?? null);
      if (texts.some((text) => text !== null && typeof text !== 'string')) {
        this.error(`${file} holds something other than plain text`);
      }
      const code = `export const key = '${key}', templates = ${JSON.stringify(texts)};`;
      return {code, map: null};
    },
  };
}
