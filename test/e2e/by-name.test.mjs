/**
 * A way through the elements with drawings by accessible names alone, as somebody goes who speaks to their
 * phone or hears the page: each control is found by its role and its name, and there is one such. On the
 * shipped file, in every engine that is there.
 */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {inEachEngine} from './each-engine.mjs';
import {startHostServers} from './host-server.mjs';
import {barePage} from './visit.mjs';

/** What is pressed, and what can be heard then: role and name, with its state. */
const WAYS = {
  'toilet-posture-guide': [
    ['button Volgende', 'heading Neem de tijd'],
    ['button Vorige', 'heading Ga als u aandrang voelt'],
    ['summary Waarom?', 'summary Waarom? (open)'],
    ['button Volgende', 'heading Neem de tijd'],
    ['button Volgende', 'img Iemand zit rechtop op het toilet. De rug is bol.'],
    [
      'button Volgende',
      'img Beide voeten staan plat op de grond. De kleren zijn goed naar beneden.',
    ],
    ['button Volgende', 'heading Buik wat bol en uitademen'],
    ['button Volgende', 'heading Richt de lichte druk naar uw anus'],
    ['button Volgende', 'heading Ontspan uw bekkenbodem'],
    ['button Volgende', 'heading Pers liever niet'],
    ['button Komt er nog niets? Ga verder', 'heading Adem rustig in en uit'],
    ['button Adem mee', 'status De tekening beweegt nu. Adem mee.'],
    ['button Pauze', 'status De tekening staat stil.'],
    ['button Volgende', 'heading Kantel uw bekken'],
    ['button Adem mee', 'button Pauze'],
    ['button Nog steeds niets? Ga verder', 'heading Sta op en beweeg'],
    ['button Begin opnieuw', 'heading Ga als u aandrang voelt'],
    ['button Bekijk alle stappen', 'img Iemand wandelt flink door, buiten.'],
    ['button Bekijk stap voor stap', 'button Bekijk alle stappen'],
  ],
  'constipation-explainer': [
    ['summary Wat doet de bekkenbodem?', 'summary Wat doet de bekkenbodem? (open)'],
    ['button Goed ontspannen', 'button Goed ontspannen (pressed)'],
    ['button Aangespannen', 'button Aangespannen (pressed)'],
    ...[
      'Schaambeen',
      'Heiligbeen',
      'Staartbeen',
      'Zitbeenknobbels',
      'Blaas en plasbuis',
      'Baarmoeder en vagina',
      'Endeldarm',
      'Bekkenbodem',
    ].map((name) => [`button ${name}`, `button ${name} (pressed)`]),
    ['button Bekkenbodem (pressed)', 'button Bekkenbodem'],
    [
      'summary Wat doet de bekkenfysiotherapeut?',
      'summary Wat doet de bekkenfysiotherapeut? (open)',
    ],
    ['summary Darmen die goed werken', 'summary Darmen die goed werken (open)'],
    ['summary Controle over de bekkenbodem', 'summary Controle over de bekkenbodem (open)'],
    ['summary Wat is verstopping?', 'summary Wat is verstopping? (open)'],
    ['summary Wat is verstopping? (open)', 'summary Wat is verstopping?'],
  ],
};

const documents = {};

await inEachEngine(
  (engine) => `by names alone, in ${engine}`,
  () => startHostServers({documents}),
  ({browser, servers}) => {
    for (const [tag, way] of Object.entries(WAYS)) {
      it(`somebody comes all the way through ${tag}`, async () => {
        documents['/names.html'] = barePage({tags: [tag]});
        const page = await browser.open(`${servers().pages}/names.html`);
        const seen = [];
        for (const [pressed, heard] of way) {
          const said = await page.evaluate(`(${press})(${JSON.stringify({tag, pressed, heard})})`);
          seen.push([pressed, said]);
          if (said !== heard) break;
        }
        assert.deepEqual(seen, way);
        await page.close();
      });
    }
  },
);

/** In the page: presses the one thing of that name, and says whether what is expected can be heard then. */
async function press({tag, pressed, heard}) {
  await customElements.whenDefined(tag);
  const {renderRoot, updateComplete} = document.querySelector(tag);
  await updateComplete;
  const ROLES = {BUTTON: 'button', SUMMARY: 'summary'};
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const things = () =>
    [...renderRoot.querySelectorAll('button, summary, [role]')]
      // Off the screen is no matter, but what takes no place is not there for anybody.
      .filter((node) => node.getClientRects().length > 0)
      .map((node) => {
        const role = node.getAttribute('role') ?? ROLES[node.tagName];
        const state =
          (node.ariaPressed === 'true' && ' (pressed)') ||
          (role === 'summary' && node.parentElement.open && ' (open)') ||
          '';
        return {node, name: `${role} ${node.getAttribute('aria-label') ?? words(node)}${state}`};
      });
  const found = things().filter(({name}) => name === pressed);
  if (found.length !== 1) {
    return `${found.length} × ${pressed} among ${things()
      .map(({name}) => name)
      .join(', ')}`;
  }
  found[0].node.click();
  const isHeard = () => things().some(({name}) => name === heard);
  const end = performance.now() + 3000;
  do await new Promise((done) => setTimeout(done, 20));
  while (!isHeard() && performance.now() < end);
  return isHeard() ? heard : `not heard: ${heard}`;
}
