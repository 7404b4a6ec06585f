import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {
  COST_ASSUMPTIONS,
  COST_LABELS as labels,
  COST_LINES,
  COST_MISSING,
  QUESTION_TEXTS,
} from '../../content/coverage-checker.js';
import {own} from '../../coverage/own.js';
import type {CostGiven, CostLine, CostMissing, WorkedSum} from '../../coverage/policy/cost.js';
import type {MatchedBenefit} from '../../coverage/policy/matched-benefit.js';
import {fill} from '../../localisation/fill.js';
import {choice} from '../../views/choice.js';
import {
  givenFor,
  lackingFor,
  leftSteps,
  sessionSteps,
  SITE,
  VISITOR,
  type CostChoices,
} from './cost-input.js';
import {euros, pieces, quoted, roundEuros} from './in-words.js';
import type {InsurerBlock} from './insurer-block.js';

type Sum = Extract<WorkedSum, {ok: true}>;

/** A worked sum for one row of the policy, or which number is missing for it. */
export function costView(row: MatchedBenefit, block: InsurerBlock): TemplateResult {
  const {policy, engine, answers, cost} = block;
  const given = givenFor(policy, engine, answers, cost);
  const lacking = lackingFor(row, policy, engine, given);
  return html`<details class="cost">
    <summary>${labels.title()}</summary>
    <div class="stack">
      ${
        lacking.length > 0
          ? missingView(lacking)
          : html`<p class="no-print">${labels.intro()}</p>
              ${questions(row, block)} ${resultOf(row, block, given)}`
      }
    </div>
  </details>`;
}

function missingView(missing: readonly CostMissing[]): TemplateResult {
  return html`<div>
    <p>${labels.missing()}</p>
    <ul>
      ${missing.map((name) => html`<li>${COST_MISSING[name]()}</li>`)}
    </ul>
  </div>`;
}

function questions(row: MatchedBenefit, {policy, answers, cost}: InsurerBlock) {
  const {choices} = cost;
  const {benefit} = row;
  const {yes, no, unknown} = QUESTION_TEXTS.deductible.answers;
  const asksLeft = benefit.deductibleApplies === 'yes' && own(answers, 'deductible') !== 'yes';
  const group = <Key extends keyof CostChoices>(
    key: Key,
    legend: string,
    steps: readonly (readonly [value: NonNullable<CostChoices[Key]>, label: string])[],
  ) =>
    html`<fieldset class="no-print">
      <legend>${legend}</legend>
      <div class="steps">
        ${steps.map(([value, label]) =>
          choice({
            type: 'radio',
            // Rows have groups of their own, though a choice is one for all of them.
            name: `cost-${key}-${benefit.id}`,
            value: String(value),
            label,
            checked: own(choices, key) === value,
            onChange: () => {
              cost.onChoose({[key]: value});
            },
          }),
        )}
      </div>
    </fieldset>`;
  return html`
    ${group(
      'sessions',
      labels.sessions(),
      sessionSteps(row).map((n) => [n, String(n)] as const),
    )}
    ${group('contracted', labels.contracted(), [
      ['yes', yes.label()],
      ['no', no.label()],
      ['unknown', unknown.label()],
    ])}
    ${
      asksLeft
        ? group('left', labels.left(), [
            ...leftSteps(policy).map((step) => [step, roundEuros(step)] as const),
            ['unknown', unknown.label()],
          ])
        : nothing
    }
  `;
}

/**
 * The sum, rebuilt as a whole when a number changes: the old one may have been translated. Its last
 * line is announced, and no other.
 */
function resultOf(row: MatchedBenefit, block: InsurerBlock, given: CostGiven): TemplateResult {
  const sum = block.engine.workedSum(row, given);
  const {choices} = block.cost;
  const chosen = (['sessions', 'contracted', 'left'] as const).map((key) => own(choices, key));
  const parts = sum.ok ? sumView(sum, given, block) : [nothing, openView(sum.missing, block)];
  const [lines, result, assumptions] = parts.map((part) => keyed(chosen.join(), part));
  return html`${lines}
    <div role="status">${result}</div>
    ${assumptions}`;
}

/** Either something is still to be chosen, or somebody chose "not known". */
function openView(missing: readonly CostMissing[], {cost}: InsurerBlock): TemplateResult {
  const [contracted, left] = [own(cost.choices, 'contracted'), own(cost.choices, 'left')];
  const isKnown = (name: CostMissing) =>
    (name === 'rate' && contracted !== undefined) ||
    (name === 'deductible-left' && left === 'unknown');
  const lacking = missing.filter(isKnown);
  return lacking.length > 0 ? missingView(lacking) : html`<p>${labels.choose()}</p>`;
}

function sumView({lines, assumes}: Sum, given: CostGiven, block: InsurerBlock) {
  const list = (some: readonly CostLine[]) =>
    html`<dl class="sum">${some.map((line) => lineView(line, given, block))}</dl>`;
  return [
    list(lines.slice(0, -1)),
    list(lines.slice(-1)),
    html`<div class="small">
        <p>${labels.assumes()}</p>
        <ul>
          ${assumes.map((assumption) => html`<li>${COST_ASSUMPTIONS[assumption]()}</li>`)}
        </ul>
      </div>
      <p class="print-only">${labels.intro()}</p>`,
  ];
}

function lineView(line: CostLine, given: CostGiven, block: InsurerBlock): TemplateResult {
  const values = {n: given.sessions?.value ?? 0, amount: euros(given.fee?.value ?? 0)};
  const sources = [...new Set(line.sources)].map((source) => sourceName(source, block));
  return html`<div class=${line.id}>
    <dt>${fill(COST_LINES[line.id](), values)}</dt>
    <dd>${euros(line.amount)}</dd>
    ${
      sources.length > 0
        ? html`<dd class="quiet small">
            ${pieces(labels.source(), {sources: html`${joined(sources)}`})}
          </dd>`
        : nothing
    }
  </div>`;
}

function joined(items: readonly unknown[]): readonly unknown[] {
  return items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]));
}

function sourceName(source: string, {answer, cost}: InsurerBlock): TemplateResult | string {
  if (source === VISITOR) return labels.visitor();
  if (source === SITE) return cost.site || labels.site();
  const found = answer.sources.find(({id}) => `policy:${id}` === source);
  return found ? quoted(found.title, answer.language) : answer.publisher;
}
