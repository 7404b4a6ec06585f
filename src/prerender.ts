import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {ELEMENTS} from './elements/index.js';
import {define, type WidgetClass} from './embed/define.js';
import type {WidgetElement} from './embed/widget-element.js';

/** What can be said about the HTML that comes out. */
export interface PrerenderOptions {
  /** The element's attributes, by name. An empty text is an attribute without a value. */
  readonly attributes?: Readonly<Record<string, string>>;
  /**
   * The address of a file with what `prerenderStyles` gives, for a page whose policy forbids
   * `<style>`. Default: none, and the styles are in the HTML.
   */
  readonly stylesheet?: string;
}

type Widget = WidgetClass & Pick<typeof WidgetElement, 'elementStyles' | 'observedAttributes'>;

/** Attributes that the page's styles and scripts go by, and that no class of ours observes. */
const OF_THE_PAGE = ['class', 'id', 'slot', 'theme'];

/** The tags that there are. */
export const PRERENDER_TAGS: readonly string[] = ELEMENTS.map(([tag]) => tag);

/** The attributes that an element takes. Throws where there is no such element. */
export function prerenderAttributes(tag: string): readonly string[] {
  return [...widgetOf(tag).observedAttributes, ...OF_THE_PAGE].sort();
}

/** The styles of an element as one text, for a file of the page's own. */
export function prerenderStyles(tag: string): string {
  const css = widgetOf(tag).elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
  return css
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ');
}

/**
 * An element as HTML, with its first screen in Dutch as declarative shadow DOM: a page shows it
 * before any script, and without one. What works by the script only is disabled until then, and the
 * children of the element, such as the practice's phone number, stay in sight below it. Throws where
 * there is no such element or attribute.
 */
export function prerender(
  tag: string,
  {attributes = {}, stylesheet}: PrerenderOptions = {},
): string {
  const known = prerenderAttributes(tag);
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown) throw new Error(`<${tag}> has no attribute ${unknown}.`);
  const given = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  );
  // The renderer finds the class in the registry of its own stand-in for a page.
  define(tag, widgetOf(tag));
  const markup = unsafeStatic(`<${tag}${given.join('')}></${tag}>`);
  const options = {elementRenderers: [LitElementRenderer]};
  const rendered = collectResultSync(render(html`${markup}`, options));
  const styles = stylesheet
    ? `<link rel="stylesheet" href="${escaped(stylesheet)}">`
    : `<style>${prerenderStyles(tag)}</style>`;
  return withoutScript(rendered).replace(/<style>[^]*?<\/style>/, () => styles);
}

function widgetOf(tag: string): Widget {
  const found = ELEMENTS.find(([name]) => name === tag);
  if (!found) throw new Error(`There is no <${tag}>. There are: ${PRERENDER_TAGS.join(', ')}.`);
  return found[1] as Widget;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** HTML that is right as long as no script came: our script begins anew, so it needs no marks. */
function withoutScript(rendered: string): string {
  return (
    rendered
      .replace(/<!--\/?lit-[^>]*-->/g, '')
      .replace(/ shadowroot="\w+"/, '')
      .replace(/^<([\w-]+) +/, '<$1 ')
      // The renderer writes a property with `live` as text, and an attribute is on whatever it says.
      .replace(/ (checked|open)="(true|false)"/g, (_, name: string, value: string) =>
        value === 'true' ? ` ${name}` : '',
      )
      // The day on which it is printed: only the script knows it.
      .replace(/<div class="print-only">[^]*?<\/div>/, '')
      .replace(/<(button|input)(?=\s)/g, '<$1 disabled')
      .replace(/<\/template>(?=<\/[\w-]+>$)/, '<slot></slot></template>')
      .replace(/\s*\n\s*/g, '\n')
  );
}
