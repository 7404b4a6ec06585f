/** As much of a widget as a picture of its parts needs. */
interface Widget extends HTMLElement {
  /** There as soon as the widget has been on the page. */
  readonly renderRoot?: ParentNode;
  readonly updateComplete: Promise<boolean>;
}

const STYLE = `
:host { display: block; }
.room { position: relative; padding-inline-end: 9rem; }
.mark { position: absolute; border: 2px dashed light-dark(#8a2a6b, #f0a3d8); pointer-events: none; }
.mark span {
  position: absolute; inset-block-start: -2px; inset-inline-start: calc(100% + 2px);
  padding: 0 .375rem; background: light-dark(#8a2a6b, #f0a3d8); color: light-dark(#fff, #2b0a20);
  font: 600 .75rem/1.5 ui-monospace, monospace; white-space: nowrap;
}
`;

/**
 * A widget with a line around each kind of part, and the part's name beside it: a picture that is
 * drawn from what is there, and so never shows a part that has gone.
 */
export function annotated(widget: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  const style = document.createElement('style');
  style.textContent = STYLE;
  const room = document.createElement('div');
  room.className = 'room';
  room.append(widget);
  root.append(style, room);
  const draw = () => {
    room.querySelectorAll('.mark').forEach((mark) => mark.remove());
    room.append(...marks(widget as Widget, room));
  };
  new ResizeObserver(draw).observe(widget);
  void (widget as Widget).updateComplete.then(draw);
  return host;
}

/** The first of each kind; a name that would stand on another one is moved down. */
function marks(widget: Widget, room: HTMLElement): HTMLElement[] {
  const from = room.getBoundingClientRect();
  const seen = new Set<string>();
  let lowest = -Infinity;
  const all = [...(widget.renderRoot?.querySelectorAll<HTMLElement>('[part]') ?? [])];
  return all.flatMap((part) => {
    const name = part.getAttribute('part') ?? '';
    const box = part.getBoundingClientRect();
    if (seen.has(name) || box.height === 0) return [];
    seen.add(name);
    const top = box.top - from.top;
    const mark = document.createElement('div');
    const label = document.createElement('span');
    mark.className = 'mark';
    mark.style.cssText = `inset-block-start:${top}px;inset-inline-start:${box.left - from.left}px;inline-size:${box.width}px;block-size:${box.height}px`;
    label.textContent = `::part(${name})`;
    const right = widget.getBoundingClientRect().right;
    const shift = Math.max(0, lowest + 22 - top);
    lowest = top + shift;
    label.style.cssText = `margin-inline-start:${right - box.right}px;margin-block-start:${shift}px`;
    mark.append(label);
    return [mark];
  });
}
