import { matchesIn } from '../../../matches.ts';
import { readPattern, type Sequence } from '../../phrases/pattern-parts.ts';

/** The sign that stands for the number in the frame around it. */
export const NUMBER = '#';

function slice(source: string, parts: Sequence): string {
  return source.slice(parts[0]?.from, parts.at(-1)?.to ?? 0);
}

/**
 * What stands before and behind the number, however deep in groups of one way; null where it does not stand just once.
 */
function around(source: string, parts: Sequence): readonly [before: string, behind: string] | null {
  for (const [index, { text, ways, times, from, to }] of parts.entries()) {
    if (times !== 'once') continue;
    const [only, ...more] = ways ?? [];
    const inner = only && more.length === 0 ? around(source, only) : null;
    const here = inner ?? (text.startsWith(NUMBER) ? ['', source.slice(from + NUMBER.length, to)] : null);
    if (!here) continue;
    const [before = '', behind = ''] = here;
    return [slice(source, parts.slice(0, index)) + before, behind + slice(source, parts.slice(index + 1))];
  }
  return null;
}

/**
 * Letters to choose from and signs that stand for themselves, which are passed over, and what opens, parts or closes.
 */
const SIGNS = /\[(?:\\.|[^\]\\])*\]|\\.|[()|#]/g;

/** Where the number stands outside all groups and choices, as it does in most; null where it does not. */
function placeOutside(source: string): number | null {
  let place: number | null = null;
  let depth = 0;
  for (const { 0: sign, index } of matchesIn(SIGNS, source)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return null;
    else if (sign === NUMBER && place === null) {
      if (depth > 0 || /[?*+{]/.test(source.charAt(index + 1))) return null;
      place = index;
    }
  }
  return place;
}

/** What stands before and behind the number; the parts of a pattern are read only where it takes that. */
function sidesOf(source: string): readonly [before: string, behind: string] | null {
  const place = placeOutside(source);
  if (place !== null) return [source.slice(0, place), source.slice(place + NUMBER.length)];
  const [parts, ...more] = readPattern(source);
  return parts && more.length === 0 ? around(source, parts) : null;
}

/**
 * A pattern that matches in the same frames, but looks for the number first and for the words before it from there
 * backwards: there are hundreds of letters in a frame, and one or two such signs.
 */
export function numberFirst(source: string): string {
  const found = sidesOf(source);
  return found ? `${NUMBER}(?<=${found[0]}${NUMBER})${found[1]}` : source;
}
