import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];
const SOURCE = ['src/**/*.ts'];

const noMarkupFromText = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text must never become markup: render a template.',
  },
  {
    selector: 'TemplateElement[value.raw=/[.?](innerHTML|outerHTML)=/]',
    message: 'Text must never become markup: render a template.',
  },
];

const STORES = 'localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|sendBeacon';
const noTraces = [
  {
    selector: `MemberExpression[property.name=/^(${STORES})$/]`,
    message: 'A widget stores nothing and reports nothing.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[object.name="document"][property.name="title"]',
    message: 'The page and its title are not ours.',
  },
];

const noInlineCode = [
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict Content-Security-Policy blocks style attributes: use a class or a part.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\son[a-z]+=/]',
    message: 'A strict Content-Security-Policy blocks inline handlers: bind with @.',
  },
];

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const stores = STORES.split('|').concat('history');
const outsideWorld = [
  ...['document', 'window', 'navigator', 'customElements', 'performance'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'],
];

const restricted = (names, message) => names.map((name) => ({name, message}));
const traceless = [
  ...restricted(network, 'A widget makes no request of its own: see src/embed/policy-source.ts.'),
  ...restricted(stores, 'A widget leaves no trace on the page or the machine.'),
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.build/',
    'coverage/',
    'storybook-static/',
    'src/localisation/generated/',
    'stories/host-pages/',
    // Each is checked by its own build.
    'test/host-apps/*/',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    name: 'every file',
    files: ['**/*.{ts,mjs,cjs,js}'],
    plugins: {'@typescript-eslint': tseslint.plugin},
    rules: {
      'array-callback-return': 'error',
      'curly': ['error', 'multi-line'],
      'eqeqeq': ['error', 'always', {null: 'ignore'}],
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-empty': 'error',
      'no-empty-character-class': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-param-reassign': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-assignment': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'use-isnan': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
  {
    name: 'typescript',
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: `${import.meta.dirname}/..`},
    },
    rules: {
      // lit binds event handlers itself: `@click=${this.onClick}` is right as it stands.
      '@typescript-eslint/unbound-method': 'off',
      // A number in a template reads the same as its String().
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An empty text is no text.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A page's own script may give anything, whatever the type says: looking twice is not superfluous.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    name: 'elements and templates',
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    settings: {litHtmlSources: true, wc: {elementBaseClasses: ['LitElement', 'WidgetElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
      // The elements that hold answers have a closed root on purpose.
      'wc/no-closed-shadow-root': 'off',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    name: 'what a guest on a page never does',
    files: SOURCE,
    rules: {
      'max-lines': ['error', {max: 300}],
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...traceless],
      'no-restricted-imports': [
        'error',
        {
          paths: restricted(
            [
              'lit/directives/unsafe-html.js',
              'lit/directives/unsafe-svg.js',
              'lit/directives/style-map.js',
            ],
            'Text never becomes markup, and no element gets a style attribute.',
          ),
          patterns: [{group: ['**/dist/**', 'lit-html/*'], message: 'Import from lit.'}],
        },
      ],
      'no-restricted-syntax': ['error', ...noMarkupFromText, ...noTraces, ...noInlineCode],
    },
  },
  {
    name: 'the one request that a page can ask for',
    files: ['src/embed/policy-source.ts'],
    rules: {'no-restricted-globals': ['error', ...traceless.filter(({name}) => name !== 'fetch')]},
  },
  {
    name: 'where the webmaster is told what is wrong',
    files: ['src/{embed,localisation}/**/*.ts'],
    rules: {'no-console': ['error', {allow: ['warn']}]},
  },
  {
    name: 'pure: time and data are arguments',
    files: ['src/{coverage,pacing}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...traceless,
        ...restricted(outsideWorld, 'This folder is pure: give it as an argument.'),
      ],
      'no-restricted-properties': [
        'error',
        {object: 'Math', property: 'random', message: 'This folder is pure.'},
        {object: 'Date', property: 'now', message: 'This folder is pure.'},
      ],
      'no-restricted-syntax': [
        'error',
        ...noTraces,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'This folder is pure: the moment is an argument.',
        },
      ],
    },
  },
  {
    name: 'tests',
    files: ['test/**'],
    rules: {
      'no-console': ['error', {allow: ['error']}],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
  {
    name: 'tests in a page',
    files: ['test/**/*.ts'],
    rules: {
      // The types of a chai plugin say that `equal` is a promise, which it is not; `accessible` is one.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: '@types/chai'}]},
      ],
      // `expect(x).to.be.true` is chai's way of calling it.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A failed assertion is how a test learns that something is not there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {files: ['test/setup/**', 'test/*.mjs'], rules: {'no-console': 'off'}},
);
