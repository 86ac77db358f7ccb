import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { listPageFiles } from '../page-files.ts';
import { APP_ROOT } from '../places.ts';
import { openBrowser } from './open-browser.ts';
import { type PageWatch, watchPages } from './page-watch.ts';
import { type Loopback, startLoopback } from './server.ts';

/** How long a page may be away, as during a reload, before it counts as closed for good. */
const graceMs = 60_000;

interface HostOptions {
  readonly dispatch: Dispatch;
  readonly dataDir: string;
  /** False: print the address and serve until interrupted. */
  readonly browser: boolean;
  /** Says one line to the person. */
  readonly say: (line: string) => void;
  /** Settles when the person interrupts the program. */
  readonly interrupted: Promise<void>;
}

const pageFolder = join(APP_ROOT, 'dist', 'renderer');

/** One sentence when the page has not been built; null when it is there. */
export function pageMissing(): string | null {
  if (existsSync(join(pageFolder, 'index.html'))) return null;
  return `The page is not built (${pageFolder} is missing): run "npm run build" first.`;
}

/** Serves the app to a browser until its page is closed for good or the person interrupts. */
export async function hostInBrowser(options: HostOptions): Promise<void> {
  let gone = () => {};
  const pagesGone = new Promise<void>((resolve) => {
    gone = resolve;
  });
  // Without a browser of ours the person may come back whenever they like: every time the page goes, a new address.
  let announce = () => {};
  const watch = options.browser ? watchPages(graceMs, gone) : watchPages(1_000, () => announce());
  const loopback = await startLoopback({
    dispatch: options.dispatch,
    files: listPageFiles(pageFolder),
    onPage: watch.pageOpened,
  });
  announce = () => options.say(`Open Upfront at ${loopback.invite()}`);
  if (options.browser) openWindow(options, loopback, watch);
  else announce();
  await Promise.race([pagesGone, options.interrupted]);
  watch.stop();
  await loopback.close();
}

function openWindow({ dataDir, say }: HostOptions, loopback: Loopback, watch: PageWatch): void {
  const opened = openBrowser(loopback.invite(), dataDir);
  say(`Upfront is open in ${opened.name}. Close its window, or press Ctrl+C here, to end it.`);
  void opened.ended.then((code) => {
    if (code !== 0) say(`The browser ended by itself. Open Upfront at ${loopback.invite()}`);
    else if (opened.ownWindow) watch.browserEnded();
  });
}
