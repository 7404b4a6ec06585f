import type {ArgTypes} from '@storybook/web-components-vite';

/** One entry of the manifest: an attribute, a property, a method, an event, a slot or a part. */
export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly kind?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly readonly?: boolean;
}

export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** As much of `custom-elements.json` as Storybook shows. */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** What an element takes and gives, one row each. Only what a page may set has a control. */
type Category = 'Attributes' | 'Properties' | 'Methods' | 'Events' | 'Slots' | 'Parts';

/**
 * Storybook's own reading gives an attribute and a part of the same name one row, and its property
 * a second one. Here each has its row, named as a page's author writes it.
 */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const element = elementOf(manifest, tag);
  if (!element) return {};
  const {attributes = [], members = [], events = [], slots = [], cssParts = []} = element;
  const properties = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
  return Object.fromEntries([
    ...attributes.map((entry) => row('Attributes', entry.name, entry)),
    ...properties.map((entry) => row('Properties', entry.name, entry)),
    ...methods.map((entry) => row('Methods', `${entry.name}()`, entry)),
    ...events.map((entry) => row('Events', entry.name, entry)),
    ...slots.map((entry) => row('Slots', `slot="${entry.name}"`, entry)),
    ...cssParts.map((entry) => row('Parts', `::part(${entry.name})`, entry)),
  ]);
}

/** What the manifest says of one element. */
export function elementOf({modules}: Manifest, tag: string): Declaration | undefined {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag);
}

function row(category: Category, name: string, entry: Entry): [string, ArgTypes[string]] {
  const summary = entry.type?.text;
  const settable = category === 'Attributes' || (category === 'Properties' && !entry.readonly);
  return [
    name,
    {
      name,
      description: entry.description ?? '',
      control: settable ? {type: controlFor(summary)} : false,
      table: {
        category,
        ...(summary ? {type: {summary}} : {}),
        ...(entry.default ? {defaultValue: {summary: entry.default}} : {}),
      },
    },
  ];
}

function controlFor(type = ''): 'text' | 'number' | 'boolean' | 'object' {
  if (type === 'number' || type === 'boolean') return type;
  return /\[\]$|^Answers$|^Policy\b/.test(type) ? 'object' : 'text';
}
