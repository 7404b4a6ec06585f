import {expect} from '@open-wc/testing';
import {isWhole, policyChild} from '../../src/embed/policy-child.js';

/** An element with this inside. */
function holding(markup: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return host;
}

const LOADING = {readyState: 'loading'} as Document;

describe('the data block inside an element', () => {
  it('is the first child script with JSON, however its type is written', () => {
    const host = holding(
      '<p></p><script type="application/ld+json">0</script><script type=" Application/JSON ">1</script><script type="application/json">2</script>',
    );
    expect(policyChild(host)?.textContent).to.equal('1');
  });

  it('is no script deeper inside, and no script that runs', () => {
    const host = holding(
      '<div><script type="application/json">1</script></div><script type="text/plain">2</script>',
    );
    expect(policyChild(host)).to.equal(null);
  });

  it('is whole on a page that is there', () => {
    const host = holding('<script type="application/json">1</script>');
    expect(isWhole(host.firstChild ?? host)).to.be.true;
  });

  it('is whole on a page that still comes in once something stands after it', () => {
    const page = holding('<div><script type="application/json">1</script></div>');
    const script = page.querySelector('script') ?? page;
    expect(isWhole(script, LOADING)).to.be.false;
    page.append(document.createElement('p'));
    expect(isWhole(script, LOADING)).to.be.true;
  });
});
