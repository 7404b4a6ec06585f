/**
 * Writes `dist/llms.txt`: for somebody who lets a program write the snippet. What can drift comes from where it is
 * kept: the five minutes and the wishes from README.md, the elements from the manifest, the hash from the build.
 *
 *   node .tools/llms.mjs
 */
import {readFileSync, writeFileSync} from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const {version, description} = JSON.parse(readFileSync('package.json', 'utf8'));
const {sha384} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['bekkenfysio-widgets.js'];
const elements = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

const line = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The code blocks of a section of README.md, without the spaces of a list. */
function blocksOf(heading) {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const blocks = [...section.split('\n## ')[0].matchAll(/^( *)```html\n([\s\S]*?)^ *```$/gm)];
  return blocks.map(([, indent, code]) =>
    code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trim(),
  );
}

/** The table between two marks of README.md, as a list. */
function wishes() {
  const [, table = ''] = /<!-- wishes:begin -->([\s\S]*?)<!-- wishes:end -->/.exec(readme) ?? [];
  const rows = [...table.matchAll(/^\| +(.+?) +\| +(.+?) +\|$/gm)].map(([, wish, how]) => [
    wish,
    how,
  ]);
  return rows.filter(([wish]) => wish !== 'You want' && !/^-+$/.test(wish));
}

function elementText({tagName, summary, description: text, ...parts}) {
  const list = (kind, entries = [], nameOf = ({name}) => name) =>
    entries.map((entry) => `- ${kind} \`${nameOf(entry)}\`: ${line(entry.description)}`);
  const attributeOf = new Set((parts.attributes ?? []).map(({fieldName}) => fieldName));
  const {members = []} = parts;
  return [
    `### <${tagName}>: ${line(summary)}`,
    '',
    line(text),
    '',
    ...list('attribute', parts.attributes),
    ...list(
      'property',
      members.filter(({kind, name}) => kind === 'field' && !attributeOf.has(name)),
    ),
    ...list(
      'method',
      members.filter(({kind}) => kind === 'method'),
      ({name}) => `${name}()`,
    ),
    ...list('event', parts.events),
    ...list('slot', parts.slots),
    ...list('part', parts.cssParts, ({name}) => `::part(${name})`),
  ].join('\n');
}

const fence = (code) => `\`\`\`html\n${code}\n\`\`\``;
const [page, colour, mount] = blocksOf('On your site in five minutes');
const [others] = blocksOf('The widgets');
if (!page || !colour || !mount || !others || wishes().length < 5) {
  throw new Error('README.md no longer has the blocks that llms.txt is made of.');
}
const pinned = page.replace(' async>', ` integrity="${sha384}" crossorigin="anonymous" async>`);
const [{cssProperties}] = elements;

writeFileSync(
  'dist/llms.txt',
  `# bekkenfysio-widgets ${version}

> ${line(description)}

Everything below holds for version ${version} and was written by its build. Use no name that is not in this file.

## Rules for a snippet

- Ask for the practice's own phone number, and put it inside every tag: visitors see it where the script does not run. 010 000 00 00 is an example.
- Ask where the folder is. Its address ends in the version, and the files beside the script (\`locales/\`, \`policy.js\`, \`qr.js\`) stay beside it.
- The script stands on the page once, whatever the number of widgets.
- Write an end tag: \`<coverage-checker />\` is no HTML.
- Set no colour but with the tokens below, and give a colour 4.5 to 1 against the page.
- Addresses are https. A practice's phone, e-mail address and site that are no plain ones show as text.
- Do not read \`answers\`, \`outcome\` or \`selected\` to send or store them: they are health data. Events carry no answer.
- Leave \`data-roots\` out on a page for visitors.
- Promise no reimbursement and make no diagnosis in the text around a widget.

## On a page

${fence(page)}

With its own colour:

${fence(colour)}

With the file's hash, from any origin that sends Access-Control-Allow-Origin:

${fence(pinned)}

## In WordPress, or another editor that takes out unknown tags

${fence(mount)}

## More widgets

${fence(others)}

## If they want

${wishes()
  .map(([wish, how]) => `- ${wish}: ${how}`)
  .join('\n')}

## Elements

${elements.map(elementText).join('\n\n')}

## Tokens, for every element

${cssProperties.map(({name, default: value, description: use}) => `- \`${name}\` (${value}): ${line(use)}`).join('\n')}
`,
);
