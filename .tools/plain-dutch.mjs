/**
 * `node .tools/plain-dutch.mjs`: whether the texts for patients are plain Dutch. One line a finding, with the
 * id and the text; 1 if there is any. `--report` gives the numbers, and the wordings that are proposed.
 *
 * Three things can be counted, and no more is claimed: how long sentences are, passive forms, and words that
 * nobody has judged yet. Whether a person understands the text is for people to say.
 *
 * `.config/b1-words.txt` holds the everyday words, `.config/plain-dutch.json` what is allowed besides, each
 * with its reason; what is allowed and no longer there is a finding too.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {formsOfVerb, formsOfWord} from './dutch-forms.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const MESSAGE =
  /\bmsg\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\s*\{\s*id:\s*'([^']+)',?\s*\},?\s*\)/g;

/**
 * Dutch guides for B1 ask for 10 to 15 words a sentence, and some for 15 at the most. A term that has to be
 * printed in full does not fit into 15, so that one sentence in ten may have up to 20. A title or the words on a
 * button are short in any case: the mean counts sentences only, which end in a full stop or a question mark.
 */
const LIMITS = {most: 20, usual: 15, longer: 0.1, mean: 10};

/** A name or a date, which comes at run time, counts as so many words; a number counts as one. */
const PLACEHOLDER_WORDS = 3;
const isNumber = (name) => /^(n|total|amount|rate)$/.test(name);

const AUXILIARY = /(?<!\p{L})(?:word(?:t|en)?|werd(?:en)?|is|zijn|was|waren|bent?)(?!\p{L})/iu;
/** With "ge", also behind the first part of a verb, or with a prefix in its place. */
const PARTICIPLE = [
  /^(?:aan|af|bij|door|in|mee|na|om|onder|op|over|terug|toe|uit|vast|voor|weg)?ge\p{L}{2,}(?:d|t|en)$/u,
  /^(?:be|her|ont|ver)\p{L}{2,}d$/u,
  /^(?:beperkt|bereikt|besloten|ontdekt|ontvangen|verboden|verwacht|verwezen)$/u,
];
/** Look like one, and are a noun, an infinitive or a verb in the present. */
const NO_PARTICIPLE = new Set(
  (
    'gebeuren gebeurt gebied gebruiken gedicht gedragen geduld geeft geld gelden geldt geloven geluid genieten ' +
    'gerecht gevoelen gewicht gezicht gezond beeld behoud bekend beleid bestand bestond verband verkeerd verstand'
  ).split(' '),
);

/** Every text of the source: its id, its area (the first part of the id) and its words. */
function readTexts(folder = join(ROOT, 'src')) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .sort()
    .flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      const found = [...code.matchAll(MESSAGE)];
      if (found.length !== [...code.matchAll(/\bmsg\(/g)].length) {
        throw new Error(`src/${name} holds a text that cannot be read: write msg('…', {id: '…'})`);
      }
      return found.map(([, quoted, id]) => ({
        id,
        area: id.split('.')[0],
        text: quoted.slice(1, -1).replace(/\\(.)/g, '$1'),
      }));
    });
}

/** The base words under `[verbs]`, `[words]` and `[forms]`, with all their forms. */
function readWords(file = join(ROOT, '.config/b1-words.txt')) {
  const formsOf = {verbs: formsOfVerb, words: formsOfWord, forms: (word) => [word]};
  const known = new Set();
  let section = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      section = line.slice(1, -1);
      continue;
    }
    const forms = line
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => [...formsOf[section](word)]);
    forms.forEach((form) => known.add(form));
  }
  return known;
}

function sentencesOf(text) {
  return text.split(/(?<=[.!?][”)]?)\s+/);
}

/** A colon or a comma does not make a sentence shorter. */
export function lengthOf(sentence) {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name) =>
    'x '.repeat(isNumber(name) ? 1 : PLACEHOLDER_WORDS),
  );
  return filled.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function wordsOf(text) {
  return (
    text
      .replace(/\{\w+\}/g, ' ')
      .toLowerCase()
      .match(/\p{L}+(?:[-’]\p{L}+)*/gu) ?? []
  );
}

/** The participles that stand in one clause with "worden" or "zijn". A comma or a colon ends a clause. */
export function passivesIn(text) {
  return text.split(/[,.:;?!]+/).flatMap((clause) => {
    if (!AUXILIARY.test(clause)) return [];
    return wordsOf(clause)
      .filter((word) => PARTICIPLE.some((pattern) => pattern.test(word)))
      .filter((word) => !NO_PARTICIPLE.has(word));
  });
}

/** Everything that is wrong with these texts. `allowed` is what `.config/plain-dutch.json` holds. */
export function findingsIn(texts, known, allowed) {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return [
    ...texts.flatMap((text) => longSentences(text)),
    ...meanLength(texts),
    ...texts.flatMap((text) => passives(text, allowed)),
    ...texts.flatMap((text) => avoided(text, allowed)),
    ...texts.flatMap((text) => unknownWords(text, known, allowed)),
    ...unexplained(texts, byId, allowed),
    ...stale(texts, byId, allowed),
  ];
}

const say = ({id, text}, problem) => `${id}: ${problem}: “${text}”`;

const isOpen = ({open}, id, what) => open[id]?.instead === what || open[id]?.also?.includes(what);

function longSentences(place) {
  return sentencesOf(place.text)
    .map((sentence) => lengthOf(sentence))
    .filter((length) => length > LIMITS.most)
    .map((length) => say(place, `a sentence of ${length} words, the most is ${LIMITS.most}`));
}

