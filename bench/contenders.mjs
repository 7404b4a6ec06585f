/**
 * Who is measured. Each peer shows the same five controls in its own way: a radio group with three
 * choices, a select with three, a text input, a disclosure and a button.
 */

const AGES = ['Jonger dan 18', '18 tot 65', '65 of ouder'];
const QUESTION = 'Wat is uw leeftijd?';
const SELECT = 'Uw verzekering';
const INPUT = 'Uw woonplaats';
const SUMMARY = 'Waarom vragen wij dit?';
const WHY = 'Onder de 18 geldt geen eigen risico.';
const GO = 'Verder';

/** The choices, each made by a function of its text, its value and the number of its set. */
const each = (make, set = '') => AGES.map((text, value) => make(text, value, set)).join('');

/** The same five controls with native elements only. */
const nativeControls = (set) => `<div class="set">
<fieldset><legend>${QUESTION}</legend>
${each((text, value) => `<label><input type="radio" name="age${set}" value="${value}"> ${text}</label>`)}
</fieldset>
<label>${SELECT} <select>${each((text, value) => `<option value="${value}">${text}</option>`)}</select></label>
<label>${INPUT} <input type="text"></label>
<details><summary>${SUMMARY}</summary><p>${WHY}</p></details>
<button type="button">${GO}</button>
</div>`;

/** A lit element around that same HTML: what lit and a shadow root cost, and nothing besides. */
const litControls = `
import {LitElement, html} from 'lit';
class PlainControls extends LitElement {
  render() { return html\`${nativeControls('')}\`; }
}
customElements.define('plain-controls', PlainControls);`;

const imports = (...modules) => modules.map((module) => `import '${module}';`).join('\n');
const fromFolders = (base, names, file = (name) => name) =>
  imports(...names.map((name) => `${base}/${file(name)}.js`));

/**
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} name as people call it
 * @property {'controls' | 'widget' | 'page' | 'each'} group what it shows: the five controls, our
 *   coverage checker's first screen, a page with every widget once, or one of our other widgets
 * @property {string} [package] whose version is written down
 * @property {string} [entry] the module that is bundled; none: there is no script
 * @property {string} [script] a file of our build that is taken as it is, in place of an entry
 * @property {string[]} [css] style sheets that its documentation tells a page to load
 * @property {string[]} tags what has to be defined and rendered before it counts as ready
 * @property {string} [inlineCss] styles of ours, for what shows the same without us
 * @property {boolean} [frames] whether each instance is an iframe, which says itself when it is ready
 * @property {(set: number) => string} markup one instance
 * @property {(sets: string) => string} [around] what has to stand around all instances
 */

