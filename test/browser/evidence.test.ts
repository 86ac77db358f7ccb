import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await goToRoom(page, 'annex');
});

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

const NOTES = `Raw notes of the call
14:03 Bob: first complaints in the chat
about ten of them
14:06 The alarm for failed payments rang.
Ann Lee 2:20 PM
rollback is prepared
- 14:31 UTC – error rate falls`;

it('makes events of pasted notes, once they were looked through, in one step of Undo', async () => {
  await goToRoom(page, 'times');
  const rows = page.locator('.row-words');
  const before = await rows.allInnerTexts();
  const button = page.getByRole('button', { name: 'Paste notes…' });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Paste notes into the timeline' });
  const text = dialog.getByRole('textbox', { name: 'Notes or chat lines' });
  await expect.poll(() => text.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await dialog.getByRole('textbox', { name: 'They begin on' }).inputValue()).toBe('3 June 2026');
  await text.fill(NOTES);
  await dialog.getByText('4 events, 1 of them in the timeline already. 1 line left out.').waitFor();
  await dialog.getByText('Line 1: no time stands before it.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Leave out who said it: Bob and Ann Lee' }).waitFor();
  expect(
    await dialog.getByRole('checkbox', { name: /^14:06 UTC .*In the timeline already$/ }).isChecked(),
  ).toBe(false);
  await dialog.getByRole('checkbox', { name: /error rate falls/ }).press('Space');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole('button', { name: 'Add 2 events' }).press('Enter');
  await page.getByText('2 events added to the timeline.').waitFor();
  const added = ['14:03, first complaints in the chat about ten of them', '14:20, rollback is prepared'];
  const after = await rows.allInnerTexts();
  expect(after.filter((row) => !before.includes(row))).toEqual(added);
  expect(after.indexOf(added[0] ?? '')).toBe(1);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows.allInnerTexts()).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => rows.allInnerTexts()).toEqual(after);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('paste notes');
  await page.keyboard.press('Enter');
  await text.fill(NOTES.replace('- 14:31', '- 14:32'));
  await dialog.getByText('4 events, 3 of them in the timeline already. 1 line left out.').waitFor();
  await page.keyboard.press('Escape');
});
