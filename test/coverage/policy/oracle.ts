/**
 * May this policy be quoted as "covered" to this visitor? Written from the documentation of the
 * policy format and not from the code: it does not reason about ranges or about yes, no and unknown,
 * but walks through every person who could have given these answers, one by one.
 */
type Json = unknown;

export interface OracleAnswers {
  readonly age?: string;
  readonly complaint?: string;
}

interface Person {
  readonly years: number;
  readonly ailment: string;
  readonly plan: string | null;
}

/** Every key that the documentation names, by the object that it stands in. */
const KEYS = {
  policy:
    '$schema formatVersion publisher language period sources deductible sessionFee benefits contact disclaimer',
  period: 'start end',
  benefit:
    'id package planName indications age covered limit firstSession duration deductibleApplies referralRequired priorAuthorization network providerRequirement note sources',
  age: 'from below',
};

/** The ids of the benefits of which "covered: yes" may be said, about one complaint. */
export function coveredBenefits(
  document: Json,
  answers: OracleAnswers,
  complaint: 'urinary-incontinence' | 'other',
  today: string | undefined,
): ReadonlySet<string> {
  const policy = objectWith(document, KEYS.policy);
  const period = policy && objectWith(get(policy, 'period'), KEYS.period);
  const rows = policy && get(policy, 'benefits');
  if (!policy || !period || !Array.isArray(rows) || !holds(period, today)) return new Set();
  if (rows.some((row) => !objectWith(row, KEYS.benefit))) return new Set();
  const people = everyone(answers, complaint, rows);
  const says = rows.filter((row) => isCovered(row) && people.every((one) => surelyFor(row, one)));
  if (rows.some((row) => disputes(row, people))) return new Set();
  return new Set(says.map((row) => String(get(row, 'id'))));
}

function everyone(answers: OracleAnswers, complaint: string, rows: readonly Json[]): Person[] {
  const ages = Array.from({length: 132}, (_, years) => years).filter((years) => {
    if (answers.age === 'under-18') return years < 18;
    return answers.age === 'adult' ? years >= 18 : true;
  });
  const ailments = complaint === 'other' ? ['listed', 'unlisted'] : ['urine'];
  const names = rows
    .filter((row) => get(row, 'package') === 'basic')
    .map((row) => get(row, 'planName'))
    .filter((name): name is string => typeof name === 'string');
  const plans = names.length ? [...new Set(names)] : [null];
  return ages.flatMap((years) =>
    ailments.flatMap((ailment) => plans.map((plan) => ({years, ailment, plan}))),
  );
}

/** Basic insurance, said to be covered, from the first session on. */
function isCovered(row: Json): boolean {
  const first = get(row, 'firstSession');
  return (
    get(row, 'package') === 'basic' &&
    get(row, 'covered') === 'yes' &&
    (first === undefined || first === 1)
  );
}

/** Another basic row about the first sessions that says no or partly, and may be for one of them. */
function disputes(row: Json, people: readonly Person[]): boolean {
  const first = get(row, 'firstSession');
  const covered = get(row, 'covered');
  return (
    get(row, 'package') === 'basic' &&
    (first === undefined || first === 1) &&
    (covered === 'no' || covered === 'partly') &&
    people.some((one) => ageSays(row, one) !== 'no' && complaintSays(row, one) !== 'no')
  );
}

function surelyFor(row: Json, person: Person): boolean {
  const plan = get(row, 'planName');
  const isPlan = plan === undefined || plan === person.plan;
  return isPlan && ageSays(row, person) === 'yes' && complaintSays(row, person) === 'yes';
}

function ageSays(row: Json, {years}: Person): 'yes' | 'no' | 'not said' {
  const age = objectWith(get(row, 'age'), KEYS.age);
  if (!age) return 'not said';
  const [from, below] = [get(age, 'from'), get(age, 'below')];
  if (from === undefined && below === undefined) return 'not said';
  if (from !== undefined && !isYears(from)) return 'not said';
  if (below !== undefined && !isYears(below)) return 'not said';
  if (typeof from === 'number' && years < from) return 'no';
  return typeof below === 'number' && years >= below ? 'no' : 'yes';
}

function complaintSays(row: Json, {ailment}: Person): 'yes' | 'no' | 'not said' {
  const list: Json = get(row, 'indications');
  if (!Array.isArray(list) || list.length === 0) return 'not said';
  if (list.includes('any')) return 'yes';
  if (ailment === 'urine') return list.includes('urinary-incontinence') ? 'yes' : 'no';
  if (list.includes('other')) return 'yes';
  return list.includes('some-other') && ailment === 'listed' ? 'yes' : 'no';
}

function isYears(value: Json): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function holds(period: object, today: string | undefined): boolean {
  const [start, end] = [get(period, 'start'), get(period, 'end')];
  const days = [start, today, end].map(dayNumber);
  const [from = NaN, now = NaN, to = NaN] = days;
  return from <= now && now <= to;
}

/** A number that grows by the day, or NaN for what is no day of the calendar. */
function dayNumber(text: Json): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(text)) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const longest = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? NaN;
  return d >= 1 && d <= longest ? y * 400 + m * 32 + d : NaN;
}

/** The object, if it is one and all of its keys are documented. */
function objectWith(value: Json, keys: string): object | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.keys(value).every((key) => keys.split(' ').includes(key)) ? value : null;
}

function get(object: Json, key: string): Json {
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.getOwnPropertyDescriptor(object, key)?.value as Json;
}
