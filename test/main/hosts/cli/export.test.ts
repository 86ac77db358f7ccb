import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Composition, compose } from '../../../../main/hosts/compose.ts';
import type { OpenIncident } from '../../../../shared/api/answers.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import { emptyIncident } from '../../../../shared/core/incident/incident.ts';
import { READ_FIRST } from '../../../../shared/core/redact/told.ts';
import { runLine } from './run-line.ts';

const model = join(import.meta.dirname, '../../../../assets/samples/model-card-payments.json');
const host = { name: 'browser', chooseFile: null, revealFile: async () => {} } as const;

let folder = '';
let dataDir = '';
let id = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upfront export '));
  dataDir = join(folder, 'data');
  const composition = compose({ dataDir, exportDir: folder, host });
  id = await openSample(composition);
  composition.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function openSample({ dispatch }: Composition): Promise<string> {
  const opened = (await dispatch('samples.open', { id: 'model-card-payments' })) as Result<OpenIncident>;
  return opened.ok ? opened.value.incident.id : '';
}

const out = (name: string) => join(folder, name);
const taken = (path: string) =>
  `${path} is there already and is not this incident's own export: name another file, or add --replace to write over it.`;

describe('a file', () => {
  it.each([
    ['docx', 'PK\x03\x04'],
    ['pdf', '%PDF-1.7'],
    ['pptx', 'PK\x03\x04'],
    ['md', '# Card payments'],
    ['txt', 'Card payments'.toUpperCase()],
  ])('becomes .%s by the name of the target', async (format, start) => {
    const path = out(`brief.${format}`);
    const { code, said, complained } = await runLine(['export', model, '-o', path]);
    expect({ code, said }).toEqual({ code: 0, said: [path] });
    expect(complained).toHaveLength(format === 'pptx' ? 1 : 0);
    const text = readFileSync(path, format === 'md' || format === 'txt' ? 'utf8' : 'latin1');
    expect(text.slice(0, 2_000).toUpperCase()).toContain(start.toUpperCase());
  });

  it('comes out the same from standard input, and in the format that is asked for', async () => {
    const path = out('from-input.dat');
    const run = await runLine(['export', '-', '-o', path, '--format', 'md'], readFileSync(model));
    expect(run).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(out('brief.md'), 'utf8'));
  });

  it.each(['notes.txt', 'notes.upfront'])('leaves another file %s alone, unless told to', async (name) => {
    const path = out(name);
    writeFileSync(path, 'my notes');
    const refused = await runLine(['export', model, '-o', path]);
    expect(refused).toEqual({ code: 2, said: [], complained: [taken(path)] });
    expect(readFileSync(path, 'utf8')).toBe('my notes');
    expect(await runLine(['export', model, '-o', path, '--replace'])).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).not.toBe('my notes');
    // The same bytes again take nothing from anybody.
    expect(await runLine(['export', model, '-o', path])).toMatchObject({ code: 0 });
  });

  it('says so when it takes the place of another', async () => {
    const path = out('twice.txt');
    writeFileSync(path, 'my notes');
    const { code, complained } = await runLine(['export', model, '-o', path, '--replace']);
    expect({ code, complained }).toEqual({ code: 0, complained: ['It replaced the file that was there.'] });
  });

  it('into a folder that is not there is refused in one sentence', async () => {
    const { code, complained } = await runLine(['export', model, '-o', out('no/such/brief.docx')]);
    expect(code).toBe(2);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain('does not exist');
  });
});

describe('the pocket card', () => {
  it('is the same from a file and from the store', async () => {
    const path = out('card.txt');
    expect(await runLine(['export', model, '--card', '-o', path])).toMatchObject({ code: 0, said: [path] });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('Pocket card, as of 16:00 UTC on 3 June 2026.');
    const stored = out('card-by-id.txt');
    const run = await runLine(['export', id, '--card', '-o', stored, '--data-dir', dataDir]);
    expect(run).toEqual({ code: 0, said: [stored], complained: [] });
    expect(readFileSync(stored, 'utf8')).toBe(text);
  });
});

