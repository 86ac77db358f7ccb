import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import { onceAsked } from '../../../shared/core/remember.ts';
import { lastPlace } from '../last-place.ts';
import { listPageFiles } from '../page-files.ts';
import { APP_ROOT } from '../places.ts';
import { keepPort, lastPort } from './last-port.ts';
import { type OpenedBrowser, openBrowser } from './open-browser.ts';
import { type PageWatch, watchPages } from './page-watch.ts';
import { type Loopback, startLoopback } from './server.ts';
import { warmUp } from './warm-up.ts';

/** How long a page may be away, as during a reload, before it counts as closed for good. */
const graceMs = 60_000;

/** How long the browser may take to close its window when we are interrupted, in milliseconds. */
const closeLimit = 3_000;

interface HostOptions {
  readonly dispatch: Dispatch;
  /** Opens the store; false when it belongs to another process, so that there is nothing to serve. */
  readonly ready: () => Promise<boolean>;
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

/**
 * Serves the app to a browser until its page is closed for good or the person interrupts; false when it had nothing to
 * serve. The browser takes longer to start than the store, so it starts first.
 */
export async function hostInBrowser(options: HostOptions): Promise<boolean> {
  let gone = () => {};
  const pagesGone = new Promise<void>((resolve) => {
    gone = resolve;
  });
  // Without a browser of ours the person may come back whenever they like: every time the page goes, a new address.
  let announce = () => {};
  const watch = options.browser ? watchPages(graceMs, gone) : watchPages(1_000, () => announce());
  const before = lastPort(options.dataDir);
  const files = onceAsked(() => listPageFiles(pageFolder));
  const place = lastPlace(options.dataDir);
  const loopback = await startLoopback({
    dispatch: options.dispatch,
    files,
    inIncident: place !== null,
    port: before,
    onPage: watch.pageOpened,
    onLetIn: watch.pageComing,
  });
  const open = () => (options.browser ? openBrowser(loopback.invite(place), options.dataDir) : null);
  // Where the port of the last start is taken, a host of ours may have a window: ours would come up in its browser.
  const early = before === loopback.port ? open() : null;
  // The browser is under way; its page will ask for them.
  files();
  const ready = await options.ready();
  if (ready) {
    keepPort(options.dataDir, loopback.port);
    announce = () => options.say(`Open Upfront at ${loopback.invite()}`);
    const opened = early ?? open();
    if (opened) follow(opened, options, loopback, watch);
    else announce();
    // The browser is still at its own start.
    if (opened) await warmUp(options.dispatch, place);
    await Promise.race([pagesGone, options.interrupted]);
    watch.stop();
    await closeWindow(opened);
  } else await closeWindow(early);
  await loopback.close();
  return ready;
}

/** Says that the window is open, and how it ended when nobody asked it to. */
function follow(
  opened: OpenedBrowser,
  { say, interrupted }: HostOptions,
  loopback: Loopback,
  watch: PageWatch,
): void {
  say(`Upfront is open in ${opened.name}. Close its window, or press Ctrl+C here, to end it.`);
  const failed = opened.ended.then((code) => {
    if (opened.ownWindow && code === 0) watch.browserEnded();
    return code !== 0;
  });
  // When we are interrupted, its end is our doing.
  void Promise.race([failed, interrupted]).then((itself) => {
    if (itself) say(`The browser ended by itself. Open Upfront at ${loopback.invite()}`);
  });
}

/** The page saves what it has while its window closes, so the window closes before the server does. */
async function closeWindow(opened: OpenedBrowser | null): Promise<void> {
  if (!opened?.ownWindow) return;
  opened.close();
  await Promise.race([opened.ended, setTimeout(closeLimit, null, { ref: false })]);
}
