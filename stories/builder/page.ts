import {problemsOf, type Problem} from './check.js';
import {FIRST_CHOICE, fromHash, PLACEHOLDER, toHash, type Build, type Choice} from './choice.js';
import {accentContrast, EXAMPLES, isHex, surfaceContrast} from './contrast.js';
import {byId, make} from './dom.js';
import {makeFields} from './fields.js';
import {fitPreview, showPreview} from './preview-frame.js';
import {snippet, type Block} from './snippet.js';
import {isWordId, placeIn, reasonIn, wordsIn, type UiLanguage} from './texts.js';

const build = JSON.parse(byId('build').textContent) as Build;
const local = new URL('../dist/', location.href).href;
const isLocal = ['localhost', '127.0.0.1'].includes(location.hostname);
const first: Choice = {
  ...FIRST_CHOICE,
  folder: isLocal ? local : `${PLACEHOLDER}${build.version}/`,
};

makeFields();
const form = byId('form') as HTMLFormElement;
const summary = byId('summary');
/** The fields that a person changed; what is wrong with another one is said at Copy. */
const touched = new Set<string>();
let wasCopied = false;
let ui: UiLanguage = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'nl';

/** Every control that is part of the choice, those outside the form too. */
const controls = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    ({name}) => name in FIRST_CHOICE,
  );

function readChoice(): Choice {
  const found: Record<string, unknown> = {};
  const widgets: string[] = [];
  for (const control of controls()) {
    const isOff = /checkbox|radio/.test(control.type) && !control.checked;
    if (isOff) continue;
    if (control.name === 'widgets') widgets.push(control.value);
    else found[control.name] = control.value;
  }
  return {...first, ...found, widgets} as Choice;
}

function writeChoice(choice: Choice): void {
  for (const control of controls()) {
    const value = choice[control.name as keyof Choice];
    if (control.name === 'widgets') {
      control.checked = choice.widgets.some((tag) => tag === control.value);
    } else if (control.type === 'radio') control.checked = value === control.value;
    else control.value = String(value);
  }
}

function showWords(choice: Choice): void {
  const words = wordsIn(ui);
  const colour = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
  const {accent, surface, scheme} = choice;
  const ratios: Record<string, string> = {
    'accent-hint':
      isHex(accent) && isHex(surface) ? colour(accentContrast(accent, surface, scheme)) : '?',
    'surface-hint': isHex(surface) ? colour(surfaceContrast(surface, scheme)) : '?',
  };
  const examples: Record<string, string> = {
    'accent-hint': EXAMPLES[scheme].accent,
    'surface-hint': EXAMPLES[scheme].surface,
  };
  document.documentElement.lang = ui;
  document.title = words('title');
  document.querySelectorAll<HTMLElement>('[data-t]').forEach((place) => {
    const id = place.dataset['t'] ?? '';
    if (!isWordId(id)) throw new Error(`There are no words for ${id}`);
    place.textContent = words(id, {
      version: build.version,
      example: `${PLACEHOLDER}${build.version}/`,
      colour: examples[place.id] ?? '',
      ratio: local10(ratios[place.id] ?? ''),
    });
  });
  byId('other-language').lang = ui === 'nl' ? 'en' : 'nl';
  byId('preview').title = words('preview-title');
  byId('about').textContent = words(`about-${choice.variant}`);
  document.querySelectorAll('[data-label]').forEach((place) => {
    const name = place.id.replace('-picker', '');
    place.setAttribute('aria-label', `${isWordId(name) ? words(name) : ''}: ${words('picker')}`);
  });
}

/** A number as it is written in the language of the page. */
const local10 = (text: string) => (ui === 'nl' ? text.replace('.', ',') : text);

const reasonOf = ({reason, values}: Problem): string =>
  reasonIn(ui, reason, {...values, ratio: local10(values['ratio'] ?? '')});

function showProblems(problems: readonly Problem[]): void {
  const shown = problems.filter(({field}) => wasCopied || touched.has(field));
  document.querySelectorAll<HTMLElement>('.error').forEach((place) => {
    const field = place.id.replace('-error', '');
    const problem = shown.find((one) => one.field === field);
    place.textContent = problem ? reasonOf(problem) : '';
    if (field !== 'widgets') byId(field).setAttribute('aria-invalid', String(Boolean(problem)));
  });
  const isOver = problems.length === 0 || !wasCopied;
  if (isOver) summary.hidden = true;
  else summary.querySelector('ul')?.replaceChildren(...problems.map(link));
}

