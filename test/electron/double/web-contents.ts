import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page, Frame as PageFrame } from 'playwright';
import { appEvents } from './app-events.ts';
import { ask } from './events.ts';
import { type Frame, invoke } from './ipc-main.ts';
import { preloadScript } from './preload-script.ts';
import { grants, stopsDownload } from './session.ts';
import { fromStage, STAGE } from './stage.ts';

/** What a page may want, as Electron calls it. */
const permissions = ['geolocation', 'notifications', 'clipboard-read', 'clipboard-sanitized-write'];

const chromiumName = (permission: string) =>
  permission === 'clipboard-sanitized-write' ? 'clipboard-write' : permission;

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** A window's page: what the app sees of it, and what the double needs of it. */
export interface Contents {
  readonly api: WebContents;
  readonly emitter: EventEmitter;
  readonly attach: (page: Page) => Promise<void>;
  /** Notes the address main is about to load, which is no navigation of the page's own. */
  readonly expect: (url: string) => void;
  readonly expected: () => string;
}

export type WebContents = EventEmitter & {
  readonly setWindowOpenHandler: (handler: OpenHandler) => void;
  readonly setWebRTCIPHandlingPolicy: (policy: string) => void;
  readonly getWebRTCIPHandlingPolicy: () => string;
  readonly getLastWebPreferences: () => Readonly<Record<string, unknown>>;
  readonly executeJavaScript: (code: string) => Promise<unknown>;
  readonly reload: () => void;
  readonly forcefullyCrashRenderer: () => void;
  readonly getZoomFactor: () => number;
  readonly undo: () => void;
  readonly redo: () => void;
};

export function createContents(
  pageNow: () => Page | null,
  preferences: Readonly<Record<string, unknown>>,
): Contents {
  let expected = '';
  let mayOpen: OpenHandler = () => ({ action: 'allow' });
  let webRtc = 'default';
  let zoom = Number(preferences.zoomFactor ?? 1);
  const emitter = new EventEmitter();
  const api: WebContents = Object.assign(emitter, {
    setWindowOpenHandler: (handler: OpenHandler) => {
      mayOpen = handler;
    },
    setWebRTCIPHandlingPolicy: (policy: string) => {
      webRtc = policy;
    },
    getWebRTCIPHandlingPolicy: () => webRtc,
    getLastWebPreferences: () => preferences,
    executeJavaScript: async (code: string): Promise<unknown> => pageNow()?.evaluate(code),
    reload: () => void pageNow()?.reload(),
    forcefullyCrashRenderer: () => void emitter.emit('render-process-gone', {}, { reason: 'killed' }),
    getZoomFactor: () => zoom,
    undo: () => void pageNow()?.evaluate(() => document.execCommand('undo')),
    redo: () => void pageNow()?.evaluate(() => document.execCommand('redo')),
  });
  appEvents.emit('web-contents-created', {}, api);
  return {
    api,
    emitter,
    expect: (url) => {
      expected = url.split('#')[0] ?? '';
    },
    expected: () => expected,
    async attach(page) {
      await page.exposeBinding('electronDoubleZoom', (_source, factor: number) => {
        zoom = factor;
      });
      await attachPreload(page, preferences.preload, zoom);
      const granted = permissions.filter((permission) => grants(permission, fromStage(STAGE)));
      await page.context().grantPermissions(granted.map(chromiumName), { origin: STAGE });
      page.on('popup', (popup) => {
        if (mayOpen({ url: popup.url() }).action === 'deny') void popup.close();
        else appEvents.emit('double-opened', popup);
      });
      page.on('download', (download) => {
        if (stopsDownload()) void download.cancel();
      });
      // A page that would rather stay asks through the app, which may overrule it.
      page.on(
        'dialog',
        (question) => void (ask(emitter, 'will-prevent-unload') ? question.accept() : question.dismiss()),
      );
      page.on('crash', () => emitter.emit('render-process-gone', {}, { reason: 'crashed' }));
    },
  };
}

/** Runs the real preload in every page of the window before the page's own scripts. */
async function attachPreload(page: Page, preload: unknown, zoom: number): Promise<void> {
  if (typeof preload !== 'string') return;
  await page.exposeBinding('electronDoubleInvoke', ({ frame }, channel: string, args: readonly unknown[]) =>
    invoke(frameOf(frame), channel, args),
  );
  await page.addInitScript(preloadScript(readFileSync(preload, 'utf8'), zoom));
}

function frameOf(frame: PageFrame): Frame {
  const parent = frame.parentFrame();
  return { url: fromStage(frame.url()), parent: parent === null ? null : frameOf(parent) };
}
