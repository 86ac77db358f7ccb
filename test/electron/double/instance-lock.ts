import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One process a folder: the first writes its number down; a later one leaves its data beside it, wakes the first with a
 * signal and is refused.
 */
export function takeLock(folder: string, data: unknown, onSecond: (data: unknown) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'double.lock');
  const first = holderOf(lock);
  if (first !== null) {
    writeFileSync(join(folder, `second-${process.pid}.json`), JSON.stringify(data));
    process.kill(first, 'SIGUSR2');
    return false;
  }
  writeFileSync(lock, String(process.pid));
  process.on('exit', () => rmSync(lock, { force: true }));
  process.on('SIGUSR2', () => {
    for (const name of readdirSync(folder).filter((each) => each.startsWith('second-'))) {
      const message = join(folder, name);
      onSecond(JSON.parse(readFileSync(message, 'utf8')));
      rmSync(message);
    }
  });
  return true;
}

function holderOf(lock: string): number | null {
  try {
    const process_ = Number(readFileSync(lock, 'utf8'));
    process.kill(process_, 0);
    return process_;
  } catch {
    return null;
  }
}
