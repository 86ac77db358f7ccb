import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyIncident } from '../../../../shared/core/incident/incident.ts';
import { runLine } from './run-line.ts';

const model = join(import.meta.dirname, '../../../../assets/samples/model-card-payments.json');

let folder = '';
let empty = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront check '));
  empty = join(folder, 'empty.json');
  writeFileSync(empty, JSON.stringify(emptyIncident('empty')));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('an incident with what it must have', () => {
  it('passes, with what is left to the person', async () => {
    const { code, said, complained } = await runLine(['check', model]);
    expect(code).toBe(0);
    expect(said.at(-1)).toMatch(/^0 errors, \d+ warnings?, \d+ notes?\.$/);
    expect(complained).toEqual([]);
  });

  it('is read from standard input just as well', async () => {
    const fromFile = await runLine(['check', model, '--format', 'json']);
    const fromInput = await runLine(['check', '-', '--format', 'json'], readFileSync(model));
    expect(fromInput).toEqual(fromFile);
  });
});

describe('a slip of spelling in a field', () => {
  it('is a note with what may have been meant', async () => {
    const record = JSON.parse(readFileSync(model, 'utf8'));
    record.facts.sideEffect = 'Some customers recieved two receipts.';
    const { said } = await runLine(['check', '-'], Buffer.from(JSON.stringify(record)));
    const slips = said.filter((line) => /\bspelling\b/.test(line));
    expect(slips).toEqual([
      expect.stringMatching(/^info .*“recieved” is not in the dictionary\. “recieved” Better: received/),
    ]);
  });
});

describe('an incident with nothing in it', () => {
  it('fails, the gravest first', async () => {
    const { code, said } = await runLine(['check', empty]);
    expect(code).toBe(1);
    const severities = said.slice(0, -1).map((line) => line.split(' ')[0]);
    expect(severities[0]).toBe('error');
    const rank = { error: 0, warn: 1, info: 2 } as Record<string, number>;
    const ranks = severities.map((severity) => rank[severity ?? ''] ?? 9);
    expect(ranks).toEqual(ranks.toSorted());
  });

  it('is listed as JSON, each finding whole', async () => {
    const { code, said } = await runLine(['check', empty, '--format', 'json']);
    expect(code).toBe(1);
    const findings = JSON.parse(said.join('\n')) as Record<string, unknown>[];
    expect(findings.length).toBeGreaterThan(5);
    const keys = ['end', 'message', 'ruleId', 'severity', 'start', 'suggestion', 'text', 'where'];
    for (const finding of findings) expect(Object.keys(finding).sort()).toEqual(keys);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('checklist.C02');
    expect(findings.find(({ ruleId }) => ruleId === 'placeholder.open')?.where).toMatch(/^[\w-]+:\d+$/);
  });
});

describe('what is no incident is answered in one sentence, and with 2', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['nothing', '', 'What came in is empty.'],
    ['no JSON', '{"schema": 1', 'What came in is not JSON'],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), 'is not text in UTF-8'],
    ['a list', '[]', 'not an incident record'],
    ['something else in JSON', '{"a":1}', 'not an incident record'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'What came in'],
    [
      'deep nesting in a field',
      `{"schema":1,"id":"x","facts":{"title":${'['.repeat(9e4)}${']'.repeat(9e4)}}}`,
      'facts.title',
    ],
    ['a newer version', '{"schema": 99}', 'schema'],
    [
      'prototype keys',
      '{"schema":1,"id":"x","__proto__":{"polluted":true},"facts":{},"lists":{}}',
      '__proto__',
    ],
  ];
  it.each(cases)('%s', async (_what, input, sentence) => {
    const { code, said, complained } = await runLine(['check', '-'], input);
    expect(code).toBe(2);
    expect(said).toEqual([]);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain(sentence);
    expect(complained[0]?.length).toBeLessThan(600);
    expect('polluted' in {}).toBe(false);
  });

  it('a file that is not there', async () => {
    const { code, complained } = await runLine(['check', join(folder, 'gone.json')]);
    expect(code).toBe(2);
    expect(complained).toEqual([`${join(folder, 'gone.json')} is not there.`]);
  });

  it('a folder', async () => {
    expect(await runLine(['check', folder])).toMatchObject({
      code: 2,
      complained: [`${folder} is a folder.`],
    });
  });

  it('takes a byte order mark for what it is', async () => {
    const { code } = await runLine(['check', '-'], `\uFEFF${readFileSync(model, 'utf8')}`);
    expect(code).toBe(0);
  });
});
