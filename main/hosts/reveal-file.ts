import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { hasDisplay } from './display.ts';

/** How each system's file manager is told to show a file. Where it can only show a folder, it shows the file's. */
export function revealCommand(
  path: string,
  platform: NodeJS.Platform,
): { readonly program: string; readonly args: readonly string[] } {
  if (platform === 'darwin') return { program: 'open', args: ['-R', path] };
  if (platform === 'win32') return { program: 'explorer.exe', args: [`/select,${path}`] };
  return { program: 'xdg-open', args: [dirname(path)] };
}

/** Shows the file in the system's file manager. Rejects where there is none to be had. */
export async function revealFile(path: string): Promise<void> {
  if (!hasDisplay()) throw new Error('There is no desktop here.');
  const { program, args } = revealCommand(path, process.platform);
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', reject);
    child.once('spawn', () => resolve());
    child.unref();
  });
}
