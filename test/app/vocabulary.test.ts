import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../shared/api/contract.ts';
import { term } from '../core/vocabulary/term.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

type Mode = Argument<'vocabulary.import'>['mode'];

function host() {
  const made = newHost();
  const names = async () => answerOf(await made.call('vocabulary.list', {})).map((each) => each.term);
  const find = async (name: string) =>
    answerOf(await made.call('vocabulary.list', {})).find((each) => each.term === name);
  const save = (name: string, previous: string | null = null, replace = false) =>
    made.call('vocabulary.save', { term: { ...term(name), roles: ['S'] }, previous, replace });
  const bring = (csv: string, mode: Mode) =>
    made.call('vocabulary.import', { base64: Buffer.from(csv).toString('base64'), mode });
  return { ...made, names, find, save, bring };
}

describe('saving a term', () => {
  it('adds it once, and replaces only when asked to', async () => {
    const { save, find } = host();
    answerOf(await save('blip'));
    expect(await find('blip')).toMatchObject({ origin: 'own' });
    const again = errorOf(await save('blip'));
    expect(again).toEqual({
      code: 'conflict',
      message: '“blip” is in the vocabulary already. Nothing was changed.',
    });
    answerOf(await save('blip', null, true));
    answerOf(await save('blip', 'blip'));
  });

  it('renames, but not over another and not what is gone', async () => {
    const { save, names } = host();
    answerOf(await save('blip'));
    expect(errorOf(await save('SLO', 'blip')).code).toBe('conflict');
    answerOf(await save('blop', 'blip'));
    expect(await names()).not.toContain('blip');
    expect(errorOf(await save('x', 'blip')).code).toBe('not-found');
  });

  it('says what is missing', async () => {
    const { save, names } = host();
    expect(errorOf(await save('—')).message).toBe(
      'The term was not saved. A term needs a letter or a digit.',
    );
    expect(await names()).toHaveLength(482);
  });
});

describe('importing terms', () => {
  const CSV = [
    'Plain words;Term;Definition',
    'short stop;blip;A stop of seconds.',
    'our promise;SLO;A target.',
  ].join('\r\n');

  it('is looked at first', async () => {
    const { bring, names } = host();
    expect(answerOf(await bring(CSV, 'look'))).toEqual({
      added: 1,
      changed: 1,
      same: 0,
      problemCount: 0,
      problems: [],
      ignored: [],
      done: false,
    });
    expect(await names()).toHaveLength(482);
  });

  it('adds what is new, and replaces only when asked to', async () => {
    const { bring, find } = host();
    expect(answerOf(await bring(CSV, 'add'))).toMatchObject({ added: 1, done: true });
    expect((await find('SLO'))?.plain).toBe('our reliability target');
    expect(answerOf(await bring(CSV, 'replace'))).toMatchObject({ added: 0, changed: 1, same: 1 });
    expect(await find('SLO')).toMatchObject({ plain: 'our promise', origin: 'changed' });
  });

  it('brings all or nothing', async () => {
    const { bring, names } = host();
    const report = answerOf(await bring(`${CSV}\r\n;nothing;`, 'replace'));
    expect(report).toMatchObject({ added: 2, problemCount: 2, done: false });
    expect(report.problems[0]).toBe('Row 4, column “Definition”: Write what it means, in one sentence.');
    expect(await names()).toHaveLength(482);
    const many = Array.from({ length: 50 }, () => 'x;;').join('\n');
    expect(answerOf(await bring(`${CSV}\n${many}`, 'look')).problems).toHaveLength(20);
  });

  it('refuses what is no file of terms', async () => {
    const { call, bring } = host();
    expect(errorOf(await bring('', 'look')).message).toBe('The file is empty.');
    expect(errorOf(await call('vocabulary.import', { base64: 'abc', mode: 'look' })).message).toBe(
      'The file did not arrive whole. Nothing was imported.',
    );
  });
});

describe('exporting terms', () => {
  it('writes all, or only the own ones, as a file that says the same when it is imported', async () => {
    const { call, save, bring, exportDir } = host();
    answerOf(await save('=cmd|x'));
    const all = answerOf(await call('vocabulary.export', { path: null, which: 'all' }));
    expect(all.path).toBe(join(exportDir, 'Upfront vocabulary.csv'));
    expect(all.notes).toEqual(['483 terms written.']);
    const text = readFileSync(all.path, 'utf8');
    expect(text).toContain("'=cmd|x");
    expect(answerOf(await bring(text, 'look'))).toMatchObject({
      added: 0,
      changed: 0,
      same: 483,
      problems: [],
    });
    const own = answerOf(await call('vocabulary.export', { path: null, which: 'own' }));
    expect(own.notes).toEqual(['1 term written.']);
    expect(own.path).toBe(all.path);
  });

  it('needs a whole path', async () => {
    const { call } = host();
    const refused = errorOf(await call('vocabulary.export', { path: 'a.csv', which: 'all' }));
    expect(refused.message).toBe('a.csv is not a full path. Nothing was written.');
  });
});
