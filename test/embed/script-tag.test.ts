import {expect} from '@open-wc/testing';
import {readScriptSettings} from '../../src/embed/script-tag.js';

const SRC = 'https://cdn.example/bekkenfysio-widgets.js';

/** A page with these scripts, of which the one with this place is running (none for a module). */
function pageWith(scripts: string, running?: number): Document {
  const page = document.implementation.createHTMLDocument('A page');
  page.head.innerHTML = scripts;
  const current = running === undefined ? null : page.scripts[running];
  Object.defineProperty(page, 'currentScript', {value: current});
  return page;
}

const NOTHING = {src: null, lang: null, prefix: null, openRoots: false};

describe('what is written on the script tag', () => {
  it('is the address alone, where there is nothing else', () => {
    const page = pageWith(`<script src="${SRC}"></script>`, 0);
    expect(readScriptSettings(page)).to.deep.equal({...NOTHING, src: SRC});
  });

  it('is a language, a prefix and open roots', () => {
    const page = pageWith(
      `<script src="${SRC}" data-lang="en" data-prefix="x" data-roots="open"></script>`,
      0,
    );
    expect(readScriptSettings(page)).to.deep.equal({
      src: SRC,
      lang: 'en',
      prefix: 'x',
      openRoots: true,
    });
  });

  ['', 'closed', 'Open', 'true'].forEach((value) => {
    it(`opens no roots with data-roots="${value}"`, () => {
      const page = pageWith(`<script src="${SRC}" data-roots="${value}"></script>`, 0);
      expect(readScriptSettings(page).openRoots).to.be.false;
    });
  });

  it('is read from the tag that runs, not from another one of the same name', () => {
    const page = pageWith(
      `<script src="${SRC}" data-lang="nl"></script><script src="${SRC}" data-lang="en"></script>`,
      1,
    );
    expect(readScriptSettings(page).lang).to.equal('en');
  });

  it('is read whatever the name of the running file is', () => {
    const page = pageWith(
      '<script src="https://cdn.example/w.abc123.js" data-lang="en"></script>',
      0,
    );
    expect(readScriptSettings(page)).to.deep.equal({
      ...NOTHING,
      src: 'https://cdn.example/w.abc123.js',
      lang: 'en',
    });
  });

  [
    SRC,
    `${SRC}?v=2`,
    `${SRC}#x`,
    'https://cdn.example/a/bekkenfysio-widgets-1.2.0.js',
    'https://cdn.example/bekkenfysio-widgets.min.js',
  ].forEach((src) => {
    it(`is found for a module by the name of its file: ${src}`, () => {
      const page = pageWith(
        `<script src="https://cdn.example/other.js"></script>
        <script type="module" src="${src}" data-lang="en"></script>`,
      );
      expect(readScriptSettings(page)).to.deep.equal({...NOTHING, src, lang: 'en'});
    });
  });

  it('is nothing where the tag cannot be found', () => {
    const page = pageWith('<script src="https://cdn.example/bundle.js" data-lang="en"></script>');
    expect(readScriptSettings(page)).to.deep.equal(NOTHING);
  });

  it('is looked for elsewhere where the running script is part of the page', () => {
    const page = pageWith(`<script data-lang="de"></script><script src="${SRC}"></script>`, 0);
    expect(readScriptSettings(page)).to.deep.equal({...NOTHING, src: SRC});
  });

  it('is nothing on a page of tests, where the script is not there', () => {
    expect(readScriptSettings()).to.deep.equal(NOTHING);
  });
});
