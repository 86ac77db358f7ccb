import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { success } from '../../main/app/ports.ts';
import { answerOf, errorOf, incidentWith } from '../store/parts/workshop.ts';
import { newHost, type TestHost } from './parts/host.ts';

async function incidentIn({ call }: TestHost, title: string): Promise<string> {
  const given = incidentWith('x', { title });
  return answerOf(await call('incidents.create', { incident: given })).incident.id;
}

const exporting = (host: TestHost, id: string, more: object = {}) =>
  host.call('export.brief', { id, format: 'docx', path: null, draft: false, ...more });

const printed = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('the export of a brief', () => {
  it('goes to a file named by the title, in a folder that it makes', async () => {
    const host = newHost();
    const id = await incidentIn(host, 'Card payments: failed?');
    const { path, sha256, notes } = answerOf(await exporting(host, id));
    expect(path).toBe(join(host.exportDir, 'Card payments failed, draft.docx'));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(notes).toEqual(['A note of the exporter.']);
    expect(printed(path)).toMatchObject({
      format: 'docx',
      brief: { title: 'Card payments: failed?', draft: true },
    });
  });

  it('that is cancelled while it is printed leaves no file, nor touches the one that is there', async () => {
    let goOn = () => {};
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    const host = newHost(({ exporter }) => ({
      exporter: {
        ...exporter,
        print: async (brief, format) => {
          await held;
          return exporter.print(brief, format);
        },
      },
    }));
    const id = await incidentIn(host, 'Slow');
    const path = join(host.exportDir, '..', 'there.docx');
    writeFileSync(path, 'the old one');
    const running = [exporting(host, id, { job: 'j1' }), exporting(host, id, { job: 'j1', path })];
    answerOf(await host.call('jobs.cancel', { job: 'j1' }));
    goOn();
    for (const answer of running) expect(errorOf(await answer).code).toBe('cancelled');
    expect(readdirSync(host.exportDir)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('the old one');
    answerOf(await exporting(host, id, { job: 'j2' }));
    expect(readdirSync(host.exportDir)).toEqual(['Slow, draft.docx']);
  });

  it('asked to keep what is there, writes over its own file alone', async () => {
    const host = newHost();
    const id = await incidentIn(host, 'Kept');
    const path = join(host.exportDir, '..', 'mine.docx');
    writeFileSync(path, 'my own notes');
    expect(errorOf(await exporting(host, id, { path, keep: true }))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('choose another name'),
    });
    expect(readFileSync(path, 'utf8')).toBe('my own notes');
    answerOf(await exporting(host, id, { path }));
    answerOf(await exporting(host, id, { path, keep: true }));
    expect(printed(path)).toMatchObject({ brief: { title: 'Kept' } });
  });

  it('replaces its own file, never that of another incident, nor one a person has edited', async () => {
    const host = newHost();
    const first = await incidentIn(host, 'Same title');
    const second = await incidentIn(host, 'Same title');
    const name = async (id: string) =>
      answerOf(await exporting(host, id)).path.slice(host.exportDir.length + 1);
    expect(await name(first)).toBe('Same title, draft.docx');
    expect(await name(first)).toBe('Same title, draft.docx');
    expect(await name(second)).toBe('Same title, draft (2).docx');
    writeFileSync(join(host.exportDir, 'Same title, draft.docx'), 'edited by hand');
    expect(await name(first)).toBe('Same title, draft (3).docx');
    expect(await name(second)).toBe('Same title, draft (2).docx');
    expect(readFileSync(join(host.exportDir, 'Same title, draft.docx'), 'utf8')).toBe('edited by hand');
    expect(readdirSync(host.exportDir)).toHaveLength(3);
  });

  it('goes where the person says, if that is a full path in a folder that is there', async () => {
    const host = newHost();
    const id = await incidentIn(host, 'Title');
    answerOf(await exporting(host, id));
    const path = join(host.exportDir, 'chosen.md');
    expect(answerOf(await exporting(host, id, { path, format: 'md' })).path).toBe(path);
    expect(errorOf(await exporting(host, id, { path: 'chosen.md' }))).toEqual({
      code: 'bad-input',
      message: 'chosen.md is not a full path. Nothing was written.',
    });
    expect(errorOf(await exporting(host, id, { path: '/no/such/folder/a.docx' })).code).toBe(
      'no-such-folder',
    );
  });

  it('stays a draft while must-haves are open, with a note', async () => {
    const host = newHost();
    const id = await incidentIn(host, 'Title');
    const { incident } = answerOf(await host.call('incidents.open', { id }));
    const final = { ...incident, setup: { ...incident.setup, final: true } };
    answerOf(await host.call('incidents.save', { id, revision: 1, incident: final }));
    const { path, notes } = answerOf(await exporting(host, id));
    expect(notes[0]).toMatch(/^Printed as a draft: \d+ must-haves are open\.$/);
    expect(printed(path).brief.draft).toBe(true);
  });

  it('of the pocket card has a name of its own, and is a draft as the brief would be', async () => {
    const host = newHost();
    const id = await incidentIn(host, 'Title');
    const { path } = answerOf(await exporting(host, id, { document: 'card' }));
    expect(path).toBe(join(host.exportDir, 'Pocket card Title.docx'));
    expect(printed(path).brief).toMatchObject({ page: 'A5', title: 'Title', draft: true });
  });

  it('works for a store that can only be read', async () => {
    const host = newHost(({ store }) => ({
      store: {
        ...store,
        writable: false,
        exports: {
          ...store.exports,
          record: () => ({ ok: false, error: { code: 'read-only', message: '' } }),
        },
      },
    }));
    const id = await incidentIn(host, 'Title');
    expect(answerOf(await exporting(host, id)).path).toBe(join(host.exportDir, 'Title, draft.docx'));
  });

  it('says what went wrong when the file cannot be written', async () => {
    const host = newHost(({ delivery }) => ({
      delivery: {
        ...delivery,
        sha256Of: async () => success(null),
        write: async () => ({ ok: false, error: { code: 'file-in-use', message: 'Word has it open.' } }),
      },
    }));
    const id = await incidentIn(host, 'Title');
    expect(errorOf(await exporting(host, id))).toEqual({ code: 'file-in-use', message: 'Word has it open.' });
    expect(errorOf(await exporting(host, 'none')).code).toBe('not-found');
    expect(host.crashes).toEqual([]);
  });
});
