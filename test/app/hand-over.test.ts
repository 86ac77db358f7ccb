import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../shared/api/client.ts';
import { answerOf, errorOf, incidentWith } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

/** An incident with two frozen versions, work after them, and a file. */
async function filled({ call }: { readonly call: Api }): Promise<string> {
  const made = answerOf(
    await call('incidents.create', { incident: incidentWith('x', { title: 'First words' }) }),
  );
  const { id } = made.incident;
  answerOf(await call('versions.freeze', { id, revision: 1, name: 'Draft', note: 'for Legal' }));
  const second = { ...made.incident, facts: { ...made.incident.facts, title: 'Second words' } };
  answerOf(await call('incidents.save', { id, revision: 1, incident: second }));
  answerOf(await call('versions.freeze', { id, revision: 2, name: 'Sent', note: '' }));
  const third = { ...made.incident, facts: { ...made.incident.facts, title: 'Third words' } };
  answerOf(await call('incidents.save', { id, revision: 2, incident: third }));
  const base64 = Buffer.from('a picture').toString('base64');
  answerOf(await call('attachments.add', { incidentId: id, name: 'graph.txt', base64 }));
  return id;
}

async function fileOf(id: string, { call }: { readonly call: Api }, format: 'upfront' | 'json' = 'upfront') {
  const { path, sha256 } = answerOf(await call('export.bundle', { id, format, path: null }));
  return { path, sha256, name: path.split('/').at(-1) ?? '', base64: readFileSync(path).toString('base64') };
}

describe('an incident handed over in one file', () => {
  it('arrives with its versions and files, and goes out again as the same bytes', async () => {
    const [here, there] = [newHost(), newHost()];
    const id = await filled(here);
    const file = await fileOf(id, here);
    expect(file.name).toBe('Third words.upfront');
    const given = { name: file.name, base64: file.base64 };
    const report = { title: 'Third words', versions: 2, files: 1 };
    expect(answerOf(await there.call('incidents.import', { ...given, mode: 'look' }))).toEqual({
      ...report,
      known: 'new',
      id: null,
      differs: [],
      revision: null,
      told: null,
      cameAs: null,
    });
    expect(answerOf(await there.call('incidents.list', { query: '', limit: 9 }))).toEqual([]);
    expect(answerOf(await there.call('incidents.import', { ...given, mode: 'take' })).id).toBe(id);
    expect(answerOf(await there.call('incidents.open', { id })).incident.facts.title).toBe('Third words');
    const frozen = answerOf(await there.call('versions.frozen', { id }));
    expect(frozen).toEqual(
      answerOf(await here.call('versions.frozen', { id })).map((version) => ({ ...version })),
    );
    expect(answerOf(await there.call('incidents.version', { id, revision: 1 })).facts.title).toBe(
      'First words',
    );
    expect(answerOf(await there.call('attachments.list', { incidentId: id }))).toHaveLength(1);
    expect((await fileOf(id, there)).sha256).toBe(file.sha256);
    expect(there.store.check()).toEqual([]);
  });

  it('is found by its words at once', async () => {
    const [here, there] = [newHost(), newHost()];
    const { name, base64 } = await fileOf(await filled(here), here);
    answerOf(await there.call('incidents.import', { name, base64, mode: 'take' }));
    expect(answerOf(await there.call('incidents.list', { query: 'third', limit: 9 }))).toHaveLength(1);
  });

  it('is a record alone as JSON too', async () => {
    const [here, there] = [newHost(), newHost()];
    const id = await filled(here);
    const { name, base64 } = await fileOf(id, here, 'json');
    expect(name).toBe('Third words.json');
    expect(answerOf(await there.call('incidents.import', { name, base64, mode: 'take' }))).toEqual({
      title: 'Third words',
      versions: 0,
      files: 0,
      known: 'new',
      id,
      differs: [],
      revision: null,
      told: null,
      cameAs: null,
    });
  });
});

