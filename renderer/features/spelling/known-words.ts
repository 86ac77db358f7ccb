import { FACTS } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { columnsOf, LIST_KEYS } from '../../../shared/core/incident/lists.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { wordsToCheck } from './words.ts';

/** A text this short in the record is a name: of a system, a role, an account. */
const NAME_WORDS = 4;

/**
 * Names count as known wherever the brief says them. Of a whole sentence only words with a capital inside it do: the
 * same slip may stand in the record and in the words.
 */
function namesIn(text: string): readonly string[] {
  const words = wordsToCheck(text);
  if (text.trim().split(/\s+/).length <= NAME_WORDS) return words.map((word) => word.text);
  return words
    .filter(({ text: word, start }) => start > 0 && /^\p{Lu}/u.test(word))
    .map(({ text: word }) => word);
}

function textsOf(incident: Incident): readonly string[] {
  const texts = (fields: Readonly<Record<string, Field>>, values: Readonly<Record<string, unknown>>) =>
    Object.entries(fields).flatMap(([key, { type }]) => {
      const value = values[key];
      if (type === 'lines' && Array.isArray(value)) return value.map(String);
      return type === 'text' && typeof value === 'string' ? [value] : [];
    });
  const rows = LIST_KEYS.flatMap((list) =>
    incident.lists[list].flatMap((row) => texts(columnsOf(list), row as Readonly<Record<string, unknown>>)),
  );
  return [...texts(FACTS, incident.facts), ...rows];
}

/** Words no dictionary needs to know, in lower case: the vocabulary's, and the names in the record. */
export function knownWords(incident: Incident, terms: readonly Term[]): ReadonlySet<string> {
  const ofTerms = terms.flatMap(({ term, plain, expansion }) =>
    wordsToCheck(`${term} ${plain} ${expansion ?? ''}`),
  );
  const names = textsOf(incident).flatMap(namesIn);
  return new Set([...ofTerms.map(({ text }) => text), ...names].map((word) => word.toLowerCase()));
}
