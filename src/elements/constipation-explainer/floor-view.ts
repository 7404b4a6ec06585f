import {html, type TemplateResult} from 'lit';
import {
  CONSTIPATION_LABELS as labels,
  PELVIC_FLOOR_PARTS,
  PELVIC_FLOOR_STATES,
  type PelvicFloorPart,
  type PelvicFloorPartId,
  type PelvicFloorStateId,
} from '../../content/constipation-explainer.js';
import {pelvicFloorBelow} from '../../illustrations/pelvic-floor-below.js';
import {pelvicFloorSide} from '../../illustrations/pelvic-floor-side.js';
import {figure} from '../../views/figure.js';

/** What of the drawing is shown, and what a visitor can do with it. */
export interface FloorScreen {
  readonly state: PelvicFloorStateId;
  /** The part that was pressed, and the one that the drawing points at: that, or the one with focus. */
  readonly pressed: PelvicFloorPartId | undefined;
  readonly shown: PelvicFloorPartId | undefined;
  readonly onState: (id: PelvicFloorStateId) => void;
  readonly onPress: (id: PelvicFloorPartId) => void;
  readonly onFocus: (id: PelvicFloorPartId | undefined) => void;
}

/** The pelvic floor to explore: tensed and relaxed, from two sides, and what everything is called. */
export function floorView(screen: FloorScreen): TemplateResult {
  const {state, shown, onState} = screen;
  const about = PELVIC_FLOOR_PARTS.find(({id}) => id === shown);
  return html`<div class="floor">
    <div class="stack">
      <div class="states no-print" role="group" aria-label=${labels.states()}>
        ${PELVIC_FLOOR_STATES.map(
          ({id, name}) =>
            html`<button
              type="button"
              part="state"
              aria-pressed=${id === state ? 'true' : 'false'}
              @click=${() => {
                onState(id);
              }}
            >
              ${name()}
            </button>`,
        )}
      </div>
      <div role="status">
        ${PELVIC_FLOOR_STATES.map(
          ({id, name, text, side, below}) =>
            html`<div class="view" ?data-current=${id === state}>
              <div class="drawings">
                ${figure(pelvicFloorSide(id, shown === 'womb'), side(), labels.side())}
                ${figure(pelvicFloorBelow(id, shown === 'womb'), below(), labels.below())}
              </div>
              <p><strong>${name()}.</strong> ${text()}</p>
            </div>`,
        )}
      </div>
    </div>
    <div>
      <p class="quiet small no-print" id="parts">${labels.parts()}</p>
      <ul class="parts" aria-labelledby="parts">
        ${PELVIC_FLOOR_PARTS.map((part) => partView(part, screen))}
      </ul>
      <p class="about" role="status">${about?.text()}</p>
    </div>
  </div>`;
}

/** A name that points at its part of the drawing while it has focus, and once it is pressed. */
function partView(
  {id, name, text}: PelvicFloorPart,
  {pressed, onPress, onFocus}: FloorScreen,
): TemplateResult {
  return html`<li>
    <button
      type="button"
      part="part-name"
      aria-pressed=${id === pressed ? 'true' : 'false'}
      @click=${() => {
        onPress(id);
      }}
      @focus=${() => {
        onFocus(id);
      }}
      @blur=${() => {
        onFocus(undefined);
      }}
    >
      ${name()}
    </button>
    <span>${text()}</span>
  </li>`;
}

/** Lets the rest of each drawing that has this part stand back, or nothing at all. */
export function pointAt(root: ParentNode, id: PelvicFloorPartId | undefined): void {
  root.querySelectorAll('svg').forEach((drawing) => {
    const hasPart = !!id && !!drawing.querySelector(`[data-part~=${id}]`);
    drawing.querySelectorAll('[data-part]').forEach((part) => {
      part.classList.toggle('aside', hasPart && !part.matches(`[data-part~=${id}]`));
    });
  });
}
