import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedFile, OpenIncident } from '../../shared/api/answers.ts';
import { type Answer, type Argument, CONTRACT, type MethodName } from '../../shared/api/contract.ts';
import type { Result } from '../../shared/api/result.ts';
import { applyEdit } from '../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { CARRIERS, type Carried } from './carriers.ts';

const titled = (incident: Incident, title: string): Incident =>
  applyEdit(incident, { kind: 'fact', key: 'title', value: title });

describe.each(CARRIERS)('the contract over $name', ({ host, canChooseFile, start }) => {
  let carried: Carried;
  const called = new Set<string>();

  beforeAll(async () => {
    carried = await start();
  });
  afterAll(() => carried.close());

  async function call<M extends MethodName>(name: M, argument: Argument<M>): Promise<Result<Answer<M>>> {
    called.add(name);
    return (await carried.call(name, argument)) as Result<Answer<M>>;
  }
  async function value<M extends MethodName>(name: M, argument: Argument<M>): Promise<Answer<M>> {
    const result = await call(name, argument);
    if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
    return result.value;
  }
  const create = (title: string): Promise<OpenIncident> =>
    value('incidents.create', {}).then(async ({ incident, revision, savedAt, sample }) => {
      const next = titled(incident, title);
      const saved = await value('incidents.save', { id: incident.id, revision, incident: next });
      return { incident: next, sample, savedAt: saved.savedAt ?? savedAt, revision: saved.revision };
    });

  describe('the app', () => {
    it('says what it is and where it keeps things', async () => {
      expect(await value('app.info', {})).toEqual({
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        host,
        dataDir: join(carried.folder, 'data'),
        exportDir: expect.any(String),
        writable: true,
        encrypted: false,
        canChooseFile,
        canNotify: host === 'electron',
        notices: [],
      });
    });

    it('keeps settings, and refuses what it cannot work with', async () => {
      const before = await value('settings.get', {});
      expect(before.theme).toBe('system');
      const set = { theme: 'dark', zone: 'Europe/Berlin', page: 'A4', pace: 140 } as const;
      // The currency follows the zone until somebody chooses another.
      const settings = { ...before, ...set, currency: 'EUR' };
      expect(await value('settings.set', set)).toEqual(settings);
      expect(await value('settings.get', {})).toEqual(settings);
      const wrong = await call('settings.set', { zone: 'Mars/Olympus' });
      expect(wrong).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      expect(await value('settings.get', {})).toEqual(settings);
      expect(await value('settings.reset', {})).toEqual(before);
      expect(await value('settings.get', {})).toEqual(before);
    });

    it('keeps the house style, which goes out as a file and comes in from one', async () => {
      const before = await value('style.get', {});
      const style = { ...before, accent: '00685E', mark: 'Internal', language: 'en-GB' } as const;
      const { mark, language } = style;
      expect(await value('style.set', { accent: '#00685e', mark, language })).toEqual(style);
      const wrong = await call('style.set', { accent: '#eeeeee' });
      expect(wrong).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      const path = join(carried.folder, 'house-style.json');
      expect(await value('style.export', { path })).toMatchObject({ path, notes: [] });
      expect(await value('style.reset', {})).toEqual(before);
      const base64 = readFileSync(path).toString('base64');
      expect(await value('style.import', { base64 })).toMatchObject({ style });
      expect(await value('style.get', {})).toEqual(style);
      expect(await value('style.reset', {})).toEqual(before);
    });

    it('keeps the rule table, refuses one that cannot be counted, and gives the built-in one back', async () => {
      const before = await value('clockRules.get', {});
      const given = { asOf: before.asOf, holidays: [], rules: [...before.rules] };
      const changed = { ...given, holidays: ['2026-07-06'], rules: given.rules.slice(1) };
      expect(await value('clockRules.set', changed)).toEqual(changed);
      const wrong = await call('clockRules.set', { ...changed, asOf: 'some day' });
      expect(wrong).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      expect(await value('clockRules.get', {})).toEqual(changed);
      expect(await value('clockRules.reset', {})).toEqual(before);
    });

    it('keeps refused texts by incident until they are taken back', async () => {
      const texts = { 'capture/loss': { text: '40k or so', problem: 'That is no amount.' } };
      await value('refused.keep', { id: 'somewhere', texts });
      expect(await value('refused.get', { id: 'somewhere' })).toEqual(texts);
      expect(await value('refused.get', { id: 'elsewhere' })).toEqual({});
      await value('refused.keep', { id: 'somewhere', texts: {} });
      expect(await value('refused.get', { id: 'somewhere' })).toEqual({});
    });

    it('knows the vocabulary', async () => {
      const terms = await value('vocabulary.list', {});
      expect(terms).toHaveLength(482);
      expect(terms[0]).toMatchObject({ term: expect.any(String), plain: expect.any(String) });
    });
  });

  describe('the vocabulary', () => {
    const blip = {
      term: 'blip',
      expansion: null,
      definition: 'A stop of seconds.',
      plain: 'short stop',
      partOfSpeech: 'n',
      roles: ['S'],
      domain: '',
      severity: 'warn',
      backgroundOnly: false,
    } as const;
    const found = async (name: string) =>
      (await value('vocabulary.list', {})).find(({ term }) => term === name);

    it('takes a term, refuses it twice, lets it go and brings it back', async () => {
      await value('vocabulary.save', { term: { ...blip, roles: ['S'] }, previous: null, replace: false });
      expect(await found('blip')).toEqual({ ...blip, origin: 'own' });
      expect(
        await call('vocabulary.save', { term: { ...blip, roles: ['S'] }, previous: null, replace: false }),
      ).toMatchObject({ ok: false, error: { code: 'conflict' } });
      await value('vocabulary.remove', { term: 'blip' });
      expect(await found('blip')).toBeUndefined();
      await value('vocabulary.restore', { term: 'blip' });
      expect(await found('blip')).toEqual({ ...blip, origin: 'own' });
      await value('vocabulary.remove', { term: 'blip' });
      expect(await call('vocabulary.remove', { term: 'blip' })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    });

    it('goes out as a file and comes in from one', async () => {
      const path = join(carried.folder, 'terms.csv');
      const file = await value('vocabulary.export', { path, which: 'all' });
      expect(file).toMatchObject({ path, notes: ['482 terms written.'] });
      const base64 = readFileSync(path).toString('base64');
      const report = await value('vocabulary.import', { base64, mode: 'look' });
      expect(report).toMatchObject({ added: 0, changed: 0, same: 482, problemCount: 0, done: false });
    });
  });

  describe('what is no call', () => {
    it.each(['incidents.drop', '', 'constructor', '__proto__', 'toString', 'app.info ', 7, null, {}])(
      'is refused by name: %s',
      async (name) => {
        expect(await carried.call(name, {})).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      },
    );

    it.each([
      ['incidents.open', {}],
      ['incidents.open', { id: '' }],
      ['incidents.open', { id: 7 }],
      ['incidents.open', { id: 'x', more: true }],
      ['incidents.open', null],
      ['incidents.open', 'x'],
      ['incidents.list', { query: 'x', limit: 0 }],
      ['incidents.list', { query: 'x', limit: 1.5 }],
      ['export.brief', { id: 'x', format: 'exe', path: null, draft: true }],
      ['export.brief', { id: 'x', format: 'docx', path: null, draft: true, document: 'poster' }],
      [
        'export.brief',
        { id: 'x', format: 'md', path: null, draft: true, redaction: { kinds: [], keep: [], also: [] } },
      ],
      [
        'export.brief',
        {
          ...{ id: 'x', format: 'md', path: null, draft: true, document: 'card' },
          redaction: { kinds: ['money'], keep: [], also: [] },
        },
      ],
      ['versions.freeze', { id: 'x', revision: -1, name: 'x', note: '' }],
      ['versions.freeze', { id: 'x', revision: 1, name: 'x' }],
      ['files.reveal', { path: '' }],
    ])('is refused by argument: %s %j', async (name, argument) => {
      const result = await carried.call(name, argument);
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'bad-input', message: expect.stringContaining(name) },
      });
    });
  });

  describe('an incident', () => {
    it('is created, saved and opened again, to the letter', async () => {
      const title = 'Zahlungen “fielen” aus – 支払い \u{1F4B3} \u2028 <b>e\u0301</b>';
      const made = await create(title);
      const opened = await value('incidents.open', { id: made.incident.id });
      expect(opened.incident).toEqual(made.incident);
      expect(opened.incident.facts.title).toBe(title);
      expect(opened).toMatchObject({ revision: made.revision, sample: false });
    });

    it('is never overwritten from an older state', async () => {
      const { incident, revision } = await create('First words');
      const save = (title: string) =>
        call('incidents.save', { id: incident.id, revision, incident: titled(incident, title) });
      expect(await save('Mine')).toMatchObject({ ok: true });
      expect(await save('Theirs')).toMatchObject({ ok: false, error: { code: 'conflict' } });
      const now = await value('incidents.open', { id: incident.id });
      expect(now.incident.facts.title).toBe('Mine');
    });

    it('is refused whole when it is no record, and nothing changes', async () => {
      const { incident, revision } = await create('Kept');
      for (const wrong of [
        null,
        [],
        'x',
        {},
        { ...incident, facts: { title: 7 } },
        { ...incident, id: 'y' },
      ]) {
        expect(await call('incidents.save', { id: incident.id, revision, incident: wrong })).toMatchObject({
          ok: false,
          error: { code: 'bad-input' },
        });
      }
      expect(await value('incidents.open', { id: incident.id })).toMatchObject({ revision, incident });
    });

    it('can be looked at as it was', async () => {
      const { incident, revision } = await create('Before');
      const after = titled(incident, 'After');
      await value('incidents.save', { id: incident.id, revision, incident: after });
      const versions = await value('incidents.versions', { id: incident.id });
      expect(versions.map((version) => version.revision)).toEqual([revision + 1, revision, revision - 1]);
      const old = await value('incidents.version', { id: incident.id, revision });
      expect(old.facts.title).toBe('Before');
    });

    it('is found by its words, copied, removed and brought back', async () => {
      const { incident } = await create('The quokka service stopped');
      const found = () => value('incidents.list', { query: 'quokka', limit: 10 });
      expect((await found()).map(({ id }) => id)).toEqual([incident.id]);
      const copy = await value('incidents.duplicate', { id: incident.id });
      expect(copy.incident.facts.title).toBe('The quokka service stopped (copy)');
      expect(await found()).toHaveLength(2);
      await value('incidents.remove', { id: copy.incident.id });
      expect((await found()).map(({ id }) => id)).toEqual([incident.id]);
      await value('incidents.restore', { id: copy.incident.id });
      expect(await found()).toHaveLength(2);
    });

    it('that is not there is said so', async () => {
      for (const name of ['incidents.open', 'incidents.duplicate', 'samples.open'] as const) {
        const result = await call(name, { id: 'nobody' });
        expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
      }
    });
  });

  describe('a version', () => {
    it('is frozen under a name, stays as it was, and keeps the hashes of its files', async () => {
      const { incident, revision } = await create('As sent');
      const { id } = incident;
      const name = { name: '  Sent to\n the CEO ', note: 'By mail. ' };
      const frozen = await value('versions.freeze', { id, revision, ...name });
      expect(frozen).toMatchObject({ number: 1, revision, name: 'Sent to the CEO', note: 'By mail.' });
      expect(await call('versions.freeze', { id, revision, ...name })).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
      });
      await value('incidents.save', { id, revision, incident: titled(incident, 'Written on') });
      expect(await value('versions.frozen', { id })).toEqual([frozen]);
      expect((await value('incidents.version', { id, revision })).facts.title).toBe('As sent');
      const path = join(carried.folder, 'as sent.txt');
      const order = { id, format: 'txt', path, draft: true, revision } as const;
      const file = await value('export.brief', order);
      expect(readFileSync(path, 'utf8')).toContain('As sent');
      expect(await value('versions.exports', { id })).toEqual([
        { path, revision, sha256: file.sha256, exportedAt: expect.stringMatching(/Z$/), redacted: false },
      ]);
    });

    it('of the last report is what the next one, however it is exported, compares itself with', async () => {
      const { incident, revision } = await create('Report 1');
      const { id } = incident;
      const numbered = (reportNo: number, status: 'mitigating' | 'restored') => ({
        ...incident,
        facts: { ...incident.facts, reportNo, status },
      });
      await value('incidents.save', { id, revision, incident: numbered(1, 'mitigating') });
      const naming = { name: 'As sent', note: '' };
      const version = await value('versions.freeze', { id, revision: revision + 1, ...naming });
      await value('incidents.save', { id, revision: revision + 1, incident: numbered(2, 'restored') });
      const last = await value('versions.lastReport', { id, reportNo: 2 });
      expect(last).toMatchObject({ version, incident: { facts: { reportNo: 1 } } });
      for (const none of [{ reportNo: 1 }, { reportNo: null }, { reportNo: 2, before: revision + 1 }])
        expect(await value('versions.lastReport', { id, ...none })).toBeNull();
      const path = join(carried.folder, 'report.md');
      const order = { id, format: 'md', path, draft: true } as const;
      expect(await value('versions.sent', { id, reportNo: 1 })).toMatchObject({ version, exportedAt: null });
      expect(await value('versions.sent', { id, reportNo: 2 })).toBeNull();
      await value('export.brief', order);
      // A draft that was sent is what the reader has, whatever is written afterwards.
      await value('incidents.save', { id, revision: revision + 2, incident: numbered(2, 'mitigating') });
      const sent = { revision: revision + 2, version: null, incident: { facts: { status: 'restored' } } };
      expect(await value('versions.sent', { id, reportNo: 2 })).toMatchObject(sent);
      const heading = '## Changes since report 1: from mitigating to restored';
      expect(readFileSync(path, 'utf8')).toContain(heading);
      await value('export.brief', { ...order, revision: revision + 1 });
      expect(readFileSync(path, 'utf8')).not.toContain('## Changes');
    });

    it.each([
      ['without a name', { name: ' ' }, 'bad-input'],
      ['under a number', { name: '12' }, 'bad-input'],
      ['that is not there', { revision: 99 }, 'not-found'],
    ] as const)('%s is not frozen', async (_what, change, code) => {
      const { incident, revision } = await create('Kept');
      const naming = { id: incident.id, revision, name: 'A name', note: '', ...change };
      expect(await call('versions.freeze', naming)).toMatchObject({ ok: false, error: { code } });
      expect(await value('versions.frozen', { id: incident.id })).toEqual([]);
    });
  });

  describe('a sample', () => {
    it('is opened as a copy, once', async () => {
      const samples = await value('samples.list', {});
      expect(samples).toHaveLength(16);
      expect(samples[0]).toMatchObject({ id: 'model-card-payments', title: expect.stringContaining('Card') });
      const first = await value('samples.open', { id: 'model-card-payments' });
      expect(first.sample).toBe(true);
      const again = await value('samples.open', { id: 'model-card-payments' });
      expect(again.incident.id).toBe(first.incident.id);
    });
  });

  describe('an attachment', () => {
    it('is kept with its incident', async () => {
      const { incident } = await create('With a picture');
      const base64 = Buffer.alloc(300_000, 'evidence').toString('base64');
      const added = await value('attachments.add', { incidentId: incident.id, name: 'log.txt', base64 });
      expect(added).toMatchObject({ name: 'log.txt', bytes: 300_000 });
      expect(await value('attachments.list', { incidentId: incident.id })).toEqual([added]);
      expect(await value('attachments.read', { id: added.id })).toEqual({ base64 });
      expect(await call('attachments.read', { id: 'gone' })).toMatchObject({ error: { code: 'not-found' } });
      expect(await value('attachments.remove', { id: added.id })).toBeNull();
      expect(await value('attachments.list', { incidentId: incident.id })).toEqual([]);
      const back = { incidentId: incident.id, name: 'log.txt', base64, id: added.id };
      expect(await value('attachments.add', back)).toEqual(added);
    });

    it('that did not arrive whole is refused', async () => {
      const { incident } = await create('Without a picture');
      const result = await call('attachments.add', { incidentId: incident.id, name: 'x', base64: 'a===' });
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      expect(await value('attachments.list', { incidentId: incident.id })).toEqual([]);
    });
  });

  it('a file of values over time is read, and nothing of it kept', async () => {
    const base64 = Buffer.from('time,sales\n2026-06-03 14:00,1\n2026-06-03 14:05,2\n').toString('base64');
    const found = await value('series.read', { base64, zone: 'UTC', pick: null, pace: 'interval' });
    expect(found).toMatchObject({ kind: 'one', name: 'sales' });
    const wrong = await call('series.read', { base64: 'AA==', zone: 'UTC', pick: null, pace: 'interval' });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  describe('an export', () => {
    const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    const model = async () => (await value('samples.open', { id: 'model-card-payments' })).incident.id;

    it.each(['docx', 'pdf', 'md', 'txt'] as const)('as %s is the file it says it is', async (format) => {
      const path = join(carried.folder, `a brief.${format}`);
      const file = await value('export.brief', { id: await model(), format, path, draft: true });
      expect(file).toEqual({ path, sha256: sha256(path), notes: [] });
    });

    it('as pptx is the file it says it is, and tells what stands in the notes alone', async () => {
      const path = join(carried.folder, 'a brief.pptx');
      const file = await value('export.brief', { id: await model(), format: 'pptx', path, draft: true });
      const notes = [expect.stringContaining('no room on the slides')];
      expect(file).toEqual({ path, sha256: sha256(path), notes });
    });

    it('of the pocket card is the same file each time, and no version is frozen for it', async () => {
      const id = await model();
      const path = join(carried.folder, 'a card.docx');
      const frozen = await value('versions.frozen', { id });
      const order = { id, format: 'docx', path, draft: false, document: 'card' } as const;
      const file = await value('export.brief', order);
      expect(file).toEqual({ path, sha256: sha256(path), notes: [] });
      expect(await value('export.brief', order)).toEqual(file);
      expect(await value('versions.frozen', { id })).toEqual(frozen);
    });

    it('without a path gets a name from its title', async () => {
      const { exportDir } = await value('app.info', {});
      const file = await value('export.brief', { id: await model(), format: 'txt', path: null, draft: true });
      expect(file.path.startsWith(join(exportDir, 'Card payments'))).toBe(true);
      expect(sha256(file.path)).toBe(file.sha256);
    });

    it.each(['mail', 'calendar'] as const)('of a %s is the file it says it is', async (kind) => {
      const path = join(carried.folder, `a follow-up of ${kind}`);
      const file = await value('export.followUp', { id: await model(), kind, path });
      expect(file).toEqual({ path, sha256: sha256(path), notes: [] });
    });

    it.each([
      ['a path that is not whole', 'brief.docx', 'bad-input'],
      ['a folder that is not there', '/no/such/folder/brief.docx', 'no-such-folder'],
    ] as const)('to %s is refused in one sentence', async (_what, path, code) => {
      const result = await call('export.brief', { id: await model(), format: 'docx', path, draft: true });
      expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\.$/) } });
      expect(existsSync(path)).toBe(false);
    });

    it('of an incident that is not there writes nothing', async () => {
      const path = join(carried.folder, 'nothing.docx');
      const result: Result<ExportedFile> = await call('export.brief', {
        id: 'nobody',
        format: 'docx',
        path,
        draft: true,
      });
      expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
      expect(existsSync(path)).toBe(false);
    });
  });

  describe('a file', () => {
    it('is chosen with a dialog only where there is one', async () => {
      expect(await call('files.choose', { suggested: 'brief.docx' })).toMatchObject(
        canChooseFile ? { ok: true, value: { path: null } } : { ok: false, error: { code: 'unavailable' } },
      );
    });

    it('that is no longer there is not shown', async () => {
      expect(await call('files.reveal', { path: 'brief.docx' })).toMatchObject({
        ok: false,
        error: { code: 'bad-input' },
      });
      expect(await call('files.reveal', { path: join(carried.folder, 'gone.docx') })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    });
  });

  describe('what is due', () => {
    it('is listed over all incidents', async () => {
      expect(await value('followUp.due', {})).toEqual({ items: [], more: 0 });
    });

    it('is notified by the host where it can', async () => {
      const notice = { id: 'nobody', title: 'A promise is due', body: '' };
      expect(await call('followUp.remind', notice)).toMatchObject(
        host === 'electron' ? { ok: true } : { ok: false, error: { code: 'unavailable' } },
      );
    });
  });

  it('the pace of the speaker is the planned one until rehearsals were measured', async () => {
    expect(await value('speaker.pace', {})).toMatchObject({ wordsPerMinute: 130, own: false });
  });

  describe('an incident as one file', () => {
    it('goes out and comes in again, never over what is here', async () => {
      const { incident } = await create('On its way');
      const path = join(carried.folder, 'on its way.upfront');
      expect((await value('export.bundle', { id: incident.id, format: 'upfront', path })).path).toBe(path);
      const file = { name: 'on its way.upfront', base64: readFileSync(path).toString('base64') };
      expect(await value('incidents.import', { ...file, mode: 'look' })).toMatchObject({ known: 'same' });
      const copy = await value('incidents.import', { ...file, mode: 'copy' });
      expect(copy.id).not.toBe(incident.id);
      expect((await value('incidents.open', { id: copy.id ?? '' })).incident.facts.title).toBe(
        'On its way (copy)',
      );
    });

    it('that is none is refused in a sentence', async () => {
      const file = { name: 'notes.upfront', base64: Buffer.from('my notes').toString('base64') };
      expect(await call('incidents.import', { ...file, mode: 'take' })).toMatchObject({
        ok: false,
        error: { code: 'bad-input', message: expect.stringMatching(/\.$/) },
      });
    });
  });

  it('the whole store goes out as one file, and is remembered', async () => {
    const path = join(carried.folder, 'all.upfront-backup');
    const saved = await value('backup.save', { path });
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(saved).toEqual({ path, sha256, notes: [], incidents: expect.any(Number), bytes: bytes.length });
    const { last, kept } = await value('backup.list', {});
    expect([last?.path, kept]).toEqual([path, []]);
    const beside = join(carried.folder, 'data', 'upfront.db');
    expect(await call('backup.save', { path: beside })).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
  });

  it('the store is encrypted, locked, and opened by its passphrase alone', async () => {
    const passphrase = 'seven green herons walk home';
    const { incident } = await create('Behind a passphrase');
    const wish = { current: null, next: passphrase };
    expect((await value('passphrase.set', wish)).left).toEqual([]);
    expect((await value('app.info', {})).encrypted).toBe(true);
    await value('passphrase.lock', {});
    expect(await call('settings.get', {})).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await call('passphrase.enter', { passphrase: 'nine blue tapirs' })).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase', message: expect.stringMatching(/\.$/) },
    });
    await value('passphrase.enter', { passphrase });
    expect((await value('incidents.open', { id: incident.id })).incident).toEqual(incident);
    await value('passphrase.set', { current: passphrase, next: null });
    expect((await value('app.info', {})).encrypted).toBe(false);
  });

  it('a job that was given up before it began writes nothing', async () => {
    const { incident } = await create('Given up');
    const path = join(carried.folder, 'given up.docx');
    await value('jobs.cancel', { job: 'job-1' });
    const wish = { id: incident.id, format: 'docx', path, draft: true, job: 'job-1' } as const;
    expect((await call('export.brief', wish)).ok).toBe(false);
    expect(existsSync(path)).toBe(false);
  });

  it('the place where the next start begins is an incident, or the list', async () => {
    await value('app.place', { place: '#/incident/0198c2/impact' });
    await value('app.place', { place: null });
    expect((await call('app.place', { place: '#/settings' })).ok).toBe(false);
  });

  it('a screen that broke is noted, and shown without what was typed', async () => {
    await value('app.crashed', { error: 'TypeError', places: ['at draw (page.js:1:2)'] });
    const { log, report } = await value('app.diagnostics', {});
    expect(log.at(-1)).toContain('TypeError');
    expect(report).not.toContain('Given up');
  });

  it('the notices of what it is made of can be read', async () => {
    const packages = await value('app.licences', {});
    expect(packages.map(({ name }) => name)).toContain('react');
  });

  it('every call of the contract was made', () => {
    expect([...called].sort()).toEqual(Object.keys(CONTRACT).sort());
  });
});
