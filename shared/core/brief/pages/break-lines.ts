import { rememberLine } from '../../remember.ts';
import type { Font } from '../../style/fonts.ts';
import { textWidth } from '../text-width.ts';
import { type Runs, textOf } from '../tree.ts';

/** A line may end behind spaces, and behind a hyphen or dash inside a word. */
const BREAK = /(?<= )(?! )|(?<=[\p{L}\p{N}]-)(?=\p{L})|(?<=[^\s–—][–—])(?=[^\s–—])/u;

/** What is never broken: where it begins, and how wide it is in type sizes, the spaces at its end apart. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly regular: number;
  readonly bold: number;
  readonly spaces: number;
}

const piecesIn = (font: Font) =>
  rememberLine((text): readonly Piece[] => {
    let start = 0;
    return text.split(BREAK).map((words) => {
      const ink = words.trimEnd();
      const piece = {
        start,
        length: words.length,
        regular: textWidth(ink, 1, font),
        bold: textWidth(ink, 1, font, true),
        spaces: textWidth(words.slice(ink.length), 1, font),
      };
      start += words.length;
      return piece;
    });
  });

const PIECES: Readonly<Record<Font, (text: string) => readonly Piece[]>> = {
  Calibri: piecesIn('Calibri'),
  Arial: piecesIn('Arial'),
  'Times New Roman': piecesIn('Times New Roman'),
};

/** Answers for rising places of the text whether it is printed bold there: marked so, or an open slot. */
function boldness(runs: Runs): (at: number) => boolean {
  let run = 0;
  let end = runs[0]?.text.length ?? 0;
  return (at) => {
    while (at >= end && run < runs.length - 1) {
      run += 1;
      end += runs[run]?.text.length ?? 0;
    }
    return runs[run]?.bold === true || runs[run]?.missing === true;
  };
}

export interface Measure {
  /** Points. */
  readonly size: number;
  readonly width: number;
  readonly isBold: boolean;
  readonly font: Font;
}

/** The place itself, or the one before it where it lies within a sign of two units, as an emoji is. */
function wholeSign(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}

/** Where the lines begin that the runs take, as places in their text; at least one line. */
export function breakLines(runs: Runs, { size, width, isBold, font }: Measure): readonly number[] {
  const starts = [0];
  const room = Math.max(1, width / size);
  const isBoldAt = boldness(runs);
  let used = 0;
  const text = textOf(runs);
  for (const { start, length, regular, bold, spaces } of PIECES[font](text)) {
    const ink = isBold || isBoldAt(start) ? bold : regular;
    if (used > 0 && used + ink > room) {
      starts.push(start);
      used = 0;
    }
    // What is wider than a line is broken anywhere.
    const more = Math.max(0, Math.ceil(ink / room) - 1);
    for (let line = 1; line <= more; line += 1)
      starts.push(wholeSign(text, start + Math.round((length * line) / (more + 1))));
    used += ink - more * room + spaces;
  }
  return starts;
}
