import { describe, expect, it } from 'vitest';
import { conflictAt, remarkOn } from '../../../../renderer/features/fields/remark.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import { FACTS, type FactKey } from '../../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { LISTS, row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { june, modelIncident } from '../../../core/model-incident.ts';

const at = (incident: Incident, key: FactKey) => conflictAt(incident, key, FACTS[key], incident.facts[key]);

describe('what is worth saying', () => {
  it('is that the clocks show a time twice, and which of the two is taken', () => {
    const inBerlin = (at: string) => remarkOn(FACTS.restoredAt, stamp(at, 'Europe/Berlin'));
    expect(inBerlin('2026-10-25T00:30:00Z')).toBe(
      'The clocks showed this time twice; it is taken as CEST. Write CET behind it if it was the other.',
    );
    expect(inBerlin('2026-10-25T01:30:00Z')).toContain('it is taken as CET. Write CEST');
    expect(inBerlin('2026-10-25T02:30:00Z')).toBeNull();
    expect(
      remarkOn(FACTS.restoredAt, stamp('2026-10-25T01:00:00Z', 'Europe/Berlin', { precision: 'day' })),
    ).toBeNull();
    expect(remarkOn(FACTS.restoredAt, unknown('2026-10-25T00:30:00Z'))).toBeNull();
  });
});

describe('what cannot be true', () => {
  it('is told at the fields it is about: a part above its whole, a past time after “As of”', () => {
    const more = applyEdit(modelIncident, {
      kind: 'fact',
      key: 'attemptsFailed',
      value: exact('count', 14_200),
    });
    for (const key of ['attemptsFailed', 'attemptsTotal'] as const)
      expect(at(more, key)).toBe('More attempts failed than were made.');
    const late = applyEdit(modelIncident, { kind: 'fact', key: 'detectedAt', value: june('23:52') });
    expect(at(late, 'detectedAt')).toContain('lies after');
    expect(at(late, 'customers')).toBeNull();
    for (const key of ['attemptsFailed', 'detectedAt', 'asOf'] as const)
      expect(at(modelIncident, key)).toBeNull();
  });

  it('is a fix that held before all was over, said at its field and stopping nothing', () => {
    const early = applyEdit(modelIncident, { kind: 'fact', key: 'heldSince', value: june('14:47') });
    expect(at(early, 'heldSince')).toContain('“Held since” lies before “Restored”');
    expect(at(early, 'restoredAt')).toBeNull();
    expect(at(modelIncident, 'heldSince')).toBeNull();
    const tooEarly = applyEdit(modelIncident, { kind: 'fact', key: 'heldSince', value: june('14:10') });
    expect(at(tooEarly, 'heldSince')).toBe('“Mitigated” lies after “Held since”.');
  });

  it('is told at the row of the timeline', () => {
    const event = row('timeline', 't9', { at: june('23:52') });
    const incident = applyEdit(modelIncident, { kind: 'row-add', list: 'timeline', row: event });
    expect(conflictAt(incident, 'timeline/t9/at', LISTS.timeline.at, event.at)).toBe(
      '“At” lies after “As of”: the brief would tell the future as past.',
    );
    expect(conflictAt(incident, 'timeline/t9/at', LISTS.timeline.at, june('15:00'))).toBeNull();
  });
});
