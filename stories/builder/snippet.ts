import {phoneAddress} from '../../src/embed/contact-links.js';
import {problemsOf, folderAddress, type Problem} from './check.js';
import type {Build, Choice, Tag} from './choice.js';
import {attributesOf, fallback, forAttribute, oneLine} from './markup.js';
import {styleRules} from './style.js';
import {angularCode, reactCode, vueCode} from './frameworks.js';

/** Where a piece of code goes, as the id of a text. */
export type Place =
  | 'page'
  | 'once'
  | 'block'
  | 'embed'
  | 'component'
  | 'styleFile'
  | 'policyFile'
  | 'vueConfig'
  | 'header';

/** One piece of code to copy. */
export interface Block {
  readonly place: Place;
  readonly code: string;
}

/** Code that works, or why there is none. Never both. */
export type Snippet =
  | {readonly ok: true; readonly blocks: readonly Block[]}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/** The address of the policy's file where a framework serves it itself. */
const POLICY_FILE = '/bekkenfysio-policy.json';

/** The script, as its tag or the code of a framework needs it. */
export interface Script {
  readonly src: string;
  readonly integrity: string;
  readonly lang: string;
}

/** Everything that a webmaster puts on the site for this choice. */
export function snippet(choice: Choice, build: Build): Snippet {
  const problems = problemsOf(choice, build);
  return problems.length > 0 ? {ok: false, problems} : {ok: true, blocks: blocks(choice, build)};
}

function scriptOf({folder, version, language}: Choice, build: Build): Script {
  return {
    src: `${folderAddress(folder)}bekkenfysio-widgets.js`,
    integrity: version === 'pinned' ? build.integrity : '',
    lang: language === 'page' ? '' : language,
  };
}

function scriptTag({src, integrity, lang}: Script): string {
  const pinned = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  const forced = lang ? ` data-lang="${lang}"` : '';
  return `<script src="${forAttribute(src)}"${pinned}${forced} async></script>`;
}

type Shape = 'element' | 'mount';

const selectorOf = (shape: Shape) => (tag: Tag) =>
  shape === 'element' ? `${tag}:not(:defined)` : `[data-bekkenfysio='${tag}']`;

/** One widget as markup: an element, or the `<div>` that the script makes into one. */
function widget(tag: Tag, choice: Choice, shape: Shape, isFile = false): string {
  const inline = choice.policy === 'inline' && tag === 'coverage-checker';
  const src = choice.policy === 'address' ? choice.policySrc.trim() : '';
  const attributes = attributesOf(tag, choice, inline && isFile ? POLICY_FILE : src).map(
    ([name, value]) => ` ${shape === 'mount' ? 'data-' : ''}${name}="${forAttribute(value)}"`,
  );
  const open = shape === 'mount' ? `div data-bekkenfysio="${tag}"` : tag;
  const data =
    inline && !isFile
      ? [`  <script type="application/json">${oneLine(choice.policyJson)}</script>`]
      : [];
  return [
    `<${open}${attributes.join('')}>`,
    `  ${fallback(tag, choice, phoneAddress(choice.phone) ?? '')}`,
    ...data,
    `</${shape === 'mount' ? 'div' : tag}>`,
  ].join('\n');
}

function blocks(choice: Choice, build: Build): Block[] {
  const script = scriptOf(choice, build);
  const markup = (shape: Shape, isFile = false) =>
    choice.widgets.map((tag) => widget(tag, choice, shape, isFile)).join('\n');
  const css = (shape: Shape) => styleRules(choice, build, selectorOf(shape)).join('\n');
  const styled = (shape: Shape) => `<style>\n${css(shape)}\n</style>\n${scriptTag(script)}`;
  const ownFiles: Block[] = [
    {place: 'styleFile', code: css('element')},
    ...(choice.policy === 'inline' && choice.widgets.includes('coverage-checker')
      ? [{place: 'policyFile', code: oneLine(choice.policyJson)} as const]
      : []),
  ];
  switch (choice.variant) {
    case 'html':
      return [{place: 'page', code: `${styled('element')}\n\n${markup('element')}`}];
    case 'wordpress':
      return [
        {place: 'once', code: styled('mount')},
        {place: 'block', code: markup('mount')},
      ];
    case 'site-builder':
      return [{place: 'embed', code: `${styled('mount')}\n${markup('mount')}`}];
    case 'react':
      return [{place: 'component', code: reactCode(script, markup('element', true))}, ...ownFiles];
    case 'vue':
      return [
        {place: 'component', code: vueCode(script, markup('element', true))},
        {place: 'vueConfig', code: vueConfig(choice.widgets)},
        ...ownFiles,
      ];
    case 'angular':
      return [
        {place: 'component', code: angularCode(script, markup('element', true))},
        ...ownFiles,
      ];
    case 'csp':
      return [
        {place: 'header', code: header(choice, script)},
        {place: 'styleFile', code: css('element')},
        {place: 'page', code: `${scriptTag(script)}\n\n${markup('element')}`},
      ];
  }
}

function vueConfig(widgets: readonly Tag[]): string {
  const list = widgets.map((tag) => `'${tag}'`).join(', ');
  return `const widgets = [${list}];

// vite.config.js: vue({template: {compilerOptions}}); nuxt.config.ts: vue: {compilerOptions}
const compilerOptions = {isCustomElement: (tag) => widgets.includes(tag)};`;
}

/** Only what the widgets need; a site adds its own. */
function header(choice: Choice, {src}: Script): string {
  const {origin} = new URL(src);
  const hasAddress = choice.policy === 'address' && choice.widgets.includes('coverage-checker');
  // An address with a host of its own, also one that begins with //; any other is the page's.
  const isElsewhere = /^(https?:)?[/\\]{2}/i.test(choice.policySrc.trim());
  const data = hasAddress && isElsewhere ? new URL(choice.policySrc.trim(), src) : undefined;
  return [
    "Content-Security-Policy: default-src 'self'",
    `script-src 'self' ${origin}`,
    `connect-src 'self'${data ? ` ${data.origin}` : ''}`,
    "require-trusted-types-for 'script'",
    'trusted-types bekkenfysio-widgets',
  ].join('; ');
}