/** @type {Contender[]} */
export const CONTROLS = [
  {id: 'native', name: 'Native HTML', group: 'controls', tags: [], markup: nativeControls},
  {
    id: 'lit',
    name: 'Bare lit element',
    group: 'controls',
    package: 'lit',
    entry: litControls,
    tags: ['plain-controls'],
    markup: () => '<plain-controls></plain-controls>',
  },
  {
    id: 'shoelace',
    name: 'Shoelace',
    group: 'controls',
    package: '@shoelace-style/shoelace',
    entry: fromFolders(
      '@shoelace-style/shoelace/dist/components',
      ['radio-group', 'radio', 'select', 'option', 'input', 'details', 'button'],
      (name) => `${name}/${name}`,
    ),
    css: ['@shoelace-style/shoelace/dist/themes/light.css'],
    tags: ['sl-radio-group', 'sl-radio', 'sl-select', 'sl-input', 'sl-details', 'sl-button'],
    markup: (set) => `<div class="set">
<sl-radio-group label="${QUESTION}" name="age${set}">${each((text, value) => `<sl-radio value="${value}">${text}</sl-radio>`)}</sl-radio-group>
<sl-select label="${SELECT}">${each((text, value) => `<sl-option value="${value}">${text}</sl-option>`)}</sl-select>
<sl-input label="${INPUT}"></sl-input>
<sl-details summary="${SUMMARY}">${WHY}</sl-details>
<sl-button>${GO}</sl-button>
</div>`,
  },
  {
    id: 'webawesome',
    name: 'Web Awesome',
    group: 'controls',
    package: '@awesome.me/webawesome',
    entry: fromFolders(
      '@awesome.me/webawesome/dist/components',
      ['radio-group', 'radio', 'select', 'option', 'input', 'details', 'button'],
      (name) => `${name}/${name}`,
    ),
    css: ['@awesome.me/webawesome/dist/styles/themes/default.css'],
    tags: ['wa-radio-group', 'wa-radio', 'wa-select', 'wa-input', 'wa-details', 'wa-button'],
    markup: (set) => `<div class="set">
<wa-radio-group label="${QUESTION}" name="age${set}">${each((text, value) => `<wa-radio value="${value}">${text}</wa-radio>`)}</wa-radio-group>
<wa-select label="${SELECT}">${each((text, value) => `<wa-option value="${value}">${text}</wa-option>`)}</wa-select>
<wa-input label="${INPUT}"></wa-input>
<wa-details summary="${SUMMARY}">${WHY}</wa-details>
<wa-button>${GO}</wa-button>
</div>`,
  },
  {
    id: 'fluent',
    name: 'Fluent',
    group: 'controls',
    package: '@fluentui/web-components',
    entry: `${fromFolders(
      '@fluentui/web-components',
      [
        ...['radio-group', 'radio', 'field', 'label', 'dropdown', 'listbox', 'option'],
        ...['text-input', 'accordion', 'accordion-item', 'button'],
      ],
      (name) => name,
    )}
import {setTheme} from '@fluentui/web-components';
import {webLightTheme} from '@fluentui/tokens';
setTheme(webLightTheme);`,
    tags: [
      ...['fluent-radio-group', 'fluent-radio', 'fluent-dropdown', 'fluent-text-input'],
      ...['fluent-accordion', 'fluent-accordion-item', 'fluent-button'],
    ],
    markup: (set) => `<div class="set">
<fluent-field><label slot="label">${QUESTION}</label><fluent-radio-group slot="input" name="age${set}">${each((text, value) => `<fluent-field label-position="after"><label slot="label">${text}</label><fluent-radio slot="input" value="${value}"></fluent-radio></fluent-field>`)}</fluent-radio-group></fluent-field>
<fluent-field><label slot="label">${SELECT}</label><fluent-dropdown slot="input"><fluent-listbox>${each((text, value) => `<fluent-option value="${value}">${text}</fluent-option>`)}</fluent-listbox></fluent-dropdown></fluent-field>
<fluent-text-input>${INPUT}</fluent-text-input>
<fluent-accordion><fluent-accordion-item><span slot="heading">${SUMMARY}</span>${WHY}</fluent-accordion-item></fluent-accordion>
<fluent-button>${GO}</fluent-button>
</div>`,
  },
  {
    id: 'vaadin',
    name: 'Vaadin',
    group: 'controls',
    package: '@vaadin/radio-group',
    entry: `${imports(
      ...['@vaadin/radio-group', '@vaadin/select', '@vaadin/text-field'],
      ...['@vaadin/details', '@vaadin/button'],
    )}
// The choices of a select are data in this set: its documentation gives them so.
const items = ${JSON.stringify(AGES.map((label, value) => ({label, value: String(value)})))};
for (const select of document.querySelectorAll('vaadin-select')) select.items = items;`,
    tags: [
      ...['vaadin-radio-group', 'vaadin-radio-button', 'vaadin-select', 'vaadin-text-field'],
      ...['vaadin-details', 'vaadin-button'],
    ],
    markup: (set) => `<div class="set">
<vaadin-radio-group label="${QUESTION}" name="age${set}">${each((text, value) => `<vaadin-radio-button value="${value}" label="${text}"></vaadin-radio-button>`)}</vaadin-radio-group>
<vaadin-select label="${SELECT}"></vaadin-select>
<vaadin-text-field label="${INPUT}"></vaadin-text-field>
<vaadin-details summary="${SUMMARY}"><div>${WHY}</div></vaadin-details>
<vaadin-button>${GO}</vaadin-button>
</div>`,
  },
  {
    id: 'carbon',
    name: 'Carbon',
    group: 'controls',
    package: '@carbon/web-components',
    entry: fromFolders(
      '@carbon/web-components/es/components',
      ['radio-button', 'select', 'text-input', 'accordion', 'button'],
      (name) => `${name}/index`,
    ),
    tags: [
      ...['cds-radio-button-group', 'cds-radio-button', 'cds-select', 'cds-text-input'],
      ...['cds-accordion', 'cds-accordion-item', 'cds-button'],
    ],
    markup: (set) => `<div class="set">
<cds-radio-button-group legend-text="${QUESTION}" name="age${set}" orientation="vertical">${each((text, value) => `<cds-radio-button value="${value}" label-text="${text}"></cds-radio-button>`)}</cds-radio-button-group>
<cds-select label-text="${SELECT}">${each((text, value) => `<cds-select-item value="${value}">${text}</cds-select-item>`)}</cds-select>
<cds-text-input label="${INPUT}"></cds-text-input>
<cds-accordion><cds-accordion-item title="${SUMMARY}">${WHY}</cds-accordion-item></cds-accordion>
<cds-button>${GO}</cds-button>
</div>`,
  },
  {
    id: 'spectrum',
    name: 'Spectrum',
    group: 'controls',
    package: '@spectrum-web-components/button',
    entry: fromFolders('@spectrum-web-components', [
      ...['theme/sp-theme', 'theme/scale-medium', 'theme/theme-light', 'radio/sp-radio'],
      ...['radio/sp-radio-group', 'picker/sp-picker', 'menu/sp-menu-item'],
      ...['textfield/sp-textfield', 'field-label/sp-field-label', 'accordion/sp-accordion'],
      ...['accordion/sp-accordion-item', 'button/sp-button'],
    ]),
    tags: [
      ...['sp-theme', 'sp-radio-group', 'sp-radio', 'sp-picker', 'sp-textfield'],
      ...['sp-field-label', 'sp-accordion', 'sp-accordion-item', 'sp-button'],
    ],
    around: (sets) => `<sp-theme system="spectrum" scale="medium" color="light">${sets}</sp-theme>`,
    markup: (set) => `<div class="set">
<sp-field-label for="age${set}">${QUESTION}</sp-field-label><sp-radio-group id="age${set}" name="age${set}" vertical>${each((text, value) => `<sp-radio value="${value}">${text}</sp-radio>`)}</sp-radio-group>
<sp-field-label for="plan${set}">${SELECT}</sp-field-label><sp-picker id="plan${set}">${each((text, value) => `<sp-menu-item value="${value}">${text}</sp-menu-item>`)}</sp-picker>
<sp-field-label for="place${set}">${INPUT}</sp-field-label><sp-textfield id="place${set}"></sp-textfield>
<sp-accordion><sp-accordion-item label="${SUMMARY}"><div>${WHY}</div></sp-accordion-item></sp-accordion>
<sp-button>${GO}</sp-button>
</div>`,
  },
  {
    id: 'lion',
    name: 'Lion',
    group: 'controls',
    package: '@lion/ui',
    entry: fromFolders(
      '@lion/ui/define',
      [
        ...['lion-radio-group', 'lion-radio', 'lion-select', 'lion-input'],
        ...['lion-collapsible', 'lion-button'],
      ],
      (name) => name,
    ),
    tags: [
      ...['lion-radio-group', 'lion-radio', 'lion-select', 'lion-input'],
      ...['lion-collapsible', 'lion-button'],
    ],
    markup: (set) => `<div class="set">
<lion-radio-group label="${QUESTION}" name="age${set}">${each((text) => `<lion-radio label="${text}"></lion-radio>`)}</lion-radio-group>
<lion-select label="${SELECT}"><select slot="input">${each((text, value) => `<option value="${value}">${text}</option>`)}</select></lion-select>
<lion-input label="${INPUT}"></lion-input>
<lion-collapsible><button slot="invoker" type="button">${SUMMARY}</button><div slot="content">${WHY}</div></lion-collapsible>
<lion-button>${GO}</lion-button>
</div>`,
  },
];

