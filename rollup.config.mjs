import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {literalsHtmlCssMinifier as minifyLiterals} from '@literals/rollup-plugin-html-css-minifier';
import {billOfMaterials} from './.tools/sbom.mjs';
import {withoutDescriptions} from './.tools/policy-schema.mjs';
import {languageFile, numberedTexts, textNumbers} from './.tools/text-numbers.mjs';

const compiled = '.build';
const generated = `${compiled}/localisation/generated`;
const NO_LOCALE = ['locale-codes.js', 'unreviewed.js'];
const texts = textNumbers(compiled);
const materials = billOfMaterials('dist/sbom.cdx.json');
const locales = readdirSync(generated)
  .filter((file) => /^[\w-]+\.js$/.test(file) && !NO_LOCALE.includes(file))
  .map((file) => file.slice(0, -'.js'.length));
const tags = readdirSync(`${compiled}/elements`, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/**
 * Gives lit's Trusted Types policy our own name, and keeps a refusal inside. Stock lit asks for
 * "lit-html" when it is imported: on a page whose list lacks that name the whole script would die.
 * The build fails where lit no longer looks as expected.
 */
function ownTrustedTypesPolicy() {
  const stock = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!stock.test(code)) this.error('lit creates its Trusted Types policy in another way now');
      const guarded = '(()=>{try{return $1.createPolicy("bekkenfysio-widgets",$2)}catch{}})()';
      return {code: code.replace(stock, guarded), map: null};
    },
  };
}

/**
 * What the one script needs of three packages, in place of the whole: our decorators are all lit's
 * `@property`, and each of our texts has an id of its own (`numberedTexts` holds that). 0.7 kB less.
 */
const LESSER = {
  'tslib': 'export const __decorate = ([decorate], target, key) => decorate(target, key);',
  'lit/decorators.js': `export const property = (options) => (target, key) =>
    target.constructor.createProperty(key, options);`,
  './id-generation.js': 'export const generateMsgId = () => "";',
};

