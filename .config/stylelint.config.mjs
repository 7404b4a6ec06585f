import postcssLit from 'postcss-lit';
import stylelint from 'stylelint';

const sides = ['left', 'right'];
const physical = [
  ...sides,
  ...['margin', 'padding', 'scroll-margin', 'scroll-padding', 'border'].flatMap((name) =>
    sides.map((side) => `/^${name}-${side}/`),
  ),
  '/^border-(top|bottom)-(left|right)-radius$/',
  'float',
  'clear',
];

const logicalOnly = 'A page may read from right to left: name the inline-start or inline-end side.';

/** A rule of our own, because the built-in one knows no exception. */
const important = stylelint.createPlugin(
  'bekkenfysio/no-important',
  (enabled) => (root, result) => {
    if (!enabled) return;
    root.walkDecls((declaration) => {
      const keepsItsPlace =
        ['display', 'writing-mode'].includes(declaration.prop) &&
        declaration.parent?.selector?.startsWith(':host');
      if (!declaration.important || keepsItsPlace) return;
      stylelint.utils.report({
        result,
        ruleName: 'bekkenfysio/no-important',
        node: declaration,
        message:
          'No !important but on display and writing mode of :host. (bekkenfysio/no-important)',
      });
    });
  },
);

export default {
  customSyntax: postcssLit,
  plugins: [important],
  reportNeedlessDisables: true,
  rules: {
    'bekkenfysio/no-important': true,

    // A guest's styles: nothing that measures or leaves its place on the page.
    'unit-disallowed-list': [
      ['rem', 'vw', 'vh', 'vi', 'vb', 'vmin', 'vmax', '/^[sld]v[whib]$/', '/^[sld]vm(in|ax)$/'],
      {message: 'The page sets the root size and the viewport: use em, %, or cq units.'},
    ],
    'property-disallowed-list': [['z-index', ...physical], {message: logicalOnly}],
    'declaration-property-value-disallowed-list': [
      {
        'position': ['fixed', 'sticky'],
        'text-align': sides,
        'caption-side': sides,
        '/^(transition|animation)(-name|-property)?$/': ['all', '/^all\\b/'],
      },
      {message: 'See the rules for styles in CONTRIBUTING.'},
    ],
    'media-feature-name-disallowed-list': [
      ['/width$/', '/height$/', 'orientation', '/aspect-ratio$/'],
      {message: 'The viewport is not our place on the page: use a container query.'},
    ],

    // Mistakes.
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [
      true,
      {ignore: ['consecutive-duplicates-with-different-values']},
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-missing-generic-family-keyword': true,
    'function-calc-no-unspaced-operator': true,
    'media-feature-name-no-unknown': true,
    'named-grid-areas-no-invalid': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'no-unknown-animations': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
};
