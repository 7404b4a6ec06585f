/**
 * Everything that a page, a bundler or a policy file may name, read from a finished build. The list that people
 * can rely on is `test/data/public-api.json`; a test holds the two against each other.
 *
 *   node .tools/public-api.mjs --write   takes the build's names over into that list
 */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {answersTo, QUESTION_IDS, RULES} from '../dist/coverage.js';

export const LIST = 'test/data/public-api.json';

const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));
const names = (list = []) => list.map(({name}) => name).sort();
const found = (file, pattern) => [
  ...new Set([...read(file).matchAll(pattern)].map(([, name]) => name)),
];

/** The public names of this build, as one flat list for each kind. */
export function publicApi() {
  const elements = json('dist/custom-elements.json')
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
  const [{cssProperties}] = elements;
  return {
    elements: Object.fromEntries(elements.map((element) => [element.tagName, partsOf(element)])),
    tokens: names(cssProperties),
    themes: readdirSync('dist/themes').sort(),
    scriptAttributes: [
      ...found('src/embed/script-tag.ts', /getAttribute\('(data-[\w-]+)'\)/g),
    ].sort(),
    placeholder: found('src/embed/mount.ts', /ATTRIBUTE = '(data-[\w-]+)'/g),
    files: [
      ...Object.keys(json('dist/integrity.json')),
      ...['integrity.json', 'tokens.json', 'llms.txt'],
    ].sort(),
    exports: Object.keys(json('package.json').exports).sort(),
    functionsAndClasses: {
      '.': exportsOf('src/index.ts'),
      './coverage': exportsOf('src/coverage/index.ts'),
    },
    // What a page reads in `answers` and `outcome`, and sets.
    answers: Object.fromEntries(
      QUESTION_IDS.map((question) => [question, [...answersTo(question)].sort()]),
    ),
    outcomes: [...new Set(RULES.map(({outcome}) => outcome))].sort(),
    policyFormat: fieldsOf(json('dist/coverage-policy.schema.json')).sort(),
    commands: commandsOf(execFileSync(process.execPath, ['dist/cli.js', '--help'])),
  };
}

/** What the command's own help names. */
function commandsOf(help) {
  const uses = String(help).matchAll(/bekkenfysio-widgets ([a-z][\w-]*)/g);
  return [...new Set([...uses].map(([, command]) => command))].sort();
}

function partsOf({attributes = [], members = [], events, slots, cssParts}) {
  const attributeOf = new Set(attributes.map(({fieldName}) => fieldName));
  const isOwn = (wanted) => members.filter(({kind}) => kind === wanted);
  return {
    attributes: names(attributes),
    properties: [...new Set([...attributeOf, ...names(isOwn('field'))])].filter(Boolean).sort(),
    methods: names(isOwn('method')),
    events: names(events),
    slots: names(slots),
    parts: names(cssParts),
  };
}

/** What a module gives by name; types too, since a program that uses them stops building without. */
function exportsOf(file) {
  const lists = [...read(file).matchAll(/export (?:type )?\{([^}]+)\}/g)].map(([, list]) => list);
  return lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean)
    .sort();
}

/** Each field of the policy format by its path: `benefits[].package`. */
function fieldsOf(schema, path = '') {
  const {properties = {}, items} = schema;
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => {
      const here = path ? `${path}.${name}` : name;
      return [here, ...fieldsOf(inner, here)];
    }),
    ...(items ? fieldsOf(items, `${path}[]`) : []),
  ];
}

if (pathToFileURL(realpathSync(process.argv[1] ?? '')).href === import.meta.url) {
  if (process.argv.includes('--write')) {
    writeFileSync(LIST, `${JSON.stringify(publicApi(), null, 2)}\n`);
  } else console.log(JSON.stringify(publicApi(), null, 2));
}
