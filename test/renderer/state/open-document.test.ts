import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../renderer/state/open-document.ts';
import type { Api } from '../../../shared/api/client.ts';
import { success } from '../../../shared/api/result.ts';
import type { Edit } from '../../../shared/core/incident/edit.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { modelIncident } from '../../core/model-incident.ts';
import { manualTimers } from './manual-timers.ts';

const vocabulary = compileVocabulary([]);

function setUp() {
  const timers = manualTimers();
  const calls: { readonly name: string; readonly argument: unknown }[] = [];
  const api = ((name: string, argument: unknown) => {
    calls.push({ name, argument });
    return Promise.resolve(success({ revision: calls.length + 1, savedAt: '2026-06-03T16:00:00Z' }));
  }) as Api;
  const document = openDocument(
    {
      api,
      readTerms: async () => success(null),
      timers,
      derive: (incident) => deriveWorkbook(incident, vocabulary, { language: 'en-US' }),
      settle: (incident) => incident,
    },
    { incident: modelIncident, revision: 1, savedAt: '2026-06-03T15:59:00Z', sample: false },
  );
  return { timers, calls, document };
}

const title = (value: string): Edit => ({ kind: 'fact', key: 'title', value });

describe('the open document', () => {
  it('derives the workbook in the same tick as the edit, and calls nobody for it', () => {
    const { document, calls } = setUp();
    document.edit(title('Wallets failed'));
    expect(document.get().workbook.brief.title).toBe('Wallets failed');
    expect(calls).toEqual([]);
  });

  it('saves the record as it is when the save leaves, not as it was when it was planned', async () => {
    const { document, timers, calls } = setUp();
    document.edit(title('Wallets'), 'title');
    await timers.pass(300);
    document.edit(title('Wallets failed'), 'title');
    await timers.pass(400);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.argument).toMatchObject({
      id: 'model',
      revision: 1,
      incident: { facts: { title: 'Wallets failed' } },
    });
    expect(document.get().save).toEqual({ kind: 'saved', at: '2026-06-03T16:00:00Z', revision: 2 });
  });

  it('does nothing for an edit that changes nothing', () => {
    const { document } = setUp();
    const before = document.get();
    document.edit({ kind: 'row-remove', list: 'asks', id: 'no such row' });
    expect(document.get()).toBe(before);
  });

  it('undoes and redoes, and saves that too', async () => {
    const { document, timers, calls } = setUp();
    document.edit(title('One'));
    document.edit(title('Two'));
    expect(document.undo()).toBe(true);
    expect(document.get().incident.facts.title).toBe('One');
    expect(document.undo()).toBe(true);
    expect(document.get().incident).toBe(modelIncident);
    expect(document.undo()).toBe(false);
    expect(document.redo()).toBe(true);
    expect(document.get().workbook.brief.title).toBe('One');
    await timers.pass(400);
    expect(calls).toHaveLength(1);
  });

  it('keeps text that was not understood through an undo, and drops mere spellings', () => {
    const { document } = setUp();
    document.edit(title('One'));
    document.setDraft('customers', { text: 'lots', problem: 'not understood' });
    document.setDraft('loss', { text: '30k', problem: null });
    document.undo();
    expect(document.get().drafts).toEqual({ customers: { text: 'lots', problem: 'not understood' } });
    document.setDraft('customers', null);
    expect(document.get().drafts).toEqual({});
  });

  it('takes what is still being typed into the record before it is saved for good, not for a hidden window', async () => {
    const { document, calls } = setUp();
    const type = (text: string): void => {
      document.setDraft('title', { text, problem: null });
      document.hold('title', () => document.edit(title(text)));
    };
    type('Wallets');
    await document.save();
    expect(calls).toEqual([]);
    await document.flush();
    expect(calls[0]?.argument).toMatchObject({ incident: { facts: { title: 'Wallets' } } });
    type('Wallets failed');
    document.leave();
    expect(calls[1]?.argument).toMatchObject({ incident: { facts: { title: 'Wallets failed' } } });
    type('Wal');
    expect(document.undo()).toBe(true);
    expect(document.get().drafts).toEqual({});
    expect(document.get().incident.facts.title).toBe('Wallets failed');
  });

  it('saves before it closes and sends nothing afterwards', async () => {
    const { document, timers, calls } = setUp();
    document.edit(title('One'));
    expect(await document.close()).toBe(true);
    document.edit(title('Two'));
    await timers.pass(60_000);
    expect(calls).toHaveLength(1);
  });

  describe('when another window has saved', () => {
    const theirs = (revision: number, value = 'Theirs') => ({
      incident: { ...modelIncident, facts: { ...modelIncident.facts, title: value } },
      revision,
      savedAt: '2026-06-03T16:05:00Z',
      sample: false,
    });

    it('shows that, saves on top of it, and does not undo it', async () => {
      const { document, timers, calls } = setUp();
      document.follow(theirs(7));
      expect(document.get().workbook.brief.title).toBe('Theirs');
      expect(document.get().save).toEqual({ kind: 'saved', at: '2026-06-03T16:05:00Z', revision: 7 });
      expect(document.undo()).toBe(false);
      document.edit(title('Mine'));
      await timers.pass(400);
      expect(calls[0]?.argument).toMatchObject({ revision: 7, incident: { facts: { title: 'Mine' } } });
    });

    it('keeps what is unsaved here, which its own save then reports', () => {
      const { document } = setUp();
      document.edit(title('Mine'));
      document.follow(theirs(7));
      expect(document.get().workbook.brief.title).toBe('Mine');
    });

    it('keeps what is being typed and what was refused, but not the spelling of what is gone', () => {
      const { document } = setUp();
      document.setDraft('customers', { text: '2,9', problem: null });
      document.hold('customers', () => undefined);
      document.setDraft('started', { text: 'later', problem: 'Not a time.' });
      document.setDraft('title', { text: 'Mine', problem: null });
      document.follow(theirs(7));
      expect(Object.keys(document.get().drafts)).toEqual(['customers', 'started']);
    });

    it('takes no revision for new that it made itself', () => {
      const { document } = setUp();
      const before = document.get();
      document.follow(theirs(1));
      expect(document.get()).toBe(before);
    });
  });
});
