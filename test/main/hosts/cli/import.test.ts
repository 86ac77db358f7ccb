import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLine } from './run-line.ts';

const model = join(import.meta.dirname, '../../../../assets/samples/model-card-payments.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront import '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inStore = (name: string, ...words: readonly string[]) =>
  runLine([...words, '--data-dir', join(folder, name)]);

it('goes out as one file, comes in elsewhere, and goes out again as the same bytes', async () => {
  const [first, second] = [join(folder, 'a.upfront'), join(folder, 'b.upfront')];
  expect(await runLine(['export', model, '-o', first])).toMatchObject({ code: 0 });
  const taken = await inStore('one', 'import', first);
  expect(taken).toMatchObject({ code: 0, complained: [] });
  const [id = ''] = taken.said;
  expect(await inStore('one', 'export', id, '--bundle', '-o', second)).toMatchObject({ code: 0 });
  expect(Buffer.compare(readFileSync(first), readFileSync(second))).toBe(0);

  const again = await inStore('one', 'import', second);
  expect(again).toMatchObject({ code: 0, said: [id], complained: ['It is here already, word for word.'] });
  const copy = await inStore('one', 'import', '--copy', second);
  expect(copy.code).toBe(0);
  expect(copy.said[0]).not.toBe(id);
});

it('takes a record in JSON, and never writes over what is here', async () => {
  const record = JSON.parse(readFileSync(model, 'utf8'));
  expect((await inStore('two', 'import', model)).said).toEqual([record.id]);
  const other = join(folder, 'other.json');
  writeFileSync(other, JSON.stringify({ ...record, facts: { ...record.facts, title: 'Another title' } }));
  const refused = await inStore('two', 'import', other);
  expect(refused.code).toBe(2);
  expect(refused.complained).toEqual([
    'other.json is of an incident that is here already and differs in “Title and status”. Nothing was changed. Import it in the app to merge it part by part; with --copy it is taken in beside it.',
  ]);
});

it.each([
  [[], 'Name one file: upfront import incident.upfront'],
  [['nowhere.upfront'], 'nowhere.upfront is not there.'],
  [[join(import.meta.dirname, 'run-line.ts')], 'run-line.ts: It has none of the headings of a post-mortem'],
])('says in one line what is wrong with %j', async (words, line) => {
  const { code, complained } = await inStore('three', 'import', ...words);
  expect(code).toBe(2);
  expect(complained).toHaveLength(1);
  expect(complained[0]).toContain(line);
});

describe('the file of another tool', () => {
  const postMortem = join(import.meta.dirname, '../../../told-files/google.md');

  it('becomes an incident, and what was read and kept is told beside its id', async () => {
    const looked = await inStore('four', 'import', postMortem, '--look');
    expect(looked).toMatchObject({ code: 0, said: [] });
    expect((await inStore('four', 'list')).said).toEqual([]);
    const taken = await inStore('four', 'import', postMortem);
    expect(taken.code).toBe(0);
    expect(taken.said).toHaveLength(1);
    expect(taken.complained).toEqual(looked.complained);
    expect(taken.complained[0]).toBe(
      'Read as Post-mortem: 13 facts, 3 events, 3 actions, 0 messages, 2 links, 5 notes.',
    );
    expect(taken.complained).toContain('Kept as a note (What went wrong): - Nobody tested the settings');
    expect((await inStore('four', 'list')).said[0]).toContain('Checkout errors in the EU shop');
  });

  it('steers no terminal by its name or its words', async () => {
    const odd = join(folder, 'odd\u001B[2J.md');
    writeFileSync(odd, '# Outage\n\n## Lea\u001B[31mrned\n\nwords\n');
    const { complained } = await inStore('four', 'import', odd, '--look');
    expect(complained).toEqual([expect.stringMatching(/^odd\[2J\.md: It has none of the headings/)]);
    writeFileSync(odd, '# Outage\n\n## Summary\n\nDown.\n\n## Lea\u001B[31mrned\u202E\n\nwords\n');
    const read = await inStore('four', 'import', odd, '--look');
    expect(read.complained).toContain('Kept as a note (Lea[31mrned): words');
  });

  it('is Jira’s with its list of fields too, which is called a schema', async () => {
    const jira = join(folder, 'jira.json');
    writeFileSync(jira, JSON.stringify({ key: 'A-1', fields: { summary: 'Down' }, schema: { summary: {} } }));
    const looked = await inStore('four', 'import', jira, '--look');
    expect(looked.complained[0]).toBe(
      'Read as Jira: 1 fact, 0 events, 0 actions, 0 messages, 0 links, 0 notes.',
    );
  });

  it('needs to be told its zone and day where it says none', async () => {
    const bare = join(folder, 'bare.md');
    writeFileSync(bare, '# Outage\n\n## Timeline\n\n- 14:02 down\n');
    expect((await inStore('five', 'import', bare)).complained).toEqual([
      'bare.md: It has 1 time without a time zone: say which one holds. Nothing was imported. Add --zone, for example --zone Europe/Berlin.',
    ]);
    const zoned = await inStore('five', 'import', bare, '--zone', 'UTC');
    expect(zoned.complained[0]).toContain('Add --day, for example --day 2026-05-27.');
    expect(await inStore('five', 'import', bare, '--zone', 'UTC', '--day', '2026-05-27')).toMatchObject({
      code: 0,
    });
    const wrong = await inStore('five', 'import', bare, '--format', 'fax');
    expect(wrong.code).toBe(2);
    expect(wrong.complained[0]).toMatch(/^--format takes auto, .*markdown\.$/);
  });
});

it('says of a backup and of a copy of one incident which command takes it', async () => {
  const [one, all, cut] = ['c.upfront', 'all.upfront-backup', 'cut.json'].map((name) => join(folder, name));
  await runLine(['export', model, '-o', one ?? '']);
  expect(await inStore('both', 'import', one ?? '')).toMatchObject({ code: 0 });
  expect(await inStore('both', 'backup', all ?? '')).toMatchObject({ code: 0 });
  expect(await inStore('both', 'restore', one ?? '', '--yes')).toMatchObject({
    code: 2,
    complained: [expect.stringMatching(/^c\.upfront is no backup.*"upfront import"/)],
  });
  expect(await inStore('both', 'import', all ?? '')).toMatchObject({
    code: 2,
    complained: [expect.stringMatching(/^all\.upfront-backup is a backup.*"upfront restore"/)],
  });
  expect(await inStore('both', 'import', join(folder, 'both', 'upfront.db'))).toMatchObject({
    complained: [expect.stringMatching(/^upfront\.db is a backup.*"upfront restore"/)],
  });
  const other = join(folder, 'history.sqlite');
  writeFileSync(other, `SQLite format 3\0${'\xff'.repeat(200)}`, 'latin1');
  expect(await inStore('both', 'import', other)).toMatchObject({
    code: 2,
    complained: [expect.not.stringContaining('backup')],
  });
  writeFileSync(cut ?? '', '{');
  expect(await inStore('both', 'import', cut ?? '')).toMatchObject({
    code: 2,
    complained: [expect.stringContaining('begins as JSON')],
  });
});
