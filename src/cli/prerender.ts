import type {ExitCode, Machine} from './main.js';

/** What renders elements in Node: `dist/prerender.js`, which is loaded for this command only. */
export interface Prerenderer {
  readonly PRERENDER_TAGS: readonly string[];
  readonly prerenderAttributes: (tag: string) => readonly string[];
  readonly prerenderStyles: (tag: string) => string;
  readonly prerender: (
    tag: string,
    options: {attributes: Record<string, string>; stylesheet?: string},
  ) => string;
}

/** What was typed: `--name value`, or `--name` alone, which is an attribute without a value. */
function readOptions(args: readonly string[]): Record<string, string> | string {
  const options: Record<string, string> = {};
  for (let at = 0; at < args.length; at += 1) {
    const name = /^--([\w-]+)$/.exec(args[at] ?? '')?.[1];
    if (!name) return `Unknown argument: ${args[at] ?? ''}.`;
    const value = args[at + 1];
    const hasValue = value !== undefined && !value.startsWith('--');
    options[name] = hasValue ? value : '';
    if (hasValue) at += 1;
  }
  return options;
}

/** The command `bekkenfysio-widgets prerender`: prints HTML, or with `--styles` what it looks like. */
export function prerenderCommand(
  [tag = '', ...rest]: readonly string[],
  {out, error}: Machine,
  renderer: Prerenderer,
): ExitCode {
  const wrong = (problem: string): ExitCode => {
    error(problem);
    return 2;
  };
  const {PRERENDER_TAGS: tags} = renderer;
  if (!tags.includes(tag)) {
    return wrong(`${tag ? `There is no <${tag}>` : 'Name an element'}: ${tags.join(', ')}.`);
  }
  const options = readOptions(rest);
  if (typeof options === 'string') return wrong(options);
  const {stylesheet, styles, ...attributes} = options;
  if (stylesheet === '') return wrong('--stylesheet wants the address of a file.');
  const known = renderer.prerenderAttributes(tag);
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown) return wrong(`<${tag}> has no attribute ${unknown}. It has: ${known.join(', ')}.`);
  const html = () =>
    renderer.prerender(tag, stylesheet === undefined ? {attributes} : {attributes, stylesheet});
  out(styles === undefined ? html() : renderer.prerenderStyles(tag));
  return 0;
}
