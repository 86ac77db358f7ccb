import { once } from 'node:events';
import { outputOf, start } from './child.ts';

/** Another process that saves the record `a` so many times into the folder, from its first acknowledged save on. */
export async function startSaving(dataDir: string, saves: number) {
  const child = start('save-loop.ts', [dataDir, String(saves)]);
  let last = 0;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    last = Number(text.split('\n').at(-2) ?? last);
  });
  const output = outputOf(child);
  if (child.stdout) await once(child.stdout, 'data');
  return {
    child,
    /** Resolves when it has ended. */
    output,
    /** The save it was last told is on the disk. */
    acknowledged: () => last,
  };
}
