import { hasDisplay } from '../main/hosts/display.ts';
import { ensureBrowser } from './browser.ts';
import { buildWhenNeeded } from './build-when-needed.ts';
import { ensureElectron } from './electron.ts';

/** The command line takes over this process, so a signal reaches it directly. */
async function open(host: string, args: readonly string[]): Promise<void> {
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'open', '--host', host, ...args);
  await import('../main/hosts/cli/main.ts');
}

async function start(args: readonly string[]): Promise<void> {
  buildWhenNeeded();
  if (!hasDisplay()) {
    console.log('There is no display here: open the address below in a browser.');
    return open('browser', ['--no-browser', ...args]);
  }
  if (ensureElectron() !== null) return open('electron', args);
  console.log("Electron's program cannot be fetched here: Upfront opens in the installed browser instead.");
  return open('browser', ensureBrowser() === null ? ['--no-browser', ...args] : args);
}

await start(process.argv.slice(2));
