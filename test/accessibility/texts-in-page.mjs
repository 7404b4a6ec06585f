/** What runs in a page of states to look at its texts. Each function is sent there, so it stands alone. */

/**
 * The texts that are seen in each element, with the size of their letters, and what is wrong with
 * their places: a text that reaches out of a box that it is in, or that lies over another one.
 *
 * Of a line counts the height of its letters: what a font reserves above and below is no ink.
 */
export function placesOfTexts() {
  const isSeen = (element) =>
    element.checkVisibility({visibilityProperty: true}) && !element.closest('.visually-hidden');

  /** The lines of a text, as boxes. */
  const linesOf = (node, size) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({width}) => width > 0)
      .map(({left, right, top, bottom}) => {
        const middle = (top + bottom) / 2;
        return {left, right, top: middle - size / 2, bottom: middle + size / 2};
      });
  };

  const boxesAround = (element, frame) => {
    const boxes = [];
    for (let one = element; one && frame.contains(one); one = one.parentElement) {
      if (/^(inline|contents)$/.test(getComputedStyle(one).display)) continue;
      boxes.push([one, one.getBoundingClientRect()]);
    }
    return boxes;
  };

  const reachesOut = (line, box) =>
    line.left < box.left - 1 ||
    line.right > box.right + 1 ||
    line.top < box.top - 1 ||
    line.bottom > box.bottom + 1;

  const cover = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

  return [...document.querySelectorAll('main > *')].map((host) => {
    const frame = host.renderRoot.querySelector('.frame');
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    const texts = [];
    const wrong = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const words = node.data.trim();
      const parent = node.parentElement;
      if (!words || !isSeen(parent)) continue;
      const {fontSize, letterSpacing} = getComputedStyle(parent);
      const size = parseFloat(fontSize);
      const lines = linesOf(node, size);
      for (const [element, box] of boxesAround(parent, frame)) {
        if (lines.some((line) => reachesOut(line, box))) {
          wrong.push(`“${words}” reaches out of ${element.localName}.${element.className}`);
        }
      }
      texts.push({words, size, spacing: parseFloat(letterSpacing) || 0, lines});
    }
    texts.forEach(({words, lines}, i) => {
      for (const other of texts.slice(i + 1)) {
        if (lines.some((one) => other.lines.some((two) => cover(one, two)))) {
          wrong.push(`“${words}” and “${other.words}” cover one another`);
        }
      }
    });
    const given = texts.map(({words, size, spacing}) => ({words, size, spacing}));
    return {state: host.dataset.state, texts: given, wrong};
  });
}

/** Sets the four values that somebody may need to read, inside each element. */
export function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .frame, .frame * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    .frame p { margin-block-end: 2em !important; }`);
  for (const {renderRoot} of document.querySelectorAll('main > *')) {
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, sheet];
  }
}
