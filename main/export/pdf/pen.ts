import type { Run, Runs } from '../../../shared/core/brief/tree.ts';
import type { Font } from '../../../shared/core/style/fonts.ts';
import { ALERT, LINK, TEXT } from '../inks.ts';
import { inStretches } from './letters.ts';

/** Part of the file's tree for screen readers: a heading, a paragraph, a cell. */
export type Part = PDFKit.PDFStructureElement;

/** How a line of words looks: the run's own marks come on top. Size in points, ink in hexadecimal. */
export interface Hand {
  readonly size: number;
  readonly font: Font;
  readonly isBold?: boolean;
  readonly ink?: string;
}

/** Where a line stands, in points from the upper left corner of the sheet: its baseline, and its left or right end. */
export interface Spot {
  readonly baseline: number;
  readonly left: number;
  /** Given for words that end there instead. */
  readonly right?: number;
}

/** A stretch of one look, measured; it begins `at` so many points from the left end of its run. */
interface Stroke {
  readonly text: string;
  readonly letters: string;
  readonly read: number;
  readonly at: number;
  readonly width: number;
}

interface Word {
  readonly run: Run;
  readonly ink: string;
  readonly strokes: readonly Stroke[];
}

export interface Pen {
  readonly file: PDFKit.PDFDocument;
  /** Draws the words on one line, as content of the part. */
  readonly write: (part: Part, runs: Runs, hand: Hand, spot: Spot) => void;
  /** The same for what is no content: running head and foot, a bullet. */
  readonly mark: (runs: Runs, hand: Hand, spot: Spot) => void;
  /** How wide words are, in points. */
  readonly widthOf: (text: string, hand: Hand) => number;
  /** Signs that no letters have, in order of appearance. */
  readonly missing: ReadonlySet<string>;
}

/** The library takes the part that a link belongs to; its types do not say so. */
type LinkOptions = PDFKit.Mixins.AnnotationOption & { readonly structParent: Part };

/** From the baseline to the line under a link, and its thickness, in points. */
const UNDERLINE = 1.2;
const THIN = 0.6;

function inkOf({ missing, href }: Run, { ink = TEXT }: Hand): string {
  if (missing) return ALERT;
  return href === undefined ? ink : LINK;
}

export function newPen(file: PDFKit.PDFDocument): Pen {
  const missing = new Set<string>();
  const registered = new Set<string>();

  /** In the order in which they are read, which is that of the file. */
  const measured = (run: Run, hand: Hand): readonly Stroke[] => {
    const isBold = hand.isBold === true || run.bold === true || run.missing === true;
    const stretches = inStretches(run.text, hand.font, isBold, (sign) => missing.add(sign));
    let end = 0;
    const strokes = stretches.map(({ text, letters: { name, bytes }, read }): Stroke => {
      if (!registered.has(name)) file.registerFont(name, Buffer.from(bytes));
      registered.add(name);
      const [at, width] = [end, file.font(name, hand.size).widthOfString(text)];
      end += width;
      return { text, letters: name, read, at, width };
    });
    return strokes.toSorted((a, b) => a.read - b.read);
  };

  const widthOfAll = (strokes: readonly Stroke[]): number =>
    strokes.reduce((sum, { width }) => sum + width, 0);

  const drawRun = ({ run, ink, strokes }: Word, { size }: Hand, baseline: number, left: number): number => {
    for (const { text, letters, at } of strokes) {
      file.font(letters, size).fillColor(`#${ink}`);
      file.text(text, left + at, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
    const x = left + widthOfAll(strokes);
    // The library's own lines and places of links are reckoned from the top of a line, not from its baseline.
    if (run.href !== undefined) file.rect(left, baseline + UNDERLINE, x - left, THIN).fill();
    return x;
  };

  /** The words of a line, and where the first of them begins. */
  const setOut = (runs: Runs, hand: Hand, { left, right }: Spot) => {
    const words = runs.map((run): Word => ({ run, ink: inkOf(run, hand), strokes: measured(run, hand) }));
    if (right === undefined) return { words, begin: left };
    const width = words.reduce((sum, { strokes }) => sum + widthOfAll(strokes), 0);
    return { words, begin: right - width };
  };

  return {
    file,
    missing,
    widthOf: (text, hand) => widthOfAll(measured({ text }, hand)),
    write(part, runs, hand, spot) {
      const { words, begin } = setOut(runs, hand, spot);
      let x = begin;
      for (const word of words) {
        const { href } = word.run;
        const from = x;
        const draw = (): void => {
          x = drawRun(word, hand, spot.baseline, x);
        };
        if (href === undefined) part.add(draw);
        else {
          const link = file.struct('Link', {});
          part.add(link);
          link.add(draw);
          const options: LinkOptions = { structParent: link };
          file.link(from, spot.baseline - hand.size, x - from, hand.size + UNDERLINE + THIN, href, options);
          link.end();
        }
      }
    },
    mark(runs, hand, spot) {
      const { words, begin } = setOut(runs, hand, spot);
      file.markContent('Artifact');
      let x = begin;
      for (const word of words) x = drawRun(word, hand, spot.baseline, x);
      file.endMarkedContent();
    },
  };
}
