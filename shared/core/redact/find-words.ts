import type { Cover, Place } from './cover.ts';
import { fold } from './fold.ts';

const LETTER = /[\p{L}\p{N}]/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

/** "AcmePortal", "myAcme": a capital begins a word too. */
function isHump(text: string, at: number): boolean {
  return SMALL.test(text.charAt(at - 1)) && CAPITAL.test(text.charAt(at));
}

/** True where a word begins; behind a number too. */
function beginsAt(text: string, at: number): boolean {
  return !isLetter(text, at - 1) || !isLetter(text, at) || isHump(text, at) || /\d/.test(text.charAt(at - 1));
}

/** Shorter words with an "s" behind them are other words: "Thi" is not in "this". */
const LEAST_WITH_PLURAL = 4;

/** The end of the word that begins like the found one: a plural or possessive "s" belongs to it. -1 inside a word. */
function endFrom(text: string, start: number, end: number): number {
  const isEnd = (at: number): boolean =>
    !isLetter(text, at) || !isLetter(text, at - 1) || isHump(text, at) || /\d/.test(text.charAt(at));
  if (isEnd(end)) return end;
  if (end - start < LEAST_WITH_PLURAL) return -1;
  const tail = /^(?:es|s|S|ES)/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return [tail.length, 1].map((length) => end + length).find((at) => tail !== '' && isEnd(at)) ?? -1;
}

/** A title or initials before a name belong to it. */
const BEFORE_NAME = /(?:(?<![\p{L}])(?:mr|mrs|ms|mx|dr|prof|herr|frau|mme)\.? +|(?<![\p{L}])\p{Lu}\. ?)+$/iu;
/** Longest title with initials, in UTF-16 units. */
const LOOK_BACK = 24;

/** The stop of an initial behind a name, "Anna K. (GC)": not where it may end the sentence. */
const INITIAL = /(?<![\p{L}\p{N}])\p{L}$/u;
const GOES_ON = /^\.(?=,| ?[\p{Ll}(&])/u;

/** The place with what belongs to a name around it. */
function wholeName(text: string, place: Place): Place {
  if (place.kind !== 'people') return place;
  const before = text.slice(Math.max(0, place.start - LOOK_BACK), place.start);
  const title = BEFORE_NAME.exec(before)?.[0] ?? '';
  const isStop =
    INITIAL.test(text.slice(place.start, place.end)) && GOES_ON.test(text.slice(place.end, place.end + 3));
  return { ...place, start: place.start - title.length, end: place.end + (isStop ? 1 : 0) };
}

/**
 * Lengths of the beginnings that words are looked up by: thousands of lines of a log begin with the same few letters.
 */
const BEGINNINGS = [64, 24, 8, 3, 1] as const;

interface Sought {
  readonly words: string;
  readonly cover: Cover;
}

/** Words by their beginnings, the longest beginning and the longest words first. */
type Index = readonly (readonly [length: number, byBeginning: ReadonlyMap<string, readonly Sought[]>])[];

/** Each words once: what is meant in any case goes before what is meant with a capital. */
function soughtOf(covers: readonly Cover[]): readonly Sought[] {
  const byWords = new Map<string, Cover>();
  for (const cover of covers) {
    const words = fold(cover.words).text.trim().toLowerCase();
    const before = byWords.get(words);
    if (words !== '' && (!before || (before.capital && !cover.capital))) byWords.set(words, cover);
  }
  return [...byWords]
    .map(([words, cover]) => ({ words, cover }))
    .toSorted((a, b) => b.words.length - a.words.length);
}

function groupedBy<K>(
  sought: readonly Sought[],
  keyOf: (words: string) => K,
): ReadonlyMap<K, readonly Sought[]> {
  const groups = new Map<K, Sought[]>();
  for (const each of sought) {
    const key = keyOf(each.words);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

function indexOf(covers: readonly Cover[]): Index {
  const all = groupedBy(
    soughtOf(covers),
    (words) => BEGINNINGS.find((length) => length <= words.length) ?? 1,
  );
  return [...all]
    .toSorted(([a], [b]) => b - a)
    .map(([length, sought]) => [length, groupedBy(sought, (words) => words.slice(0, length))]);
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** True between two small letters, as most places of a text are: no word begins there. */
function isAmidst(text: string, at: number): boolean {
  return isSmallLetter(text.charCodeAt(at)) && isSmallLetter(text.charCodeAt(at - 1));
}

/** The place of the longest words of the index that stand here whole. */
function placeAt(index: Index, text: string, small: string, start: number): Place | null {
  for (const [length, byBeginning] of index)
    for (const { words, cover } of byBeginning.get(small.slice(start, start + length)) ?? []) {
      if (!small.startsWith(words, start) || !beginsAt(text, start)) continue;
      if (cover.capital && !CAPITAL.test(text.charAt(start))) continue;
      const end = endFrom(text, start, start + words.length);
      if (end >= 0) return wholeName(text, { start, end, kind: cover.kind, mark: cover.mark });
    }
  return null;
}

/** Finds the words of covers in a folded text, in order; offsets are of that text. */
export type FindWords = (folded: string) => readonly Place[];

/** Whole words in any case, as plural and possessive, with a title or initials before a name. */
export function createFindWords(covers: readonly Cover[]): FindWords {
  const index = indexOf(covers);
  return (text) => {
    const small = text.toLowerCase();
    const places: Place[] = [];
    let at = index.length === 0 ? text.length : 0;
    while (at < text.length) {
      const place = isAmidst(text, at) ? null : placeAt(index, text, small, at);
      if (place) places.push(place);
      at = place ? place.end : at + 1;
    }
    return places;
  };
}
