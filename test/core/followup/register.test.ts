import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keep, removePromise, renegotiate, reopen } from '../../../shared/core/followup/edits.ts';
import { overdueOf, registerOf } from '../../../shared/core/followup/register.ts';
import { isOver } from '../../../shared/core/incident/due.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { anyInstant, arbitraryIncident } from '../arbitraries.ts';
import { june } from '../model-incident.ts';
import { edited, metIncident, noted, promise, withPromise } from './meeting.ts';

const empty = emptyIncident('x');
const states = (now: string) => registerOf(metIncident, now).map(({ id, state }) => `${id} ${state}`);

describe('the register of promises', () => {
  it('says what is open, kept, late or moved at a given moment, late ones first', () => {
    expect(states('2026-06-03T17:45:00Z')).toEqual(['p1 renegotiated', 'p2 open', 'p3 open', 'p4 kept']);
    expect(states('2026-06-04T09:00:01Z')).toEqual(['p1 late', 'p2 open', 'p3 open', 'p4 kept']);
    expect(states('2026-06-06T00:00:00Z')).toEqual(['p1 late', 'p2 late', 'p3 open', 'p4 kept']);
    expect(overdueOf(metIncident, '2026-06-06T00:00:00Z').map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('keeps the words, the first due time and every change', () => {
    expect(promise(metIncident, 'p1')).toMatchObject({
      words: 'I will send the refunds.',
      firstDue: june('18:00'),
      due: june('09:00', 4),
      history: [{ state: 'renegotiated', told: 'CEO', at: june('17:40'), due: june('09:00', 4) }],
    });
  });

  it('tells a promise that was kept after its time', () => {
    const open = withPromise(empty, 'p', june('18:00'));
    const kept = (time: string) => promise(edited(open, keep(promise(open, 'p'), noted('h', time))), 'p');
    expect(kept('18:00')).toMatchObject({ state: 'kept', keptLate: false });
    expect(kept('18:01')).toMatchObject({ state: 'kept', keptLate: true });
  });

  it('opens a promise again, under the time that was agreed last', () => {
    const open = withPromise(empty, 'p', june('18:00'));
    const moved = edited(open, renegotiate(promise(open, 'p'), noted('h1'), june('19:00'), ''));
    const kept = edited(moved, keep(promise(moved, 'p'), noted('h2')));
    const again = edited(kept, reopen(promise(kept, 'p'), noted('h3')));
    expect(promise(again, 'p')).toMatchObject({ state: 'open', due: june('19:00') });
    expect(registerOf(again, '2026-06-03T19:00:01Z')[0]?.state).toBe('late');
  });

  it('removes a promise with its history and nothing else', () => {
    const { lists } = edited(metIncident, ...removePromise(metIncident, 'p1'));
    expect(lists.commitments.map(({ id }) => id)).toEqual(['p2', 'p3', 'p4']);
    expect(lists.commitmentChanges.map(({ id }) => id)).toEqual(['h1']);
  });

  it('is part of a record that can be kept', () => {
    expect(parseIncident(JSON.parse(JSON.stringify(metIncident)))).toEqual({
      ok: true,
      incident: metIncident,
    });
  });
});

describe('a due time is over', () => {
  it.each([
    ['a minute', stamp('2026-10-25T00:30:00Z', 'Europe/Berlin'), '2026-10-25T00:30:00Z'],
    // 25 October 2026 has 25 hours in Berlin; it ends at 23:00 UTC.
    [
      'a day',
      stamp('2026-10-25T11:00:00Z', 'Europe/Berlin', { precision: 'day' }),
      '2026-10-25T22:59:59.999Z',
    ],
    [
      'a month',
      stamp('2026-03-01T12:00:00Z', 'Europe/Berlin', { precision: 'month' }),
      '2026-03-31T21:59:59.999Z',
    ],
  ])('after the last instant of %s', (_what, due, last) => {
    expect(isOver(due, last)).toBe(false);
    expect(isOver(due, new Date(Date.parse(last) + 1).toISOString())).toBe(true);
  });

  it('never comes back: what is late stays late until somebody acts', () => {
    fc.assert(
      fc.property(arbitraryIncident(), anyInstant, anyInstant, (incident, a, b) => {
        const [first, second] = Date.parse(a) <= Date.parse(b) ? [a, b] : [b, a];
        const later = new Set(overdueOf(incident, second).map(({ id }) => id));
        for (const { id } of overdueOf(incident, first)) expect(later).toContain(id);
      }),
    );
  });
});
