import {html, nothing, type TemplateResult} from 'lit';
import type {PracticeDetails} from '../content/practice-details.js';
import {FINDER_LABELS as labels, STAMP} from '../content/therapist-finder-link.js';
import {externalLink} from './external-link.js';
import {heading} from './heading.js';

/** The practice's own card: the stamp field of the leaflet. Its slots are there when empty too. */
export function practiceCard(practice: PracticeDetails, level: number): TemplateResult {
  const {name, address, phone, email, url, site, register} = practice;
  return html`<section class="card stack" part="card">
    <slot name="logo"></slot>
    <div>
      <p class="quiet small">${STAMP.text()}</p>
      ${name ? heading(level, name, {look: 'part'}) : nothing}
    </div>
    <dl>
      ${line(labels.address(), address)} ${line(labels.phone(), phone, practice.phoneLink)}
      ${line(labels.email(), email, practice.emailLink)} ${line(labels.website(), site, url)}
      ${line(labels.registerToday(), register, practice.registerLink)}
    </dl>
    <slot name="extra"></slot>
  </section>`;
}

function line(name: string, text: string, href?: string): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<div>
    <dt class="quiet small">${name}</dt>
    <dd>${href ? externalLink(href, text) : text}</dd>
  </div>`;
}
