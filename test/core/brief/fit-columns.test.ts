import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../shared/core/brief/fit-columns.ts';
import type { Runs, TableColumn } from '../../../shared/core/brief/tree.ts';

const COLUMNS: readonly TableColumn[] = [
  { title: 'What', align: 'left', width: 20 },
  { title: 'How much', align: 'right', width: 45 },
  { title: 'How we know', align: 'left', width: 35 },
];
const row = (...cells: readonly string[]): readonly Runs[] => cells.map((text) => [{ text }]);
const widthsOf = (...rows: readonly (readonly Runs[])[]) =>
  fitColumns(COLUMNS, rows).map(({ width }) => width);

const LONG = 'Payment log of the whole afternoon, counted twice by two people, and once more by the bank';

describe('the columns of a short table', () => {
  it('keep their shares while every cell stands on one line', () => {
    expect(widthsOf(row('Customers', 'about 3,200', 'Payment log'))).toEqual([20, 45, 35]);
  });

  it('give what they do not need to the one that would break', () => {
    const [what = 0, much = 0, know = 0] = widthsOf(row('Customers', '12', LONG));
    expect([what < 20, much < 20, know > 60]).toEqual([true, true, true]);
  });

  it('serve those that lack little whole, and the others alike', () => {
    const [what = 0] = widthsOf(row('Emergency calls that failed', '228 to 2,468', LONG.repeat(3)));
    expect(what).toBe(fitColumns(COLUMNS, [row('Emergency calls that failed', '', '')])[0]?.width);
  });

  it('add up to the same, none below what it needs or had', () => {
    const cell = fc.string({ maxLength: 120 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), (cells) => {
        const widths = widthsOf(...cells.map((texts) => row(...texts)));
        const alone = COLUMNS.map((_, index) =>
          fitColumns(
            [
              { title: COLUMNS[index]?.title ?? '', align: 'left', width: 0 },
              { title: '', align: 'left', width: 100 },
            ],
            cells.map((texts) => row(texts[index] ?? '', '')),
          ),
        ).map(([fitted]) => fitted?.width ?? 0);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
        for (const [index, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual(Math.min(COLUMNS[index]?.width ?? 0, alone[index] ?? 0));
      }),
    );
  });
});
