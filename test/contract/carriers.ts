import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Composition, compose } from '../../main/hosts/compose.ts';
import { startLoopback } from '../../main/hosts/loopback/server.ts';
import { listPageFiles } from '../../main/hosts/page-files.ts';
import type { AppInfo } from '../../shared/api/answers.ts';
import type { Result } from '../../shared/api/result.ts';
import { startApp } from '../electron/app-under-test.ts';
import { buildConnectPage } from '../support/build-connect-page.ts';
import { launchChromium } from '../support/chromium.ts';

/** The app behind one carrier, over a real store in a folder of its own. */
export interface Carried {
  readonly call: (name: unknown, argument: unknown) => Promise<Result<unknown>>;
  /** An empty folder for the test's own files. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export interface CarrierUnderTest {
  readonly name: string;
  readonly host: AppInfo['host'];
  readonly canChooseFile: boolean;
  readonly start: () => Promise<Carried>;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'upfront contract '));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function composeIn(folder: string, name: AppInfo['host']): Composition {
  return compose({
    dataDir: join(folder, 'data'),
    exportDir: join(folder, 'exports'),
    host: { name, chooseFile: null, revealFile: async () => {} },
  });
}

async function startDirect(): Promise<Carried> {
  const folder = newFolder();
  const composition = composeIn(folder, 'command line');
  return {
    folder,
    call: composition.dispatch,
    async close() {
      composition.close();
      remove(folder);
    },
  };
}

/** The real client in a page of a real browser, over HTTP. */
async function startOverHttp(): Promise<Carried> {
  const folder = newFolder();
  const page = await buildConnectPage();
  const composition = composeIn(folder, 'browser');
  const loopback = await startLoopback({
    dispatch: composition.dispatch,
    port: 0,
    files: () => listPageFiles(page),
    onPage: () => () => {},
  });
  const browser = await launchChromium();
  const window = await browser.newPage();
  await window.goto(loopback.invite());
  return {
    folder,
    call: (name, argument) =>
      window.evaluate(([name, argument]) => globalThis.window.connected(name as never, argument as never), [
        name,
        argument,
      ] as const),
    async close() {
      await browser.close();
      await loopback.close();
      composition.close();
      remove(folder);
      remove(page);
    },
  };
}

/** The real page's bridge in Electron's window. */
async function startOverIpc(): Promise<Carried> {
  const folder = newFolder();
  const app = await startApp({ dataDir: join(folder, 'data'), documents: folder });
  return {
    folder,
    call: (name, argument) =>
      app.page.evaluate(
        ([name, argument]) => window.upfront?.call(name as string, argument) as Promise<Result<unknown>>,
        [name, argument] as const,
      ),
    async close() {
      await app.close();
      remove(folder);
    },
  };
}

export const CARRIERS: readonly CarrierUnderTest[] = [
  { name: 'a direct call', host: 'command line', canChooseFile: false, start: startDirect },
  { name: 'HTTP from a browser', host: 'browser', canChooseFile: false, start: startOverHttp },
  { name: "Electron's IPC", host: 'electron', canChooseFile: true, start: startOverIpc },
];
