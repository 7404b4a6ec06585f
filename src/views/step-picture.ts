import {html, type TemplateResult} from 'lit';
import {CAPTIONS, PICTURES, type PictureId, type StepId} from '../content/toilet-posture-guide.js';
import {postureDrawing} from '../illustrations/posture-drawing.js';
import {POSTURES} from '../illustrations/postures.js';
import {figure} from './figure.js';

/** What each step is drawn as. */
export const PICTURES_OF: Readonly<Record<StepId, readonly PictureId[]>> = {
  'go': ['go-at-urge'],
  'time': ['take-time'],
  'sit': ['sit-upright'],
  'feet': ['feet-and-clothes'],
  'belly': ['belly-and-breath'],
  'pressure': ['direct-pressure'],
  'relax': ['relax-pelvic-floor'],
  'no-straining': ['no-straining'],
  'breathe': ['breathe'],
  'tilt': ['tilt-forward', 'tilt-back'],
  'move': ['jump', 'stairs', 'walk'],
};

const CAPTION_OF: Readonly<Partial<Record<PictureId, () => string>>> = CAPTIONS;

/** The still pictures of a step. */
export function stepPicture(step: StepId): TemplateResult {
  const pictures = PICTURES_OF[step];
  return html`<div class="pictures">
    ${pictures.map((id) =>
      figure(postureDrawing(POSTURES[id]), PICTURES[id](), CAPTION_OF[id]?.()),
    )}
  </div>`;
}