/** A line that leads to the field. */
function link(problem: Problem): Node {
  const anchor = make('a', {href: `#${problem.field}`}, reasonOf(problem));
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    byId(problem.field).focus();
  });
  return make('li', {}, anchor);
}

function blockView({place, code}: Block): Node {
  const name = placeIn(ui, place);
  const rows = String(Math.min(code.trim().split('\n').length, 14));
  const text = make('textarea', {
    'readonly': '',
    rows,
    'class': 'code',
    'aria-label': name,
    'spellcheck': 'false',
    'wrap': 'off',
    'data-code': place,
  });
  text.value = code;
  const button = make('button', {type: 'button', class: 'primary'}, wordsIn(ui)('copy'));
  button.addEventListener('click', () => void copy(code, text));
  return make('div', {class: 'block'}, make('h3', {}, name), text, button);
}

async function copy(text: string, from?: HTMLTextAreaElement): Promise<void> {
  const status = byId('status');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = wordsIn(ui)('copied');
  } catch {
    from?.focus();
    from?.select();
    status.textContent = wordsIn(ui)('copy-yourself');
  }
}

function showCode(choice: Choice): void {
  const made = snippet(choice, build);
  byId('not-ready').hidden = made.ok;
  byId('status').textContent = '';
  byId('blocks').replaceChildren(...(made.ok ? made.blocks.map(blockView) : []));
  const reasons = made.ok ? [] : made.problems.map((problem) => make('li', {}, reasonOf(problem)));
  byId('not-ready')
    .querySelector('ul')
    ?.replaceChildren(...reasons);
}

function showParts(choice: Choice): void {
  const isOwn = choice.theme === 'own';
  const hasPolicy = choice.widgets.includes('coverage-checker');
  byId('own-colours').hidden = !isOwn;
  byId('policy-part').hidden = !hasPolicy;
  for (const name of ['policySrc', 'policyJson'] as const) {
    const place = byId(name).closest<HTMLElement>('.field');
    const wanted = name === 'policySrc' ? 'address' : 'inline';
    if (place) place.hidden = choice.policy !== wanted;
  }
  for (const name of ['accent', 'surface'] as const) {
    if (isHex(choice[name])) (byId(`${name}-picker`) as HTMLInputElement).value = choice[name];
  }
}

function show(): void {
  const choice = readChoice();
  showWords(choice);
  showParts(choice);
  showProblems(problemsOf(choice, build));
  showCode(choice);
  showPreview(choice, build, {language: ui, folder: local});
  const hash = toHash(choice);
  const query = ui === 'en' ? '?lang=en' : '';
  history.replaceState(null, '', `${location.pathname}${query}${hash ? `#${hash}` : ''}`);
}

/** Says what to mend, and where. */
function refuse(): void {
  wasCopied = true;
  summary.hidden = false;
  show();
  summary.focus();
}

document.addEventListener('input', ({target}) => {
  const control = target as HTMLInputElement;
  const picked = /^(\w+)-picker$/.exec(control.id)?.[1];
  if (picked) (byId(picked) as HTMLInputElement).value = control.value;
  if (control.name === 'width') fitPreview();
  else show();
});
document.addEventListener('change', ({target}) => {
  const {name, id} = target as HTMLInputElement;
  touched.add(name || id.replace('-picker', ''));
  showProblems(problemsOf(readChoice(), build));
});
byId('other-language').addEventListener('click', () => {
  ui = ui === 'nl' ? 'en' : 'nl';
  show();
});
byId('share').addEventListener('click', () => void copy(location.href));
document.querySelector('[data-copy]')?.addEventListener('click', refuse);
window.addEventListener('hashchange', () => {
  writeChoice(fromHash(location.hash, first));
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
(byId('width-phone-input') as HTMLInputElement).checked = true;
writeChoice(fromHash(location.hash, first));
fitPreview();
show();
