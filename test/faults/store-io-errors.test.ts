import { describe, expect, it } from 'vitest';
import { answerOf, newFolder, open } from '../store/parts/workshop.ts';
import { outputOf, start } from './parts/child.ts';

/** The calls of a first start with a few saves; each of them fails once. */
const CALLS = { fsync: 22, pwrite64: 60 } as const;
const SAVES = 4;
/** Every n-th write: most of them are pages of the same transaction. */
const STEP = { fsync: 1, pwrite64: 3 } as const;

/** Lets one call of one kind fail while a child saves; answers the last save it acknowledged, 0 for none. */
async function saveWithFault(dataDir: string, call: string, when: number, error: string): Promise<number> {
  const inject = ['-f', '-o', '/dev/null', '-e', `inject=${call}:error=${error}:when=${when}`];
  const child = start(
    'save-loop.ts',
    [dataDir, `${SAVES}`],
    ['strace', ...inject, process.execPath],
    'ignore',
  );
  return Number((await outputOf(child)).split('\n').at(-2) ?? 0);
}

function expectKept(dataDir: string, acknowledged: number, what: string): void {
  const { store, notices } = open(dataDir);
  const [summary] = answerOf(store.incidents.list('', 1));
  const found = summary ? answerOf(store.incidents.open('a')).revision : 0;
  expect(found, what).toBeGreaterThanOrEqual(acknowledged);
  expect([what, notices, store.check()]).toEqual([what, [], []]);
  store.close();
}

describe('a disk that reports an error', () => {
  for (const [call, error] of [
    ['fsync', 'EIO'],
    ['pwrite64', 'ENOSPC'],
  ] as const) {
    it(`at any ${call} never makes a save look kept that is not, nor the store unusable`, async () => {
      for (let when = 1; when <= CALLS[call]; when += STEP[call]) {
        const dataDir = newFolder();
        const acknowledged = await saveWithFault(dataDir, call, when, error);
        expectKept(dataDir, acknowledged, `${call} ${when}`);
      }
    });
  }
});
