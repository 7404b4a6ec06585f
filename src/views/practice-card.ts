import {html, nothing, type TemplateResult} from 'lit';
import {hasMarkup, type PracticeDetails} from '../content/practice-details.js';
import {FINDER_LABELS as labels, STAMP} from '../content/therapist-finder-link.js';
import {externalLink} from './external-link.js';
import {heading} from './heading.js';

/**
 * The practice's own card: the stamp field of the leaflet. Its slots are there when empty too.
 *
 * Search engines are told what it holds in microdata on its own elements. They read a page as it is
 * rendered, with open shadow roots flattened into it, so it need not stand in the page's own tree,
 * which is not ours. JSON-LD would need a script element here, which sanitisers and rules about
 * scripts on a page look at, and would say everything twice: microdata cannot say anything but what
 * is shown. Only what passed the guard has a property; the line of the register has none, since it
 * is the therapist's and the item is the practice. A page's own `itemprop` in a slot counts too.
 *
 * `Physiotherapy` is schema.org's closest kind of `LocalBusiness`; `address` may be text there.
 */
export function practiceCard(practice: PracticeDetails, level: number): TemplateResult {
  const {name, address, url, site, register, registerLink, registerSite} = practice;
  const lines = [
    line(labels.address(), address && shown(address, hasMarkup(address) ? '' : 'address')),
    line(labels.phone(), contact(practice.phone, practice.phoneLink, 'telephone')),
    line(labels.email(), contact(practice.email, practice.emailLink, 'email')),
    line(labels.website(), url && externalLink(url, shown(site, '', 'ltr'), '', 'url')),
    line(
      labels.registerToday(),
      register && shown(register),
      registerLink && externalLink(registerLink, shown(registerSite, '', 'ltr')),
    ),
  ].filter((shownLine) => shownLine !== nothing);
  return html`<section
    class="card stack"
    part="card"
    itemscope
    itemtype="https://schema.org/Physiotherapy"
  >
    <slot name="logo"></slot>
    <div>
      <p class="quiet small">${STAMP.text()}</p>
      ${name ? nameView(name, level) : nothing}
    </div>
    ${lines.length ? html`<dl>${lines}</dl>` : nothing}
    <slot name="extra"></slot>
  </section>`;
}

function nameView(name: string, level: number): TemplateResult {
  const title = heading(level, name, {look: 'part'});
  return hasMarkup(name) ? title : html`<div itemprop="name">${title}</div>`;
}

/** What is a link passed the guard; the rest is text that no search engine is told about. */
function contact(text: string, href: string | undefined, property: string): unknown {
  if (!href) return text && shown(text);
  return shown(externalLink(href, text), property, 'ltr');
}

/**
 * What a page gave, apart from the text around it, whichever way either is read. Phone numbers and
 * addresses are read from left to right in every language.
 */
function shown(what: unknown, property = '', direction: 'auto' | 'ltr' = 'auto'): TemplateResult {
  return html`<bdi dir=${direction} itemprop=${property || nothing}>${what}</bdi>`;
}

function line(name: string, ...values: readonly unknown[]): TemplateResult | typeof nothing {
  const given = values.filter(Boolean);
  if (given.length === 0) return nothing;
  return html`<div>
    <dt class="quiet small">${name}</dt>
    ${given.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}
