import type { Run, Runs } from '../tree.ts';

/** The runs between two places of their text. */
export function cutRuns(runs: Runs, from: number, to: number): Runs {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') cut.push({ ...run, text });
    at += run.text.length;
  }
  return cut;
}
