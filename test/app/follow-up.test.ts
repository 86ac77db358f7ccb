import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { metIncident } from '../core/followup/meeting.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';
import { newHost, type TestHost } from './parts/host.ts';

async function met({ call }: TestHost): Promise<string> {
  return answerOf(await call('incidents.create', { incident: metIncident })).incident.id;
}

describe('the follow-up of a meeting', () => {
  it('goes to a mail named by its subject, with the version that was frozen last', async () => {
    const host = newHost();
    const id = await met(host);
    const order = { id, revision: 1, name: 'Sent to the CEO', note: '' };
    answerOf(await host.call('versions.freeze', order));
    const { path } = answerOf(await host.call('export.followUp', { id, kind: 'mail', path: null }));
    expect(path).toBe(
      join(host.exportDir, 'Follow-up Card payments failed for 47 minutes on 3 June 2026.eml'),
    );
    const { text } = await PostalMime.parse(readFileSync(path));
    expect(text).toContain('This rests on version 1 of the brief (Sent to the CEO).');
    expect(text).toContain('Send the refunds');
  });

  it('goes to a calendar, and both are remembered with their version', async () => {
    const host = newHost();
    const id = await met(host);
    const calendar = answerOf(await host.call('export.followUp', { id, kind: 'calendar', path: null }));
    expect(calendar.path).toMatch(/\.ics$/);
    const read = new ICAL.Component(ICAL.parse(readFileSync(calendar.path, 'utf8')));
    expect(read.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))).toEqual(
      [
        'Promised: I will send the refunds',
        'Promised: We’ll name the cause',
        'Answer: How much did we lose?',
        'Update to the CEO: Card payments failed for 47 minutes on 3 June 2026',
        'Message to customers: Card payments failed for 47 minutes on 3 June 2026',
        'Review: Card payments failed for 47 minutes on 3 June 2026',
        'Ends if it applies: the 72-hour rule of the EU data protection law (GDPR)',
        'Decision: Approve $18,000 for a second settings check before the June sale',
        'Cause confirmed or discarded',
        'Finance repays the double charges',
      ],
    );
    answerOf(await host.call('export.followUp', { id, kind: 'mail', path: null }));
    expect(answerOf(await host.call('versions.exports', { id }))).toMatchObject([
      { revision: 1 },
      { revision: 1, path: calendar.path, sha256: calendar.sha256 },
    ]);
  });

  it('without a due time is no calendar, and says so', async () => {
    const host = newHost();
    const { incident } = answerOf(await host.call('incidents.create', {}));
    const error = errorOf(
      await host.call('export.followUp', { id: incident.id, kind: 'calendar', path: null }),
    );
    expect(error.message).toContain('Nothing was written.');
    expect(errorOf(await host.call('export.followUp', { id: 'none', kind: 'mail', path: null })).code).toBe(
      'not-found',
    );
    expect(host.crashes).toEqual([]);
  });
});
