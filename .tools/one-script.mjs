/** The one script, built once more with a map: which part of the sources each piece of it comes from. */

export const SCRIPT = 'bekkenfysio-widgets.js';

/** The first that fits is the group of a module; paths are those of the compiled sources. */
const GROUPS = [
  ['lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['@lit/localize', /node_modules\/@lit\/localize\//],
  ['other packages', /node_modules\//],
  ['styles', /(\/styles\/|\.styles\.js$)/],
  ['drawings', /\/illustrations\//],
  ['texts', /\/content\//],
  ['rules of coverage', /\/coverage\//],
  ['pacing', /\/pacing\//],
  ['language', /\/localisation\//],
  ['views that elements share', /\/views\//],
  ['being a guest (embed)', /\/embed\//],
];

/** What a module is part of, in words. */
export function groupOf(source) {
  if (!source) return 'what joins the modules';
  const element = /\/elements\/([\w-]+)\//.exec(source)?.[1];
  const found = GROUPS.find(([, pattern]) => pattern.test(source))?.[0];
  return found ?? (element ? `<${element}>` : 'the entry and the list of elements');
}

/** How the one script is built. */
export async function configOfScript() {
  const {default: configs} = await import('../rollup.config.mjs');
  const config = configs.find(({output}) => output?.file === `dist/${SCRIPT}`);
  if (!config) throw new Error('rollup.config.mjs does not make the one script any more.');
  return config;
}

/** The one script once more, with a map: the same config, so that it is the same code. */
export async function buildWithMap() {
  const {rollup} = await import('rollup');
  const config = await configOfScript();
  const build = await rollup({...config, onLog: () => {}});
  const {output} = await build.generate({...config.output, sourcemap: true});
  await build.close();
  return output[0];
}

/** The group of every character of the script. */
export async function ownersOf({code, map}) {
  const {TraceMap, eachMapping} = await import('@jridgewell/trace-mapping');
  const starts = [0];
  for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  const pieces = [];
  eachMapping(new TraceMap(map), ({generatedLine, generatedColumn, source}) => {
    pieces.push({from: starts[generatedLine - 1] + generatedColumn, group: groupOf(source)});
  });
  pieces.sort((a, b) => a.from - b.from);
  return pieces.map(({from, group}, index) => ({
    group,
    text: code.slice(from, pieces[index + 1]?.from ?? code.length),
  }));
}
