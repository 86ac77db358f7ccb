import { isWordCode } from '../../vocabulary/words.ts';

/** Stands for signs that a pattern leaves open, maybe none. */
export const OPEN = '\0';
/** Stands for the edge of a word. */
export const EDGE = '\u0001';

/** How often a part stands: once; once or not at all; several times; any number of times. */
type Times = 'once' | 'maybe' | 'several' | 'any';

/** Parts one behind the other. */
export type Sequence = readonly Part[];

/** A part of a pattern; offsets count in its source. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly times: Times;
  /** The letters in lower case, OPEN or EDGE; empty for a group. */
  readonly text: string;
  /** True for signs of which each is a figure. */
  readonly isFigure: boolean;
  /** The alternatives of a group; null for letters. */
  readonly ways: readonly Sequence[] | null;
  /** What a look around asks for; null for other parts, and where it forbids. */
  readonly asked: Asked | null;
}

/** The alternatives of which one stands before this place, or behind it; they take no room. */
interface Asked {
  readonly side: 'before' | 'behind';
  readonly ways: readonly Sequence[];
}

/** A pattern that is being read, and how far. */
interface Reading {
  readonly source: string;
  at: number;
}

type Piece = Omit<Part, 'from' | 'to' | 'times'>;

const letters = (text: string, isFigure = false, asked: Asked | null = null): Piece => {
  return { text, isFigure, ways: null, asked };
};
const group = (ways: readonly Sequence[]): Piece => ({ text: '', isFigure: false, ways, asked: null });

/** A part of a text that is no part of a word. */
export function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 1 || (code > 1 && !isWordCode(code));
}

const SPECIAL = new Set('\\^$.|?*+()[]{} ');

/** Letters that stand for themselves, up to the end of a word; the last one alone where it is repeated. */
function readLetters(reading: Reading): Piece {
  const { source, at } = reading;
  let to = at + 1;
  if (source[at] !== ' ') while (to < source.length && !SPECIAL.has(source.charAt(to))) to += 1;
  if (to > at + 1 && '?*+{'.includes(source.charAt(to))) to -= 1;
  reading.at = to;
  return letters(source.slice(at, to).toLowerCase());
}

function readEscape(reading: Reading): Piece {
  const { source, at } = reading;
  const letter = source.charAt(at + 1);
  reading.at += 2;
  if (letter === 'b') return letters(EDGE);
  if (letter === 's' || letter === 'W') return letters(' ');
  if (letter === 'u') {
    reading.at += 4;
    return letters(String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16)).toLowerCase());
  }
  if (letter === 'p' || letter === 'P') reading.at = source.indexOf('}', at) + 1;
  return letters(/[a-zA-Z]/.test(letter) ? OPEN : letter, letter === 'd');
}

const isSign = (sign: string): boolean => !isWordCode(sign.charCodeAt(0));

/** A class of figures alone. */
const FIGURES = /^(?:\\d|\d-\d|\d)+$/;

/** Letters to choose from: "[sz]" is two ways, signs are the edge of a word, the rest is left open. */
function readClass(reading: Reading): Piece {
  const { source, at } = reading;
  let to = at + 1;
  while (source[to] !== ']') to += source[to] === '\\' ? 2 : 1;
  reading.at = to + 1;
  const body = source.slice(at + 1, to).toLowerCase();
  if (body.startsWith('^') || body.includes('\\') || /.-./.test(body))
    return letters(OPEN, FIGURES.test(body));
  const signs = [...body];
  if (signs.every(isSign)) return letters(' ');
  return group(signs.map((text) => [{ from: at, to: to + 1, times: 'once', ...letters(text) }]));
}

/** Letters that must not follow, so that a word ends here. */
const NO_LETTER = /^(?:\\w|\[[^^\]]*\\w[^\]]*\])$/;

