import { readPattern, type Sequence } from '../../phrases/pattern-parts.ts';

/** The sign that stands for the number in the frame around it. */
const NUMBER = '#';

function slice(source: string, parts: Sequence): string {
  return source.slice(parts[0]?.from, parts.at(-1)?.to ?? 0);
}

/** What stands before and behind the number, however deep in groups of one way; null where it does not stand just once. */
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
 * A pattern that matches in the same frames, but looks for the number first and for the words before it from there
 * backwards: there are hundreds of letters in a frame, and one or two such signs.
 */
export function numberFirst(source: string): string {
  const [parts, ...more] = readPattern(source);
  const found = parts && more.length === 0 ? around(source, parts) : null;
  return found ? `${NUMBER}(?<=${found[0]}${NUMBER})${found[1]}` : source;
}
