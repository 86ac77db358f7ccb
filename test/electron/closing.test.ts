import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppUnderTest, startApp } from './app-under-test.ts';

let folder = '';
let dataDir = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront closing '));
  dataDir = join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const zoomOf = (app: AppUnderTest) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(), null);

it('has what was typed in the very moment the window was closed, where the window was and how large its page', async () => {
  const first = await startApp({ dataDir });
  await first.page.getByText('Card payments failed for 47 minutes').first().click();
  const preparedBy = first.page.getByRole('textbox', { name: 'Prepared by', exact: true });
  await preparedBy.focus();
  await first.page.keyboard.press('ControlOrMeta+=');
  await first.page.keyboard.press('ControlOrMeta+=');
  await expect.poll(() => zoomOf(first)).toBe(1.25);
  await preparedBy.fill('head of last words');
  await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
  expect(await first.ended).toBe(0);
  expect(existsSync(join(dataDir, 'upfront.db-wal'))).toBe(false);
  expect(JSON.parse(readFileSync(join(dataDir, 'window.json'), 'utf8'))).toMatchObject({
    width: expect.any(Number),
    maximized: false,
    zoom: 1.25,
  });

  const second = await startApp({ dataDir });
  expect(await zoomOf(second)).toBe(1.25);
  await second.page.getByText('Card payments failed for 47 minutes').first().click();
  const field = second.page.getByRole('textbox', { name: 'Prepared by', exact: true });
  await expect.poll(() => field.inputValue(), { timeout: 30_000 }).toBe('head of last words');
  await second.close();
});
