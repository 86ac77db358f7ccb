import type { ProseRun } from '../incident/values/prose.ts';

/** A run of the words with what it prints. */
export interface Piece {
  readonly run: ProseRun;
  readonly text: string;
}

/** UTF-16 indexes into the printed line. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Replacement extends Span {
  readonly text: string;
}

interface PlacedPiece extends Piece, Span {}

function placed(pieces: readonly Piece[]): readonly PlacedPiece[] {
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { ...piece, start, end };
  });
}

/** True in the middle of a letter that takes two units. */
function splitsLetter(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return splitsLetter(a, length) || splitsLetter(b, length) ? length - 1 : length;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return splitsLetter(a, a.length - length) || splitsLetter(b, b.length - length) ? length - 1 : length;
}

/** Taken out, words leave one space, not two, and none before a stop. */
function withoutGap(line: string, { start, end }: Span): Span {
  const before = start === 0 || line[start - 1] === ' ';
  if (before && line[end] === ' ') return { start, end: end + 1 };
  return start > 0 && before && /^(?:[.,;:!?]|$)/.test(line.slice(end, end + 1))
    ? { start: start - 1, end }
    : { start, end };
}

/** Only what really changes, so that a fact beside it is not touched. */
export function narrowed(pieces: readonly Piece[], span: Span, text: string): Replacement {
  const line = pieces.map((piece) => piece.text).join('');
  const { start, end } = text === '' ? withoutGap(line, span) : span;
  const old = line.slice(start, end);
  const head = sameStart(old, text);
  const tail = sameEnd(old.slice(head), text.slice(head));
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** The runs that hold the span, or the one beside it when it is empty; null when one of them is a fact. */
function hostsOf(pieces: readonly PlacedPiece[], { start, end }: Span): readonly PlacedPiece[] | null {
  const isText = ({ run }: Piece): boolean => run.kind === 'text';
  const touched = pieces.filter((piece) => piece.start < end && piece.end > start);
  if (touched.length > 0 || start < end) return touched.every(isText) ? touched : null;
  const inside = pieces.find((piece) => piece.start < start && piece.end > start);
  if (inside) return isText(inside) ? [inside] : null;
  const beside = pieces.find((piece) => piece.end === start && isText(piece) && piece.text !== '');
  const host = beside ?? pieces.find((piece) => piece.start === start && isText(piece));
  return host ? [host] : [];
}

const written = (run: ProseRun, text: string): readonly ProseRun[] =>
  text === '' || run.kind !== 'text' ? [] : [{ ...run, text }];

/** The runs with `put` where the hosts were cut; `put` goes into the first of them. */
function splice(
  pieces: readonly PlacedPiece[],
  hosts: readonly PlacedPiece[],
  { start, end }: Span,
  put: (before: string, host: ProseRun, after: string) => readonly ProseRun[],
): readonly ProseRun[] {
  return pieces.flatMap((piece): readonly ProseRun[] => {
    if (!hosts.includes(piece)) return [piece.run];
    const before = piece.text.slice(0, Math.max(0, start - piece.start));
    const after = piece.text.slice(Math.max(0, end - piece.start));
    return piece === hosts[0] ? put(before, piece.run, after) : written(piece.run, before + after);
  });
}

/** The line with the words replaced, every fact kept; null when the change would cut into one. */
export function replaceRuns(pieces: readonly Piece[], change: Replacement): readonly ProseRun[] | null {
  const all = placed(pieces);
  const hosts = hostsOf(all, change);
  if (!hosts) return null;
  if (hosts.length > 0)
    return splice(all, hosts, change, (before, host, after) => written(host, before + change.text + after));
  const at = all.findIndex((piece) => piece.start >= change.start);
  const run: ProseRun = { kind: 'text', text: change.text };
  const runs = pieces.map((piece) => piece.run);
  return at < 0 ? [...runs, run] : [...runs.slice(0, at), run, ...runs.slice(at)];
}

/** The line with a fact in the place of the words; null when one stands there already. */
export function bindRuns(pieces: readonly Piece[], span: Span, chip: string): readonly ProseRun[] | null {
  const all = placed(pieces);
  const hosts = hostsOf(all, span);
  if (!hosts || hosts.length === 0) return null;
  return splice(all, hosts, span, (before, host, after) => [
    ...written(host, before),
    { kind: 'chip', chip, ...(host.bold ? { bold: true } : {}) },
    ...written(host, after),
  ]);
}
