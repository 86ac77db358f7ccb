import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Calls of the file system that change the disk, or make a change last. */
type Step =
  | 'openSync'
  | 'writeSync'
  | 'writeFileSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'rmSync'
  | 'renameSync'
  | 'utimesSync';

/** Ends this process as a crash does before the nth of these calls, counted from 1; none ends it where n is 0. */
export function killAtStep(steps: readonly Step[], nth: number): void {
  let calls = 0;
  for (const name of steps) {
    const real = fs[name] as (...args: readonly unknown[]) => unknown;
    const counted = (...args: readonly unknown[]) => {
      calls += 1;
      if (calls === nth) process.kill(process.pid, 'SIGKILL');
      return real(...args);
    };
    Object.assign(fs, { [name]: counted });
  }
  syncBuiltinESMExports();
}
