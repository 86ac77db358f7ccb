import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppUnderTest, startApp } from './app-under-test.ts';

let folder = '';
let app: AppUnderTest;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upfront broken '));
  app = await startApp({ dataDir: join(folder, 'data') });
  // The person at the question answers what a test says next.
  await app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    const state = { asked, answer: 0 };
    dialog.showMessageBox = (async (...given: readonly unknown[]) => {
      asked.push((given.at(-1) as { message: string }).message);
      return { response: state.answer };
    }) as unknown as typeof dialog.showMessageBox;
    dialog.showErrorBox = (title) => void asked.push(title);
    Object.assign(globalThis, { state });
  }, null);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The page ends by itself, as when it has no memory left. */
const crash = () =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
  }, null);

const hang = (answer: number) =>
  app.evaluate(({ BrowserWindow }, given) => {
    (globalThis as unknown as { state: { answer: number } }).state.answer = given;
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
  }, answer);

const asked = () =>
  app.evaluate(() => (globalThis as unknown as { state: { asked: string[] } }).state.asked, null);

/** Marks the page; a new one has no mark. */
const mark = () => app.page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = () => app.page.evaluate(() => 'marked' in window).catch(() => true);

const words = () => app.page.getByRole('textbox', { name: 'Prepared by', exact: true });

describe('a page that breaks', () => {
  it('is waited for when it does not answer, or opened again at the same place with what was typed', async () => {
    await app.page.getByText('Card payments failed for 47 minutes').first().click();
    await words().fill('head of last words');
    await app.page.locator('[data-save="saved"]').waitFor();
    await mark();
    await hang(0);
    await expect.poll(asked).toEqual(['Upfront does not answer.']);
    expect(await isMarked()).toBe(true);
    await hang(1);
    await expect.poll(isMarked).toBe(false);
    await expect.poll(() => words().inputValue(), { timeout: 15_000 }).toBe('head of last words');
  });

  it('comes again, and the third time within a minute in safe mode', async () => {
    await mark();
    await crash();
    await expect.poll(isMarked).toBe(false);
    await words().waitFor();
    await crash();
    await app.page.getByRole('heading', { name: 'Safe mode' }).waitFor();
    await app.page.getByRole('button', { name: /^Save a copy of Card payments/ }).waitFor();
  });

  it('that breaks in safe mode too ends with a sentence', async () => {
    for (let times = 0; times < 2; times += 1) {
      await mark();
      await crash();
      await expect.poll(isMarked).toBe(false);
      await app.page.getByRole('button', { name: /^Save a copy of Card payments/ }).waitFor();
    }
    expect(await asked()).toEqual(['Upfront does not answer.', 'Upfront does not answer.']);
    // The program may end before it answers.
    const last = Promise.allSettled([crash()]);
    expect(await app.ended).toBe(0);
    await last;
  });
});
