import { ROLE_FACTS } from '../coach/people.ts';
import { FACTS } from '../incident/facts.ts';
import type { Field } from '../incident/field.ts';
import type { Incident } from '../incident/incident.ts';
import { columnsOf, LIST_KEYS } from '../incident/lists.ts';
import type { Term } from '../vocabulary/term.ts';
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

/** Facts and columns that hold names of people, places and machines: no dictionary spells them. */
const NAMES: ReadonlySet<string> = new Set([
  ...ROLE_FACTS,
  ...[
    'ceoName',
    'distribution',
    'regions',
    'products',
    'segments',
    'thirdParties',
    'components',
    'environment',
  ],
  ...['dataCountries', 'technicalCause', 'technicalName', 'name', 'owner', 'system', 'who', 'from', 'caller'],
]);

/** "preparedBy", "functions/f1/name": whether the field holds a name. What failed is no name of its own. */
export function holdsName(chip: string): boolean {
  const [field = ''] = chip.split(':');
  const [list, , column] = field.split('/');
  return NAMES.has(column ?? field) && list !== 'functions';
}

/** Words that are known wherever they stand: the vocabulary's, names, and words with a capital inside a sentence. */
export function knownNames(incident: Incident, terms: readonly Term[]): ReadonlySet<string> {
  const ofTerms = terms.flatMap(({ term, plain, expansion }) =>
    wordsToCheck(`${term} ${plain} ${expansion ?? ''}`),
  );
  const facts = Object.entries(incident.facts).filter(([key]) => NAMES.has(key));
  const cells = LIST_KEYS.flatMap((list) =>
    incident.lists[list].flatMap((row) =>
      Object.entries(row).filter(([column]) => holdsName(`${list}/${row.id}/${column}`)),
    ),
  );
  const named = [...facts, ...cells].flatMap(([, value]) =>
    wordsToCheck([value].flat().map(String).join(' ')),
  );
  const proper = textsOf(incident).flatMap((text) =>
    wordsToCheck(text).filter(({ text: word, start }) => start > 0 && /^\p{Lu}/u.test(word)),
  );
  return new Set([...ofTerms, ...named, ...proper].map(({ text }) => text.toLowerCase()));
}
