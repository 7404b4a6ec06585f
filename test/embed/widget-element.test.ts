import {expect, fixture, html} from '@open-wc/testing';
import {html as template, type TemplateResult} from 'lit';
import {COVERAGE_LABELS} from '../../src/content/coverage-checker.js';
import {define} from '../../src/embed/define.js';
import {WidgetElement} from '../../src/embed/widget-element.js';
import {heading} from '../../src/views/heading.js';
import {inOtherLanguage, OTHER_LANGUAGE} from '../support/other-language.js';
import {warningsOf} from '../support/replace.js';
import {byRole} from '../support/roles.js';
import {readableText} from '../support/settled.js';

class SampleWidget extends WidgetElement {
  protected override content(): TemplateResult {
    return template`${heading(this.level(), 'Kop')}${heading(this.level(2), 'Tussenkop')}<p>Tekst</p>`;
  }
}

class FailingWidget extends WidgetElement {
  protected override content(): TemplateResult {
    throw new Error('a mistake of ours');
  }
}

class LaterFailingWidget extends WidgetElement {
  #times = 0;

  protected override content(): TemplateResult {
    this.#times += 1;
    if (this.#times > 1) throw new Error('a later mistake of ours');
    return template`<p>Tekst</p>`;
  }
}

class TwoButtons extends WidgetElement {
  protected override content(): TemplateResult {
    const {back, continue: goOn} = COVERAGE_LABELS;
    return template`<button>${back()}</button><button>${goOn()}</button>`;
  }
}

define('sample-widget', SampleWidget);
define('two-buttons', TwoButtons);
define('failing-widget', FailingWidget);
define('later-failing-widget', LaterFailingWidget);

const create = (tag: string, attributes = '') => {
  const place = document.createElement('div');
  place.innerHTML = `<${tag} ${attributes}>Bel ons</${tag}>`;
  return place.firstElementChild as WidgetElement;
};

/** What a page may write as a level, and the levels of the first heading and of one two deeper. */
const LEVELS: readonly (readonly [string, string, string])[] = [
  ['1', '1', '3'],
  ['2', '2', '4'],
  ['5', '5', '6'],
  ['6', '6', '6'],
  ['3.9', '3', '5'],
  ['', '2', '4'],
  ['two', '2', '4'],
  ['0', '2', '4'],
];

describe('a widget', () => {
  LEVELS.forEach(([given, first, deeper]) => {
    it(`with heading-level="${given}" has headings of level ${first} and ${deeper}`, async () => {
      const widget = await fixture<SampleWidget>(
        create('sample-widget', `heading-level="${given}"`),
      );
      expect(byRole(widget.renderRoot, 'heading', 'Kop').ariaLevel).to.equal(first);
      expect(byRole(widget.renderRoot, 'heading', 'Tussenkop').ariaLevel).to.equal(deeper);
    });
  });

  it('has headings of level 2 by default', async () => {
    const widget = await fixture<SampleWidget>(html`<sample-widget></sample-widget>`);
    expect(byRole(widget.renderRoot, 'heading', 'Kop').ariaLevel).to.equal('2');
  });

  ['-1', '7', '99', '1e9', 'Infinity', '-Infinity'].forEach((given) => {
    it(`with heading-level="${given}" has headings of some level from 1 to 6`, async () => {
      const widget = await fixture<SampleWidget>(
        create('sample-widget', `heading-level="${given}"`),
      );
      const level = Number(byRole(widget.renderRoot, 'heading', 'Kop').ariaLevel);
      expect([1, 2, 3, 4, 5, 6]).to.include(level);
    });
  });

  it('names its language and direction on its own frame, in Dutch at first', async () => {
    const widget = await fixture<SampleWidget>(html`<sample-widget></sample-widget>`);
    const frame = widget.renderRoot.querySelector('.frame');
    expect(frame?.getAttribute('lang')).to.equal('nl');
    expect(frame?.getAttribute('dir')).to.equal('ltr');
    await inOtherLanguage({}, async () => {
      await widget.updateComplete;
      expect(frame?.getAttribute('lang')).to.equal(OTHER_LANGUAGE);
    });
  });

  it('keeps the focus where it was when the language changes', async () => {
    const widget = await fixture<TwoButtons>(html`<two-buttons></two-buttons>`);
    const focused = () =>
      (widget.renderRoot as ShadowRoot).activeElement?.textContent ?? 'nothing in the widget';
    byRole(widget.renderRoot, 'button', 'Verder').focus();
    await inOtherLanguage({'coverage.continue': 'Continue'}, async () => {
      await widget.updateComplete;
      expect(focused()).to.equal('Continue');
    });
    await widget.updateComplete;
    expect(focused()).to.equal('Verder');
  });

  it('takes no focus when the language changes', async () => {
    const widget = await fixture<TwoButtons>(html`<two-buttons></two-buttons>`);
    await inOtherLanguage({}, async () => {
      await widget.updateComplete;
      expect((widget.renderRoot as ShadowRoot).activeElement === null).to.be.true;
    });
  });

  it('shows the text of the page, with one warning, where it fails at once', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await fixture<FailingWidget>(create('failing-widget'));
      const [slot] = [...widget.renderRoot.querySelectorAll('slot')];
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Bel ons']);
      await fixture<FailingWidget>(create('failing-widget'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<failing-widget>').and.to.include('a mistake of ours');
  });

  it('shows the text of the page, with one warning, where it fails later', async () => {
    const widget = await fixture<LaterFailingWidget>(create('later-failing-widget'));
    expect(readableText(widget)).to.equal('Tekst');
    const warnings = await warningsOf(async () => {
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(readableText(widget)).to.equal('');
    const [slot] = [...widget.renderRoot.querySelectorAll('slot')];
    expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Bel ons']);
  });
});
