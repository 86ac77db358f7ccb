import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../shared/core/incident/apply-edit.ts';
import { complete } from '../core/checklist/complete.ts';
import { answerOf } from '../store/parts/workshop.ts';
import { newHost, type TestHost } from './parts/host.ts';

/** A record that nothing keeps from being final, marked so. */
async function finalIn({ call }: TestHost) {
  const incident = applyEdit(complete, { kind: 'setup', key: 'final', value: true });
  return answerOf(await call('incidents.create', { incident }));
}

const exporting = ({ call }: TestHost, id: string, draft: boolean, revision?: number) =>
  call('export.brief', { id, format: 'txt', path: null, draft, ...(revision ? { revision } : {}) });

describe('an export that is final', () => {
  it('freezes its version by itself, once', async () => {
    const host = newHost();
    const { incident } = await finalIn(host);
    answerOf(await exporting(host, incident.id, false));
    answerOf(await exporting(host, incident.id, false));
    const frozen = answerOf(await host.call('versions.frozen', { id: incident.id }));
    expect(frozen).toMatchObject([{ number: 1, revision: 1, name: 'Final 1', final: true }]);
    const files = answerOf(await host.call('versions.exports', { id: incident.id }));
    expect(files.map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it('leaves the name a person gave', async () => {
    const host = newHost();
    const { incident } = await finalIn(host);
    const naming = { id: incident.id, revision: 1, name: 'To the board', note: '' };
    answerOf(await host.call('versions.freeze', naming));
    answerOf(await exporting(host, incident.id, false));
    const frozen = answerOf(await host.call('versions.frozen', { id: incident.id }));
    expect(frozen.map(({ name }) => name)).toEqual(['To the board']);
  });

  it('finds a name for it although the usual one was given to another version', async () => {
    const host = newHost();
    const { incident } = await finalIn(host);
    const { id } = incident;
    answerOf(await host.call('versions.freeze', { id, revision: 1, name: 'final 2', note: '' }));
    const again = applyEdit(incident, { kind: 'tick', item: 'tldr-first', tick: null });
    answerOf(await host.call('incidents.save', { id, revision: 1, incident: { ...again } }));
    answerOf(await exporting(host, id, false));
    const frozen = answerOf(await host.call('versions.frozen', { id }));
    expect(frozen.map(({ revision, name }) => [revision, name])).toEqual([
      [2, 'Final 3'],
      [1, 'final 2'],
    ]);
  });

  it('is no redacted copy of it: that freezes nothing, and is told apart among the files', async () => {
    const host = newHost();
    const { id } = (await finalIn(host)).incident;
    const redaction = { kinds: ['money'], keep: [], also: [] } as const;
    const order = { id, format: 'txt', path: null, draft: false } as const;
    const copy = answerOf(await host.call('export.brief', { ...order, redaction }));
    expect(copy.path).toMatch(/, report 2, redacted copy\.txt$/);
    expect(copy.notes[0]).toMatch(/^Covered: \d+ × \[amount\]\.$/);
    expect(answerOf(await host.call('versions.frozen', { id }))).toEqual([]);
    expect(answerOf(await host.call('versions.sent', { id, reportNo: 2 }))).toBeNull();
    expect(answerOf(await host.call('incidents.open', { id })).revision).toBe(1);
    const report = answerOf(await host.call('export.brief', { ...order, draft: true }));
    expect(answerOf(await host.call('versions.exports', { id }))).toMatchObject([
      { path: report.path, redacted: false },
      { path: copy.path, redacted: true },
    ]);
    expect(answerOf(await host.call('versions.sent', { id, reportNo: 2 }))).not.toBeNull();
  });

  it('is the only one that does: a draft of a final record freezes nothing', async () => {
    const host = newHost();
    const { incident } = await finalIn(host);
    answerOf(await exporting(host, incident.id, true));
    expect(answerOf(await host.call('versions.frozen', { id: incident.id }))).toEqual([]);
  });
});

describe('the export of an earlier version', () => {
  it('prints that version and is kept with it', async () => {
    const host = newHost();
    const { incident } = await finalIn(host);
    const { id } = incident;
    const later = applyEdit(incident, { kind: 'fact', key: 'title', value: 'Other words' });
    expect(later.setup.final).toBe(false);
    answerOf(await host.call('incidents.save', { id, revision: 1, incident: later }));
    const first = answerOf(await exporting(host, id, false, 1));
    const second = answerOf(await exporting(host, id, true));
    expect(first.path).not.toBe(second.path);
    const files = answerOf(await host.call('versions.exports', { id }));
    expect(files.map(({ revision, sha256 }) => [revision, sha256])).toEqual([
      [2, second.sha256],
      [1, first.sha256],
    ]);
    expect(await exporting(host, id, false, 9)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
