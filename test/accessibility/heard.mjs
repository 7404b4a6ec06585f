/**
 * What assistive technology is given of a page in Chromium, as text in its order: on each line a
 * role, its name in quotes, in brackets what is said with it, and after a colon the words in it.
 *
 * Left out are boxes and marks without a meaning, words that are the name on the same line, and the
 * words of a label, which are the name of its control.
 */

/** Roles that Chromium names in its own way. */
const ROLES = {
  StaticText: 'text',
  LabelText: 'label',
  Legend: 'legend',
  Figcaption: 'caption',
  DescriptionList: 'list of terms',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  DisclosureTriangle: 'disclosure',
  DisclosureTriangleGrouped: 'disclosure',
  Details: 'details',
  image: 'img',
};

const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LayoutTableRow'];

/** @returns {Promise<string>} what is in `main`, over a session of the devtools protocol */
export async function heardIn(session) {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({role}) => role?.value === 'main');
  return read(main, byId)
    .flatMap(({children}) => children)
    .flatMap((item) => linesOf(item))
    .join('\n');
}

/** A node with what is in it; where it has no meaning, what is in it takes its place. */
function read(node, byId) {
  const inside = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  const children = inside.flatMap((child) => read(child, byId));
  const role = node.role?.value;
  if (node.ignored || SILENT.includes(role)) return children;
  const name = node.name?.value ?? '';
  const item = {role: ROLES[role] ?? role, name, said: saidOf(node), children};
  return item.role === 'label' ? withoutItsWords(item) : [item];
}

/** A label is heard as the name of its control, and not once more. */
function withoutItsWords(label) {
  const controls = label.children.filter(({role}) => role !== 'text');
  const [control] = controls;
  const isName = controls.length === 1 && sameWords(control.name, wordsIn(label.children, 'text'));
  return isName ? [control] : [label];
}

/** What is said with a name: its level, its state, and what describes it. */
function saidOf({role, properties = [], description, value}) {
  const of = Object.fromEntries(properties.map(({name, value: {value: own}}) => [name, own]));
  const is = (name, yes, no) => {
    if (of[name] === undefined) return [];
    return [of[name] === true || of[name] === 'true' ? yes : no].filter(Boolean);
  };
  return [
    ...(of.level && role?.value === 'heading' ? [`level ${of.level}`] : []),
    ...is('checked', 'checked', 'not checked'),
    ...is('pressed', 'pressed', 'not pressed'),
    ...is('expanded', 'expanded', 'collapsed'),
    ...is('disabled', 'disabled'),
    ...is('invalid', 'invalid'),
    ...is('focused', 'has focus'),
    ...(of.live && of.live !== 'off' ? [`live, ${of.live}`] : []),
    ...(value?.value ? [`value: ${value.value}`] : []),
    ...(description?.value ? [`described: ${description.value}`] : []),
  ];
}

function linesOf({role, name, said, children}, depth = 0) {
  const indent = '  '.repeat(depth);
  const notes = said.length > 0 ? ` [${said.join('; ')}]` : '';
  if (role === 'text') return [`${indent}${tidy(name)}`];
  const label = name ? ` "${tidy(name)}"` : '';
  const onlyWords = children.every((child) => child.role === 'text');
  const words = onlyWords ? wordsIn(children, 'text') : '';
  const content = words && !sameWords(words, name) ? `: ${words}` : '';
  const below = onlyWords ? [] : children.flatMap((child) => linesOf(child, depth + 1));
  return [`${indent}${role}${label}${notes}${content}`, ...below];
}

function wordsIn(children, role) {
  return tidy(
    children
      .filter((child) => child.role === role)
      .map(({name}) => name)
      .join(''),
  );
}

/** A name is made of pieces with other spaces between them than their words have. */
function sameWords(one, other) {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '');
}

function tidy(text) {
  return text.replace(/\s+/g, ' ').trim();
}
