import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { FactKey } from '../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { suggestTitle } from '../../../shared/core/incident/title.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { june, modelIncident } from '../model-incident.ts';

const empty = emptyIncident('i1');

function edited(incident: Incident, ...edits: readonly (readonly [FactKey, unknown])[]): Incident {
  return edits.reduce(
    (each, [key, value]) => applyEdit(each, { kind: 'fact', key, value } as Parameters<typeof applyEdit>[1]),
    incident,
  );
}

describe('the title', () => {
  it('is taken from what failed, the status and the times, and follows them', () => {
    expect(edited(empty, ['status', 'mitigating']).facts.title).toBeNull();
    const failing = edited(empty, ['service', 'card payments']);
    expect(failing.facts.title).toBe('Card payments have been failing');
    expect(edited(failing, ['status', 'restored']).facts.title).toBe('Card payments failed');
    const since = edited(failing, ['startedAt', stamp('2026-06-03T14:02:00Z')]);
    expect(since.facts.title).toBe('Card payments have been failing since 14:02 UTC on 3 June 2026');
    expect(edited(since, ['asOf', june('16:00')]).facts.title).toBe(
      'Card payments have been failing since 14:02 UTC',
    );
    const over = edited(since, ['restoredAt', stamp('2026-06-03T14:49:00Z')]);
    expect(over.facts.title).toBe('Card payments failed for 47 minutes');
    expect(edited(over, ['service', 'payments are down']).facts.title).toBe('Payments failed for 47 minutes');
    expect(edited(over, ['service', 'customers cannot pay.']).facts.title).toBe('Customers cannot pay');
    expect(edited(over, ['service', null]).facts.title).toBeNull();
  });

  it('of a near miss and of a security event says that nothing has failed', () => {
    const known = edited(empty, ['service', 'the order database'], ['startedAt', june('14:02')]);
    const as = (variant: Incident['setup']['variant']): Incident =>
      applyEdit(edited(known, ['asOf', june('16:00')]), { kind: 'setup', key: 'variant', value: variant });
    expect(as('near-miss').facts.title).toBe('Near miss: the order database');
    const event = as('security');
    expect(event.facts.title).toBe('A security event has affected the order database since 14:02 UTC');
    expect(edited(event, ['mitigatedAt', june('15:00')]).facts.title).toBe(
      'A security event has affected the order database',
    );
  });

  it('is the person’s from the moment they write one, and follows again once theirs is gone', () => {
    const own = edited(empty, ['service', 'card payments'], ['title', 'Payments are down']);
    expect(edited(own, ['status', 'restored']).facts.title).toBe('Payments are down');
    const gone = edited(own, ['title', null]);
    expect(gone.facts.title).toBeNull();
    expect(edited(gone, ['trigger', 'a release']).facts.title).toBeNull();
    expect(edited(gone, ['status', 'restored']).facts.title).toBe('Card payments failed');
    const open = edited(empty, ['service', 'card payments'], ['title', unknown()], ['status', 'restored']);
    expect(open.facts.title).toEqual(unknown());
    expect(edited(modelIncident, ['service', 'logins']).facts.title).toBe(modelIncident.facts.title);
  });

  it('follows the zone its times are told in, and goes on following', () => {
    const since = edited(
      empty,
      ['asOf', june('16:00')],
      ['service', 'card payments'],
      ['startedAt', june('14:02')],
    );
    const berlin = applyEdit(since, { kind: 'setup', key: 'zone', value: 'Europe/Berlin' });
    expect(berlin.facts.title).toBe('Card payments have been failing since 16:02 CEST');
    expect(edited(berlin, ['restoredAt', june('14:49')]).facts.title).toBe(
      'Card payments failed for 47 minutes',
    );
    const own = edited(since, ['title', 'Payments are down']);
    expect(applyEdit(own, { kind: 'setup', key: 'zone', value: 'Europe/Berlin' }).facts.title).toBe(
      'Payments are down',
    );
  });

  it('is nothing while nobody has said what failed', () => {
    expect(suggestTitle(empty)).toBeNull();
  });
});
