import {expect} from '@open-wc/testing';
import {fill} from '../../src/localisation/fill.js';

describe('filling in a text', () => {
  (
    [
      ['puts values in', 'Stap {n} van {total}', {n: 2, total: 8}, 'Stap 2 van 8'],
      ['puts words in', 'opent {site}', {site: 'linde.example'}, 'opent linde.example'],
      ['follows the order of the text', '{total}: {n}', {n: 2, total: 8}, '8: 2'],
      ['fills a name in twice', '{n} {n}', {n: 1}, '1 1'],
      ['keeps nought', '{n} klachten', {n: 0}, '0 klachten'],
      ['keeps an empty word', 'a{n}b', {n: ''}, 'ab'],
      ['leaves a name without a value', 'Stap {n}', {}, 'Stap {n}'],
      ['leaves other braces', '{} { n } {n', {n: 1}, '{} { n } {n'],
      ['fills in what looks like a name, once', '{a}', {a: '{b}', b: 'c'}, '{b}'],
      ['takes a dollar sign for what it is', '{a}', {a: '$&$1'}, '$&$1'],
    ] as const
  ).forEach(([what, text, values, filled]) => {
    it(what, () => {
      expect(fill(text, values)).to.equal(filled);
    });
  });
});
