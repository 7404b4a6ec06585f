/**
 * What axe cannot decide by itself, and why it is right. What is not explained here fails, and so
 * does a row that explains nothing any more.
 *
 * @type {readonly {engine: string, rule: string, path: RegExp, reason: string}[]}
 */
export const EXPLAINED = [
  {
    engine: 'firefox',
    rule: 'color-contrast',
    path: /div\.(states\.no-print > button|view > p( > strong)?)$/,
    reason:
      'Parts of the drawing beside it reach beyond its frame. They are cut off there, but Firefox gives their whole box.',
  },
  {
    engine: 'firefox',
    rule: 'color-contrast',
    path: /^div\.leaflet > div\.chapters > section\.stack > p$/,
    reason: 'As above: the same drawing stands below it.',
  },
];
