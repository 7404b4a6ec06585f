/**
 * What runs in a host page before anything else does: it keeps the built-in functions that a hostile
 * page replaces later, writes down what goes wrong, and then uses each widget as a visitor would.
 * The function is sent to the page as text, so that it can use nothing of this module.
 *
 * @param {object} config
 * @param {readonly string[]} config.tags the elements, by their names on this page
 * @param {'works' | 'fallback' | 'either'} config.expect
 * @param {Record<string, string>} config.words expected words, in the language that they are in
 * @param {boolean} config.together whether the flows may run at once
 */
export function hostPage({tags, expect, words, plainOf = {}}) {
  const KEY = Symbol.for('host-page');
  const {stringify} = JSON;
  const later = setTimeout.bind(window);
  const {querySelector, querySelectorAll} = Document.prototype;
  const inRoot = DocumentFragment.prototype;
  /** The place is a document or a shadow root. */
  const ask = (place, selector) =>
    (place.nodeType === 9 ? querySelector : inRoot.querySelector).call(place, selector);
  const askAll = (place, selector) => [
    ...(place.nodeType === 9 ? querySelectorAll : inRoot.querySelectorAll).call(place, selector),
  ];
  const said = [];
  const errors = [];
  const refusals = [];
  const hear =
    (level) =>
    (...parts) => {
      said[said.length] = `${level}: ${parts.map(String).join(' ')}`;
    };
  Object.assign(console, {warn: hear('warn'), error: hear('error')});

  /** A page that is written anew has lost its listeners. */
  function listen() {
    addEventListener('error', ({message}) => {
      if (message) errors[errors.length] = message;
    });
    addEventListener('unhandledrejection', ({reason}) => {
      errors[errors.length] = String(reason);
    });
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      // A browser asks for the icon of a page by itself.
      if (blockedURI.endsWith('/favicon.ico')) return;
      refusals[refusals.length] = `${effectiveDirective} ${blockedURI}`;
    });
  }
  listen();

  const wait = (time = 0) => new Promise((done) => void later(done, time));

  async function until(condition, what, patience = 5000) {
    const end = performance.now() + patience;
    for (;;) {
      const found = condition();
      if (found) return found;
      if (performance.now() > end) throw new Error(`never came: ${what}`);
      await wait(10);
    }
  }

  const page = {
    /** Where the elements are: this document, one in a frame, or a shadow root. */
    doc: document,
    tags,
    words,
    wait,
    until,
    listen,
    said,
    one: (tag, doc = page.doc) => ask(doc, tag),
    all: (selector, doc = page.doc) => askAll(doc, selector),
    elements: (doc = page.doc) => tags.map((tag) => ask(doc, tag)).filter(Boolean),
    ready,
    inside,
    act: async () => {},
    check: async () => [],
    run,
    differences,
  };

  function check(condition, problem) {
    if (!condition) throw new Error(problem);
  }

  /** Waits until every element is there and shows something. */
  async function ready(doc = page.doc) {
    for (const tag of tags) {
      const element = await until(() => ask(doc, tag), `<${tag}>`);
      await until(() => element.renderRoot?.querySelector('.frame'), `the frame of <${tag}>`);
      await element.updateComplete;
    }
  }

  function inside(element, selector) {
    const found = element.renderRoot.querySelector(selector);
    check(found, `there is no ${selector} in <${element.localName}>`);
    return found;
  }

  const allInside = (element, selector) => [...element.renderRoot.querySelectorAll(selector)];
  const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

  function same(found, expected, what) {
    check(found === expected, `${what}: "${found}" in place of "${expected}"`);
  }

  async function press(element, selector) {
    inside(element, selector).click();
    await element.updateComplete;
  }

  const flows = {
    async 'coverage-checker'(element) {
      // The second answer may leave nothing of the first one.
      for (const [answer, outcome] of [
        ['no', 'none-named'],
        ['yes', 'supplementary'],
        ['no', 'none-named'],
      ]) {
        element.reset();
        await element.updateComplete;
        for (const value of ['adult', 'other', answer]) {
          await press(element, `input[value="${value}"]`);
          check(inside(element, `input[value="${value}"]`).checked, `${value} is not chosen`);
          await press(element, '.primary');
        }
        same(element.question, null, 'the question after the last one');
        same(element.outcome.parts[0].id, outcome, 'outcome');
        const headlines = allInside(element, '.answer .heading').map(textOf);
        same(headlines.join(' | '), words[outcome], 'the answer on the screen');
      }
    },

    async 'complaint-list'(element) {
      const names = element.complaints.map(({name}) => name);
      const mine = () => allInside(element, '.mine li').map(textOf).join(' | ');
      // The last step changes one name on the screen into another.
      for (const [index, expected] of [
        [0, [0]],
        [3, [0, 3]],
        [0, [3]],
        [3, []],
      ]) {
        const {complaints} = element;
        await press(element, `input[value="${complaints[index].id}"]`);
        same(mine(), expected.map((one) => names[one]).join(' | '), 'what is chosen');
        same(element.selected.join(), expected.map((one) => complaints[one].id).join(), 'selected');
      }
      const topics = allInside(element, '.topic');
      topics[1].click();
      await element.updateComplete;
      const shown = element.complaints.filter(({topics: of}) => of.includes(element.topic));
      same(allInside(element, '.complaints > li').length, shown.length, 'complaints of a topic');
      allInside(element, '.topic')[0].click();
      await element.updateComplete;
      same(allInside(element, '.complaints > li').length, names.length, 'all complaints');
    },

    async 'toilet-posture-guide'(element) {
      const title = () => allInside(element, '.step .heading').map(textOf).join(' | ');
      for (const index of [1, 2]) {
        await press(element, '.actions .primary');
        same(title(), element.steps[index].title, 'the step after Next');
      }
      await press(element, '.actions button:not(.primary)');
      same(title(), element.steps[1].title, 'the step after Previous');
    },

    async 'constipation-explainer'(element) {
      const second = element.sections[1];
      const titles = allInside(element, '[part="section"] > summary').map(textOf);
      same(titles.join(), element.sections.map(({title}) => title).join(), 'the titles');
      inside(element, `#${second.id} > summary`).click();
      await until(() => element.section === second.id, 'the section that was pressed');
      await element.updateComplete;
      const open = allInside(element, '[part="section"][open]').map(({id}) => id);
      same(open.join(), second.id, 'the open section');
    },

    async 'therapist-finder-link'(element) {
      const link = inside(element, 'a.primary');
      same(link.href, 'https://www.defysiotherapeut.com/', 'the address');
      same(link.rel, 'noopener noreferrer', 'what the link gives away');
      same(link.referrerPolicy, 'no-referrer', 'its referrer policy');
      inside(element, 'summary').click();
      check(inside(element, 'details').open, 'the details are not open');
    },
  };

  const originalName = (tag) => plainOf[tag] ?? tag;

  async function use(element) {
    const frame = inside(element, '.frame');
    check(textOf(frame).length > 100, 'it shows no text');
    same(allInside(element, '.frame').length, 1, 'frames');
    const style = element.ownerDocument.defaultView.getComputedStyle(frame);
    same(style.containerType, 'inline-size', 'its styles');
    same(frame.lang, words.lang, 'its language');
    await flows[originalName(element.localName)]?.(element);
    same(allInside(element, '.frame').length, 1, 'frames afterwards');
  }

  /** What the page can see of a visit: none of it may change. */
  function traces() {
    const stored = () => {
      try {
        return `${localStorage.length} ${sessionStorage.length} ${document.cookie}`;
      } catch {
        return 'no storage';
      }
    };
    const {title} = document;
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    // Some browsers note the page's own script late.
    const others = asked.filter(
      (name, index) =>
        !/\/hosts\/|bekkenfysio-widgets|favicon/.test(name) && asked.indexOf(name) === index,
    );
    return `${location.href} | ${title} | ${history.length} | ${stored()} | ${others.join(' ')}`;
  }

  function isFallback(element) {
    const shows = element.innerText.includes('010 000 00 00');
    return shows && element.getBoundingClientRect().height > 0;
  }

  async function findProblems(results) {
    await page.act(page);
    const trusts = typeof globalThis.trustedTypes === 'object';
    const wanted = expect === 'fallback with Trusted Types' && !trusts ? 'works' : expect;
    const fallback = wanted.startsWith('fallback');
    if (fallback) await wait(150);
    const may = wanted === 'either';
    if (may) await wait(500);
    else if (!fallback) await ready();
    const focused = document.activeElement;
    check(
      !focused || focused === document.body || !tags.includes(focused.localName),
      'it took the focus',
    );
    same(window.scrollY, 0, 'scrolled to');
    const before = traces();
    let came = fallback ? wanted : 'works';
    for (const tag of tags) {
      const element = page.one(tag);
      try {
        if (fallback || (may && !element.renderRoot?.querySelector?.('.frame'))) {
          check(isFallback(element), 'its fallback cannot be read');
          came = wanted === 'either' ? 'fallback' : wanted;
        } else {
          await use(element);
        }
        results[tag] = '';
      } catch (error) {
        // What is in the way may come while the element is used: then none is shown from there on.
        const gaveUp = may && !ask(element.renderRoot, '.frame') && isFallback(element);
        if (gaveUp) came = 'fallback';
        results[tag] = gaveUp ? '' : error.message;
      }
    }
    same(traces(), before, 'traces');
    return came.split(' ')[0];
  }

  async function run() {
    const results = {};
    const problems = [];
    let came = '';
    try {
      came = await findProblems(results);
      for (const problem of await page.check(page)) problems[problems.length] = problem;
    } catch (error) {
      problems[problems.length] = error.message;
    }
    // Nor is `toJSON` on every array, which the report itself has to be written around.
    for (const list of [problems, said, errors, refusals]) list.toJSON = undefined;
    // A name that a hostile page gave to every object is no problem of ours.
    const own = Object.assign(Object.create(null), {
      came,
      results,
      problems,
      said,
      errors,
      refusals,
    });
    return stringify(own);
  }

  const COMPARED =
    `display position float box-sizing color background-color visibility opacity direction
    font-size font-style font-weight font-variant-caps font-stretch line-height letter-spacing word-spacing
    text-transform text-align text-indent text-shadow white-space word-break overflow-wrap hyphens
    text-decoration-line text-orientation writing-mode list-style-type list-style-position quotes cursor
    pointer-events border-collapse border-spacing caption-side empty-cells tab-size orphans widows
    margin-top margin-bottom margin-left margin-right padding-top padding-bottom padding-left padding-right
    border-top-width border-left-width width height zoom user-select font-kerning font-feature-settings
    text-rendering text-underline-offset -webkit-text-stroke-width -webkit-text-fill-color stroke fill`.split(
      /\s+/,
    );

  /** How the elements differ from the same ones in a page without any style, to the pixel. */
  function differences(plain, {leaveOut = [], sizes = true} = {}) {
    const found = [];
    const names = COMPARED.filter((name) => !leaveOut.includes(name));
    for (const tag of tags) {
      const here = allInside(page.one(tag), '*');
      const there = allInside(ask(plain, tag), '*');
      if (here.length !== there.length) found[found.length] = `<${tag}> has other nodes`;
      here.forEach((node, index) => {
        const other = there[index];
        if (!other || node.localName === 'style') return;
        const style = getComputedStyle(node);
        const plainStyle = plain.defaultView.getComputedStyle(other);
        const where = `<${tag}> ${node.localName}.${node.getAttribute('class') ?? ''}`;
        for (const name of names) {
          const values = [style.getPropertyValue(name), plainStyle.getPropertyValue(name)];
          if (values[0] !== values[1]) {
            found[found.length] = `${where} ${name}: ${values.join(', not ')}`;
          }
        }
        if (!sizes) return;
        const [box, plainBox] = [node.getBoundingClientRect(), other.getBoundingClientRect()];
        for (const side of ['width', 'height']) {
          if (Math.abs(box[side] - plainBox[side]) > 0.01) {
            found[found.length] = `${where} is ${side} ${box[side]}, not ${plainBox[side]}`;
          }
        }
      });
    }
    return found.slice(0, 5);
  }

  Object.defineProperty(window, KEY, {value: page});
}