describe('a final brief', () => {
  const finalOne = () => {
    const path = out('final.json');
    const incident = emptyIncident('final', { final: true });
    writeFileSync(path, JSON.stringify(incident));
    return path;
  };

  it('with open must-haves is not written; the old file stays, and a draft is offered', async () => {
    const path = out('old.docx');
    writeFileSync(path, 'old');
    const { code, said, complained } = await runLine(['export', finalOne(), '-o', path]);
    expect(code).toBe(1);
    expect(said).toEqual([]);
    expect(complained).toEqual([
      expect.stringMatching(
        /^Not written as final: \d+ must-haves are open \(“[^”]+”, “[^”]+”, “[^”]+” and \d+ more\); "upfront check .+final\.json" says where each is filled in, --draft writes a draft\.$/,
      ),
    ]);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('is written as a draft when that is asked for', async () => {
    const path = out('draft.txt');
    expect(await runLine(['export', finalOne(), '-o', path, '--draft'])).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toMatch(/draft/i);
  });
});

describe('an incident of the store', () => {
  it('is written by its id, word for word as from its file', async () => {
    const path = out('by-id.txt');
    const run = await runLine(['export', id, '-o', path, '--data-dir', dataDir]);
    expect(run).toEqual({ code: 0, said: [path], complained: [] });
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(out('brief.txt'), 'utf8'));
  });

  it.each([
    ['mine.txt', []],
    ['mine.upfront', ['--bundle']],
  ])('goes over its own earlier %s, never over what somebody else wrote there', async (name, more) => {
    const path = out(name);
    const exported = (...rest: readonly string[]) =>
      runLine(['export', id, '-o', path, '--data-dir', dataDir, ...more, ...rest]);
    expect(await exported()).toMatchObject({ code: 0 });
    expect(await exported()).toMatchObject({ code: 0 });
    writeFileSync(path, 'my own notes');
    expect(await exported()).toEqual({ code: 2, said: [], complained: [taken(path)] });
    expect(readFileSync(path, 'utf8')).toBe('my own notes');
    expect(await exported('--replace')).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).not.toBe('my own notes');
  });

  it('is written as it was frozen, by name or number, however much was changed since', async () => {
    const composition = compose({ dataDir, exportDir: folder, host });
    const opened = (await composition.dispatch('incidents.open', { id })) as Result<OpenIncident>;
    if (!opened.ok) throw new Error(opened.error.message);
    const { incident, revision } = opened.value;
    // The final export above has frozen this version by itself.
    const frozen = await composition.dispatch('versions.frozen', { id });
    expect(frozen).toMatchObject({ ok: true, value: [{ number: 1, name: 'Final 1', revision }] });
    const later = applyEdit(incident, { kind: 'fact', key: 'title', value: 'Other words' });
    await composition.dispatch('incidents.save', { id, revision, incident: later });
    composition.close();
    const exported = (...more: readonly string[]) =>
      runLine(['export', id, '-o', out('version.txt'), '--data-dir', dataDir, ...more]);
    for (const version of ['1', 'final 1']) {
      expect(await exported('--version', version)).toMatchObject({ code: 0 });
      expect(readFileSync(out('version.txt'), 'utf8')).toBe(readFileSync(out('brief.txt'), 'utf8'));
    }
    expect(await exported('--version', 'none')).toMatchObject({
      code: 2,
      complained: ['There is no frozen version “none”; there are 1 “Final 1”.'],
    });
    const ofFile = await runLine(['export', model, '-o', out('version.txt'), '--version', '1']);
    expect(ofFile).toMatchObject({
      code: 2,
      complained: [expect.stringContaining('A file has no versions')],
    });
  });

  it('that is not there, nor a file, is said so', async () => {
    const { code, complained } = await runLine([
      'export',
      'nobody',
      '-o',
      out('x.txt'),
      '--data-dir',
      dataDir,
    ]);
    expect(code).toBe(2);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain('Nor is "nobody" a file.');
    expect(existsSync(out('x.txt'))).toBe(false);
  });

  it('of a store that is none is said so, and the file is left as it was', async () => {
    const other = mkdtempSync(join(folder, 'other-'));
    writeFileSync(
      join(other, 'upfront.db'),
      'This is no database, though it has some length to it.'.repeat(9),
    );
    const { code, complained } = await runLine(['export', 'x', '-o', out('x.txt'), '--data-dir', other]);
    expect(code).toBe(2);
    expect(complained).toEqual([
      expect.stringMatching(/damaged or not a store of Upfront.*"upfront restore" brings a backup back\.$/),
    ]);
    expect(readFileSync(join(other, 'upfront.db'), 'utf8')).toContain('This is no database');
  });
});

