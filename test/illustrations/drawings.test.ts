import {expect} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import {illustrationStyles} from '../../src/illustrations/illustration.styles.js';
import {breathingDrawing, FRAMES, tiltingDrawing} from '../../src/illustrations/breath-drawing.js';
import {pelvicFloorBelow} from '../../src/illustrations/pelvic-floor-below.js';
import {pelvicFloorSide} from '../../src/illustrations/pelvic-floor-side.js';
import {postureDrawing} from '../../src/illustrations/posture-drawing.js';
import {ARROWS, POSTURES, tiltedPosture} from '../../src/illustrations/postures.js';

const DRAWINGS: [string, TemplateResult][] = [
  ...Object.entries(POSTURES).map(([id, scene]): [string, TemplateResult] => [
    id,
    postureDrawing(scene),
  ]),
  ['half tilted', postureDrawing(tiltedPosture(0.5))],
  ['tilting', tiltingDrawing()],
  ['breathing', breathingDrawing()],
  ...(['tensed', 'relaxed', 0.5] as const).flatMap((state): [string, TemplateResult][] => [
    [`side ${state}`, pelvicFloorSide(state)],
    [`side with womb ${state}`, pelvicFloorSide(state, true)],
    [`below ${state}`, pelvicFloorBelow(state)],
    [`below with vagina ${state}`, pelvicFloorBelow(state, true)],
  ]),
];

function draw(template: TemplateResult): SVGSVGElement {
  const page = document.createElement('div');
  render(template, page);
  return page.querySelector('svg')!;
}

/** Where a part of a drawing is, and how large. */
function floorBox(template: TemplateResult, selector: string): DOMRect {
  const svg = draw(template);
  document.body.append(svg);
  const box = svg.querySelector<SVGGraphicsElement>(selector)!.getBBox();
  svg.remove();
  return box;
}

for (const [name, template] of DRAWINGS) {
  describe(`the drawing "${name}"`, () => {
    const svg = draw(template);
    const all = [...svg.querySelectorAll('*')];

    it('is hidden from assistive technology: whoever shows it gives it a name', () => {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.getAttribute('focusable')).to.equal('false');
    });

    it('takes its size from its place', () => {
      expect(svg.hasAttribute('width') || svg.hasAttribute('height')).to.equal(false);
      expect(svg.getAttribute('viewBox')).to.match(/^-?\d+ -?\d+ (\d+) \1$/);
    });

    it('holds no words, ids, inline styles or references', () => {
      expect(svg.textContent?.trim()).to.equal('');
      for (const one of [svg, ...all]) {
        expect(['path', 'g', 'svg']).to.include(one.localName);
        for (const {name: attribute, value} of one.attributes) {
          expect(['id', 'style', 'href', 'title']).not.to.include(attribute);
          expect(value).not.to.contain('url(');
        }
      }
    });

    it('takes every colour from the styles', () => {
      const styles = illustrationStyles.cssText;
      for (const path of svg.querySelectorAll('path')) {
        expect(path.hasAttribute('fill') || path.hasAttribute('stroke')).to.equal(false);
        for (const one of path.classList) expect(styles).to.contain(`.${one}`);
      }
    });

    it('has a path everywhere, and no number that failed', () => {
      for (const path of svg.querySelectorAll('path')) {
        expect(path.getAttribute('d')).to.match(/^M-?\d/);
        expect(path.outerHTML).not.to.match(/NaN|undefined|Infinity/);
      }
    });

    it('has no part twice', () => {
      const parts = [...svg.querySelectorAll('[data-part]')].map((one) =>
        one.getAttribute('data-part'),
      );
      expect(new Set(parts).size).to.equal(parts.length);
    });
  });
}

