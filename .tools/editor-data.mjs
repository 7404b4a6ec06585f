/**
 * What editors know of our elements, made from the manifest `dist/custom-elements.json`:
 *
 *   dist/vscode.html-custom-data.json   completion and hover in VS Code ("html.customData")
 *   dist/web-types.json                 the same for the editors of JetBrains
 *   dist/jsx.d.ts                       the tags for JSX, and for `document.querySelector` in TypeScript
 *   dist/{react,vue,svelte}.d.ts        the same where these look for their tags
 */
import {readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({customElement, tagName}) => customElement && tagName);

const line = (text = '') => text.replace(/\s+/g, ' ').trim();
const named = (list = []) =>
  list.map(({name, description}) => ({name, description: line(description)}));
const isBoolean = ({type}) => type?.text === 'boolean';

const vsCode = {
  version: 1.1,
  tags: elements.map(({tagName, description, attributes = []}) => ({
    name: tagName,
    description: line(description),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: line(attribute.description),
      // "v" stands for an attribute that is there or not.
      ...(isBoolean(attribute) ? {valueSet: 'v'} : {}),
    })),
  })),
};

const webTypes = {
  '$schema': 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  'name': 'bekkenfysio-widgets',
  version,
  'description-markup': 'markdown',
  'contributions': {
    html: {
      elements: elements.map(({tagName, description, attributes, slots, events, cssParts}) => ({
        name: tagName,
        description: line(description),
        attributes: (attributes ?? []).map((attribute) => ({
          name: attribute.name,
          description: line(attribute.description),
          ...(isBoolean(attribute) ? {value: {type: 'boolean', kind: 'plain'}} : {}),
        })),
        slots: named(slots),
        js: {events: named(events)},
        css: {parts: named(cssParts)},
      })),
    },
  },
};

const comment = (text, indent) => `${indent}/** ${line(text).replaceAll('*/', '* /')} */`;

/** What TypeScript takes for an attribute: narrower than a text where the property is. */
function typeOf({fieldName, type}, className) {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return `boolean | ''`;
  if (text === 'number') return 'number | string';
  if (/^string( \| null)?$/.test(text)) return 'string | number';
  if (!fieldName) return text;
  return `${className}['${fieldName}']${text.endsWith('[]') ? ' | string' : ''}`;
}

function attributesOf({tagName, name, description, attributes = []}) {
  const rows = attributes.flatMap((attribute) => [
    comment(attribute.description, '    '),
    `    '${attribute.name}'?: ${typeOf(attribute, name)} | null | undefined;`,
  ]);
  return [comment(description, '  '), `  '${tagName}': {`, ...rows, '  };'];
}

function eventsOf({tagName, events = []}) {
  const rows = events.flatMap(({name, description}) => [
    comment(description, '    '),
    `    '${name}': CustomEvent;`,
  ]);
  return [`  '${tagName}': {`, ...rows, '  };'];
}

const MADE = '// Made from the manifest by the build.';

const jsx = [
  MADE,
  `import type {${elements.map(({name}) => name).join(', ')}} from './types/index.js';`,
  '',
  '/** The attributes that each tag takes besides those of every element. */',
  'export interface BekkenfysioAttributes {',
  ...elements.flatMap(attributesOf),
  '}',
  '',
  '/** The events of each tag. None carries an answer. */',
  'export interface BekkenfysioEvents {',
  ...elements.flatMap(eventsOf),
  '}',
  '',
  '/** What every tag takes in JSX. */',
  'interface Common<Element> {',
  '  children?: unknown; class?: string; className?: string; id?: string; slot?: string;',
  '  lang?: string; dir?: string; hidden?: boolean; key?: string | number | null;',
  '  ref?: ((element: Element | null) => void) | {current: Element | null} | null;',
  '}',
  '',
  '/** Our tags for JSX without React; with React 19 there is `bekkenfysio-widgets/react`. */',
  'export interface BekkenfysioElements {',
  ...elements.map(
    ({tagName, name}) => `  '${tagName}': Common<${name}> & BekkenfysioAttributes['${tagName}'];`,
  ),
  '}',
  '',
  'declare global {',
  '  interface HTMLElementTagNameMap {',
  ...elements.map(({tagName, name}) => `    '${tagName}': ${name};`),
  '  }',
  '}',
  '',
].join('\n');

/** A file of types that tells one library of our tags: `own` is what a tag takes there. */
const tagsFor = ({head, own, open, close}) =>
  [
    MADE,
    ...head,
    "import type {BekkenfysioAttributes, BekkenfysioEvents} from './jsx.js';",
    '',
    'type Tag = keyof BekkenfysioAttributes;',
    ...own,
    '',
    ...open,
    ...elements.map(({tagName}) => `    '${tagName}': Own<'${tagName}'>;`),
    ...close,
    '',
  ].join('\n');

const react = tagsFor({
  head: ["import type {DetailedHTMLProps, HTMLAttributes} from 'react';"],
  own: [
    'type Own<T extends Tag> = DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]> &',
    '  {class?: string | undefined} & BekkenfysioAttributes[T] & {',
    '    [E in keyof BekkenfysioEvents[T] & string as `on${E}`]?: ((event: BekkenfysioEvents[T][E]) => void) | undefined;',
    '  };',
  ],
  open: ["declare module 'react' {", '  namespace JSX {', '    interface IntrinsicElements {'],
  close: ['    }', '  }', '}'],
});

const vue = tagsFor({
  head: ["import type {HTMLAttributes} from 'vue';"],
  own: [
    'type Camel<Name extends string> = Name extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : Name;',
    'type Props<T extends Tag> = {',
    '  [A in keyof BekkenfysioAttributes[T] & string as Camel<A>]?: BekkenfysioAttributes[T][A];',
    '};',
    'type Listeners<T extends Tag> = {',
    '  [E in keyof BekkenfysioEvents[T] & string as `on${Capitalize<Camel<E>>}`]?: (event: BekkenfysioEvents[T][E]) => void;',
    '};',
    'type Own<T extends Tag> = new () => {$props: HTMLAttributes & Props<T> & Listeners<T>};',
  ],
  open: ["declare module 'vue' {", '  interface GlobalComponents {'],
  close: ['  }', '}'],
});

const svelte = tagsFor({
  head: ["import type {HTMLAttributes} from 'svelte/elements';"],
  own: [
    'type Own<T extends Tag> = HTMLAttributes<HTMLElementTagNameMap[T]> & BekkenfysioAttributes[T] & {',
    '  [E in keyof BekkenfysioEvents[T] & string as `on${E}` | `on:${E}`]?: (event: BekkenfysioEvents[T][E]) => void;',
    '};',
  ],
  open: ["declare module 'svelte/elements' {", '  interface SvelteHTMLElements {'],
  close: ['  }', '}'],
});

const json = (data) => `${JSON.stringify(data, null, 2)}\n`;
writeFileSync('dist/vscode.html-custom-data.json', json(vsCode));
writeFileSync('dist/web-types.json', json(webTypes));
for (const [name, types] of Object.entries({jsx, react, vue, svelte})) {
  writeFileSync(`dist/${name}.d.ts`, types);
}
