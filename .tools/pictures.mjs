/** Takes the pictures of the widgets in README.md, from a finished build: `npm run pictures`. */
import {mkdirSync} from 'node:fs';
import {barePage, startVisits} from '../test/e2e/visit.mjs';

const FOLDER = 'stories/pictures';
const PRACTICE = `practice-name="Bekkenfysiotherapie De Linde" practice-address="Voorbeeldstraat 1, Voorbeeldstad"
  practice-phone="010 000 00 00" practice-email="info@praktijkdelinde.example"`;

/** What is shown of each widget: its markup, and what a visitor did first. */
const PICTURES = {
  'coverage-checker': {
    html: '<coverage-checker></coverage-checker>',
    act: (element) => {
      element.answers = {
        age: 'adult',
        complaint: 'urinary-incontinence',
        deductible: 'no',
        referral: 'yes',
      };
    },
  },
  'complaint-list': {html: '<complaint-list topic="pain" selected="pain"></complaint-list>'},
  'toilet-posture-guide': {html: '<toilet-posture-guide step="sit"></toilet-posture-guide>'},
  'constipation-explainer': {
    html: '<constipation-explainer section="pelvic-floor"></constipation-explainer>',
  },
  'therapist-finder-link': {html: `<therapist-finder-link ${PRACTICE}></therapist-finder-link>`},
};

const STYLE = `<style>body{margin:0;padding:16px;font-family:'Liberation Sans',Arial,sans-serif}</style>`;

mkdirSync(FOLDER, {recursive: true});
const visits = await startVisits();
for (const [tag, {html, act}] of Object.entries(PICTURES)) {
  const document = barePage({head: STYLE, body: html});
  const context = {viewport: {width: 480, height: 640}};
  const {page, context: opened} = await visits.visit(document, {context});
  if (act) await page.locator(tag).evaluate(act);
  await page.locator(tag).evaluate((element) => element.updateComplete);
  await page.screenshot({path: `${FOLDER}/${tag}.png`});
  await opened.close();
}
await visits.stop();
