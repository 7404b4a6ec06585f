/**
 * Whether the translations keep to `locales/glossary.json`: one term for a concept in each
 * language, in any of its forms, and the Dutch word beside it wherever another language has it.
 */
import {readFileSync} from 'node:fs';

/** What a concept is called: `nl` is a pattern, `forms` are pieces of which one has to be there. */
const glossary = JSON.parse(readFileSync('locales/glossary.json', 'utf8'));
const concepts = Object.entries(glossary).map(([name, {nl, terms}]) => ({
  name,
  dutch: new RegExp(nl, 'i'),
  terms,
}));

/** @param {Map<string, Map<string, {source: string, target?: string}>>} languages code to units */
export function glossaryProblems(languages) {
  return [...languages].flatMap(([code, units]) =>
    [...units].flatMap(([id, {source, target}]) => [
      ...missingTerms(code, id, source, target),
      ...missingGloss(code, id, target, languages.get('en')?.get(id)?.target),
    ]),
  );
}

function missingTerms(code, id, source, target) {
  // The everyday words of people are what they are: no term of ours.
  if (target === undefined || id.endsWith('.words')) return [];
  const text = target.toLocaleLowerCase(code);
  return concepts
    .filter(({dutch}) => dutch.test(source))
    .filter(({terms}) => terms[code])
    .filter(({terms}) => !terms[code].forms.some((form) => text.includes(form)))
    .map(({name, terms}) => `locales/${code}.xlf: ${id} has no "${terms[code].term}" (${name})`);
}

/** The Dutch words in brackets, which patients meet on their bill. */
function missingGloss(code, id, target, english) {
  const glosses = (text) => [...(text ?? '').matchAll(/\(([a-z ]+)\)/g)].map(([, words]) => words);
  if (target === undefined || code === 'en') return [];
  return glosses(english)
    .filter((words) => concepts.some(({dutch}) => dutch.test(words)))
    .filter((words) => !target.includes(words))
    .map((words) => `locales/${code}.xlf: ${id} has no "(${words})" beside its term`);
}
