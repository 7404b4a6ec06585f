import {fixture} from '@open-wc/testing';
import {ELEMENTS} from '../../src/elements/index.js';
import {define} from '../../src/embed/define.js';
import type {WidgetElement} from '../../src/embed/widget-element.js';

/** The tags of all our elements, registered. */
export function everyTag(): readonly string[] {
  ELEMENTS.forEach(([tag, widget]) => {
    define(tag, widget);
  });
  return ELEMENTS.map(([tag]) => tag);
}

/** An element on a page, with these attributes and this content, as a page's own markup gives them. */
export async function onPage<Widget extends WidgetElement>(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  content = '',
): Promise<Widget> {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    element.setAttribute(name, value);
  });
  element.innerHTML = content;
  const shown = await fixture<Widget>(element);
  await shown.updateComplete;
  return shown;
}
