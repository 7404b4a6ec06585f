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
        expect(canRender(1e13)).to.be.false;
      }),
    );
  });

  it('is yes on an ordinary page', () => {
    expect(canRender(2e13)).to.be.true;
  });

  it('is no once a script has come that makes nothing go away, and yes when that is mended', async () => {
    expect(canRender(3e13)).to.be.true;
    await replacing(
      Element.prototype,
      'remove',
      () => undefined,
      () => {
        expect(canRender(3e13 + 200)).to.be.false;
      },
    );
    expect(canRender(3e13 + 400)).to.be.true;
  });

  it('is not looked at more than ten times a second', async () => {
    expect(canRender(4e13)).to.be.true;
    await replacing(
      Element.prototype,
      'remove',
      () => undefined,
      () => {
        expect(canRender(4e13 + 99)).to.be.true;
      },
    );
  });
});
