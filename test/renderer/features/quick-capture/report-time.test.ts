import { describe, expect, it } from 'vitest';
import { beginReport, endReport } from '../../../../renderer/features/quick-capture/report-time.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Edit } from '../../../../shared/core/incident/edit.ts';
import { emptyIncident, type Incident } from '../../../../shared/core/incident/incident.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';

const after = (incident: Incident, edits: readonly Edit[]): Incident => edits.reduce(applyEdit, incident);

const begun = after(
  emptyIncident('x'),
  beginReport(emptyIncident('x'), '2026-06-03T14:55:31.120Z', 'Europe/Berlin'),
);
const noSign: Edit = { kind: 'fact', key: 'dataLoss', value: 'none-found-so-far' };

describe('the time of a report that is begun with the quick form', () => {
  it('is now, to the minute, in the zone of the machine', () => {
    expect(begun.facts.asOf).toEqual(stamp('2026-06-03T14:55:00Z', 'Europe/Berlin'));
    expect([begun.setup.zone, begun.facts.reportNo, begun.facts.distribution]).toEqual([
      'Europe/Berlin',
      1,
      ['CEO'],
    ]);
    expect(beginReport(begun, '2026-06-03T15:00:00Z', 'UTC')).toEqual([]);
  });

  it('moves on to when the form was answered, and what was said of the data with it', () => {
    const said = applyEdit(begun, noSign);
    const ended = after(said, endReport(said, begun.facts.asOf, '2026-06-03T15:44:10Z'));
    expect(ended.facts.asOf).toEqual(stamp('2026-06-03T15:44:00Z', 'Europe/Berlin'));
    expect(ended.facts.dataAsOf).toBeNull();
  });

  it('stays where somebody has changed it, where another visit began it and within its minute or before it', () => {
    const later = stamp('2026-06-03T15:10:00Z', 'Europe/Berlin');
    const typed = applyEdit(begun, { kind: 'fact', key: 'asOf', value: later });
    expect(endReport(typed, begun.facts.asOf, '2026-06-03T15:44:10Z')).toEqual([]);
    expect(endReport(begun, null, '2026-06-03T15:44:10Z')).toEqual([]);
    expect(endReport(begun, begun.facts.asOf, '2026-06-03T14:55:59Z')).toEqual([]);
    expect(endReport(begun, begun.facts.asOf, '2026-06-03T14:05:00Z')).toEqual([]);
  });
});
