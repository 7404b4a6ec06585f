import {elementOf, type Declaration, type Entry} from './arg-types.js';
import {manifest} from './manifest.js';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string) => `\`${text}\``;
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** One table; none where there is nothing to list, and no column where nothing would stand in it. */
function table(title: string, entries: readonly Entry[], nameOf: (entry: Entry) => string): string {
  if (entries.length === 0) return '';
  const moreOf = (entry: Entry) => entry.default ?? entry.type?.text;
  const hasMore = entries.some(moreOf);
  const line = (name: string, text: string, more: string) =>
    hasMore ? row(name, text, more) : row(name, text);
  return [
    `### ${title}`,
    '',
    line('Name', 'What it does', 'Type or default'),
    line('---', '---', '---'),
    ...entries.map((entry) => {
      const more = moreOf(entry);
      return line(code(nameOf(entry)), entry.description ?? '', more ? code(more) : '');
    }),
    '',
  ].join('\n');
}

/** Properties that are an attribute too have their row there. */
function propertiesOf({attributes = [], members = []}: Declaration): readonly Entry[] {
  const named = new Set(attributes.map(({fieldName}) => fieldName));
  return members.filter(({kind, name}) => kind === 'field' && !named.has(name));
}

/** All that an element takes and gives, as Markdown, from the manifest of the build. */
export function apiOf(tag: string): string {
  const element = elementOf(manifest, tag);
  if (!element) return 'Not built yet: run `npm run build`.';
  const {attributes = [], members = [], events = [], slots = [], cssParts = []} = element;
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    table('Attributes', attributes, ({name}) => name),
    table('Properties', propertiesOf(element), ({name}) => name),
    table('Methods', methods, ({name}) => `${name}()`),
    table('Events', events, ({name}) => name),
    table('Slots', slots, ({name}) => `slot="${name}"`),
    table('Parts', cssParts, ({name}) => `::part(${name})`),
    table('Tokens', element.cssProperties ?? [], ({name}) => name),
  ].join('\n');
}
