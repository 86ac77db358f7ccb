import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIncident } from '../../shared/core/incident/parse/parse.ts';
import {
  answerOf,
  clockAt,
  errorOf,
  incidentWith,
  newFolder,
  newStore,
  open,
  withStore,
} from './parts/workshop.ts';

describe('an incident in the store', () => {
  it('comes back as it was saved, after the store was closed too', () => {
    const dataDir = newFolder();
    const record = incidentWith('a', { title: 'Card payments failed', status: 'restored' });
    withStore(dataDir, ({ incidents }) => answerOf(incidents.create(record, null)));
    const opened = withStore(dataDir, ({ incidents }) => answerOf(incidents.open('a')));
    expect(opened.document).toEqual(record);
    expect([opened.revision, opened.sample]).toEqual([1, false]);
  });

  it('keeps any text a person can type, through any number of saves', () => {
    const { incidents } = newStore();
    answerOf(incidents.create(incidentWith('a'), null));
    let revision = 1;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const record = incidentWith('a', { title: text.slice(0, 40), summary: text });
        revision = answerOf(incidents.save('a', revision, record)).revision;
        const stored = parseIncident(answerOf(incidents.open('a')).document);
        expect(stored).toEqual({ ok: true, incident: record });
      }),
    );
    expect(answerOf(incidents.versions('a'))).toHaveLength(revision);
  });

  it('refuses a save that is based on an older version, and changes nothing', () => {
    const { incidents } = newStore();
    answerOf(incidents.create(incidentWith('a', { title: 'First' }), null));
    answerOf(incidents.save('a', 1, incidentWith('a', { title: 'Second' })));
    const { code, message } = errorOf(incidents.save('a', 1, incidentWith('a', { title: 'Other' })));
    expect(code).toBe('conflict');
    expect(message).toBe(
      '“Second” was saved elsewhere meanwhile (version 2, yours is based on 1). Nothing was overwritten.',
    );
    expect(answerOf(incidents.open('a')).document).toEqual(incidentWith('a', { title: 'Second' }));
  });

  it('keeps every version, those that were written as changes too', () => {
    const { incidents, check } = newStore();
    const version = (n: number) =>
      incidentWith('a', { summary: `${'x'.repeat(2000)} ${n} ${'y'.repeat(n)}` });
    answerOf(incidents.create(version(1), null));
    for (let n = 1; n < 100; n++) answerOf(incidents.save('a', n, version(n + 1)));
    for (let n = 1; n <= 100; n++) expect(answerOf(incidents.version('a', n)).document).toEqual(version(n));
    expect(answerOf(incidents.versions('a')).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 100 }, (_, index) => 100 - index),
    );
    expect(check()).toEqual([]);
  });

  it('lists the newest first, with what the record says', () => {
    const clock = clockAt('2026-06-03T14:00:00Z');
    const { incidents } = newStore({ clock });
    answerOf(incidents.create(incidentWith('a', { title: 'Older' }), null));
    clock.set('2026-06-03T15:00:00Z');
    answerOf(incidents.create(incidentWith('b', { title: 'Newer', status: 'closed' }), 'model'));
    expect(answerOf(incidents.list('', 10))).toEqual([
      {
        id: 'b',
        title: 'Newer',
        status: 'closed',
        variant: 'running',
        savedAt: '2026-06-03T15:00:00Z',
        sample: true,
        snippet: '',
      },
      {
        id: 'a',
        title: 'Older',
        status: null,
        variant: 'running',
        savedAt: '2026-06-03T14:00:00Z',
        sample: false,
        snippet: '',
      },
    ]);
    expect(answerOf(incidents.list('', 1))).toHaveLength(1);
  });

  it('is gone when it is removed, and back when it is restored, with its history', () => {
    const { incidents } = newStore();
    answerOf(incidents.create(incidentWith('a', { title: 'Removed' }), 'model'));
    answerOf(incidents.save('a', 1, incidentWith('a', { title: 'Removed twice' })));
    answerOf(incidents.remove('a'));
    expect(answerOf(incidents.list('', 10))).toEqual([]);
    expect(answerOf(incidents.list('removed', 10))).toEqual([]);
    expect(answerOf(incidents.madeFrom('model'))).toBeNull();
    expect(errorOf(incidents.open('a')).code).toBe('not-found');
    expect(errorOf(incidents.save('a', 2, incidentWith('a'))).code).toBe('not-found');
    answerOf(incidents.restore('a'));
    expect(answerOf(incidents.madeFrom('model'))).toBe('a');
    expect(answerOf(incidents.list('removed', 10))).toHaveLength(1);
    expect(answerOf(incidents.versions('a'))).toHaveLength(2);
  });

  it('is deleted for good 30 days after it was removed, and the count of saves stays', () => {
    const dataDir = newFolder();
    const clock = clockAt('2026-06-03T14:00:00Z');
    const start = (now: string) => {
      clock.set(now);
      return open(dataDir, { clock });
    };
    const first = start('2026-06-03T14:00:00Z');
    answerOf(first.store.incidents.create(incidentWith('a'), null));
    answerOf(first.store.incidents.remove('a'));
    first.store.close();
    const later = start('2026-07-03T13:59:59Z');
    answerOf(later.store.incidents.restore('a'));
    answerOf(later.store.incidents.remove('a'));
    later.store.close();
    const last = start('2026-08-03T00:00:00Z');
    expect(errorOf(last.store.incidents.restore('a')).code).toBe('not-found');
    last.store.close();
    const after = start('2026-08-04T00:00:00Z');
    expect(after.notices).toEqual([]);
    after.store.close();
  });

  it('answers not-found for an id that is not there', () => {
    const { incidents } = newStore();
    const calls = [
      incidents.open('x'),
      incidents.save('x', 1, incidentWith('x')),
      incidents.remove('x'),
      incidents.restore('x'),
      incidents.versions('x'),
      incidents.version('x', 1),
    ];
    expect(calls.map((result) => errorOf(result).code)).toEqual(calls.map(() => 'not-found'));
  });

  it('does not take the place of another with the same id', () => {
    const { incidents } = newStore();
    answerOf(incidents.create(incidentWith('a', { title: 'First' }), null));
    expect(errorOf(incidents.create(incidentWith('a', { title: 'Second' }), null)).code).toBe('conflict');
    expect(answerOf(incidents.versions('a'))).toHaveLength(1);
  });
});
