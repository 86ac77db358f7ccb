import { ROLE_WORDS } from '../../coach/people.ts';
import type { Cover } from '../cover.ts';
import { type Stretch, stretchesOf } from '../read/matches.ts';
import { MARKS, type Mark } from '../redaction.ts';
import {
  ALSO_ORDINARY,
  MORE_ROLE_WORDS,
  ORGANISATION_WORDS,
  SMALL_WORDS,
  TECHNICAL_WORDS,
  TIME_WORD,
} from '../words.ts';
import { partsOf, withoutPossessive, wordsOf } from './parts.ts';

/** "the card processor" -> "card processor" */
const ARTICLE = /^(?:an?|the|our) /i;
/** Words in lower case that say which organisation is meant without naming it, from so many on. */
const LEAST_DESCRIPTION = 2;

function isOrdinary(word: string): boolean {
  const small = word.toLowerCase();
  return ORGANISATION_WORDS.has(small) || SMALL_WORDS.has(small) || word.length < 2;
}

/** "24 hours", "within 30 days": how long a contract gives, not whom it binds. */
const PERIOD =
  /^(?:within |in |after )?(?:\d+|an?|one|two|three) ?(?:minute|h|hour|(?:\w+ )?day|week|month)s?$/i;

/** True for what names an organisation or describes one in more than an ordinary word. */
function isTelling(part: string): boolean {
  const words = wordsOf(part);
  return words.some((word) => !isOrdinary(word)) || words.length >= LEAST_DESCRIPTION;
}

function isName(word: string): boolean {
  return /^\p{Lu}|\p{N}/u.test(word) && /\p{L}/u.test(word) && !isOrdinary(word);
}

/** "Support", "Portal", "Monday": behind the word "customer" it makes a term, not a name. */
function isPlainWord(word: string): boolean {
  const small = word.toLowerCase();
  return (
    isOrdinary(word) ||
    TIME_WORD.test(word) ||
    [ROLE_WORDS, MORE_ROLE_WORDS, TECHNICAL_WORDS].some((words) => words.has(small))
  );
}

function coverOf(words: string, mark: Mark): Cover {
  return { kind: 'customers', mark, words, capital: ALSO_ORDINARY.has(words.toLowerCase()) };
}

/** Names that a sign joins: "H&M", "Marks & Spencer", "1&1". */
const JOINED = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*(?: ?[&+] ?[\p{Lu}\p{N}][\p{L}\p{N}]*)+/gu;

/** Each with and without spaces around the sign. */
function joinedNames(text: string): readonly string[] {
  return [...text.matchAll(JOINED)].flatMap(([found]) => {
    const pieces = found.split(/ ?([&+]) ?/);
    const isDepartments = wordsOf(found).every((word) => ROLE_WORDS.has(word.toLowerCase()));
    return isDepartments ? [] : [pieces.join(''), pieces.join(' ')];
  });
}

/** Customers, partners and suppliers of a field that asks for one: each whole, and the words that name it alone. */
export function organisations(text: string, mark: Mark): readonly Cover[] {
  const wholes = partsOf(text)
    .map((part) => part.replace(ARTICLE, ''))
    .filter((part) => isTelling(part) && !PERIOD.test(part));
  const alone = wholes.flatMap((part) => wordsOf(part).map(withoutPossessive).filter(isName));
  return [...wholes, ...alone, ...joinedNames(text)].map((words) => coverOf(words, mark));
}

/** Customers named in a sentence about them: "Acme and Globex were called, none of the others". */
export function organisationsSaid(text: string): readonly Cover[] {
  const words = wordsOf(text).filter((word) => isName(word) && !ROLE_WORDS.has(word.toLowerCase()));
  const named = words.flatMap((word) => [word, withoutPossessive(word)]);
  return [...named, ...joinedNames(text)].map((words) => coverOf(words, MARKS.customer));
}

/** "customer Jana Huber", "our client Acme": one to three words with a capital. */
const CALLED = /(?<=\b[Cc](?:ustomer|lient)s? )\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){0,2}/gu;

/** Where a text names somebody as a customer; words of a role or a system behind that word make a term. */
export function customersCalledIn(text: string): readonly Stretch[] {
  return stretchesOf(CALLED, text).filter(
    ({ start, end }) => !wordsOf(text.slice(start, end)).some(isPlainWord),
  );
}

/** The customers that a text names as such, each whole and by the words that name it alone. */
export function customersCalled(text: string): readonly Cover[] {
  return customersCalledIn(text).flatMap(({ start, end }) =>
    organisations(text.slice(start, end), MARKS.customer),
  );
}

/** "the contract with Acme", "the insurance policy with Globex Re" */
const AGREED_WITH = /\b(?:contracts?|agreements?|policy|policies|terms) with (.+)$/i;

/** Whom a rule was agreed with; a law names nobody. */
export function partnersOfRule(text: string): readonly Cover[] {
  const [, partner] = AGREED_WITH.exec(text) ?? [];
  return partner ? organisations(partner, MARKS.customer) : [];
}
