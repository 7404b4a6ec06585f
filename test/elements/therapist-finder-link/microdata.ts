/** An item that a page says something about, as a search engine reads it. */
export interface MicrodataItem {
  readonly type: string;
  readonly properties: Readonly<Record<string, readonly (string | MicrodataItem)[]>>;
}

const ADDRESSES: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  iframe: 'src',
  object: 'data',
  meta: 'content',
  data: 'value',
  time: 'datetime',
};

/**
 * The items in a rendered page, by the algorithm of the HTML standard ("Microdata: values"), with
 * open shadow roots and slots flattened into it as search engines do. `itemref` is not followed.
 */
export function microdataIn(root: Node): MicrodataItem[] {
  return childrenOf(root).flatMap((element) => [
    ...(element.hasAttribute('itemscope') && !element.hasAttribute('itemprop')
      ? [itemOf(element)]
      : []),
    ...microdataIn(element),
  ]);
}

function itemOf(element: Element): MicrodataItem {
  const properties: Record<string, (string | MicrodataItem)[]> = {};
  const crawl = (parent: Node) => {
    childrenOf(parent).forEach((child) => {
      const names = (child.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean);
      names.forEach((name) => {
        (properties[name] ??= []).push(valueOf(child));
      });
      if (!child.hasAttribute('itemscope')) crawl(child);
    });
  };
  crawl(element);
  return {type: element.getAttribute('itemtype') ?? '', properties};
}

function valueOf(element: Element): string | MicrodataItem {
  if (element.hasAttribute('itemscope')) return itemOf(element);
  const attribute = ADDRESSES[element.localName];
  if (attribute === undefined) return (element.textContent ?? '').trim();
  const value = element.getAttribute(attribute) ?? '';
  const isAddress = ['href', 'src', 'data'].includes(attribute);
  return isAddress ? new URL(value, element.baseURI).href : value;
}

function childrenOf(node: Node): readonly Element[] {
  if (node instanceof HTMLSlotElement && node.assignedElements().length > 0) {
    return node.assignedElements();
  }
  const tree = node instanceof Element ? (node.shadowRoot ?? node) : (node as DocumentFragment);
  return [...tree.children];
}
