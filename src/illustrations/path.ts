/** A place in a drawing: x grows in the facing direction, y downwards. */
export type Point = readonly [x: number, y: number];

const DEGREES = 180 / Math.PI;

const round = (value: number) => Math.round(value * 10) / 10;

/** Writes points as coordinates, to one decimal: the eye sees no more, and a page pays less. */
export const at = (...points: readonly Point[]): string =>
  points.map((point) => point.map(round).join(' ')).join(' ');

/** The point `length` away in a direction: 0° is up, 90° is forward. */
export const move = ([x, y]: Point, degrees: number, length: number): Point => [
  x + Math.sin(degrees / DEGREES) * length,
  y - Math.cos(degrees / DEGREES) * length,
];

export const distance = (from: Point, to: Point): number =>
  Math.hypot(to[0] - from[0], to[1] - from[1]);

/** The direction from one point to another, as {@link move} reads it. */
export const direction = (from: Point, to: Point): number =>
  Math.atan2(to[0] - from[0], from[1] - to[1]) * DEGREES;

/** The point that is a `part` of the way from one point to another. */
export const between = (from: Point, to: Point, part: number): Point => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
];

/** Two circles and the straight skin between them: what limbs are made of. */
export function capsule(from: Point, to: Point, fromRadius: number, toRadius: number): string {
  const across = direction(from, to) + 90;
  const cap = (centre: Point, radius: number, side: number) =>
    `${at(move(centre, across, -radius * side))}A${radius} ${radius} 0 0 1 ${at(
      move(centre, across, radius * side),
    )}`;
  return `M${cap(to, toRadius, 1)}L${cap(from, fromRadius, -1)}Z`;
}

/** Where two bones of a limb meet, or where it ends, and half its thickness there. */
type Joint = readonly [place: Point, radius: number];

/** A limb through joints; one path, so that no outline crosses a joint. */
export function limb([from, start]: Joint, next: Joint, ...rest: Joint[]): string {
  const [after, ...others] = rest;
  const d = capsule(from, next[0], start, next[1]);
  return after ? d + limb(next, after, ...others) : d;
}

/** Points with at least one among them. */
type Points = readonly [Point, ...Point[]];

/** A calm curve from the first point to the last, drawn towards all others. */
export function curve([first, ...inner]: Points): string {
  const last = inner.pop() ?? first;
  const pieces = inner.map((point, i) => {
    const next = inner[i + 1];
    return `Q${at(point, next ? between(point, next, 0.5) : last)}`;
  });
  return `M${at(first)}${pieces.join('')}`;
}

/** The same, all the way round. */
export function outline(points: Points): string {
  const seam = between(points[points.length - 1] ?? points[0], points[0], 0.5);
  return curve([seam, ...points, seam]);
}

/** An ellipse as a path. */
export const oval = (x: number, y: number, across: number, down = across): string =>
  `M${x - across} ${y}a${across} ${down} 0 0 1 ${across * 2} 0a${across} ${down} 0 0 1-${across * 2} 0`;
