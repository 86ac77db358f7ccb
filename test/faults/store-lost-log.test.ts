import { once } from 'node:events';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answerOf, newFolder, open } from '../store/parts/workshop.ts';
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

/** What is said about lost saves, and how many the store still has. */
function look(dataDir: string): { readonly found: number; readonly said: string } {
  const { store, notices } = open(dataDir);
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
      // A kill may fall right behind a checkpoint, when the log holds nothing to lose: then there is another.
      for (let round = 0; lost === 0 && round < 6; round++) {
        const dataDir = newFolder();
        const acknowledged = await killed(dataDir);
        harm(join(dataDir, 'upfront.db-wal'));
        const { found, said } = look(dataDir);
        lost = lostIn(said);
        // The kill may fall between a commit and its acknowledgement or its count.
        expect([acknowledged, acknowledged + 1]).toContain(found + lost);
        expect(look(dataDir)).toEqual({ found, said: '' });
      }
      expect(lost).toBeGreaterThan(0);
    });
  }

  it('is not missed when all is well', async () => {
    const dataDir = newFolder();
    const acknowledged = await killed(dataDir);
    const { found, said } = look(dataDir);
    expect([acknowledged, acknowledged + 1]).toContain(found);
    expect(said).toBe('');
  });
});