describe('what is here already', () => {
  it('is left as it is: the same is opened, another state is refused or becomes a copy', async () => {
    const host = newHost();
    const { call } = host;
    const id = await filled(host);
    const given = { ...(await fileOf(id, host)) };
    const file = { name: given.name, base64: given.base64 };
    expect(answerOf(await call('incidents.import', { ...file, mode: 'take' }))).toMatchObject({
      known: 'same',
      id,
    });

    const { incident, revision } = answerOf(await call('incidents.open', { id }));
    const later = { ...incident, facts: { ...incident.facts, title: 'Later words' } };
    answerOf(await call('incidents.save', { id, revision, incident: later }));
    expect(answerOf(await call('incidents.import', { ...file, mode: 'look' })).known).toBe('different');
    const refused = errorOf(await call('incidents.import', { ...file, mode: 'take' }));
    expect(refused.code).toBe('conflict');
    expect(refused.message).toContain('Nothing was changed.');
    expect(answerOf(await call('incidents.open', { id })).incident.facts.title).toBe('Later words');

    const copy = answerOf(await call('incidents.import', { ...file, mode: 'copy' })).id ?? '';
    expect(copy).not.toBe(id);
    expect(answerOf(await call('incidents.open', { id: copy })).incident.facts.title).toBe(
      'Third words (copy)',
    );
    expect(answerOf(await call('versions.frozen', { id: copy }))).toHaveLength(2);
    expect(answerOf(await call('attachments.list', { incidentId: copy }))).toHaveLength(1);
    expect(answerOf(await call('attachments.list', { incidentId: id }))).toHaveLength(1);
    expect(answerOf(await call('incidents.open', { id })).incident.facts.title).toBe('Later words');
    expect(host.crashes).toEqual([]);
  });

  it('that was deleted comes back as it was, and is a copy only where something of its name is here', async () => {
    const host = newHost();
    const { call } = host;
    const id = await filled(host);
    const { name, base64 } = await fileOf(id, host);
    const before = answerOf(await call('incidents.open', { id })).incident;
    answerOf(await call('incidents.remove', { id }));
    expect(answerOf(await call('incidents.import', { name, base64, mode: 'look' })).known).toBe('removed');
    const again = answerOf(await call('incidents.import', { name, base64, mode: 'copy' })).id ?? '';
    expect(answerOf(await call('incidents.open', { id: again })).incident).toEqual({ ...before, id: again });
    const second = answerOf(await call('incidents.import', { name, base64, mode: 'copy' })).id ?? '';
    expect(answerOf(await call('incidents.open', { id: second })).incident.facts.title).toBe(
      'Third words (copy)',
    );
  });

  it('gets the other state beside it, with its versions and files, and goes on saying what it said', async () => {
    const [here, there] = [newHost(), newHost()];
    const id = await filled(here);
    const first = await fileOf(id, here);
    answerOf(await there.call('incidents.import', { name: first.name, base64: first.base64, mode: 'take' }));
    const { incident, revision } = answerOf(await there.call('incidents.open', { id }));
    const theirs = { ...incident, facts: { ...incident.facts, title: 'Their words', regions: ['north'] } };
    answerOf(await there.call('incidents.save', { id, revision, incident: theirs }));
    answerOf(
      await there
        .call('versions.freeze', { id, revision: revision + 1, name: 'Sent', note: '' })
        .then((no) => {
          expect(errorOf(no).code).toBe('conflict');
          return there.call('versions.freeze', { id, revision: revision + 1, name: 'Sent again', note: '' });
        }),
    );
    const base64 = Buffer.from('another picture').toString('base64');
    answerOf(await there.call('attachments.add', { incidentId: id, name: 'second.txt', base64 }));
    const back = await fileOf(id, there);
    const given = { name: back.name, base64: back.base64 };

    const refused = errorOf(await here.call('incidents.import', { ...given, mode: 'take' }));
    expect(refused.message).toContain('differs in “Title and status” and “Impact”');
    const put = answerOf(await here.call('incidents.import', { ...given, mode: 'beside' }));
    expect(put).toMatchObject({ id, known: 'different', differs: ['Title and status', 'Impact'] });
    const other = answerOf(await here.call('incidents.version', { id, revision: put.revision ?? 0 }));
    expect(other.facts.title).toBe('Their words');
    expect(answerOf(await here.call('incidents.open', { id })).incident.facts.title).toBe('Third words');
    const frozen = answerOf(await here.call('versions.frozen', { id }));
    expect(frozen.map(({ name }) => name)).toEqual(['Sent again', 'Sent', 'Draft']);
    expect(answerOf(await here.call('attachments.list', { incidentId: id }))).toHaveLength(2);
    expect(here.store.check()).toEqual([]);
    const unknown = errorOf(await newHost().call('incidents.import', { ...given, mode: 'beside' }));
    expect(unknown.code).toBe('bad-input');
  });

  it('stays deleted when it was: the file becomes a copy', async () => {
    const host = newHost();
    const id = await filled(host);
    const { name, base64 } = await fileOf(id, host);
    answerOf(await host.call('incidents.remove', { id }));
    expect(answerOf(await host.call('incidents.import', { name, base64, mode: 'look' })).known).toBe(
      'removed',
    );
    expect(errorOf(await host.call('incidents.import', { name, base64, mode: 'take' })).code).toBe(
      'conflict',
    );
    expect(answerOf(await host.call('incidents.import', { name, base64, mode: 'copy' })).id).not.toBe(id);
  });
});

describe('what cannot be taken in', () => {
  it('changes nothing: a record no version of the app could have written, a file that did not arrive whole', async () => {
    const { call, store } = newHost();
    const base64 = Buffer.from('{"schema":1,"id":"a","setup":{},"evil":1}').toString('base64');
    const wrong = errorOf(await call('incidents.import', { name: 'a.json', base64, mode: 'take' }));
    expect(wrong.message).toMatch(
      /^a\.json: This is not a record Upfront can keep: .*Nothing was imported\.$/,
    );
    const half = errorOf(await call('incidents.import', { name: 'a.json', base64: 'abc', mode: 'take' }));
    expect(half.message).toBe('a.json did not arrive whole. Nothing was imported.');
    expect(answerOf(store.incidents.list('', 9))).toEqual([]);
  });

  it('leaves no half of it behind when one of its versions is refused', async () => {
    const { store } = newHost();
    const record = incidentWith('i1', { title: 'a' });
    const version = {
      name: 'Same name',
      note: '',
      final: false,
      frozenAt: '2026-06-03T16:00:00.000Z',
      record,
    };
    const refused = store.takeIn({ record, versions: [version, version], files: [] }, () => 'text/plain');
    expect(errorOf(refused).code).toBe('conflict');
    expect(errorOf(store.incidents.open('i1')).code).toBe('not-found');
    answerOf(store.takeIn({ record, versions: [version], files: [] }, () => 'text/plain'));
    expect(answerOf(store.incidents.versions('i1'))).toHaveLength(1);
    expect(store.check()).toEqual([]);
  });
});
