import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The process that is writing it stands in the name, so that nobody removes a file that is still being written. */
const NAME = /^\.upfront-(\d{1,10})-[0-9a-f]{16}\.tmp$/;

const writing = new Set<string>();

/** A name for a file in the making, and what to call when it is done with. */
export function temporaryName(): { readonly name: string; readonly done: () => void } {
  const name = `.upfront-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
  writing.add(name);
  return { name, done: () => writing.delete(name) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another account's process: it runs, but signals to it are refused.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isLeftOver(name: string): boolean {
  const pid = Number(NAME.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(pid)) return false;
  return pid === process.pid ? !writing.has(name) : !isRunning(pid);
}

/** Removes what killed exports left in a folder; answers how many files. Never fails: it is tidying, no more. */
export async function removeLeftovers(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const removed = await Promise.all(
    names.filter(isLeftOver).map((name) =>
      rm(join(folder, name)).then(
        () => 1,
        () => 0,
      ),
    ),
  );
  return removed.reduce<number>((sum, one) => sum + one, 0);
}
