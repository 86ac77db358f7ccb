import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => openSample(page, /Card payments/));

const inDialog = (label: string) => page.getByRole('dialog').getByLabel(label, { exact: true });
const press = (key: string) => page.keyboard.press(key);

async function toMeeting(): Promise<void> {
  await goToRoom(page, 'talk/meeting');
  await page.getByRole('heading', { name: 'The next report' }).waitFor();
}

/** The words of the brief's sections on the page. */
const pageText = () => page.locator('.sheets').innerText();

/** Exports a draft in Word by keyboard, and reads it with another program. */
async function exportedWord(name: string): Promise<string> {
  const path = `${app.home}/${name}.docx`;
  await press('Control+e');
  await page.getByLabel('File', { exact: true }).fill(path);
  await press('Enter');
  await page.getByRole('heading', { name: 'The brief is written' }).waitFor();
  await press('Escape');
  return execFileSync('pandoc', [path, '-t', 'plain', '--wrap=none'], { encoding: 'utf8' });
}

describe('the reports after the first', () => {
  it('an update begins by keyboard from the version frozen first, and is taken back whole', async () => {
    await toMeeting();
    await page.getByText(/^Update 3 is late: it was due 18:15 UTC on 3 June$/).waitFor();
    await page.getByRole('button', { name: /^Next update/ }).focus();
    await press('Enter');
    await page.getByText('Report 2 is not frozen yet.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await violations(page)).toEqual([]);
    await press('Control+a');
    await page.keyboard.type('soonish');
    await press('Enter');
    await page.getByText('“soonish” is not a time').waitFor();
    await press('Control+a');
    await page.keyboard.type('3 June 2026 15:00');
    await press('Enter');
    await page.getByText('lies before the last report (16:00 UTC on 3 June)').waitFor();
    await press('Control+a');
    await page.keyboard.type('3 June 2026 18:00');
    await press('Tab');
    await press('Control+a');
    await page.keyboard.type('4 June 2026 9:00');
    await press('Enter');
    await page.getByText('Update 3 is begun.').waitFor();
    await expect.poll(pageText).toMatch(/Report 3, as of 18:00 UTC on 3 June 2026/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(pageText).toMatch(/Report 2, as of 16:00 UTC on 3 June 2026/);
  });

  it('the final report says what it lacks, leads there, and is another kind of brief', async () => {
    await press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('final report');
    await press('Enter');
    await page.getByText('things are missing for a final report').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'What went well is not said.' }).click();
    await page.getByLabel('What went well', { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toContain('wentWell');
    await page.keyboard.type('The alarm rang within four minutes');
    await press('Tab');
    await saved(page);
    await toMeeting();
    await page.getByRole('button', { name: 'Write the final report…' }).click();
    await page.getByText('It is compared with version 1, “Report 2”, which holds report 2.').waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await inDialog('As of').fill('8 June 2026 12:00');
    await page.getByRole('button', { name: 'Write the final report', exact: true }).focus();
    await press('Enter');
    await page.getByText('The final report is begun.').waitFor();
    await saved(page);
    const word = await exportedWord('final report');
    expect(word).toMatch(/Final report 3, as of 12:00 UTC on 8 June 2026/);
    expect(word).toMatch(/What went well: the alarm rang within four minutes/i);
    expect(word).toContain('Changes since report 2');
    expect(word).toMatch(/Action\s+Type\s+Owner\s+Due\s+Proof\s+State/);
  });
});
