import {TAGS, THEMES, VARIANTS} from './choice.js';
import {byId, make} from './dom.js';

/** Words are put in later, in the language of the moment: `data-t` says which. */
const words = (id: string, tag: 'span' | 'p' = 'span', attributes: Record<string, string> = {}) =>
  make(tag, {'data-t': id, ...attributes});

const TYPES: Readonly<Record<string, readonly [type: string, autocomplete: string]>> = {
  phone: ['tel', 'tel'],
  name: ['text', 'organization'],
  address: ['text', 'street-address'],
  email: ['email', 'email'],
  url: ['url', 'url'],
  folder: ['url', 'off'],
};

/** Fills the places in index.html with native controls. */
export function makeFields(): void {
  byId('widget-choices').append(
    ...TAGS.map((tag) => choice('checkbox', 'widgets', tag, tag, `${tag}-hint`)),
  );
  document.querySelectorAll<HTMLElement>('[data-radios]').forEach((place) => {
    const {radios = '', values = '', hints} = place.dataset;
    place.append(
      ...values.split(' ').map((value) => {
        const id = `${radios}-${value}`;
        return choice('radio', radios, value, id, hints === undefined ? undefined : `${id}-hint`);
      }),
    );
  });
  document.querySelectorAll<HTMLElement>('[data-select]').forEach((place) => {
    const name = place.dataset['select'] ?? '';
    const list = name === 'theme' ? THEMES : VARIANTS;
    place.append(
      make('label', {'for': name, 'data-t': name}),
      make('select', {id: name, name}, ...list.map((value) => option(name, value))),
    );
  });
  document.querySelectorAll<HTMLElement>('[data-field]').forEach(fill);
}

function option(name: string, value: string): HTMLOptionElement {
  return make('option', {value, 'data-t': `${name}-${value}`});
}

function choice(type: string, name: string, value: string, label: string, hint?: string): Node {
  const id = `${name}-${value}-input`;
  const described: Record<string, string> = hint ? {'aria-describedby': `${id}-hint`} : {};
  return make(
    'div',
    {class: 'choice'},
    make('input', {type, name, value, id, ...described}),
    make('label', {for: id}, words(label)),
    ...(hint ? [words(hint, 'p', {id: `${id}-hint`, class: 'hint'})] : []),
  );
}

/** A label, a hint, the reason why it is wrong, and the field. */
function fill(place: HTMLElement): void {
  const {field: name = '', hint, optional, long} = place.dataset;
  const [type = 'text', autocomplete = 'off'] = TYPES[name] ?? [];
  const described = `${hint === undefined ? '' : `${name}-hint `}${name}-error`;
  const label = make('label', {for: name}, words(name));
  if (optional !== undefined) label.append(' ', words('optional', 'span', {class: 'quiet'}));
  const attributes = {'id': name, name, 'aria-describedby': described, 'spellcheck': 'false'};
  const control =
    long === undefined
      ? make('input', {...attributes, type, autocomplete})
      : make('textarea', {...attributes, rows: '6', class: 'code'});
  const withPicker = place.classList.contains('colour')
    ? make('div', {class: 'pair'}, picker(name), control)
    : control;
  place.append(
    label,
    ...(hint === undefined ? [] : [words(hint || `${name}-hint`, 'p', hintOf(name))]),
    make('p', {class: 'error', id: `${name}-error`}),
    withPicker,
  );
}

const hintOf = (name: string) => ({class: 'hint', id: `${name}-hint`});

/** The browser's own colour picker beside the field, for those who have no code at hand. */
function picker(name: string): HTMLInputElement {
  return make('input', {'type': 'color', 'id': `${name}-picker`, 'data-label': 'picker'});
}
