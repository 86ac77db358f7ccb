import { describe, expect, it } from 'vitest';
import { answerOf, errorOf, incidentWith } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

describe('the use cases of incidents', () => {
  it('begin a record with what the settings say', async () => {
    const { call } = newHost();
    const settings = {
      theme: 'dark',
      zone: 'Asia/Tokyo',
      currency: 'JPY',
      page: 'Letter',
      preparedBy: 'Head of SRE',
      role: 'DevOps',
    } as const;
    answerOf(await call('settings.set', settings));
    const { incident, revision, sample } = answerOf(await call('incidents.create', {}));
    expect([revision, sample]).toEqual([1, false]);
    expect(incident.setup).toMatchObject({
      zone: 'Asia/Tokyo',
      currency: 'JPY',
      page: 'Letter',
      role: 'DevOps',
      final: false,
    });
    expect(incident.facts.preparedBy).toBe('Head of SRE');
  });

  it('give a record from outside an id of its own', async () => {
    const { call } = newHost();
    const given = incidentWith('mine', { title: 'Given' });
    const { incident } = answerOf(await call('incidents.create', { incident: given }));
    expect(incident).toEqual({ ...given, id: incident.id });
    expect(incident.id).not.toBe('mine');
  });

  it('save, open, list, remove and restore', async () => {
    const { call } = newHost();
    const { incident } = answerOf(await call('incidents.create', {}));
    const { id } = incident;
    const changed = { ...incident, facts: { ...incident.facts, title: 'Changed' } };
    const saved = answerOf(await call('incidents.save', { id, revision: 1, incident: changed }));
    expect(saved.revision).toBe(2);
    expect(answerOf(await call('incidents.open', { id }))).toEqual({
      ...saved,
      incident: changed,
      sample: false,
    });
    expect(answerOf(await call('incidents.version', { id, revision: 1 }))).toEqual(incident);
    expect(answerOf(await call('incidents.versions', { id })).map((version) => version.revision)).toEqual([
      2, 1,
    ]);
    answerOf(await call('incidents.remove', { id }));
    expect(answerOf(await call('incidents.list', { query: '', limit: 9 }))).toEqual([]);
    answerOf(await call('incidents.restore', { id }));
    expect(answerOf(await call('incidents.list', { query: 'chang', limit: 9 }))[0]?.snippet).toBe(
      '«Changed»',
    );
  });

  it('list no form that was opened and left without a word, but one with a fact, or an emptied one', async () => {
    const { call } = newHost();
    const list = async () => answerOf(await call('incidents.list', { query: '', limit: 9 }));
    const { incident } = answerOf(await call('incidents.create', {}));
    const { id } = incident;
    expect(await list()).toEqual([]);
    const begun = { ...incident, facts: { ...incident.facts, reportNo: 1, distribution: ['CEO'] } };
    answerOf(await call('incidents.save', { id, revision: 1, incident: begun }));
    expect(await list()).toEqual([]);
    const filled = { ...begun, facts: { ...begun.facts, planB: 'we switch' } };
    answerOf(await call('incidents.save', { id, revision: 2, incident: filled }));
    expect(await list()).toHaveLength(1);
    answerOf(await call('incidents.save', { id, revision: 3, incident: begun }));
    expect(await list()).toHaveLength(1);
  });

  it('copy a record under a name that tells', async () => {
    const { call } = newHost();
    const given = incidentWith('x', { title: 'Payments', summary: 'Same' });
    const final = { ...given, setup: { ...given.setup, final: true } };
    const { incident } = answerOf(await call('incidents.create', { incident: final }));
    const copy = answerOf(await call('incidents.duplicate', { id: incident.id }));
    expect(copy.incident.facts).toEqual({ ...incident.facts, title: 'Payments (copy)' });
    expect(copy.incident.id).not.toBe(incident.id);
    expect([incident.setup.final, copy.incident.setup.final]).toEqual([true, false]);
    expect(answerOf(await call('incidents.list', { query: '', limit: 9 }))).toHaveLength(2);
  });

  it('refuse what is no record, in a sentence, and keep what was there', async () => {
    const { call, crashes } = newHost();
    const { incident } = answerOf(await call('incidents.create', {}));
    const { id } = incident;
    const wrong = { ...incident, facts: { ...incident.facts, reportNo: 1.5, title: 7 }, more: true };
    const refused = errorOf(await call('incidents.save', { id, revision: 1, incident: wrong }));
    expect(refused.code).toBe('bad-input');
    expect(refused.message).toContain('This is not a record Upfront can keep: ');
    expect(refused.message).toContain('facts.reportNo');
    const others = [null, 'text', [], { schema: 2 }, { ...incident, id: 'other' }];
    for (const value of others)
      expect(errorOf(await call('incidents.save', { id, revision: 1, incident: value })).code).toBe(
        'bad-input',
      );
    expect(answerOf(await call('incidents.open', { id })).revision).toBe(1);
    expect(crashes).toEqual([]);
  });

  it('say conflict when another window was faster', async () => {
    const { call } = newHost();
    const { incident } = answerOf(await call('incidents.create', {}));
    const { id } = incident;
    answerOf(await call('incidents.save', { id, revision: 1, incident }));
    expect(errorOf(await call('incidents.save', { id, revision: 1, incident })).code).toBe('conflict');
  });
});

describe('samples', () => {
  it('open as one marked copy, which keeps its changes until it is removed', async () => {
    const { call } = newHost();
    expect(answerOf(await call('samples.list', {}))).toHaveLength(1);
    const first = answerOf(await call('samples.open', { id: 'model' }));
    const { id } = first.incident;
    expect([first.sample, first.incident.facts.title]).toEqual([true, 'Model incident']);
    const changed = { ...first.incident, facts: { ...first.incident.facts, title: 'Mine' } };
    answerOf(await call('incidents.save', { id, revision: 1, incident: changed }));
    expect(answerOf(await call('samples.open', { id: 'model' }))).toMatchObject({
      incident: changed,
      sample: true,
    });
    answerOf(await call('incidents.remove', { id }));
    const fresh = answerOf(await call('samples.open', { id: 'model' }));
    expect(fresh.incident).toEqual({ ...first.incident, id: fresh.incident.id });
    expect(fresh.incident.id).not.toBe(id);
  });

  it('are refused when there is none of that name or it is broken', async () => {
    const { call } = newHost();
    expect(errorOf(await call('samples.open', { id: 'none' })).code).toBe('not-found');
    expect(errorOf(await call('samples.open', { id: 'broken' })).code).toBe('bad-input');
  });
});
