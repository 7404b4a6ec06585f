/** What runs in a page that axe looks at. Each function is sent there as text, so it stands alone. */

/**
 * Keeps axe from two mistakes. It takes the joined letters of Arabic for the pictures of an icon
 * font, and passes over them; we have no such font. And it asks Chromium for the fill of a text,
 * which is not the forced colour that it is painted in; we set no other fill than the colour.
 */
export function correctAxe() {
  CanvasRenderingContext2D.prototype.fillText = function () {
    this.fillRect(0, 0, 1, 1);
  };
  const {getPropertyValue} = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name);
  };
}

/** Gives the page a look that it can have by itself, in every engine. */
export function setLook({width, scheme = 'light'}) {
  const [behind, text] = scheme === 'dark' ? ['#12191b', '#e8efee'] : ['#ffffff', '#1c2b2d'];
  Object.assign(document.documentElement.style, {
    colorScheme: scheme,
    background: behind,
    color: text,
  });
  // An element goes by its own width, and never by the window's.
  document.querySelector('main').style.inlineSize = `${width}px`;
}

/** Makes `matchMedia` say that a condition holds, before there is an element that asks. */
export function sayOfMedia({condition}) {
  const {matchMedia: asked} = window;
  window.matchMedia = (query) =>
    query.includes(condition)
      ? Object.assign(new EventTarget(), {matches: true, media: query})
      : asked.call(window, query);
}

/** Makes the elements' own rules for a medium hold. */
export function holdRules({condition}) {
  for (const {renderRoot} of document.querySelectorAll('main > *')) {
    for (const {cssRules} of renderRoot.adoptedStyleSheets) {
      for (const {media} of cssRules) {
        if (media?.mediaText.includes(condition)) media.mediaText = 'all';
      }
    }
  }
}

/** Says that everything goes to paper. */
export function print() {
  window.dispatchEvent(new Event('beforeprint'));
}

/** Takes away all elements, so that others can come. */
export function clear() {
  document.querySelector('main').replaceChildren();
}

/**
 * What axe finds on the whole page, and in each element how many texts there are on the screen, and
 * of how many axe looked at the contrast: what it has not looked at, it finds nothing wrong with.
 *
 * @returns {Promise<string>} JSON, since not every driver carries more than a text
 */
export async function lookWithAxe(options) {
  // Making a selector for all that is right takes longer than the rules do.
  const given = {...options, selectors: false, elementRef: true, preload: false};
  const {violations, incomplete, passes} = await window.axe.run(document, given);
  const hosts = [...document.querySelectorAll('main > *')];
  const hostOf = (element) => hosts.find((host) => host === element.getRootNode().host);

  const readIn = new Map(hosts.map((host) => [host, new Set()]));
  for (const {id, nodes} of [...passes, ...violations, ...incomplete]) {
    if (id !== 'color-contrast') continue;
    for (const {element} of nodes) readIn.get(hostOf(element))?.add(element);
  }

  const isShownText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) &&
    element.checkVisibility({visibilityProperty: true}) &&
    !element.closest('.visually-hidden');

  const pathOf = (element) => {
    const parts = [];
    for (let one = element; one && !one.matches('.frame'); one = one.parentElement) {
      parts.unshift([one.localName, ...one.classList].join('.'));
    }
    return parts.join(' > ');
  };

  const found = (results) =>
    results.flatMap(({id: rule, nodes}) =>
      nodes.map(({element, any, all, none}) => ({
        rule,
        state: hostOf(element)?.dataset.state ?? 'the page',
        path: pathOf(element),
        html: element.outerHTML.slice(0, 160),
        why: [...any, ...all, ...none].map(({message}) => message).join(' '),
        beside: [...any, ...all, ...none]
          .flatMap(({relatedNodes}) => relatedNodes)
          .map(({html}) => html.slice(0, 120)),
      })),
    );

  return JSON.stringify({
    violations: found(violations),
    incomplete: found(incomplete),
    looked: hosts.map((host) => ({
      state: host.dataset.state,
      read: readIn.get(host).size,
      texts: [...host.renderRoot.querySelectorAll('.frame *')].filter(isShownText).length,
    })),
  });
}