function meanLength(texts) {
  const {lengths, mean, longer} = measure(texts);
  if (lengths.length === 0) return [];
  return [
    ...(mean > LIMITS.mean
      ? [`all texts: a sentence has ${mean.toFixed(1)} words on average`]
      : []),
    ...(longer > LIMITS.longer
      ? [
          `all texts: ${(100 * longer).toFixed(0)} % of the sentences have over ${LIMITS.usual} words`,
        ]
      : []),
  ];
}

function measure(texts) {
  const lengths = texts
    .flatMap(({text}) => sentencesOf(text))
    .filter((sentence) => /[.!?][”)]?$/.test(sentence))
    .map((sentence) => lengthOf(sentence))
    .sort((a, b) => a - b);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const longer = lengths.filter((length) => length > LIMITS.usual).length / lengths.length;
  return {lengths, mean, longer, median: lengths[Math.floor(lengths.length / 2)]};
}

function passives(place, allowed) {
  if (place.id in allowed.passives) return [];
  return passivesIn(place.text)
    .filter((word) => !(word in allowed.states) && !isOpen(allowed, place.id, word))
    .map((word) => say(place, `passive, "${word}"`));
}

function avoided(place, allowed) {
  return Object.entries(allowed.avoid)
    .filter(([word]) => has(place.text, word) && !isOpen(allowed, place.id, word))
    .map(([word, plainer]) => say(place, `"${word}", plainer is "${plainer}"`));
}

/** The word or words as they stand, from one boundary to the other. A star stands for any ending. */
function has(text, words) {
  const pattern = words.replace('*', '\\p{L}*');
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').test(text);
}

function formsOfHard(word) {
  if (word.includes(' ')) return new Set([word]);
  return new Set([...formsOfWord(word), ...(word.endsWith('en') ? formsOfVerb(word) : [])]);
}

function unknownWords(place, known, allowed) {
  const hard = new Set(Object.keys(allowed.words).flatMap((word) => [...formsOfHard(word)]));
  const names = new Set(Object.keys(allowed.names).flatMap((name) => wordsOf(name)));
  return [...new Set(wordsOf(place.text))]
    .filter((word) => !known.has(word) && !hard.has(word) && !names.has(word))
    .filter((word) => !isOpen(allowed, place.id, word))
    .map((word) => say(place, `"${word}" is on no list; is there a plainer word?`));
}

const usesOf = (texts, word) => {
  const forms = formsOfHard(word);
  return texts.filter(({text}) =>
    word.includes(' ') ? has(text, word) : wordsOf(text).some((one) => forms.has(one)),
  );
};

/** A hard word is explained in every area that uses it, or the row says why not. */
function unexplained(texts, byId, {words, open}) {
  return Object.entries(words).flatMap(([word, {why, explainedIn = {}, elsewhere}]) => {
    const explainedAreas = new Set(Object.keys(explainedIn).map((id) => byId.get(id)?.area));
    const missing = usesOf(texts, word).filter(
      ({id, area}) => !explainedAreas.has(area) && !elsewhere && !isOpen({open}, id, word),
    );
    const wrong = Object.entries(explainedIn).filter(
      ([id, means]) => !byId.get(id)?.text.includes(means),
    );
    return [
      ...(why ? [] : [`plain-dutch.json: "${word}" has no reason`]),
      ...wrong.map(([id, means]) => `plain-dutch.json: ${id} does not say “${means}” of "${word}"`),
      ...missing.map((place) => say(place, `"${word}" is not explained in ${place.area}.*`)),
    ];
  });
}

/** What is allowed, and is in no text any more. */
function stale(texts, byId, {words, names, passives, states, open}) {
  const all = texts.map(({text}) => text).join('\n');
  const used = new Set(wordsOf(all));
  const gone = (what) => `plain-dutch.json: ${what} is no longer needed`;
  return [
    ...Object.keys(words).filter((word) => usesOf(texts, word).length === 0),
    ...Object.keys(names).filter((name) => !wordsOf(name).every((word) => used.has(word))),
    ...Object.keys(states).filter((word) => !used.has(word)),
    ...Object.keys(passives).filter((id) => passivesIn(byId.get(id)?.text ?? '').length === 0),
    ...Object.entries(open)
      .filter(([id, {instead}]) => !has(byId.get(id)?.text ?? '', instead))
      .map(([id]) => `the proposal for ${id}`),
  ].map(gone);
}

function report(texts, known, allowed) {
  const {lengths, mean, median, longer} = measure(texts);
  const words = texts.flatMap(({text}) => wordsOf(text));
  const everyday = words.filter((word) => known.has(word)).length;
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  const passive = texts.filter(({text}) =>
    passivesIn(text).some((word) => !(word in allowed.states)),
  );
  return [
    `${texts.length} texts, ${words.length} words, ${lengths.length} sentences`,
    `Words a sentence: mean ${mean.toFixed(1)}, median ${median}, longest ${lengths.at(-1)}; over ${LIMITS.usual}: ${share(longer, 1)}`,
    `Everyday words, as judged by us: ${share(everyday, words.length)}; the others have a reason or a proposal`,
    `Texts with a passive form: ${passive.length}`,
    `Proposals that wait for somebody: ${Object.keys(allowed.open).length}`,
    ...Object.entries(allowed.open).map(
      ([id, {instead, proposal}]) => `  ${id} ("${instead}"): ${proposal}`,
    ),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const allowed = JSON.parse(readFileSync(join(ROOT, '.config/plain-dutch.json'), 'utf8'));
  const texts = readTexts();
  const known = readWords();
  if (process.argv.includes('--report')) console.log(report(texts, known, allowed));
  const findings = findingsIn(texts, known, allowed);
  findings.forEach((finding) => console.log(finding));
  process.exitCode = findings.length > 0 ? 1 : 0;
}
