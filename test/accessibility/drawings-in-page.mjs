/** What runs in a page of states to look at its drawings. It is sent there, so it stands alone. */

/**
 * In each drawing, each path in the colour of accents, with the colours beside it: points along it
 * are gone through, and just outside its edge, on both sides, is asked what is painted there.
 */
export function besideAccents() {
  const paint = (color) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return {rgb: [red, green, blue], alpha};
  };

  const groundOf = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const {rgb, alpha} = paint(getComputedStyle(one).backgroundColor);
      if (alpha === 255) return rgb;
    }
    return paint(getComputedStyle(document.documentElement).backgroundColor).rgb;
  };

  // What is put in place is seen of the pelvis of a person; all others are arrows.
  const nameOf = ({parentElement: {dataset, attributes}}) =>
    dataset.part ?? (attributes.transform ? 'pelvis' : 'arrow');

  const isAccent = (path) => path.classList.contains('bf-accent');

  /** Whether a path paints a point of its drawing. */
  const paints = (path, point) => {
    const isLine = path.classList.contains('bf-line');
    const own = point.matrixTransform(
      path.getScreenCTM().inverse().multiply(path.ownerSVGElement.getScreenCTM()),
    );
    return isLine
      ? Number(path.getAttribute('stroke-width')) > 0 && path.isPointInStroke(own)
      : path.isPointInFill(own);
  };

  const besideOf = (path, paths, svg) => {
    const isLine = path.classList.contains('bf-line');
    const out = (isLine ? Number(path.getAttribute('stroke-width')) / 2 : 0) + 0.6;
    const toDrawing = svg.getScreenCTM().inverse().multiply(path.getScreenCTM());
    const whole = path.getTotalLength();
    const beside = [];
    for (let i = 0; i < 40; i += 1) {
      const at = (whole * (i + 0.5)) / 40;
      const [one, other] = [at - 0.1, at + 0.1].map((far) => path.getPointAtLength(far));
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const length = Math.hypot(dx, dy);
      if (length === 0) continue;
      for (const side of [-1, 1]) {
        const point = new DOMPoint(
          (one.x + other.x) / 2 - (side * out * dy) / length,
          (one.y + other.y) / 2 + (side * out * dx) / length,
        ).matrixTransform(toDrawing);
        // What is drawn last lies on top.
        const top = paths.findLast((any) => paints(any, point));
        if (top && isAccent(top)) continue;
        beside.push(top ? paint(getComputedStyle(top).color).rgb : groundOf(svg.parentElement));
      }
    }
    return beside;
  };

  return [...document.querySelectorAll('main > *')].map((host) => ({
    state: host.dataset.state,
    lines: [...host.renderRoot.querySelectorAll('svg.bf-illustration')]
      .filter((svg) => svg.checkVisibility({visibilityProperty: true}))
      .flatMap((svg) => {
        const paths = [...svg.querySelectorAll('path')].filter((path) =>
          path.checkVisibility({visibilityProperty: true}),
        );
        return paths.filter(isAccent).map((path) => ({
          what: nameOf(path),
          colour: paint(getComputedStyle(path).color).rgb,
          beside: besideOf(path, paths, svg),
        }));
      }),
  }));
}
