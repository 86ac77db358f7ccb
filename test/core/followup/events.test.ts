import { describe, expect, it } from 'vitest';
import { followUpEvents } from '../../../shared/core/followup/events.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { june } from '../model-incident.ts';
import { metIncident, withPromise } from './meeting.ts';

describe('the calendar of a follow-up', () => {
  it('holds what is promised, put off or announced, and nothing that is kept or has no time', () => {
    expect(
      followUpEvents(metIncident).map(({ id, title, day, sequence }) => [id, title, day, sequence]),
    ).toEqual([
      ['p1.model', 'Promised: I will send the refunds', null, 1],
      ['p2.model', 'Promised: We’ll name the cause', '2026-06-05', 0],
      ['q1.model', 'Answer: How much did we lose?', null, 0],
      [
        'nextUpdateAt.model',
        'Update to the CEO: Card payments failed for 47 minutes on 3 June 2026',
        null,
        0,
      ],
      [
        'nextCustomerMessageAt.model',
        'Message to customers: Card payments failed for 47 minutes on 3 June 2026',
        null,
        0,
      ],
      ['reviewAt.model', 'Review: Card payments failed for 47 minutes on 3 June 2026', '2026-06-08', 0],
      ['k1.model', 'Ends if it applies: the 72-hour rule of the EU data protection law (GDPR)', null, 0],
      [
        'asks/a1/deadline.model',
        'Decision: Approve $18,000 for a second settings check before the June sale',
        null,
        0,
      ],
      ['confirmAt.model', 'Cause confirmed or discarded', null, 0],
      ['actionsNow/n1/at.model', 'Finance repays the double charges', '2026-06-05', 0],
    ]);
    for (const { description } of followUpEvents(metIncident))
      expect(description.startsWith(`${metIncident.facts.title}\nDue `)).toBe(true);
    expect(followUpEvents(emptyIncident('x'))).toEqual([]);
  });

  it('holds the calls to key accounts, with who makes them', () => {
    const account = row('keyAccounts', 'k', { name: 'Acme', caller: 'head of sales', by: june('17:00') });
    const found = followUpEvents({ ...metIncident, lists: { ...metIncident.lists, keyAccounts: [account] } });
    const call = found.find(({ title }) => title === 'Call to Acme');
    expect(call?.description).toContain('Owner: head of sales.');
    const made = { ...metIncident.lists, keyAccounts: [{ ...account, called: june('16:00') }] };
    const titles = followUpEvents({ ...metIncident, lists: made }).map(({ title }) => title);
    expect(titles).not.toContain('Call to Acme');
  });

  it('says only when it is due where the incident has no title yet', () => {
    const due = stamp('2026-06-05T12:00:00Z', 'UTC', { precision: 'day' });
    for (const title of [unknown(), null]) {
      const untitled = { ...metIncident, facts: { ...metIncident.facts, title } };
      const [event] = followUpEvents(withPromise(untitled, 'p', due));
      expect(event?.description).toMatch(/^Due /);
    }
  });

  it('puts what is due in a month on its last day', () => {
    const due = stamp('2028-02-01T12:00:00Z', 'Asia/Tokyo', { precision: 'month' });
    expect(followUpEvents(withPromise(emptyIncident('x'), 'p', due))[0]?.day).toBe('2028-02-29');
  });
});
