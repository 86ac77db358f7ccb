import { literally } from '../coach/people.ts';
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

/** The end of the word that begins like the found one: a plural or possessive "s" belongs to it. -1 inside a word. */
function endFrom(text: string, end: number): number {
  const isEnd = (at: number): boolean =>
    !isLetter(text, at) || !isLetter(text, at - 1) || isHump(text, at) || /\d/.test(text.charAt(at));
  if (isEnd(end)) return end;
  const tail = /^(?:es|s|S|ES)/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return [tail.length, 1].map((length) => end + length).find((at) => tail !== '' && isEnd(at)) ?? -1;
}

/** The folded words with any number of spaces between them. */
function patternOf(words: string): string {
  return fold(words)
    .text.trim()
    .split(/[ \n]+/)
    .map(literally)
    .join('[ ]+');
}

/** A title or initials before a name belong to it. */
const BEFORE_NAME = /(?:(?<![\p{L}])(?:mr|mrs|ms|mx|dr|prof|herr|frau|mme)\.? +|(?<![\p{L}])\p{Lu}\. ?)+$/iu;
/** Longest title with initials, in UTF-16 units. */
const LOOK_BACK = 24;

function withTitle(text: string, place: Place): Place {
  if (place.kind !== 'people') return place;
  const before = text.slice(Math.max(0, place.start - LOOK_BACK), place.start);
  const title = BEFORE_NAME.exec(before)?.[0] ?? '';
  return { ...place, start: place.start - title.length };
}

interface Sought {
  readonly cover: Cover;
  /** Sticky: matches where it is put. */
  readonly here: RegExp;
}

/** Each words once, the longest first; what is meant in any case goes before what is meant with a capital. */
function soughtOf(covers: readonly Cover[]): readonly Sought[] {
  const byPattern = new Map<string, Cover>();
  for (const cover of covers) {
    const pattern = patternOf(cover.words);
    const before = byPattern.get(pattern.toLowerCase());
    if (pattern !== '' && (!before || (before.capital && !cover.capital)))
      byPattern.set(pattern.toLowerCase(), cover);
  }
  return [...byPattern]
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([pattern, cover]) => ({ cover, here: new RegExp(pattern, 'iy') }));
}

/** Finds the words of covers in a folded text, in order; offsets are of that text. */
export type FindWords = (folded: string) => readonly Place[];

/** Whole words in any case, as plural and possessive, with a title or initials before a name. */
export function createFindWords(covers: readonly Cover[]): FindWords {
  const sought = soughtOf(covers);
  if (sought.length === 0) return () => [];
  const any = new RegExp(sought.map(({ here }) => here.source).join('|'), 'gi');
  const placeAt = (text: string, start: number): Place | null => {
    for (const { cover, here } of sought) {
      here.lastIndex = start;
      const found = here.exec(text)?.[0];
      if (found === undefined || (cover.capital && !CAPITAL.test(found.charAt(0)))) continue;
      const end = endFrom(text, start + found.length);
      if (end >= 0) return withTitle(text, { start, end, kind: cover.kind, mark: cover.mark });
    }
    return null;
  };
  return (text) => {
    const places: Place[] = [];
    any.lastIndex = 0;
    for (let match = any.exec(text); match; match = any.exec(text)) {
      const place = beginsAt(text, match.index) ? placeAt(text, match.index) : null;
      if (place) places.push(place);
      any.lastIndex = place ? place.end : match.index + 1;
    }
    return places;
  };
}
