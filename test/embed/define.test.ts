import {expect} from '@open-wc/testing';
import {define} from '../../src/embed/define.js';
import {replacing, warningsOf} from '../support/replace.js';

/** An element of ours in some version. */
function widgetOf(version: string) {
  return class extends HTMLElement {
    static readonly version = version;
  };
}

const take = (name: string, element: CustomElementConstructor) => {
  customElements.define(name, element);
};

describe('registering an element', () => {
  it('takes a name that is free', async () => {
    const widget = widgetOf('1.0.0');
    const warnings = await warningsOf(() => {
      define('free-name', widget);
    });
    expect(document.createElement('free-name') instanceof widget).to.be.true;
    expect(warnings).to.deep.equal([]);
  });

  it('can give one class two names, as a prefix does', () => {
    const widget = widgetOf('1.0.0');
    define('first-name', widget);
    define('x-first-name', widget);
    ['first-name', 'x-first-name'].forEach((name) => {
      expect(document.createElement(name) instanceof widget).to.be.true;
    });
  });

  it('is silent where the same version is there already', async () => {
    define('same-version', widgetOf('1.0.0'));
    const warnings = await warningsOf(() => {
      define('same-version', widgetOf('1.0.0'));
    });
    expect(warnings).to.deep.equal([]);
  });

  it('says once for all elements, with both versions, that another one is there, and leaves it', async () => {
    const first = widgetOf('1.0.0');
    define('other-version', first);
    define('other-element', widgetOf('1.0.0'));
    const warnings = await warningsOf(() => {
      define('other-version', widgetOf('2.0.0'));
      define('other-element', widgetOf('2.0.0'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('1.0.0').and.to.include('2.0.0');
    expect(document.createElement('other-version') instanceof first).to.be.true;
  });

  it("says once that somebody else's element has the name, and what to do, and leaves it", async () => {
    const foreign = class extends HTMLElement {};
    take('foreign-element', foreign);
    const warnings = await warningsOf(() => {
      define('foreign-element', widgetOf('1.0.0'));
      define('foreign-element', widgetOf('1.0.0'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<foreign-element>').and.to.include('data-prefix');
    expect(customElements.get('foreign-element')).to.equal(foreign);
  });

  it('says what is wrong with a name, and throws nothing', async () => {
    const warnings = await warningsOf(() => {
      define('nodash', widgetOf('1.0.0'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<nodash>').and.to.include('could not be registered');
  });

  it('does nothing where there are no custom elements', async () => {
    const warnings = await warningsOf(() =>
      replacing(globalThis, 'customElements', undefined, () => {
        define('no-registry', widgetOf('1.0.0'));
      }),
    );
    expect(warnings).to.deep.equal([]);
    expect(customElements.get('no-registry')).to.equal(undefined);
  });
});
