import type { Unit } from './units.ts';

/** Heights in points by the unit's key; what has not been measured yet counts as one line. */
export type Heights = ReadonlyMap<string, number>;

const LINE = 14;

function heightOf(unit: Unit, heights: Heights): number {
  return heights.get(unit.key) ?? LINE;
}

/** A table's head is printed again on each page it reaches. */
function headOf(unit: Unit, before: Unit | undefined, heights: Heights): number {
  if (unit.kind !== 'row') return 0;
  const goesOn = before?.kind === 'row' && before.table.key === unit.table.key;
  return goesOn ? 0 : (heights.get(`${unit.table.key}/head`) ?? LINE);
}

/** Units that stay together: a heading and what follows it. */
function runsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  let open = false;
  for (const unit of units) {
    if (open) runs.at(-1)?.push(unit);
    else runs.push([unit]);
    open = unit.keepWithNext === true;
  }
  return runs;
}

/** Fills pages of the given height (points) in order. A unit higher than a page gets one of its own. */
export function paginate(
  units: readonly Unit[],
  heights: Heights,
  height: number,
): readonly (readonly Unit[])[] {
  const pages: Unit[][] = [[]];
  let used = 0;
  for (const run of runsOf(units)) {
    const page = pages.at(-1) ?? [];
    const need = (before: Unit | undefined): number =>
      run.reduce(
        (sum, unit, index) =>
          sum + heightOf(unit, heights) + headOf(unit, index === 0 ? before : run[index - 1], heights),
        0,
      );
    const space = need(page.at(-1));
    const turn = page.length > 0 && (run[0]?.startsPage === true || used + space > height);
    if (turn) {
      pages.push([...run]);
      used = need(undefined);
    } else {
      page.push(...run);
      used += space;
    }
  }
  return pages;
}
