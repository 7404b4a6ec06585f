/** The time to ready of all contenders as bars, for one page: no script, no font, light and dark. */

const WIDTH = 720;
const ROW = 26;
const LEFT = 210;
const TOP = 64;

export function chart({contenders}, at) {
  const rows = contenders
    .filter(({group}) => group === 'controls' || group === 'widget')
    .map(({id, name, group}) => ({name, group, ready: at(id, 20, 4)?.ready}))
    .filter(({ready}) => ready)
    .sort((a, b) => a.ready.median - b.ready.median);
  const most = Math.max(...rows.map(({ready}) => ready.high));
  const scale = (value) => Math.round((value / most) * (WIDTH - LEFT - 90) * 10) / 10;
  const bars = rows.map((one, index) => bar(one, TOP + index * ROW, scale));
  const height = TOP + rows.length * ROW + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t">
<title id="t">Milliseconds until 20 instances are on the screen, processor four times slower</title>
<style>
text { font: 13px sans-serif; fill: #1c2b2d; }
.h { font-weight: bold; font-size: 15px; }
.controls { fill: #6b7f82; }
.widget { fill: #17696a; }
line { stroke: #a8261c; stroke-width: 2; }
rect.paper { fill: #ffffff; }
@media (prefers-color-scheme: dark) {
  text { fill: #e8efee; }
  .controls { fill: #82979a; }
  .widget { fill: #6fc7bf; }
  line { stroke: #ff9b8f; }
  rect.paper { fill: #12191b; }
}
</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text class="h" x="12" y="24">Milliseconds until 20 are on the screen, processor 4× slower</text>
<text x="12" y="44">Green: our coverage checker and what shows the same. Grey: five bare controls. Line: quartiles.</text>
${bars.join('\n')}
</svg>
`;
}

function bar({name, group, ready}, y, scale) {
  const [low, median, high] = [ready.low, ready.median, ready.high].map(
    (value) => LEFT + scale(value),
  );
  const middle = y + ROW / 2;
  return `<text x="${LEFT - 8}" y="${middle + 4}" text-anchor="end">${name}</text>
<rect class="${group}" x="${LEFT}" y="${y + 4}" width="${Math.max(1, median - LEFT)}" height="${ROW - 8}"/>
<line x1="${low}" x2="${high}" y1="${middle}" y2="${middle}"/>
<text x="${high + 8}" y="${middle + 4}">${Math.round(ready.median)}</text>`;
}
