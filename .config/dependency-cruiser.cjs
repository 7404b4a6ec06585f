/**
 * The house and its floors. A folder imports from itself and from the floors below: never up, never from
 * a neighbour, and an element never from another element.
 */
const FLOOR_1 = 'coverage|pacing';
const FLOOR_2 = 'content|styles|illustrations';
// The language stands below the rest of floor 3: the base class of every element follows it.
const LANGUAGE = 'localisation';
const FLOOR_3 = 'embed|views';
const below = {
  2: FLOOR_1,
  3: `${FLOOR_1}|${FLOOR_2}|${LANGUAGE}`,
  4: `${FLOOR_1}|${FLOOR_2}|${LANGUAGE}|${FLOOR_3}`,
};

/** The package names that a module may resolve to, as paths in node_modules. */
const package = (...names) => `node_modules/(${names.join('|')})/`;
const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

/** A rule that a module of `folders` may depend on nothing in src but its own folder and `allowed`. */
const floor = (name, comment, folders, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: {path: `^src/(${folders})/`},
  to: {path: '^src/', pathNot: `^src/($1${allowed ? `|${allowed}` : ''})/`},
});

module.exports = {
  forbidden: [
    floor('floor-1', 'coverage and pacing know only themselves.', FLOOR_1, ''),
    {
      name: 'floor-1-is-pure',
      comment: 'No library on floor 1 but valibot, which describes the policy format in coverage.',
      severity: 'error',
      from: {path: `^src/(${FLOOR_1})/`},
      to: {path: 'node_modules', pathNot: package('valibot', 'tslib')},
    },
    {
      name: 'pacing-is-arithmetic',
      comment: 'pacing has no library at all.',
      severity: 'error',
      from: {path: '^src/pacing/'},
      to: {path: 'node_modules', pathNot: package('tslib')},
    },
    floor(
      'floor-2',
      'content, styles and illustrations know floor 1 and themselves.',
      FLOOR_2,
      below[2],
    ),
    floor(
      'language',
      'localisation knows itself only: it is told where files are, and whom to warn.',
      LANGUAGE,
      '',
    ),
    floor(
      'floor-3',
      'embed and views know floors 1 and 2, the language, and themselves.',
      FLOOR_3,
      below[3],
    ),
    {
      name: 'floor-4-own-folder',
      comment: 'An element never imports from another element: what two need lies on floor 3.',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'floor-4',
      comment: 'An element knows floors 1 to 3 and itself.',
      severity: 'error',
      from: {path: '^src/elements/'},
      to: {path: '^src/', pathNot: `^src/(elements|${below[4]})/`},
    },
    {
      name: 'floor-6-is-the-roof',
      comment: 'Nothing imports the entry points, nor the command.',
      severity: 'error',
      from: {pathNot: '^src/cli/'},
      to: {path: '^src/((bundle|index|prerender)\\.ts$|cli/)'},
    },
    floor('the-command', 'The command knows the policy format, and no element.', 'cli', 'coverage'),
    {
      name: 'floor-6-is-five-files',
      comment:
        'The entry points: the one script, the file beside it with what they share, the npm form, and what renders in Node. Any other file belongs to a floor: give it a folder.',
      severity: 'error',
      from: {
        path: '^src/[^/]+\\.ts$',
        pathNot: '^src/(bundle|index|policy-file|prerender|shared-modules)\\.ts$',
      },
      to: {},
    },
    {
      name: 'registration-has-its-own-file',
      comment:
        'Only the one script imports a register.ts: every other module is free of side effects.',
      severity: 'error',
      from: {pathNot: '^src/bundle\\.ts$'},
      to: {path: '^src/elements/[^/]+/register\\.ts$'},
    },
    {
      name: 'only-registration-defines',
      comment: 'A module with a class does not put it in the registry of the page.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/((bundle|index|policy-file|prerender)\\.ts|elements/[^/]+/register\\.ts|embed/)',
      },
      to: {path: '^src/embed/define\\.ts$', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'no-cycle',
      comment: 'Modules that need each other are one module, or want a third.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-orphan',
      comment: 'A module that nobody imports and that imports nobody is not part of the house.',
      severity: 'error',
      from: {orphan: true, pathNot: '(\\.d\\.ts$|^src/localisation/generated/)'},
      to: {},
    },
    {
      name: 'libraries',
      comment: 'The libraries that were weighed: see CONTRIBUTING.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/prerender\\.ts$'},
      to: {path: 'node_modules', pathNot: package(...LIT, 'valibot', 'lean-qr', 'tslib')},
    },
    {
      name: 'server-rendering',
      comment: 'What renders on a server never comes to a page: it is in a file for Node.',
      severity: 'error',
      from: {path: '^src/prerender\\.ts$'},
      to: {path: 'node_modules', pathNot: package(...LIT, '@lit-labs/ssr', 'tslib')},
    },
    {
      name: 'browser-only',
      comment: 'A page has no Node in it; only the command runs there.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'src-stands-alone',
      comment: 'What a page gets does not depend on tests, stories or tools.',
      severity: 'error',
      from: {path: '^src/'},
      to: {pathNot: '(^src/|node_modules/)', dependencyTypesNot: ['core', 'unknown']},
    },
    {
      name: 'resolvable',
      comment: 'An import of something that is not there.',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
