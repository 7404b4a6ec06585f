import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {
  FINDER,
  FINDER_INTRODUCTION,
  FINDER_LABELS as labels,
  MORE,
  MORE_INFORMATION,
  NO_REFERRAL,
  REGISTERED,
  REGISTERS,
  STAMP,
} from '../../content/therapist-finder-link.js';
import {PracticeElement} from '../../embed/practice-element.js';
import {safeSite, siteName} from '../../embed/safe-url.js';
import {fill} from '../../localisation/fill.js';
import {externalLink} from '../../views/external-link.js';
import {heading} from '../../views/heading.js';
import {practiceCard} from '../../views/practice-card.js';
import {bullets, paragraphs} from '../../views/statements.js';
import {therapistFinderLinkStyles} from './therapist-finder-link.styles.js';

/**
 * The way to a registered pelvic physiotherapist: the search page, what "registered" stands for,
 * and, where the page gives its practice's details, the practice's own card first.
 *
 * @tag therapist-finder-link
 * @summary Find a registered therapist, or this practice.
 * @slot logo - The practice's logo, on its card.
 * @slot extra - More about the practice, such as opening hours, on its card.
 * @csspart frame - The box around everything.
 * @csspart heading - Each heading.
 * @csspart card - The practice's card.
 * @csspart link - Each link.
 * @since 0.1.0
 */
export class TherapistFinderLink extends PracticeElement {
  static override styles: CSSResultGroup = [PracticeElement.styles, therapistFinderLinkStyles];

  /** The page's own search page in place of the leaflet's, with https. Another: the leaflet's. */
  @property({attribute: 'search-url'}) searchUrl = '';

  protected override content(): TemplateResult {
    const practice = this.practice();
    return html`<div class="stack">
      ${practice ? practiceCard(practice, this.level()) : nothing} ${this.#finder()}
      <details>
        <summary>${labels.registeredTitle()}</summary>
        <div class="stack">
          ${paragraphs(REGISTERED)} ${bullets(REGISTERS)}
          ${practice?.register ? html`<p>${STAMP.text()}: <bdi>${practice.register}</bdi></p>` : nothing}
        </div>
      </details>
      <p>${MORE.text()} ${externalLink(MORE_INFORMATION.url, MORE_INFORMATION.name)}</p>
    </div>`;
  }

  #finder(): TemplateResult {
    const own = safeSite(`<${this.localName} search-url>`, this.searchUrl);
    const href = own ?? FINDER.url;
    const site = own ? siteName(own) : FINDER.name;
    return html`<section class="stack">
      ${heading(this.level(), labels.title())} ${paragraphs([...FINDER_INTRODUCTION, NO_REFERRAL])}
      <div class="search">
        ${externalLink(href, labels.search(), 'button primary')}
        <span class="quiet small">${fill(labels.leavesPage(), {site})}</span>
      </div>
    </section>`;
  }
}
