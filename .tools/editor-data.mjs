/**
 * What editors know of our elements, made from the manifest `dist/custom-elements.json`:
 *
 *   dist/vscode.html-custom-data.json   completion and hover in VS Code ("html.customData")
 *   dist/web-types.json                 the same for the editors of JetBrains
 *   dist/jsx.d.ts                       the tags for JSX, and for `document.querySelector` in TypeScript
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

function jsxElement({tagName, name, description, attributes = []}) {
  const rows = attributes.flatMap((attribute) => [
    comment(attribute.description, '    '),
    `    '${attribute.name}'?: ${isBoolean(attribute) ? 'boolean | ' : ''}string | number | null;`,
  ]);
  return [comment(description, '  '), `  '${tagName}': Common<${name}> & {`, ...rows, '  };'];
}

const jsx = [
  '// Made from the manifest by the build.',
  `import type {${elements.map(({name}) => name).join(', ')}} from './types/index.js';`,
  '',
  '/** What every tag takes in JSX. */',
  'interface Common<Element> {',
  '  children?: unknown; class?: string; className?: string; id?: string; slot?: string;',
  '  lang?: string; dir?: string; hidden?: boolean; key?: string | number | null;',
  '  ref?: ((element: Element | null) => void) | {current: Element | null} | null;',
  '}',
  '',
  '/**',
  ' * Our tags for JSX. With React 19, once in your project:',
  " * `declare module 'react' { namespace JSX { interface IntrinsicElements extends BekkenfysioElements {} } }`",
  ' */',
  'export interface BekkenfysioElements {',
  ...elements.flatMap(jsxElement),
  '}',
  '',
  'declare global {',
  '  interface HTMLElementTagNameMap {',
  ...elements.map(({tagName, name}) => `    '${tagName}': ${name};`),
  '  }',
  '}',
  '',
].join('\n');

const json = (data) => `${JSON.stringify(data, null, 2)}\n`;
writeFileSync('dist/vscode.html-custom-data.json', json(vsCode));
writeFileSync('dist/web-types.json', json(webTypes));
writeFileSync('dist/jsx.d.ts', jsx);