/** True when the edge of a word stands at this end of all that the parts match. */
function hasEdge(parts: Sequence, end: 'first' | 'last'): boolean {
  for (const { text, ways, times } of end === 'first' ? parts : parts.toReversed()) {
    const isEdged = ways
      ? ways.every((way) => hasEdge(way, end))
      : text !== '' && isEdge(text, end === 'first' ? 0 : text.length - 1);
    if (!isEdged || times === 'once' || times === 'several') return isEdged;
  }
  return false;
}

/** A look ahead or behind takes no room; some say that a word ends here. */
function lookAround(mark: string, body: string, ways: readonly Sequence[]): Piece {
  if (mark === '?!' || mark === '?<!') return letters(NO_LETTER.test(body) ? EDGE : '');
  const side = mark === '?=' ? 'behind' : 'before';
  const isEnd = ways.every((way) => hasEdge(way, side === 'behind' ? 'first' : 'last'));
  return letters(isEnd ? EDGE : '', false, { side, ways });
}

/** A look around as a group that takes its room. */
function asGroup(part: Part, side: Asked['side']): Sequence {
  return part.asked?.side === side ? [{ ...part, ...group(part.asked.ways) }] : [];
}

/** The parts with what a look before their first and a look behind their last ask for, as if it took its room there. */
export function withAsked(parts: Sequence): Sequence {
  const [first, last] = [parts[0], parts.at(-1)];
  return [...(first ? asGroup(first, 'before') : []), ...parts, ...(last ? asGroup(last, 'behind') : [])];
}

const MARK = /\?(?:[:=!]|<[=!]|<\w+>)/y;

function readGroup(reading: Reading): Piece {
  MARK.lastIndex = reading.at + 1;
  const mark = MARK.exec(reading.source)?.[0] ?? '';
  reading.at += 1 + mark.length;
  const from = reading.at;
  const ways = readWays(reading);
  const body = reading.source.slice(from, reading.at);
  reading.at += 1;
  return /[=!]$/.test(mark) ? lookAround(mark, body, ways) : group(ways);
}

function readPiece(reading: Reading): Piece {
  switch (reading.source[reading.at]) {
    case '(':
      return readGroup(reading);
    case '[':
      return readClass(reading);
    case '\\':
      return readEscape(reading);
    case '^':
    case '$':
      reading.at += 1;
      return letters(EDGE);
    case '.':
      reading.at += 1;
      return letters(OPEN);
    default:
      return readLetters(reading);
  }
}

const COUNT = /\{(\d+)(,?)(\d*)\}/y;

function readTimes(reading: Reading): Times {
  const sign = reading.source[reading.at];
  let [min, max] = [1, 1];
  if (sign === '{') {
    COUNT.lastIndex = reading.at;
    const [all = ' ', least, comma, most] = COUNT.exec(reading.source) ?? [];
    reading.at += all.length;
    [min, max] = [Number(least), comma === '' ? Number(least) : Number(most || 9)];
  } else if (sign === '?' || sign === '*' || sign === '+') {
    reading.at += 1;
    [min, max] = [sign === '+' ? 1 : 0, sign === '?' ? 1 : 9];
  } else return 'once';
  if (reading.source[reading.at] === '?') reading.at += 1;
  if (min > 0) return max === 1 ? 'once' : 'several';
  return max === 1 ? 'maybe' : 'any';
}

function readSequence(reading: Reading): Sequence {
  const parts: Part[] = [];
  const { source } = reading;
  while (reading.at < source.length && source[reading.at] !== '|' && source[reading.at] !== ')') {
    const from = reading.at;
    const piece = readPiece(reading);
    const times = readTimes(reading);
    parts.push({ from, to: reading.at, times, ...piece });
  }
  return parts;
}

function readWays(reading: Reading): readonly Sequence[] {
  const ways = [readSequence(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    ways.push(readSequence(reading));
  }
  return ways;
}

/** The alternatives of a pattern, taken apart. */
export function readPattern(source: string): readonly Sequence[] {
  return readWays({ source, at: 0 });
}
