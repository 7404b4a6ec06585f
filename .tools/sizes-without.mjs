/**
 * What elements add to the one script: it is built once more by its own config without them. Texts and drawings
 * that another element prints as well stay in it, so the same is told of a script without that one too.
 */
import {rollup} from 'rollup';
import {brotliCompressSync} from 'node:zlib';

const LIST = '.build/elements/index.js';

/** The rows of the one list of elements that stand for these are gone, and their imports with them. */
function withoutElements(tags) {
  let found = [];
  return {
    name: 'without-elements',
    transform(code, id) {
      if (!id.endsWith(LIST)) return null;
      found = tags.filter((tag) => code.includes(`['${tag}',`));
      const isOurs = (line) =>
        found.some((tag) => line.includes(`'${tag}'`) || line.includes(`/${tag}.js'`));
      return {
        code: code
          .split('\n')
          .filter((line) => !isOurs(line))
          .join('\n'),
        map: null,
      };
    },
    buildEnd() {
      const unknown = tags.filter((tag) => !found.includes(tag));
      if (unknown.length > 0) this.error(`${LIST} has no ${unknown.join(', ')}`);
    },
  };
}

/** The size of the one script without some elements, minified and with brotli, in bytes. */
async function sizeWithout(config, tags) {
  const build = await rollup({
    ...config,
    plugins: [withoutElements(tags), ...config.plugins],
    onLog: () => {},
  });
  const {output} = await build.generate(config.output);
  await build.close();
  const code = Buffer.from(output[0].code);
  return {bytes: code.length, brotli: brotliCompressSync(code).length};
}

/**
 * What some elements add to the one script, and what they add to one without others.
 *
 * @param {import('rollup').RollupOptions} config of the one script
 * @param {string[]} tags the elements to measure
 * @param {string[]} others elements that print some of the same
 * @returns {Promise<{without: string[], bytes: number, brotli: number}[]>} a row for each: in the whole script,
 *   and in one without those others
 */
export async function added(config, tags, others) {
  const rows = [];
  for (const without of others.length > 0 ? [[], others] : [[]]) {
    const whole = await sizeWithout(config, without);
    const rest = await sizeWithout(config, [...without, ...tags]);
    const [bytes, brotli] = [whole.bytes - rest.bytes, whole.brotli - rest.brotli];
    rows.push({without, bytes, brotli, whole: whole.brotli, rest: rest.brotli});
  }
  return rows;
}