function lesserModules() {
  return {
    name: 'lesser-modules',
    resolveId: (id) => (Object.hasOwn(LESSER, id) ? `\0${id}` : null),
    load: (id) => LESSER[id.slice(1)] ?? null,
    transform(code, id) {
      if (/__decorate\((?!\[\s*property\()/.test(code) && !id.startsWith('\0')) {
        this.error(`${id} has a decorator other than property`);
      }
    },
  };
}

/** Writes `integrity.json`: hash and sizes of every file that a page loads. */
function integrity() {
  return {
    name: 'integrity',
    writeBundle() {
      const files = [
        'bekkenfysio-widgets.js',
        'policy.js',
        'qr.js',
        ...locales.map((code) => `locales/${code}.js`),
      ];
      const rows = files.map((file) => {
        const content = readFileSync(join('dist', file));
        const sha384 = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        return [file, {sha384, bytes: content.length, brotli: brotliCompressSync(content).length}];
      });
      writeFileSync(
        'dist/integrity.json',
        `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`,
      );
    },
  };
}

/** Where the licences of what is inside can be read; no other comment is left in (see `minify`). */
const NOTICE = '/*! bekkenfysio-widgets, MIT; see THIRD-PARTY-NOTICES.txt */';

/**
 * A classic script is read in the page's character set, which on old sites is not UTF-8: the one
 * script is plain ASCII. Modules are always UTF-8.
 */
const minify = (module) =>
  terser({
    module,
    toplevel: module,
    ecma: 2020,
    compress: {passes: 3},
    format: {comments: /^! bekkenfysio/, ascii_only: !module},
  });

const localeFiles = locales.map((code) => ({
  input: `${generated}/${code}.js`,
  output: {file: `dist/locales/${code}.js`, format: 'es', plugins: [minify(true)]},
  plugins: [languageFile(generated, texts), materials.noted],
}));

/**
 * Leaves the engine for policies, and what makes a QR code, out of the one script, which says itself
 * where to load them from: files that stand beside it.
 */
function filesApart() {
  const apart = {
    './policy.js': /\/(policy\/engine|insurer-view)\.js$/,
    './qr.js': /\/qr-code\.js$/,
  };
  return {
    name: 'files-apart',
    resolveDynamicImport(specifier) {
      const found = Object.entries(apart).find(([, pattern]) => pattern.test(String(specifier)));
      return found ? {id: found[0], external: true} : null;
    },
  };
}

/** The modules of `src/shared-modules.ts`: what ends so is the module of that name. */
const SHARED = {
  'lit': 'lit',
  '@lit/localize': '@lit/localize',
  'lit/directives/if-defined.js': 'lit/directives/if-defined.js',
  'lit/directives/keyed.js': 'lit/directives/keyed.js',
  'lit/directives/live.js': 'lit/directives/live.js',
  '/localisation/language.js': './language',
  '/embed/warn.js': './warn',
};

const sharedName = (id) =>
  SHARED[Object.keys(SHARED).find((end) => id === end || (end[0] === '/' && id.endsWith(end)))];

/**
 * The file for pages with a policy. It is a module whose function gets the modules that it shares
 * with the one script, and gives back its exports.
 */
const policyFile = {
  input: `${compiled}/policy-file.js`,
  external: (id) => sharedName(id) !== undefined,
  output: {
    file: 'dist/policy.js',
    format: 'cjs',
    interop: 'esModule',
    esModule: false,
    strict: false,
    paths: sharedName,
    banner: `${NOTICE}\nexport default function (require) { const exports = {};`,
    footer: `return exports; }\nexport const key = '${texts.key}';`,
    plugins: [minify(true)],
  },
  plugins: [
    nodeResolve(),
    withoutDescriptions(),
    numberedTexts(texts),
    minifyLiterals({failOnError: true}),
    materials.noted,
  ],
};

/** The file for leaflets that are printed with a QR code. It shares nothing with the one script. */
const qrFile = {
  input: `${compiled}/views/qr-code.js`,
  output: {file: 'dist/qr.js', format: 'es', banner: NOTICE, plugins: [minify(true)]},
  plugins: [nodeResolve(), materials.noted],
};

const oneScript = {
  input: `${compiled}/bundle.js`,
  output: {
    file: 'dist/bekkenfysio-widgets.js',
    format: 'iife',
    banner: NOTICE,
    plugins: [minify(false)],
  },
  plugins: [
    lesserModules(),
    nodeResolve({exportConditions: ['production', 'browser']}),
    filesApart(),
    ownTrustedTypesPolicy(),
    numberedTexts(texts),
    minifyLiterals({failOnError: true}),
    materials.noted,
    // Last, when the other files are there too.
    integrity(),
  ],
};

/** What npm users import by name: the classes, the rules, and each element's registration. */
const entries = {
  index: `${compiled}/index.js`,
  coverage: `${compiled}/coverage/index.js`,
  ...Object.fromEntries(tags.map((tag) => [tag, `${compiled}/elements/${tag}/register.js`])),
};

/** Where a module of the npm form goes. npm leaves out every folder called node_modules. */
const npmFile = ({name}) =>
  Object.hasOwn(entries, name)
    ? `${name}.js`
    : `modules/${name.replace(/^.*node_modules\//, '')}.js`;

const npmForm = {
  input: entries,
  external: [/^lit(\/|$)/, '@lit/localize', 'valibot', /^lean-qr(\/|$)/],
  output: {
    dir: 'dist',
    format: 'es',
    // A file for each module: what several elements share would else be one file, and bring along
    // whatever else lies in it.
    preserveModules: true,
    preserveModulesRoot: compiled,
    entryFileNames: npmFile,
    hoistTransitiveImports: false,
  },
  plugins: [nodeResolve(), numberedTexts(texts), materials.noted],
};

/** `npx bekkenfysio-widgets check policy.json`: one file for Node, valibot inside. */
const command = {
  input: `${compiled}/cli/bin.js`,
  external: [/^node:/],
  output: {file: 'dist/cli.js', format: 'es'},
  // The last of all builds.
  plugins: [nodeResolve(), materials.written],
};

export default [...localeFiles, policyFile, qrFile, oneScript, npmForm, command];
