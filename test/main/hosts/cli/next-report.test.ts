import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../../../../main/hosts/compose.ts';
import type { FrozenVersion, OpenIncident } from '../../../../shared/api/answers.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Edit } from '../../../../shared/core/incident/edit.ts';
import { stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { runLine } from './run-line.ts';

const host = { name: 'browser', chooseFile: null, revealFile: async () => {} } as const;

let folder = '';
let dataDir = '';
let id = '';

async function over<T>(method: string, argument: object): Promise<T> {
  const composition = compose({ dataDir, exportDir: folder, host });
  const answer = (await composition.dispatch(method, argument)) as Result<T>;
  composition.close();
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

async function change(...edits: readonly Edit[]): Promise<void> {
  const { incident, revision } = await over<OpenIncident>('incidents.open', { id });
  await over('incidents.save', { id, revision, incident: edits.reduce(applyEdit, incident) });
}

// Each test has a store of its own, with the model incident in it: none leans on what another did.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upfront update '));
  dataDir = join(folder, 'data');
  id = (await over<OpenIncident>('samples.open', { id: 'model-card-payments' })).incident.id;
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...more: readonly string[]) => runLine(['next-report', id, '--data-dir', dataDir, ...more]);
const TIMES = ['--as-of', '3 June 2026 18:00', '--next', '4 June 2026 9:00'];
const names = async () =>
  (await over<readonly FrozenVersion[]>('versions.frozen', { id })).map(({ name }) => name);

describe('the next report', () => {
  it('is not begun without an incident, at a time that is none, or as the last one while it runs', async () => {
    expect(await runLine(['next-report', '--data-dir', dataDir])).toMatchObject({ code: 2 });
    expect(await runLine(['next-report', 'nobody', '--data-dir', dataDir])).toMatchObject({
      code: 2,
      said: [],
    });
    expect(await run('--as-of', '3 June 2026 18:00', '--next', '3 June 2026 17:00')).toMatchObject({
      code: 2,
      complained: [expect.stringContaining('must lie after “As of”')],
    });
    expect(await run('--as-of', '3 June 2026 15:00')).toMatchObject({
      code: 2,
      complained: [expect.stringMatching(/^“As of” \(15:00 UTC on 3 June\) lies before the last report/)],
    });
    expect(await run('--next', 'soonish')).toMatchObject({
      code: 2,
      complained: [expect.stringContaining('“soonish” is not a time')],
    });
    await change({ kind: 'fact', key: 'status', value: 'mitigating' });
    expect(await run('--final')).toMatchObject({
      code: 2,
      complained: [expect.stringContaining('restored')],
    });
    expect(await names()).toEqual([]);
  });

  it('freezes what was sent and tells what has changed since', async () => {
    await change({ kind: 'fact', key: 'status', value: 'mitigating' });
    expect(await run(...TIMES)).toEqual({
      code: 0,
      said: ['Report 3, as of 18:00 UTC on 3 June; the next one 09:00 UTC on 4 June'],
      complained: [
        'Report 2 was never exported: its record as it stood is what the next one is compared with.',
      ],
    });
    expect(await names()).toEqual(['Report 2']);
    await change({ kind: 'fact', key: 'status', value: 'restored' });
    const path = join(folder, 'update.md');
    expect(await runLine(['export', id, '-o', path, '--data-dir', dataDir])).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toContain('## Changes since report 2: from mitigating to restored');
    const later = await run('--as-of', '4 June 2026 9:00', '--next', '5 June 2026 9:00');
    expect(later).toMatchObject({ code: 0, complained: [] });
  });

  it('reads a bare time as the app does: the nearest to the clock, and none before the last report', async () => {
    const hours = (away: number) => new Date(Date.now() + away * 3_600_000).toISOString();
    const asOf: Edit = { kind: 'fact', key: 'asOf', value: stamp(`${hours(-1).slice(0, 16)}:00Z`) };
    await change(asOf);
    const early = await run('--as-of', hours(-9).slice(11, 16));
    expect(early).toMatchObject({ code: 2, complained: [expect.stringContaining('before the last report')] });
  });

  it('is the final one where that is asked for, with what it lacks', async () => {
    expect((await run(...TIMES)).code).toBe(0);
    const { code, said, complained } = await run('--final', '--as-of', '8 June 2026 12:00');
    expect({ code, said }).toEqual({
      code: 0,
      said: [expect.stringMatching(/^Final report, number 4, as of 12:00 UTC on 8 June(?: 2026)?$/)],
    });
    expect(complained).toContain('The cause is not confirmed.');
    const { incident } = await over<OpenIncident>('incidents.open', { id });
    expect(incident.setup.variant).toBe('final');
    expect(await names()).toEqual(['Report 3', 'Report 2']);
  });
});
