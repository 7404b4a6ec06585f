import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {fileOf, LOOKS, readPicture, SIZES, takePictures} from '../visual/drawings.mjs';

/** The part of one drawing that may differ: edges come out a little differently in each Chromium. */
const MOST = 0.0005;

const PICTURES = 18;

describe('the drawings look as they did when somebody last looked at them', () => {
  const sheets = new Map();
  before(() =>
    takePictures((name, sheet, labels) => {
      sheets.set(name, {sheet, labels});
    }),
  );

  for (const look of Object.keys(LOOKS)) {
    for (const size of SIZES) {
      it(`${look}, ${size} px wide`, () => {
        const {sheet, labels} = sheets.get(`${look}-${size}`);
        assert.ok(labels.length >= PICTURES, `${labels.length} pictures`);
        assert.ok(labels.every(Boolean), 'every picture has words');
        const file = fileOf(`${look}-${size}`);
        assert.ok(existsSync(file), `no baseline: node test/visual/drawings.mjs writes one`);
        const {width, height, data} = readPicture(file);
        assert.deepEqual([sheet.width, sheet.height], [width, height]);
        const diff = Buffer.alloc(data.length);
        pixelmatch(sheet.data, data, diff, width, height, {diffMask: true});
        for (const [place, differing] of differingByPlace({diff, width, size})) {
          const share = differing / size ** 2;
          assert.ok(share <= MOST, `${differing} pixels differ in the drawing at ${place}`);
        }
      });
    }
  }
});

/** Every drawing is a square of the sheet: how many pixels differ in each that has any, by row and column. */
function differingByPlace({diff, width, size}) {
  const counts = new Map();
  for (let i = 3; i < diff.length; i += 4) {
    if (diff[i] === 0) continue;
    const pixel = (i - 3) / 4;
    const row = Math.floor(Math.floor(pixel / width) / size) + 1;
    const column = Math.floor((pixel % width) / size) + 1;
    const place = `row ${row}, column ${column}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
