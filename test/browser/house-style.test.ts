import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../export/parts/package.ts';
import { pngFile } from '../support/png.ts';
import { appForFile } from './app-for-file.ts';
import { openSample } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
const brief = await app.open();
beforeAll(async () => {
  await openSample(brief, /^Card payments failed for 47 minutes on/);
  await page.bringToFront();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'House style' }).waitFor();
});

const heading = () => brief.locator('.paper-heading').first();
const colourOf = () => heading().evaluate((element) => getComputedStyle(element).color);

describe('the house style', () => {
  it('is set by keyboard, and the page in another window follows at once', async () => {
    await page.getByLabel('Colour of headings and rules').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('#00685e');
    await page.keyboard.press('Enter');
    await expect.poll(colourOf).toBe('rgb(0, 104, 94)');
    await page.getByRole('radio', { name: 'Foot of the page' }).focus();
    await page.keyboard.press('Space');
    await expect
      .poll(() => brief.locator('.paper-foot').first().textContent())
      .toMatch(/^Confidential\. As of/);
    await page.getByRole('radio', { name: 'English (United Kingdom)' }).check();
    await expect.poll(() => brief.locator('.sheets').getAttribute('lang')).toBe('en-GB');
  });

  it('shows the logo with its words, on the first page alone, where Word and PDF have it', async () => {
    const file = join(app.home, 'logo.png');
    writeFileSync(file, pngFile());
    await page.getByLabel('Picture of the logo').setInputFiles(file);
    await page.getByLabel('What the logo shows').fill('Logo of Northbank');
    await page.keyboard.press('Enter');
    const logo = brief.getByRole('img', { name: 'Logo of Northbank' });
    await logo.waitFor();
    expect(await logo.count()).toBe(1);
    const middle = (canvas: SVGElement | HTMLElement) =>
      [...((canvas as HTMLCanvasElement).getContext('2d')?.getImageData(32, 16, 1, 1).data ?? [])].join();
    await expect.poll(() => logo.evaluate(middle)).toBe('0,104,94,255');
    // In points: 24 high, at the left margin.
    const sheet = await brief.locator('.sheet').first().boundingBox();
    const box = await logo.boundingBox();
    const point = (sheet?.width ?? 0) / 595.3;
    expect((box?.height ?? 0) / point).toBeCloseTo(24, 0);
    expect(((box?.x ?? 0) - (sheet?.x ?? 0)) / point).toBeCloseTo(51.05, 0);
    expect(((box?.y ?? 0) - (sheet?.y ?? 0)) / point).toBeCloseTo(21.25, 0);
  });

  it('is set in fonts whose lines end where the PDF ends them', async () => {
    const lines = () =>
      brief
        .locator('.paper-paragraph')
        .evaluateAll((paragraphs) =>
          paragraphs.map((paragraph) => Math.round(paragraph.getClientRects()[0]?.height ?? 0)),
        );
    const before = await lines();
    await page.getByRole('group', { name: 'Font of the text' }).getByRole('radio', { name: 'Arial' }).check();
    const family = () =>
      brief
        .locator('.paper')
        .first()
        .evaluate((paper) => getComputedStyle(paper).fontFamily);
    await expect.poll(family).toMatch(/^Arimo, Arial/);
    expect(
      await brief.evaluate(() => document.fonts.ready.then(() => document.fonts.check('12px Arimo'))),
    ).toBe(true);
    expect(await lines()).not.toEqual(before);
    const headings = page.getByRole('group', { name: 'Font of headings' });
    await headings.getByRole('radio', { name: 'Times New Roman' }).check();
    await expect
      .poll(() => heading().evaluate((words) => getComputedStyle(words).fontFamily))
      .toMatch(/^Tinos/);
  });

  it('is what the Word file has', async () => {
    await brief.bringToFront();
    await brief.keyboard.press('Control+e');
    const path = join(app.home, 'styled.docx');
    await brief.getByLabel('File', { exact: true }).fill(path);
    await brief.getByRole('button', { name: /^Export (draft|final)$/ }).click();
    await brief.getByText('The file is complete').waitFor();
    const parts = partsOf(readFileSync(path));
    expect(parts['word/styles.xml']).toContain('00685E');
    expect(parts['word/styles.xml']).toMatch(/<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/);
    expect(parts['word/header2.xml']).toContain('descr="Logo of Northbank"');
    expect(parts['word/footer1.xml']).toContain('Confidential. As of');
    await brief.keyboard.press('Escape');
  });

  it('says in one sentence what it cannot take, and keeps what was there', async () => {
    await page.bringToFront();
    await page.getByLabel('Colour of headings and rules').fill('#7fb2e5');
    await page.keyboard.press('Enter');
    await page.getByText('#7FB2E5 is too light for text on white').waitFor();
    await expect.poll(colourOf).toBe('rgb(0, 104, 94)');
    const svg = join(app.home, 'logo.svg');
    writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await page.getByLabel('Picture of the logo').setInputFiles(svg);
    await page.getByText('A logo is a PNG or JPEG file.').waitFor();
    expect(await page.getByRole('img', { name: 'Logo of Northbank' }).count()).toBe(1);
    await page.getByLabel('Colour of headings and rules').focus();
    await page.keyboard.press('Escape');
  });

  it('is saved as one file, reset, taken over from it, and taken back', async () => {
    const path = join(app.home, 'ours.json');
    await page.getByRole('button', { name: 'Save the house style…' }).click();
    await page.getByLabel('File', { exact: true }).fill(path);
    await page.getByRole('button', { name: 'Save the file' }).click();
    await page.getByText('The file is complete').waitFor();
    await page.getByRole('button', { name: 'Back to the settings' }).click();
    await page.getByRole('button', { name: 'Reset all' }).click();
    await expect.poll(colourOf).toBe('rgb(27, 58, 92)');
    const letter = page.getByRole('radio', { name: /Letter/ });
    const kept = await letter.isChecked();
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/"page": "\w+"/, `"page": "${kept ? 'A4' : 'Letter'}"`));
    await page.getByLabel('File of a house style').setInputFiles(path);
    await expect.poll(colourOf).toBe('rgb(0, 104, 94)');
    await expect.poll(() => letter.isChecked()).toBe(!kept);
    await page.getByText('The house style of the file is taken over.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(colourOf).toBe('rgb(27, 58, 92)');
    await expect.poll(() => letter.isChecked()).toBe(kept);
    await page.getByLabel('File of a house style').setInputFiles(path);
    await expect.poll(colourOf).toBe('rgb(0, 104, 94)');
  });

  it('has nothing for axe, light or dark, on the page too', async () => {
    for (const theme of ['Dark', 'Light']) {
      await page.getByRole('radio', { name: theme }).check();
      for (const window of [page, brief]) {
        // A window behind another stays in the middle of the change of its colours.
        await window.bringToFront();
        await expect.poll(() => window.locator('html').getAttribute('data-theme')).toBe(theme.toLowerCase());
        expect(await violations(window), theme).toEqual([]);
      }
    }
    expect(app.complaints).toEqual([]);
  });
});
