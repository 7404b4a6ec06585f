import type {TemplateResult} from 'lit';
import {
  FACT_LABELS as labels,
  FACT_TEXTS as texts,
  LIMIT_TEXTS,
  NETWORK_LABELS,
  POLICY_ASKS as asks,
  POLICY_CHECKS,
} from '../../content/coverage-checker.js';
import type {Text} from '../../content/types.js';
import {own} from '../../coverage/own.js';
import type {Benefit, Triple} from '../../coverage/policy/schema.js';
import type {Answers} from '../../coverage/questions.js';
import {fill} from '../../localisation/fill.js';
import {percentage, pieces, quoted, roundEuros, timeInWords} from './in-words.js';

type Words = string | TemplateResult | readonly (string | number | TemplateResult)[];

/** One condition of a row: its name and what is said of it, a line each. */
export interface Fact {
  readonly name: string;
  readonly lines: readonly Words[];
}

/**
 * What a row says about its conditions. What it does not say is not here: it is in `asksOf`.
 *
 * @param language the language of the insurer's own texts
 */
export function factsOf(benefit: Benefit, answers: Answers, language: string): readonly Fact[] {
  const {planName, duration, providerRequirement, note, firstSession = 1} = benefit;
  const quote = (text: string | undefined) => (text ? [quoted(text, language)] : []);
  const facts: readonly Fact[] = [
    {name: labels.plan(), lines: quote(planName)},
    ...limitFacts(benefit, language),
    {
      name: labels.firstSession(),
      lines: firstSession > 1 ? [fill(texts.firstSession(), {n: firstSession})] : [],
    },
    {
      name: labels.duration(),
      lines: duration ? [fill(texts.duration(), {duration: timeInWords(duration)})] : [],
    },
    {name: labels.deductible(), lines: deductibleLines(benefit, answers)},
    {
      name: labels.referral(),
      lines: conditionLines(benefit.referralRequired, texts.needed, texts.notNeeded),
    },
    {
      name: labels.authorization(),
      lines: conditionLines(benefit.priorAuthorization, texts.authorizationYes, texts.notNeeded),
    },
    ...networkFacts(benefit, language),
    {name: labels.provider(), lines: quote(providerRequirement)},
    {name: labels.note(), lines: quote(note)},
  ];
  return facts.filter(({lines}) => lines.length > 0);
}

/** The most that is paid for, in words; empty where the row does not say. */
export function limitLines({limit}: Benefit, language: string): readonly Words[] {
  if (!limit) return [];
  const {sessions, value = 0, term = 'unknown', sharedWith} = limit;
  const most = fill(LIMIT_TEXTS[term](), {n: sessions ?? roundEuros(value * 100)});
  return sharedWith ? [most, pieces(texts.shared(), {care: quoted(sharedWith, language)})] : [most];
}

function limitFacts(benefit: Benefit, language: string): readonly Fact[] {
  const {limit} = benefit;
  if (!limit) return [];
  // The policy's own objects have no prototype; one made here would have the page's.
  const {extension} = limit;
  const condition = extension?.condition;
  const more = extension ? [fill(texts.extension(), {n: extension.sessions})] : [];
  const onlyIf = condition
    ? [pieces(texts.condition(), {condition: quoted(condition, language)})]
    : [];
  return [
    {
      name: limit.sessions === undefined ? labels.value() : labels.sessions(),
      lines: limitLines(benefit, language),
    },
    {name: labels.after(), lines: [...more, ...onlyIf]},
  ];
}

function deductibleLines({deductibleApplies}: Benefit, answers: Answers): readonly string[] {
  const isMet = own(answers, 'deductible') === 'yes';
  const yes = isMet ? texts.deductibleMet : texts.deductibleYes;
  return conditionLines(deductibleApplies, yes, texts.deductibleNo);
}

function conditionLines(condition: Triple | undefined, yes: Text, no: Text): readonly string[] {
  if (condition === 'yes') return [yes()];
  return condition === 'no' ? [no()] : [];
}

function networkFacts({network = []}: Benefit, language: string): readonly Fact[] {
  return network.map(({contracted, rate, note}) => ({
    name: NETWORK_LABELS[contracted](),
    lines: [
      rate === undefined ? texts.rateUnknown() : fill(texts.rate(), {rate: percentage(rate)}),
      ...(note ? [quoted(note, language)] : []),
    ],
  }));
}

/** The questions that a row leaves open: for the insurer, and never a claim. */
export function asksOf(benefit: Benefit): readonly string[] {
  const {covered = 'unknown', limit, network = []} = benefit;
  const isOpen = (condition: Triple = 'unknown') => condition === 'unknown';
  const open: readonly (readonly [boolean, Text])[] = [
    [covered === 'unknown', asks.covered],
    [!limit, POLICY_CHECKS.sessions.text],
    [limit !== undefined && (limit.term ?? 'unknown') === 'unknown', asks.term],
    [limit?.sessions !== undefined && !limit.extension, asks.after],
    [isOpen(benefit.deductibleApplies), asks.deductible],
    [isOpen(benefit.referralRequired), asks.referral],
    [isOpen(benefit.priorAuthorization), asks.authorization],
    [network.every(({rate}) => rate === undefined), POLICY_CHECKS.practice.text],
  ];
  return open.filter(([isAsked]) => isAsked).map(([, text]) => text());
}
