import { EventEmitter } from 'node:events';
import type { Page } from 'playwright';
import { appEvents } from './app-events.ts';
import { startChromium } from './chromium.ts';
import { ask } from './events.ts';
import { liveWindows } from './live-windows.ts';
import { fromStage, toStage } from './stage.ts';
import { type Contents, createContents } from './web-contents.ts';

interface Options {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}

let blankPageIsFree = true;

/** Closes every window; false when one of them refused. */
export async function closeWindows(): Promise<boolean> {
  for (const window of BrowserWindow.getAllWindows()) await window.closeNow();
  return liveWindows.length === 0;
}

/** Chromium starts with one blank page: the first window is that one. */
async function newPage(): Promise<Page> {
  const context = await startChromium();
  const [blank] = context.pages();
  const free = blankPageIsFree ? blank : undefined;
  blankPageIsFree = false;
  return free ?? context.newPage();
}

/** A class, as it is one in Electron. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows(): readonly BrowserWindow[] {
    return liveWindows.filter((window) => window instanceof BrowserWindow);
  }
  static getFocusedWindow(): BrowserWindow | null {
    const windows = BrowserWindow.getAllWindows();
    return windows.find((window) => window.focused) ?? windows[0] ?? null;
  }

  readonly options: Options;
  readonly contents: Contents;
  page: Page | null = null;
  focused = false;
  visible = false;
  minimized = false;
  maximized = false;

  constructor(options: Options = {}) {
    super();
    this.options = options;
    this.visible = options.show !== false;
    this.contents = createContents(() => this.page, options.webPreferences ?? {});
    liveWindows.push(this);
  }

  get webContents(): Contents['api'] {
    return this.contents.api;
  }

  async loadURL(url: string): Promise<void> {
    if (this.page === null) {
      this.page = await newPage();
      await this.contents.attach(this.page);
      this.page.once('close', () => this.forget());
    }
    this.contents.expect(url);
    await this.page.goto(toStage(url));
    this.emit('ready-to-show');
  }

  show(): void {
    this.visible = true;
  }
  focus(): void {
    for (const window of BrowserWindow.getAllWindows()) window.focused = window === this;
    this.emit('focus');
  }
  isVisible(): boolean {
    return this.visible;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  minimize(): void {
    this.minimized = true;
  }
  restore(): void {
    this.minimized = false;
  }
  maximize(): void {
    this.maximized = true;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  getNormalBounds() {
    const { x = 100, y = 50, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
  getURL(): string {
    return fromStage(this.page?.url() ?? '');
  }

  close(): void {
    void this.closeNow();
  }
  destroy(): void {
    void this.page?.close();
  }
  async closeNow(): Promise<void> {
    if (ask(this, 'close')) return;
    if (this.page === null) return this.forget();
    const { page } = this;
    const over = new Promise<void>((resolve) => {
      page.once('close', () => resolve());
      page.once('dialog', (question) => void setTimeout(() => resolve(), question.type() ? 300 : 0));
    });
    await page.close({ runBeforeUnload: true });
    await over;
  }

  private forget(): void {
    const index = liveWindows.indexOf(this);
    if (index < 0) return;
    liveWindows.splice(index, 1);
    this.emit('closed');
    if (liveWindows.length === 0) appEvents.emit('window-all-closed');
  }
}

appEvents.on('double-opened', (page: Page) => {
  new BrowserWindow().page = page;
});
