import { epochOf } from '../../wording/zone.ts';
import type { Figure } from '../values/figure.ts';

/**
 * A figure as it stands once its numbers were changed in a report of that time (ISO 8601, UTC): nobody has seen the new
 * ones at the time of the old. Null for a first report, in which a number typed again is only put right.
 */
export function asOfChange(figure: Figure, before: Figure | null, reportAt: string | null): Figure {
  if (!before?.asOf || reportAt === null || epochOf(before.asOf) >= epochOf(reportAt)) return figure;
  const isSame = (['low', 'likely', 'high'] as const).every((end) => figure[end] === before[end]);
  return isSame ? figure : { ...figure, asOf: reportAt };
}
