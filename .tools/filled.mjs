import {readFileSync} from 'node:fs';

/**
 * A page of the documentation with these parts in their places, between `<!-- name:begin -->` and
 * `<!-- name:end -->`, as the project's formatter has it. It writes nothing.
 *
 * @param {string} file
 * @param {Record<string, string>} parts by name; one without a place is an error
 * @returns {Promise<string>}
 */
export async function filled(file, parts) {
  const text = Object.entries(parts).reduce(
    (now, [name, content]) => {
      const marks = new RegExp(`(<!-- ${name}:begin -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
      if (!marks.test(now)) throw new Error(`${file} has no place for ${name}.`);
      return now.replace(marks, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`);
    },
    readFileSync(file, 'utf8'),
  );
  const {default: prettier} = await import('prettier');
  return prettier.format(text, {...(await prettier.resolveConfig(file)), filepath: file});
}