const OUR_SCRIPT = 'bekkenfysio-widgets.js';

/**
 * Ours, and what shows the same without us. `snapshot` is what our elements rendered: see
 * snapshot.mjs.
 *
 * @param {Record<string, {html: string, css: string}>} snapshot by tag
 * @returns {Contender[]}
 */
export function ours(snapshot) {
  const tags = Object.keys(snapshot);
  const checker = snapshot['coverage-checker'];
  const plain = ({html: text}, set) => numbered(text, set);
  return [
    {
      id: 'ours',
      name: 'coverage-checker',
      group: 'widget',
      script: OUR_SCRIPT,
      tags: ['coverage-checker'],
      markup: () => '<coverage-checker></coverage-checker>',
    },
    {
      id: 'native-same',
      name: 'Native HTML of the same',
      group: 'widget',
      inlineCss: withoutHost(checker.css, '.host-coverage-checker'),
      tags: [],
      markup: (set) => `<div class="host-coverage-checker">${plain(checker, set)}</div>`,
    },
    {
      id: 'lit-same',
      name: 'Plain lit element of the same',
      group: 'widget',
      package: 'lit',
      entry: `import {LitElement, css, html} from 'lit';
class PlainSame extends LitElement {
  static styles = css\`${escaped(checker.css)}\`;
  render() { return html\`${escaped(checker.html)}\`; }
}
customElements.define('plain-same', PlainSame);`,
      tags: ['plain-same'],
      markup: () => '<plain-same></plain-same>',
    },
    {
      id: 'iframe',
      name: 'An iframe a widget',
      group: 'widget',
      tags: [],
      frames: true,
      markup: () => '<iframe title="Vergoeding" src="/frame" width="600" height="500"></iframe>',
    },
    {
      id: 'ours-all',
      name: `All ${tags.length} widgets`,
      group: 'page',
      script: OUR_SCRIPT,
      tags,
      markup: () => tags.map((tag) => `<${tag}></${tag}>`).join('\n'),
    },
    {
      id: 'native-all',
      name: 'Native HTML of all of them',
      group: 'page',
      inlineCss: tags.map((tag) => withoutHost(snapshot[tag].css, `.host-${tag}`)).join('\n'),
      tags: [],
      markup: (set) =>
        tags
          .map((tag) => `<div class="host-${tag}">${plain(snapshot[tag], `${tag}${set}`)}</div>`)
          .join('\n'),
    },
    ...tags.slice(1).map((tag) => ({
      id: `ours-${tag}`,
      name: tag,
      group: 'each',
      script: OUR_SCRIPT,
      tags: [tag],
      markup: () => `<${tag}></${tag}>`,
    })),
  ];
}

const escaped = (text) => text.replaceAll(/[\\`]|\$\{/g, '\\$&');

/** In one tree, names of radio groups and ids have to differ where each had a shadow root. */
const numbered = (html, set) =>
  html.replaceAll(
    / (id|name|for|aria-labelledby|aria-describedby)="([^"]+)"/g,
    (_, name, value) => {
      const values = value.split(' ').map((one) => `${one}-${set}`);
      return ` ${name}="${values.join(' ')}"`;
    },
  );

/** Styles for a shadow root, for a class in the page. */
const withoutHost = (css, host) =>
  `${host}{display:block}\n${css
    .replaceAll(/:host\(([^)]*)\)/g, `${host}$1`)
    .replaceAll(':host', host)
    .replaceAll(/::slotted\([^)]*\)/g, `${host} > *`)}`;
