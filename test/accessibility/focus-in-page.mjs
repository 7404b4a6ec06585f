/** What runs in a page of states while Tab goes through it. Each function is sent there, so it stands alone. */

/** How many stops Tab has in each element: a group of radios is one. */
export function countStops() {
  const isSeen = (element) => element.checkVisibility({visibilityProperty: true});
  return [...document.querySelectorAll('main > *')].map((host) => {
    const seen = [...host.renderRoot.querySelectorAll('button, a[href], summary, input')].filter(
      isSeen,
    );
    const groups = new Set(seen.filter(({type}) => type === 'radio').map(({name}) => name));
    const others = seen.filter(({type}) => type !== 'radio');
    return {state: host.dataset.state, stops: groups.size + others.length};
  });
}

/**
 * What has the focus, with the ring around it, and what the ring of the stop before looks like now
 * that the focus is gone from it.
 */
export function lookAtRing() {
  const paint = (color) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return {rgb: [red, green, blue], alpha};
  };

  const outlineOf = (element) => {
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
    return outlineStyle === 'none'
      ? 'none'
      : `${parseFloat(outlineWidth)} ${outlineStyle} ${outlineColor}`;
  };

  /** What is painted behind the ring, which lies outside its element. */
  const groundOf = (element) => {
    for (let one = element.parentElement; one; one = one.parentElement) {
      const {rgb, alpha} = paint(getComputedStyle(one).backgroundColor);
      if (alpha === 255) return rgb;
    }
    const page = paint(getComputedStyle(document.documentElement).backgroundColor);
    return page.alpha === 255 ? page.rgb : paint('Canvas').rgb;
  };

  const isCut = (element, reach) => {
    const ring = element.getBoundingClientRect();
    for (let one = element.parentElement; one; one = one.parentElement) {
      if (getComputedStyle(one).overflowX === 'visible') continue;
      const box = one.getBoundingClientRect();
      if (ring.left - reach < box.left || ring.right + reach > box.right) return true;
      if (ring.top - reach < box.top || ring.bottom + reach > box.bottom) return true;
    }
    return false;
  };

  const host = document.activeElement;
  const focused = host?.renderRoot?.activeElement;
  const left = window.ringed && outlineOf(window.ringed);
  window.ringed = undefined;
  if (!focused) return {state: null, left};

  const row = focused.closest('.choice');
  const ringed = row ?? focused;
  window.ringed = ringed;
  const {outlineWidth, outlineOffset, outlineColor} = getComputedStyle(ringed);
  const width = parseFloat(outlineWidth);
  return {
    state: host.dataset.state,
    what: `${focused.localName} ${(row ?? focused).textContent.replace(/\s+/g, ' ').trim()}`,
    ring: outlineOf(ringed),
    width,
    colour: paint(outlineColor).rgb,
    ground: groundOf(ringed),
    cut: isCut(ringed, width + parseFloat(outlineOffset)),
    left,
  };
}
