import {render} from 'lit';
import {LEAFLET_LABELS as labels} from '../../content/patient-leaflet.js';
import {fill} from '../../localisation/fill.js';
import {onPaper} from '../../views/on-paper.js';
import {qrFigure, type QrCode} from '../../views/qr-figure.js';
import type {LeafletScreen} from './chapter-view.js';
import {leafletView} from './leaflet-view.js';

/** The sheet of paper; the number of the page stands on it where a browser can write it there. */
export const PAGE =
  '@page{size:A4;margin:12mm 13mm 14mm;@bottom-right{content:counter(page)" / "counter(pages);font:8pt sans-serif}}';

/**
 * The leaflet for paper: what the page put in a slot comes along as it is shown there, and the code
 * stands on the practice's card.
 */
export function paperOf(
  screen: LeafletScreen,
  root: ParentNode,
  code: QrCode | undefined,
): DocumentFragment {
  const paper = onPaper(leafletView(screen));
  paper.querySelectorAll('slot').forEach((slot) => {
    slot.replaceWith(...shownIn(root, slot.name));
  });
  const card = paper.querySelector('.card');
  if (code && card) {
    const name = fill(labels.code(), {address: screen.practice?.url ?? ''});
    render(qrFigure(code, name, labels.scan()), placeIn(card));
  }
  return paper;
}

/** Copies of what a page shows in a slot. */
function shownIn(root: ParentNode, name: string): Node[] {
  const slot = root.querySelector<HTMLSlotElement>(`slot[name=${name}]`);
  return [...(slot?.assignedElements() ?? [])]
    .filter((element) => getComputedStyle(element).display !== 'none')
    .map((element) => element.cloneNode(true));
}

function placeIn(card: Element): HTMLElement {
  const place = document.createElement('div');
  place.className = 'code';
  card.append(place);
  return place;
}