describe('a redacted copy', () => {
  it('comes from a file or the store, says what it covered, and that it must be read', async () => {
    for (const [word, path] of [
      [model, out('wider.md')],
      [id, out('wider-stored.md')],
    ] as const) {
      const order = [
        'export',
        word,
        '-o',
        path,
        '--draft',
        '--redact',
        'money, technical',
        '--data-dir',
        dataDir,
      ];
      const run = await runLine([...order, '--cover', 'wallet payments', '--keep', 'checkout service']);
      expect(run).toMatchObject({ code: 0, said: [path] });
      expect(run.complained).toEqual([
        expect.stringMatching(/^Covered: 6 × \[amount\], .* and 1 × \[covered\]\.$/),
        READ_FIRST,
      ]);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain('Redacted copy');
      expect(text).toContain('checkout service');
      expect(text).toContain('A similar failure in the invoice system');
      expect(text).not.toMatch(/\$|wallet payments|payment settings store/);
    }
  });

  it.each([
    [
      ['--redact', 'salaries'],
      '--redact takes people, customers, money and technical, separated by commas, not "salaries".',
    ],
    [
      ['--redact', '--draft'],
      '--redact needs a value, and another option stands in its place. See "upfront export --help".',
    ],
    [['--redact', ''], '--redact takes people, customers, money and technical, separated by commas.'],
    [['--keep', 'Acme'], '--keep belongs to --redact: it names what stays readable.'],
    [['--redact', 'money', '--card'], '--card and --redact do not go together.'],
  ])('is refused with one sentence: %j', async (options, sentence) => {
    const run = await runLine(['export', model, '-o', out('refused.md'), '--draft', ...options]);
    expect(run).toMatchObject({ code: 2, complained: [sentence] });
    expect(existsSync(out('refused.md'))).toBe(false);
  });

  it.each([
    ['--redact', 'people'],
    ['--cover', 'Acme'],
    ['--keep', 'Acme'],
    ['--format', 'docx'],
    ['--version', '1'],
    ['--card'],
    ['--draft'],
  ])('is never all of the incident: %s', async (option, ...value) => {
    const whole = out('whole.upfront');
    for (const order of [
      ['-o', whole],
      ['-o', out('whole.docx'), '--bundle'],
    ]) {
      const run = await runLine(['export', id, ...order, option, ...value, '--data-dir', dataDir]);
      const sentence = `An Upfront file holds all of the incident, so ${option} does not go with it: name a brief, for instance -o brief.docx.`;
      expect(run).toMatchObject({ code: 2, said: [], complained: [sentence] });
    }
    expect([whole, out('whole.docx')].filter((path) => existsSync(path))).toEqual([]);
  });
});

it.each(['-', '/dev/null'])('writes no file where there is none to write: %s', async (place) => {
  const { code, said, complained } = await runLine(['export', 'x', '-o', place, '--format', 'md']);
  expect({ code, said }).toEqual({ code: 2, said: [] });
  expect(complained).toEqual([expect.stringMatching(/is no file, and standard output takes no brief/)]);
});
