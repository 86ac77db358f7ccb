import type { PrintedDocument, Sheet } from '../tree.ts';
import { cutRuns } from './cut-runs.ts';
import { pageStarts } from './paginate.ts';
import { type StackedLine, stackUnits } from './stack.ts';
import { type Unit, unitsOf } from './units.ts';

/** Points between the margins of the Word file (1.4 to 1.8 cm). */
export const SHEETS: Readonly<Record<Sheet, { readonly width: number; readonly height: number }>> = {
  A4: { width: 493.2, height: 748.35 },
  Letter: { width: 509.9, height: 698.45 },
  A5: { width: 340.15, height: 513.1 },
};

/** The lines of each page, in order, as Word would print them. Tables are told to their first `mostRows` rows. */
export function linesByPage(
  document: PrintedDocument,
  mostRows?: number,
): readonly (readonly StackedLine[])[] {
  const { width, height } = SHEETS[document.page];
  const lines = stackUnits(unitsOf(document, mostRows), { width, fonts: document.look });
  const starts = pageStarts(lines, height);
  return starts.map((start, page) => lines.slice(start, starts[page + 1]));
}

/** Share of the height that its sheet's one side takes, annex left out. */
export function filledShare(document: PrintedDocument): number {
  const { width, height } = SHEETS[document.page];
  const lines = stackUnits(unitsOf({ ...document, annex: [] }), { width, fonts: document.look });
  return lines.reduce((sum, line) => sum + line.before + line.height, 0) / height;
}

/** The part of a unit between two places of its text. */
function partOf(unit: Unit, from: number, to: number): Unit {
  const isWhole = from === 0 && to === Number.POSITIVE_INFINITY;
  if (isWhole || (unit.kind !== 'paragraph' && unit.kind !== 'item')) return unit;
  const part = { ...unit, runs: cutRuns(unit.runs, from, to) };
  return from > 0 ? { ...part, key: `${unit.key}~${from}`, goesOn: true } : part;
}

/**
 * The units of each page as the Word file prints them; one that is parted by the end of a page stands on both with
 * its part. Tables are told to their first `mostRows` rows.
 */
export function pagesOf(document: PrintedDocument, mostRows: number): readonly (readonly Unit[])[] {
  const pages = linesByPage(document, mostRows);
  return pages.map((lines, page) => {
    const [below] = pages[page + 1] ?? [];
    return lines.flatMap((line, index) => {
      if (index > 0 && lines[index - 1]?.unit === line.unit) return [];
      return [
        partOf(line.unit, line.from, below?.unit === line.unit ? below.from : Number.POSITIVE_INFINITY),
      ];
    });
  });
}
