import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { openSample } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await page.getByRole('heading', { name: 'Title and status' }).waitFor();
});

describe('slides', () => {
  it('are written from the export dialog by keyboard alone, with what stands in the notes told', async () => {
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export the brief' });
    await dialog.getByRole('radio', { name: 'Word' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await dialog.getByRole('radio', { name: 'Slides' }).isChecked()).toBe(true);
    await dialog.getByText('A PowerPoint file of three to five slides', { exact: false }).waitFor();
    const path = await dialog.getByLabel('File').inputValue();
    expect(path).toMatch(/Card payments failed .*\.pptx$/);
    expect(await violations(page, [], 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Export final' }).press('Enter');
    const done = page.getByRole('dialog', { name: 'The brief is written' });
    await done.getByText('no room on the slides', { exact: false }).waitFor();
    const parts = unzipSync(readFileSync(path));
    const last = strFromU8(parts['ppt/slides/slide5.xml'] ?? new Uint8Array());
    expect(last.replaceAll(/<[^>]+>/g, '')).toContain('Approve $18,000');
    await page.keyboard.press('Escape');
  });

  it('are not offered for the pocket card, which is one sheet', async () => {
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: /^Export/ });
    await dialog.getByRole('radio', { name: 'Slides' }).check();
    await dialog.getByRole('radio', { name: 'Pocket card' }).check();
    expect(await dialog.getByRole('radio', { name: 'Slides' }).count()).toBe(0);
    expect(await dialog.getByRole('radio', { name: 'Word' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('show their choice where the window is narrow', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.keyboard.press('Control+e');
    await page.getByRole('radio', { name: 'Slides' }).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
