/**
 * The forms of a Dutch word, by the rules of spelling and no more: plurals, comparisons, tenses, participles.
 * It makes too many on purpose: a form that nobody writes is in no text.
 */

const DOUBLED = /([^aeiouy]|^)([aeou])([bdfgklmnprst])$/;
const LONG = /(aa|ee|oo|uu)([^aeiou])$/;

/** What stands before an ending that begins with a vowel: maan, man-en; kat, katt-en; brief, briev-en. */
function openStems(word) {
  const short = word.replace(LONG, (_, [vowel], consonant) => vowel + consonant);
  const double = word.replace(DOUBLED, '$1$2$3$3');
  const soft = [short, word].map((stem) => stem.replace(/f$/, 'v').replace(/s$/, 'z'));
  return new Set([word, short, double, ...soft]);
}

/** What stands before no ending, or one that begins with a consonant: mak-en, maak; zett-en, zet. */
function closedStems(stem) {
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  const single = hard.replace(/([^aeiou])\1$/, '$1');
  const long = hard.replace(
    /(^|[^aeiou])([aeou])([^aeiou])$/,
    (_, before, vowel, end) => before + vowel + vowel + end,
  );
  return new Set([hard, single, long]);
}

export function formsOfWord(word) {
  const plain = ['', 's', '’s', 'n', 'je', 'jes', 'tje', 't', 'st', 'ste'].map((end) => word + end);
  const open = [...openStems(word)].flatMap((stem) =>
    ['e', 'en', 'er', 'ere', 'ers'].map((end) => stem + end),
  );
  return new Set([...plain, ...open]);
}

/** @param {string} verb an infinitive; `aan|spannen` is one in two parts */
export function formsOfVerb(verb) {
  const [first, second] = verb.split('|');
  if (second === undefined) return simpleForms(first);
  const simple = simpleForms(second);
  return new Set([first, ...simple, ...[...simple].map((form) => first + form)]);
}

function simpleForms(verb) {
  const stem = verb.replace(/e?n$/, '');
  const closed = [...closedStems(stem)];
  const finite = closed.flatMap((one) =>
    ['', 't', 'te', 'ten', 'de', 'den'].map((end) => one + end),
  );
  const participles = closed.flatMap((one) =>
    ['', 't', 'd', 'te', 'de'].flatMap((end) => [one + end, `ge${one}${end}`]),
  );
  return new Set([verb, `${verb}d`, `${verb}de`, ...finite, ...participles]);
}
