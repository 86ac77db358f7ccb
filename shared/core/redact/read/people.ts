import { ROLE_WORDS } from '../../coach/people.ts';
import { COMPANIES } from '../../coach/rules/blame/wordings/outsiders.ts';
import { GIVEN_NAMES } from '../../wording/given-names.ts';
import {
  MORE_ROLE_WORDS,
  ORDINARY_OWNERS,
  ORGANISATION_WORDS,
  TECHNICAL_WORDS,
  TIME_WORD,
} from '../words.ts';
import type { Stretch } from './matches.ts';

/** "Wei", "O’Connor", "Mary-Anne": a capital, small letters, and no possessive. */
const WORD = "\\p{Lu}(?:['’]\\p{Lu})?\\p{L}*\\p{Ll}(?:['’](?=\\p{Lu}\\p{Ll})\\p{L}+|-\\p{L}+)*";
const PARTICLES = '(?:(?:van|von|der|den|de|del|di|da|du|la|le|ten|ter|bin|ibn|el|al|zu) ){0,3}';
const TITLE = '(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme)\\.? |\\p{Lu}\\. ?){0,3}';
const NAME = `${TITLE}${WORD}(?: ${PARTICLES}${WORD}){0,3}`;
const NAMES = `${NAME}(?:(?:(?:, ${NAME})*,? (?:and|or|&) |/)${NAME})?`;
const EACH = new RegExp(NAME, 'gu');
const GIVEN = GIVEN_NAMES.join('|');

/** The forms in which a sentence tells that words with a capital are somebody. */
const FORMS: readonly RegExp[] = [
  // "removed by Siobhan", "by Wei and Jürgen"
  new RegExp(`(?<=\\b[Bb]y )${NAMES}(?![\\p{L}\\p{N}])`, 'gu'),
  // "Tom’s query", "Mary-Anne’s restart", "James’ query"
  new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?=['’]s(?![\\p{L}])|(?<=s)['’] \\p{Ll})`, 'gu'),
  // "Tom", "Anna Becker", at any place
  new RegExp(
    `(?<![\\p{L}\\p{N}'’-])(?:${GIVEN})(?: ${PARTICLES}${WORD})?(?![\\p{L}\\p{N}]|-\\p{L}|['’]\\p{Lu})`,
    'gu',
  ),
];

/** Words that make a role, a department, an organisation or a system of what stands beside them. */
const TELLING: readonly ReadonlySet<string>[] = [
  ROLE_WORDS,
  MORE_ROLE_WORDS,
  ORGANISATION_WORDS,
  TECHNICAL_WORDS,
  ORDINARY_OWNERS,
  new Set(COMPANIES.map((name) => name.toLowerCase())),
];

const given: ReadonlySet<string> = new Set(GIVEN_NAMES);

function isTelling(word: string): boolean {
  return TIME_WORD.test(word) || TELLING.some((words) => words.has(word.toLowerCase()));
}

/** "Tom Becker on Monday": the words up to the first that is no name; none where they name no person. */
function nameOf(words: string, others: ReadonlySet<string>): string {
  if (others.has(words.toLowerCase())) return '';
  const each = words.split(' ');
  // "Shops’ queue"
  if (each.length === 1 && isTelling(words.replace(/s$/, ''))) return '';
  // "Jan" alone is a month.
  const end = each.findIndex(
    (word, index) => isTelling(word) && !(index === 0 && each.length > 1 && given.has(word)),
  );
  if (end < 0) return others.has(each[0]?.toLowerCase() ?? '') ? '' : words;
  return end > 0 && given.has(each[0] ?? '') ? each.slice(0, end).join(' ') : '';
}

/**
 * People that a sentence names though no field does: behind "by", as whose something is, by a common given name.
 * "Change 77" and "Stripe’s" of the supplier Stripe name nobody.
 * @param others what the record holds as an organisation, a system or a function, in lower case
 */
export function peopleSaidIn(text: string, others: ReadonlySet<string>): readonly Stretch[] {
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: found }) =>
      [...found.matchAll(EACH)].flatMap((each): readonly Stretch[] => {
        const start = index + each.index;
        const name = nameOf(each[0], others);
        const isNumbered = /^ ?#?\d/.test(text.slice(start + each[0].length));
        return name === '' || isNumbered ? [] : [{ start, end: start + name.length }];
      }),
    ),
  );
}