describe('the pelvic floor', () => {
  const partsOf = (template: TemplateResult) =>
    [...draw(template).querySelectorAll('[data-part]')].map((one) => one.getAttribute('data-part'));

  it('hangs from the bones, below the organs that it carries', () => {
    const parts = ['sacrum', 'tailbone', 'pubic-bone', 'rectum', 'bladder', 'pelvic-floor'];
    expect(partsOf(pelvicFloorSide('tensed'))).to.have.members(parts);
    expect(partsOf(pelvicFloorSide('tensed', true))).to.have.members([...parts, 'womb']);
  });

  it('has four corners of bone from below', () => {
    expect(partsOf(pelvicFloorBelow('relaxed'))).to.have.members([
      'pelvic-floor',
      'sit-bones',
      'pubic-bone',
      'sacrum tailbone',
    ]);
  });

  it('is lower when it is relaxed', () => {
    const hammock = '[data-part=pelvic-floor] path';
    const tensed = floorBox(pelvicFloorSide('tensed'), hammock);
    const relaxed = floorBox(pelvicFloorSide('relaxed'), hammock);
    expect(tensed.y).to.be.below(relaxed.y);
    expect(tensed.y + tensed.height).to.be.below(relaxed.y + relaxed.height - 10);
  });

  it('is wider from below when it is relaxed', () => {
    const sheet = '[data-part=pelvic-floor] path';
    const gap = (state: 'tensed' | 'relaxed') => {
      const svg = draw(pelvicFloorBelow(state));
      document.body.append(svg);
      const path = svg.querySelector<SVGPathElement>(sheet)!;
      const holds = path.isPointInFill(new DOMPoint(126, 66));
      svg.remove();
      return holds;
    };
    expect(gap('tensed')).to.equal(false);
    expect(gap('relaxed')).to.equal(true);
  });

  it('closes its openings when it is tensed, and frees them when it is relaxed', () => {
    const widths = (state: 'tensed' | 'relaxed') =>
      [...draw(pelvicFloorSide(state)).querySelectorAll(':scope > .bf-organ-light')].map((one) =>
        Number(one.getAttribute('stroke-width')),
      );
    expect(widths('tensed')).to.deep.equal([0, 0]);
    for (const width of widths('relaxed')) expect(width).to.be.above(2);
  });

  it('shows the state on the way between the two', () => {
    expect(draw(pelvicFloorSide(0)).outerHTML).to.equal(draw(pelvicFloorSide('tensed')).outerHTML);
    expect(draw(pelvicFloorSide(9)).outerHTML).to.equal(draw(pelvicFloorSide('relaxed')).outerHTML);
  });
});

for (const [name, drawing, arrows] of [
  ['tilting', tiltingDrawing, {in: ARROWS.forward, out: ARROWS.back}],
  ['breathing', breathingDrawing, {in: ARROWS.in, out: ARROWS.out}],
] as const) {
  describe(`the frames of the ${name} drawing`, () => {
    const framesOf = (template: TemplateResult) => [
      ...draw(template).querySelectorAll('[data-frames] > g'),
    ];

    it('lie on one another, and only the first shows', () => {
      const shown = framesOf(drawing()).map((frame) => frame.getAttribute('visibility'));
      expect(shown).to.have.length(FRAMES);
      expect(shown).to.deep.equal(['inherit', ...Array.from({length: FRAMES - 1}, () => 'hidden')]);
    });

    it('are each another drawing', () => {
      const all = framesOf(drawing()).map(({innerHTML}) => innerHTML.replace(/<!--.*?-->/g, ''));
      expect(new Set(all).size).to.equal(FRAMES);
    });

    it('are empty as long as they are not ready, but the first', () => {
      const filled = framesOf(drawing(3)).filter((frame) => frame.querySelector('path'));
      expect(filled).to.have.length(3);
    });

    it('have an arrow for each phase: in is forward or to the face, out is back or away', () => {
      const phases = [...draw(drawing()).querySelectorAll('[data-phase]')].map((one) => [
        one.getAttribute('data-phase'),
        one.querySelector('.bf-accent')?.getAttribute('d'),
      ]);
      expect(Object.fromEntries(phases)).to.deep.equal(arrows);
    });
  });
}

describe('the tilting drawing', () => {
  it('turns the pelvis forward from each frame to the next', () => {
    const turns = [...draw(tiltingDrawing()).querySelectorAll('[data-frames] > g')].map((frame) => {
      const placed = [...frame.querySelectorAll('[transform]')].at(-1);
      return Number(/rotate\((-?[\d.]+)\)/.exec(placed?.getAttribute('transform') ?? '')?.[1]);
    });
    expect(turns).to.deep.equal([...turns].sort((one, other) => one - other));
    expect(turns[0]).to.be.below(-10);
    expect(turns.at(-1)).to.be.above(10);
  });
});
