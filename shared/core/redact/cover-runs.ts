import type { Run, Runs } from '../brief/tree.ts';
import type { Place } from './cover.ts';

/** Marks of one sort beside each other say no more than one. */
function joined(text: string, places: readonly Place[]): readonly Place[] {
  const apart: Place[] = [];
  for (const place of places) {
    const last = apart.at(-1);
    const isNext = last?.mark === place.mark && /^\s*$/.test(text.slice(last.end, place.start));
    if (last && isNext) apart[apart.length - 1] = { ...last, end: place.end };
    else apart.push(place);
  }
  return apart;
}

/** The part of a run between two offsets of its line. */
function cut(run: Run, start: number, from: number, to: number): readonly Run[] {
  const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
  return text === '' ? [] : [{ ...run, text }];
}

/**
 * The line with each place under its mark. A mark takes over nothing of what it covers but its weight: no fact, no
 * link.
 */
export function coverRuns(runs: Runs, places: readonly Place[]): Runs {
  if (places.length === 0) return runs;
  const marks = joined(runs.map(({ text }) => text).join(''), places);
  const covered: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    let from = start;
    for (const place of marks) {
      if (place.end <= start || place.start >= end) continue;
      covered.push(...cut(run, start, from, place.start));
      if (place.start >= start) covered.push({ text: place.mark, ...(run.bold ? { bold: true } : {}) });
      from = place.end;
    }
    covered.push(...cut(run, start, from, end));
    start = end;
  }
  return covered;
}
