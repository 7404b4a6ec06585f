/** The table of all host pages, for people. */
import {TAGS} from './host-page.mjs';

const NAMES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK'};
const TITLES = {
  loading: 'Coming to the script',
  documents: 'Documents and places in them',
  policies: 'Policies of the page',
  styles: 'Styles of the page',
  scripts: 'Scripts of the page',
  nodes: 'Nodes that others move',
};

/** Every cell: what was shown, and on how many elements it was seen. */
function cell({came, problems, elements, reason}) {
  if (came === 'cannot') return `cannot: ${reason}`;
  if (problems.length > 0) return `**not good**: ${problems[0].replaceAll('|', '/').slice(0, 120)}`;
  return `${came}, ${elements}`;
}

/** The whole report as Markdown. */
export function reportOf(fixtures, byEngine) {
  const engines = Object.keys(byEngine);
  const of = (engine, id) => byEngine[engine].find((result) => result.id === id);
  const lines = [
    '# Host pages',
    '',
    'Written by `node test/hosts/run.mjs --report`; do not edit. Each page is opened with the shipped file, and each',
    'element on it is used as a visitor would. "works, 5" means that five elements showed their text and gave the',
    'right answer; "fallback, 5" that the text of the page itself stayed readable, and nothing was thrown.',
    '',
    `${fixtures.length} pages, ${TAGS.length} elements: ${TAGS.map((tag) => `\`${tag}\``).join(', ')}.`,
    '',
    `| engine | pages | good | elements used |`,
    '| --- | --- | --- | --- |',
    ...engines.map((engine) => {
      const results = byEngine[engine];
      const good = results.filter(({problems, came}) => problems.length === 0 && came !== 'cannot');
      const used = results.reduce((sum, {elements}) => sum + elements, 0);
      return `| ${NAMES[engine]} | ${results.length} | ${good.length} | ${used} |`;
    }),
  ];
  for (const [group, title] of Object.entries(TITLES)) {
    const rows = fixtures.filter((fixture) => fixture.group === group);
    lines.push(
      '',
      `## ${title}`,
      '',
      `| page | what | ${engines.map((engine) => NAMES[engine]).join(' | ')} |`,
      `| --- | --- | ${engines.map(() => '---').join(' | ')} |`,
      ...rows.map(({id, what}) => {
        const text = what.replaceAll('|', '\\|').replaceAll('<', '&lt;');
        return `| ${id} | ${text} | ${engines.map((engine) => cell(of(engine, id))).join(' | ')} |`;
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}
