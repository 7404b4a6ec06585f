import {html, nothing, type TemplateResult} from 'lit';
import {
  COVERAGE_LABELS,
  POLICY_LABELS as labels,
  POLICY_STATUS_TEXTS,
} from '../../content/coverage-checker.js';
import type {MatchedBenefit} from '../../coverage/policy/matched-benefit.js';
import type {PolicySource} from '../../coverage/policy/schema.js';
import {emailLink, phoneLink} from '../../embed/contact-links.js';
import {safeUrl, siteName} from '../../embed/safe-url.js';
import {externalLink} from '../../views/external-link.js';
import {heading} from '../../views/heading.js';
import {benefitView, planView} from './benefit-view.js';
import {dayInWords, pieces, quoted} from './in-words.js';
import type {InsurerBlock} from './insurer-block.js';
import {plansView} from './plans-view.js';

/** What the insurer's own data says: its own block, beside the leaflet's and never mixed with it. */
export function insurerView(block: InsurerBlock): TemplateResult {
  const {answer, about} = block;
  const {status, disclaimer, language} = answer;
  const publisher = quoted(answer.publisher, language);
  const start = dayInWords(answer.period.start);
  const end = dayInWords(answer.period.end);
  const subject = about ?? COVERAGE_LABELS.reimbursementTitle();
  return html`<section
    class="answer insurer stack"
    part="insurer"
    role="group"
    aria-labelledby=${block.id}
  >
    <p class="kicker quiet small" id=${block.id}>
      ${subject} · ${pieces(labels.says(), {publisher})}
    </p>
    ${
      status === 'applies'
        ? [benefitsView(block), plansView(block)]
        : html`<p>${pieces(POLICY_STATUS_TEXTS[status](), {publisher, start, end})}</p>`
    }
    ${contactView(block)}
    <div class="sources quiet small">
      ${disclaimer ? html`<p>${quoted(disclaimer, language)}</p>` : nothing}
      <p>${pieces(labels.period(), {start, end})}</p>
      ${sourcesView(block)}
    </div>
  </section>`;
}

/** What is sure first, then the plans to choose from, then what is for some visitors only. */
function benefitsView(block: InsurerBlock): readonly TemplateResult[] {
  const rows = (fits: MatchedBenefit['fits']) =>
    block.answer.benefits.filter((row) => row.fits === fits);
  const [sure, plans, maybe] = [rows('yes'), rows('with-plan'), rows('unknown')];
  const asSection = (row: MatchedBenefit) => benefitView(row, block);
  return [
    ...sure.map(asSection),
    ...(plans.length > 1 ? [planChoice(plans, block)] : plans.map(asSection)),
    ...maybe.map(asSection),
  ];
}

function planChoice(plans: readonly MatchedBenefit[], block: InsurerBlock): TemplateResult {
  return html`<div class="benefit stack">
    ${heading(block.level, labels.whichPlan(), {look: 'part'})}
    <p>${labels.whichPlanText()}</p>
    <div>${plans.map((row) => planView(row, block))}</div>
  </div>`;
}

function contactView({answer, subject}: InsurerBlock): TemplateResult {
  const {contact} = answer;
  const [phone, email] = [contact?.phone, contact?.email];
  const tel = phone && phoneLink(subject, phone);
  const mail = email && emailLink(subject, email);
  const site = safeUrl(subject, contact?.url);
  return html`<p class="contact">
    ${labels.contact()} ${quoted(contact?.name ?? answer.publisher, answer.language)}
    ${phone ? html`<br /><bdi dir="ltr">${tel ? externalLink(tel, phone) : phone}</bdi>` : nothing}
    ${email ? html`<br />${mail ? externalLink(mail, email) : email}` : nothing}
    ${site ? html`<br />${externalLink(site, siteName(site))}` : nothing}
  </p>`;
}

/** Where the rows that are shown come from; where none is, where the policy comes from. */
function sourcesView({answer, subject}: InsurerBlock): readonly TemplateResult[] {
  const rows = [...answer.benefits, ...answer.plans].map(({benefit}) => benefit);
  const named = new Set(rows.flatMap(({sources = []}) => sources));
  const isUnsourced = rows.some(({sources}) => !sources);
  const shown = answer.sources.filter(({id}) => named.size === 0 || named.has(id));
  return [
    ...(isUnsourced ? [html`<p>${labels.noSource()}</p>`] : []),
    ...(isUnsourced && named.size === 0
      ? []
      : shown.map((source) => sourceLine(source, answer.language, subject))),
  ];
}

function sourceLine(
  {title, url, checkedOn}: PolicySource,
  language: string,
  subject: string,
): TemplateResult {
  const href = safeUrl(subject, url);
  const name = quoted(title, language);
  const date = dayInWords(checkedOn);
  return html`<p>
    ${labels.source()}: ${href ? externalLink(href, html`${name}, ${siteName(href)}`) : name}
    (${pieces(labels.checkedOn(), {date})})
  </p>`;
}
