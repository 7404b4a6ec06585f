import {problemsOf, type Field} from './check.js';
import {FIRST_CHOICE, type Build, type Choice} from './choice.js';
import {forText} from './markup.js';
import {snippet} from './snippet.js';
import type {UiLanguage} from './texts.js';

/** What stands in for a field that is not right yet, so that there is always something to see. */
const INSTEAD: Readonly<Record<Field, Partial<Choice>>> = {
  widgets: {},
  accent: {theme: 'standard'},
  surface: {theme: 'standard'},
  phone: {phone: '010 000 00 00'},
  name: {name: ''},
  address: {address: ''},
  email: {email: ''},
  url: {url: ''},
  policySrc: {policy: 'none'},
  policyJson: {policy: 'none'},
  folder: {},
};

const PAGE = {
  nl: {
    name: 'Uw praktijk',
    menu: ['Home', 'Klachten', 'Vergoeding', 'Contact'],
    title: 'Welkom',
    text: 'Dit is een voorbeeld van een pagina zoals die van u. De widgets staan tussen de gewone tekst.',
    after: 'Hier gaat uw eigen tekst verder.',
    none: 'Kies een widget.',
  },
  en: {
    name: 'Your practice',
    menu: ['Home', 'Complaints', 'Reimbursement', 'Contact'],
    title: 'Welcome',
    text: 'This is an example of a page like yours. The widgets stand among the ordinary text.',
    after: 'Here your own text goes on.',
    none: 'Choose a widget.',
  },
} as const;

const STYLE = `
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.6 Verdana, Geneva, 'DejaVu Sans', sans-serif; color: #2c2f2a; background: #fff }
header { padding: 1.25rem 5%; background: #eef2e8 }
header p { margin: 0; font: 1.5rem/1.25 Georgia, serif; color: #3f5a20; overflow-wrap: anywhere }
nav { padding: 0 calc(5% - .625rem); background: #3f5a20; color: #fff }
nav ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none }
nav li { padding: .625rem }
main { max-width: 46rem; padding: 1.5rem 5% 3rem }
h1 { margin: 0 0 .75rem; font: 1.875rem/1.25 Georgia, serif; color: #3f5a20 }
p { margin: 0 0 1rem }
main > :is(coverage-checker, complaint-list, toilet-posture-guide, constipation-explainer, therapist-finder-link) { margin: 2rem 0 }
.dark { color: #e8efee; background: #12191b }
.dark header { background: #1b2527 }
.dark :is(h1, header p) { color: #bcd39b }
.dark nav { background: #26331a }
`;

/** A page like a practice's, with the snippet in it as a webmaster would paste it. */
export function previewPage(
  choice: Choice,
  build: Build,
  {language: ui, folder}: {readonly language: UiLanguage; readonly folder: string},
): string {
  const local: Choice = {...choice, folder, version: 'latest', variant: 'html'};
  const mended = problemsOf(local, build).reduce<Choice>(
    (now, {field}) => ({...now, ...INSTEAD[field]}),
    local,
  );
  const language = choice.language === 'page' ? ui : choice.language;
  const words = PAGE[language];
  const made = snippet(mended, build);
  const code = made.ok ? made.blocks.map((block) => block.code).join('\n') : `<p>${words.none}</p>`;
  const menu = words.menu.map((item) => `<li>${item}</li>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><style>${STYLE}</style></head>
<body class="${choice.scheme === 'dark' ? 'dark' : FIRST_CHOICE.scheme}">
<header><p>${forText(choice.name.trim() || words.name)}</p></header>
<nav aria-label="Menu"><ul>${menu}</ul></nav>
<main><h1>${words.title}</h1><p>${words.text}</p>
${code}
<p>${words.after}</p></main>
</body></html>`;
}
