import { once } from 'node:events';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../main/store/open.ts';
import { answerOf, newFolder } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';

/** A store that was killed in the middle of saves; answers the last one acknowledged. */
async function killed(dataDir: string): Promise<number> {
  const child = start('save-loop.ts', [dataDir]);
  const output = outputOf(child);
  if (child.stdout) await once(child.stdout, 'data');
  await wait(30);
  child.kill('SIGKILL');
  return Number((await output).split('\n').at(-2));
}

/** What is said about lost saves, and how many the store still has; null when the store was refused as damaged. */
function look(dataDir: string): { readonly found: number; readonly said: string } | null {
  const opened = openStore({ dataDir });
  if (!opened.ok) {
    expect(opened.error).toEqual({ code: 'damaged', message: expect.stringContaining('is damaged') });
    return null;
  }
  const { store, notices } = opened;
  const summary = answerOf(store.incidents.list('', 1))[0];
  const found = summary ? answerOf(store.incidents.open('a')).revision : 0;
  store.close();
  return { found, said: notices.join(' ') };
}

const lostIn = (said: string) => Number(/^The last (\d+) saves? (?:is|are) missing: /.exec(said)?.[1] ?? 0);

const faults: Readonly<Record<string, (log: string) => void>> = {
  missing: (log) => rmSync(log),
  cut: (log) => truncateSync(log, 60_000),
  flipped: (log) => {
    const bytes = readFileSync(log);
    bytes.writeUInt8(bytes.readUInt8(30_000) ^ 4, 30_000);
    writeFileSync(log, bytes);
  },
};

describe("the store's log after a crash", () => {
  for (const [name, harm] of Object.entries(faults)) {
    it(`tells how many saves are missing when it is ${name}`, async () => {
      let lost = 0;
      // A kill may fall right behind a checkpoint, when the log holds nothing to lose, or (one in thirty) into it, when
      // the store has half of the pages of a log that is then harmed, which nobody can mend: then there is another.
      for (let round = 0; lost === 0 && round < 6; round++) {
        const dataDir = newFolder();
        const acknowledged = await killed(dataDir);
        harm(join(dataDir, 'upfront.db-wal'));
        const seen = look(dataDir);
        if (!seen) continue;
        lost = lostIn(seen.said);
        // The kill may fall between a commit and its acknowledgement or its count.
        expect([acknowledged, acknowledged + 1]).toContain(seen.found + lost);
        expect(look(dataDir)).toEqual({ found: seen.found, said: '' });
      }
      expect(lost).toBeGreaterThan(0);
    });
  }

  it('is not missed when all is well', async () => {
    const dataDir = newFolder();
    const acknowledged = await killed(dataDir);
    const seen = look(dataDir);
    expect([acknowledged, acknowledged + 1]).toContain(seen?.found);
    expect(seen?.said).toBe('');
  });
});
