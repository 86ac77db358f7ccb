import { isExplainedOnly } from './explained-only.ts';
import type { TermMatch } from './matcher.ts';
import { articleFor, nounPhrase, pluralPhrase } from './noun-phrase.ts';
import {
  BE,
  hasDeterminer,
  isDeterminer,
  nothingHangsOn,
  PERFECT,
  type Surroundings,
  surroundingsOf,
  wantsOne,
} from './surroundings.ts';
import type { Term } from './term.ts';
import { formOf, inflectVerb, type VerbForm } from './verb-form.ts';
import { splitWords } from './words.ts';

/** Words for a span of a text; the span may begin at the article before the term. Offsets are UTF-16 indexes. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Place {
  readonly term: Term;
  readonly found: string;
  readonly plural: boolean;
  readonly around: Surroundings;
}

/** The plain words offered first: "outage; stop" and "outage / stop" hold two. */
export function plainWords({ plain }: Pick<Term, 'plain'>): string {
  return (plain.split(/\s*;\s*|\s+[/|]\s+/)[0] ?? '').trim().replace(/\s+/g, ' ');
}

function isPlural(found: string, { term, partOfSpeech }: Term): boolean {
  if (partOfSpeech === 'npl') return true;
  const [last = '', own = ''] = [splitWords(found).at(-1)?.text, splitWords(term).at(-1)?.text];
  return partOfSpeech === 'n' && last !== own && last.endsWith('s');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A capital that is no part of the term itself begins a sentence or a heading. */
function wantsCapital({ term, found, around }: Place): boolean {
  const first = found.slice(0, 1);
  if (around.startsSentence) return first !== first.toLowerCase() || /^\d|^\p{Ll}\p{Lu}/u.test(term.term);
  return first !== first.toLowerCase() && term.term.startsWith(first.toLowerCase());
}

/** "our reliability target" behind "the" is "reliability target"; null where an owner stands in the way. */
function withoutOwner(plain: string, around: Surroundings): string | null {
  if (!hasDeterminer(around)) return plain;
  if (/^our /i.test(plain)) return plain.slice(4);
  if (/^the /i.test(plain)) return around.before[0] === 'the' ? plain.slice(4) : null;
  return /^\S+[’']s /.test(plain) ? null : plain;
}

function nounInstead({ term, plural, around }: Place): string | null {
  const plain = withoutOwner(plainWords(term), around);
  if (plain === null) return null;
  // "To failover the database": the noun stands for a verb there, and its plain words take no object.
  if (isDeterminer(around.after) && !hasDeterminer(around)) return null;
  // "A highest priority": there is but one highest.
  if (/^\w+est /.test(plain) && /^an?$/.test(around.before[0] ?? '')) return null;
  const phrase = nounPhrase(plain);
  if (phrase.hasTail && !nothingHangsOn(around)) return null;
  if (plural) return pluralPhrase(phrase);
  if (phrase.count === 'many' && wantsOne(around)) return null;
  return plain;
}

const PARTICLES = /^(?:up|back|out|off|down|over|in|on|away)$/;
const OBJECT_FREE =
  /^(?:at|by|before|after|and|but|because|when|while|within|until|then|again|as|so|since)?$/;

/** "released" takes an object, "returned to the previous version" has all it needs. */
function verbFits(rest: readonly string[], around: Surroundings, passive: boolean): boolean {
  const open = rest.length === 0 || (rest.length === 1 && PARTICLES.test(rest[0] ?? ''));
  if (open) return true;
  if (passive && !/^(?:to|from|in|into|on|by|with)$/.test(rest[0] ?? '')) return false;
  return !around.possessive && (OBJECT_FREE.test(around.after) || /ly$/.test(around.after));
}

/** The word that says when: "was" of "was not rolled back". */
function helperOf({ before: [first = '', second = ''] }: Surroundings): string {
  return /ly$|^not$|^also$/.test(first) ? second : first;
}

function verbFormOf({ term, found, around }: Place): VerbForm {
  const helper = helperOf(around);
  const [word = '', verb = ''] = [found.split(/[\s-]/)[0], term.term.split(/[\s-]/)[0]];
  return formOf(word, verb, BE.has(helper) || PERFECT.has(helper));
}

function inflected(place: Place): string {
  const [verb = '', ...rest] = plainWords(place.term).split(' ');
  return [inflectVerb(verb, verbFormOf(place)), ...rest].join(' ');
}

const NO_ARTICLE: ReadonlySet<string> = new Set(['that', 'which', 'what', 'these', 'those']);

function verbInstead(place: Place): string | null {
  const { around, term } = place;
  const rest = plainWords(term).split(' ').slice(1);
  const form = verbFormOf(place);
  const [first = ''] = around.before;
  const asNoun = isDeterminer(first) && !NO_ARTICLE.has(first);
  if (asNoun && (rest.length > 0 || form === 'past' || form === 'ing')) return null;
  if (!verbFits(rest, around, BE.has(helperOf(around)) && form === 'participle')) return null;
  return inflected(place);
}

/** "was degraded" can say more, "degraded service" has room for one word. */
function adjectiveInstead({ term, around }: Place): string | null {
  const plain = plainWords(term);
  const said = BE.has(helperOf(around)) && nothingHangsOn(around);
  return said || !plain.includes(' ') ? plain : null;
}

/** A phrase of its own, "disk full", becomes a sentence only where one stands alone. */
function phraseInstead({ term, around }: Place): string | null {
  const alone = around.before.length === 0 && around.after === '' && !around.possessive;
  return alone ? plainWords(term) : null;
}

function insteadOf(place: Place): string | null {
  switch (place.term.partOfSpeech) {
    case 'v':
      return verbInstead(place);
    case 'adj':
      return adjectiveInstead(place);
    case 'ph':
      return phraseInstead(place);
    default:
      return nounInstead(place);
  }
}

function placeOf(text: string, { term, start, end }: TermMatch): Place {
  const found = text.slice(start, end);
  return { term, found, plural: isPlural(found, term), around: surroundingsOf(text, start, end) };
}

const ARTICLE = /(?:^|[^\p{L}\p{N}’'-])((an?)[ \u00a0])$/iu;

/** Puts the words in, with the article before them in the form they need, or gone where they are not counted. */
function settle(text: string, { start, end }: TermMatch, words: string, counted: boolean): Replacement {
  const before = ARTICLE.exec(text.slice(Math.max(0, start - 4), start));
  if (!before) return { start, end, text: words };
  const [, whole = '', old = ''] = before;
  const next = counted ? `${articleFor(words)} ${words}` : words;
  return { start: start - whole.length, end, text: /^A/.test(old) ? capital(next) : next };
}

/** True when the plain words hold the term: put in its place, they would be found again. */
function saysItself({ term, plain }: Term): boolean {
  const joined = (text: string) =>
    ` ${splitWords(text)
      .map((word) => word.text)
      .join(' ')} `;
  return joined(plain).includes(joined(term));
}

/**
 * Plain words in the place of a found term, its grammar kept: article ("an SLO" becomes "a reliability target"),
 * plural, verb form, capital at the start of a sentence. Null where no replacement is safe, as in "rollback script", and
 * for a term that can only be explained.
 */
export function plainInstead(text: string, match: TermMatch): Replacement | null {
  const place = placeOf(text, match);
  if (isExplainedOnly(match.term)) return null;
  if (place.around.glued || plainWords(match.term) === '' || saysItself(match.term)) return null;
  const words = insteadOf(place);
  if (words === null || words.toLowerCase() === place.found.toLowerCase()) return null;
  // "A ransomware alarm": the article is that of the noun behind.
  const isInFront = match.term.partOfSpeech === 'adj' || !nothingHangsOn(place.around);
  const counted = isInFront || nounPhrase(words).count === 'one';
  return settle(text, match, wantsCapital(place) ? capital(words) : words, counted);
}

/**
 * "SLOs" is "service level objectives (SLOs)"; what is no short form stays in front: "mutex (mutual exclusion lock)".
 */
function explained(place: Place): string | null {
  const { term, found, plural } = place;
  const whole = term.expansion ?? '';
  if (whole === '' || /["=]|^HTTP /.test(whole)) {
    const phrase = term.partOfSpeech === 'v' ? inflected(place) : plainWords(term).replace(/^our /i, '');
    return phrase === '' ? null : `${found} (${phrase})`;
  }
  const full = plural ? (pluralPhrase(nounPhrase(whole)) ?? whole) : whole;
  return /\p{Lu}{2}|\p{Lu}$|\d\p{L}/u.test(term.term) ? `${full} (${found})` : `${found} (${full})`;
}

/**
 * The term explained where it is first used: "service level objective (SLO)", "rollback (return to the previous
 * version)". Null when it is explained there already or nothing explains it.
 */
export function explainAtFirstUse(text: string, match: TermMatch): Replacement | null {
  const place = placeOf(text, match);
  const inBrackets = /[([]\s*$/.test(text.slice(Math.max(0, match.start - 3), match.start));
  if (place.around.glued || inBrackets || /^\s*[([]/.test(text.slice(match.end, match.end + 3))) return null;
  const words = explained(place);
  if (words === null || place.around.possessive) return null;
  const capitalised = place.around.startsSentence && !words.startsWith(place.found) ? capital(words) : words;
  return settle(text, match, capitalised, true);
}
