import {expect} from '@open-wc/testing';
import {canRender} from '../../src/embed/can-render.js';
import {replacing} from '../support/replace.js';

describe('whether templates can be rendered here', () => {
  it('is no where the page forbids to make markup', async () => {
    const forbidden = () => {
      throw new TypeError('This document requires a TrustedHTML assignment');
    };
    await replacing(document, 'createTreeWalker', forbidden, () =>
      replacing(Document.prototype, 'createElement', forbidden, () => {
        expect(canRender()).to.be.false;
      }),
    );
  });

  it('is yes on an ordinary page', () => {
    expect(canRender()).to.be.true;
  });
});
