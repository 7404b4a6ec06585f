import {expect} from '@open-wc/testing';
import {oneOf} from '../../src/embed/one-of.js';
import {warnOnce} from '../../src/embed/warn.js';
import {warningsOf} from '../support/replace.js';

describe('a warning', () => {
  it('names us, what it is about and what is wrong', async () => {
    const warnings = await warningsOf(() => {
      warnOnce('<a-tag>', 'is not right.');
    });
    expect(warnings).to.deep.equal(['bekkenfysio-widgets: <a-tag>: is not right.']);
  });

  it('is said once, and another one about the same thing once more', async () => {
    const warnings = await warningsOf(() => {
      warnOnce('<b-tag>', 'first');
      warnOnce('<b-tag>', 'first');
      warnOnce('<b-tag>', 'second');
      warnOnce('<c-tag>', 'first');
    });
    expect(warnings).to.have.length(3);
  });
});

describe('one of the values that are allowed', () => {
  const element = document.createElement('some-tag');
  const allowed = ['steps', 'list'] as const;

  it('is given back', async () => {
    const warnings = await warningsOf(() => {
      expect(oneOf(element, 'layout', 'list', allowed)).to.equal('list');
    });
    expect(warnings).to.deep.equal([]);
  });

  [undefined, null, ''].forEach((value) => {
    it(`may be missing (${JSON.stringify(value) ?? 'undefined'}), without a warning`, async () => {
      const warnings = await warningsOf(() => {
        expect(oneOf(element, 'layout', value, allowed)).to.equal(undefined);
      });
      expect(warnings).to.deep.equal([]);
    });
  });

  (
    [
      ['grid', 'grid'],
      ['List', 'List'],
      ['toString', 'toString'],
      [7, 'number'],
      [['list'], 'object'],
      [{toString: () => 'list'}, 'object'],
      [Symbol('list'), 'symbol'],
      ['y'.repeat(100), 'y'.repeat(60)],
    ] as const
  ).forEach(([value, shown], index) => {
    it(`is nothing else: ${shown} gives one warning with what is allowed (${index})`, async () => {
      const attribute = `attribute-${index}`;
      const warnings = await warningsOf(() => {
        expect(oneOf(element, attribute, value, allowed)).to.equal(undefined);
        oneOf(element, attribute, value, allowed);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(
        `<some-tag>: ${attribute}="${shown}" is not known. Allowed: steps, list.`,
      );
    });
  });
});
