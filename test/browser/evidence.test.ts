import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goToRoom, launchUpfront, openSample, type Upfront } from './launch.ts';
import { violations } from './violations.ts';

let app: Upfront;
let page: Page;

beforeAll(async () => {
  app = await launchUpfront();
  page = await app.open();
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await goToRoom(page, 'annex');
});
afterAll(() => app.close());

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('keeps a screenshot with the incident, prints its caption and gives it back byte for byte', async () => {
  await page
    .getByLabel('File to keep')
    .setInputFiles({ name: 'Payment graph.png', mimeType: 'image/png', buffer: picture });
  const kept = page.getByRole('list', { name: 'Kept files' });
  await kept.getByText('Payment graph.png', { exact: true }).first().waitFor();
  await expect.poll(() => page.locator('.sheets').innerText()).toContain('Payment graph');
  await page.reload();
  await kept.getByText('Payment graph.png', { exact: true }).first().waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file: Payment graph.png' }).press('Enter');
  expect(readFileSync(await (await download).path())).toEqual(picture);
  expect(await violations(page, ['.sheets'])).toEqual([]);
});

it('deletes a file alone with its line, and brings both back', async () => {
  const kept = page.getByRole('list', { name: 'Kept files' });
  await page.getByRole('button', { name: 'Delete the file: Payment graph.png' }).press('Enter');
  await page.getByText('Deleted “Payment graph.png”.').waitFor();
  await expect.poll(() => kept.count()).toBe(0);
  await expect.poll(() => page.locator('.sheets').innerText()).not.toContain('Payment graph');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await kept.getByText('Payment graph.png', { exact: true }).first().waitFor();
  await expect.poll(() => page.locator('.sheets').innerText()).toContain('Payment graph');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file: Payment graph.png' }).press('Enter');
  expect(readFileSync(await (await download).path())).toEqual(picture);
});

it('says in a sentence what is too large to keep', async () => {
  const buffer = Buffer.alloc(20_000_001);
  await page.getByLabel('File to keep').setInputFiles({ name: 'video.mp4', mimeType: 'video/mp4', buffer });
  await page.getByText('“video.mp4” is larger than 20 MB. It was not kept.').waitFor();
  expect(await page.getByRole('list', { name: 'Kept files' }).getByRole('listitem').count()).toBe(1);
});
