import {readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';

/**
 * The manifest that editors, Storybook and the README's tables are made from: what the elements are called,
 * and what a page may say to them. It fails where something public has no description, or where a template
 * has a slot or part, or the code an event, that the class does not document.
 */
export default {
  globs: ['src/elements/**/*.ts', 'src/embed/{widget,practice,kiosk}-element.ts'],
  exclude: ['src/elements/**/register.ts'],
  outdir: 'dist',
  overrideModuleCreation: inOneOrder,
  litelement: true,
  // package.json is written by people.
  packagejson: false,
  plugins: [publicApiOnly(), tokensOfEveryElement(), everythingDocumented()],
};

/** Files are found in whatever order the disk answers, and two builds have to give the same bytes. */
function inOneOrder({ts, globs}) {
  return globs
    .toSorted()
    .map((file) =>
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true),
    );
}

function publicApiOnly() {
  return {
    name: 'public-api-only',
    packageLinkPhase({customElementsManifest}) {
      for (const element of elementsIn(customElementsManifest)) {
        element.members = (element.members ?? []).filter(isPublic);
      }
    },
  };
}

function isPublic({name, privacy, static: ofClass}) {
  return !name.startsWith('#') && !ofClass && privacy !== 'private' && privacy !== 'protected';
}

/** What is no colour, and where its default is written. */
const OTHER_TOKENS = [
  ['--bf-font', 'src/styles/base.styles.ts', 'The font. By default the page’s own.'],
  ['--bf-radius', 'src/styles/tokens.ts', 'How round corners are.'],
  ['--bf-space', 'src/styles/tokens.ts', 'The distance between paragraphs.'],
];

/** Every element takes the same tokens, so they stand in one place and not above each class. */
function tokensOfEveryElement() {
  return {
    name: 'tokens-of-every-element',
    packageLinkPhase({customElementsManifest}) {
      const tokens = [...colorTokens(), ...OTHER_TOKENS.map(otherToken)];
      for (const element of elementsIn(customElementsManifest)) element.cssProperties = tokens;
    },
  };
}

/** The rows of the colours: the comment above a row says what it is for. */
function colorTokens() {
  const source = readFileSync('src/styles/tokens.ts', 'utf8');
  const rows = [...source.matchAll(/\/\/ (.+)\n\s*\['([\w-]+)', '(#\w{6})', '(#\w{6})'\]/g)];
  if (rows.length === 0) throw new Error('src/styles/tokens.ts has no colours that can be read');
  return rows.map(([, description, name, light, dark]) => ({
    name: `--bf-color-${name}`,
    description,
    default: `light-dark(${light}, ${dark})`,
  }));
}

function otherToken([name, file, description]) {
  const [, value] = new RegExp(`var\\(${name}, ([^)]+)\\)`).exec(readFileSync(file, 'utf8')) ?? [];
  if (!value) throw new Error(`${file} has no ${name}`);
  return {name, description, default: value};
}

function everythingDocumented() {
  /** What the files of each folder use, by folder. */
  const used = new Map();
  return {
    name: 'everything-documented',
    collectPhase({ts, node}) {
      if (!ts.isSourceFile(node)) return;
      const folder = dirname(node.fileName);
      used.set(folder, `${used.get(folder) ?? ''}\n${node.text}`);
    },
    packageLinkPhase({customElementsManifest}) {
      const elements = elementsIn(customElementsManifest);
      const problems = elements.flatMap((element) => [
        ...undescribed(element),
        ...undeclared(element, used.get(dirname(element.path)) ?? ''),
      ]);
      const folders = [...used.keys()].filter((folder) => dirname(folder) === 'src/elements');
      const tagged = elements.map(({tagName}) => `src/elements/${tagName}`);
      problems.push(
        ...folders
          .filter((folder) => !tagged.includes(folder))
          .map((folder) => `${folder}: no class has "@tag ${basename(folder)}"`),
      );
      if (problems.length === 0) return;
      console.error(problems.join('\n'));
      process.exitCode = 1;
    },
  };
}

function elementsIn(manifest) {
  return manifest.modules.flatMap(({path, declarations = []}) =>
    declarations
      .filter(({tagName}) => tagName)
      .map((declaration) => Object.defineProperty(declaration, 'path', {value: path})),
  );
}

const KINDS = {
  attributes: 'attribute',
  members: 'property or method',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
};

function undescribed(element) {
  const missing = Object.entries(KINDS).flatMap(([list, kind]) =>
    (element[list] ?? [])
      .filter(({description}) => !description?.trim())
      .map(({name}) => `<${element.tagName}>: ${kind} "${name || 'default'}" has no description`),
  );
  for (const text of ['description', 'summary']) {
    if (!element[text]?.trim()) missing.push(`<${element.tagName}>: the class has no ${text}`);
  }
  return missing;
}

/** Only what is written out in the element's own folder: a part that a view on floor 3 gives is not seen. */
function undeclared(element, source) {
  return [
    ...missingFrom(element.slots, matches(source, /<slot\s+name="([\w-]+)"/g), '@slot'),
    ...missingFrom(element.cssParts, matches(source, /\spart="([\w\s-]+)"/g), '@csspart'),
    ...missingFrom(element.events, matches(source, /\bemit\(\s*this,\s*'([\w-]+)'/g), '@fires'),
  ].map((problem) => `<${element.tagName}>: ${problem}`);
}

function matches(source, pattern) {
  return new Set([...source.matchAll(pattern)].flatMap(([, names]) => names.trim().split(/\s+/)));
}

function missingFrom(declared = [], names, tag) {
  const known = declared.map(({name}) => name);
  return [...names].filter((name) => !known.includes(name)).map((name) => `no ${tag} ${name}`);
}
