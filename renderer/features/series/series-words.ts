import type { Row } from '../../../shared/core/incident/lists.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { printDuration } from '../../../shared/core/wording/duration.ts';
import { printInstant } from '../../../shared/core/wording/moment.ts';
import { epochOf, instantAt } from '../../../shared/core/wording/zone.ts';

type Cells = Pick<Row<'series'>, 'start' | 'step' | 'values'>;

/** How many values a line of the record holds is their number of words. */
function countOf({ values }: Cells): number {
  return (knownValue(values) ?? []).reduce((sum, line) => sum + line.split(' ').length, 0);
}

/** "10,080 values, 5 minutes apart, from 00:00 UTC on 6 May 2026 to 00:00 UTC on 10 June 2026. No gaps." */
export function spanWords(cells: Cells, gaps: number, zone: string): string {
  const [start, step] = [knownValue(cells.start), knownValue(cells.step)];
  if (!start || !step) return '';
  const count = countOf(cells);
  const end = instantAt(Math.round(epochOf(start.at) / 1000) + count * step);
  const span = `from ${printInstant(start.at, zone)} to ${printInstant(end, zone)}`;
  const holes = gaps === 0 ? 'No gaps.' : `${printCount(gaps, 'gap')}.`;
  return `${printCount(count, 'value')}, ${printDuration(step)} apart, ${span}. ${holes}`;
}
