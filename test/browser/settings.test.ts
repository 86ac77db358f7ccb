import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { openSample, overflow } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
let page = await app.open();
beforeAll(async () => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Prepared by').waitFor();
});

const checked = (group: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { checked: true });
const groundOf = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the settings', () => {
  it('apply at once: colours, text size, words', async () => {
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(groundOf).toBe('rgb(25, 24, 23)');
    await page.getByRole('radio', { name: 'High contrast' }).check();
    await expect.poll(groundOf).toBe('rgb(255, 255, 255)');
    await page.getByRole('radio', { name: 'Larger', exact: true }).check();
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
      .toBe('20.8px');
    await page.getByRole('radio', { name: 'DevOps' }).check();
    await page.getByRole('radio', { name: 'Letter' }).check();
    await page.getByLabel('Prepared by').fill('head of platform');
    await page.getByLabel('Words a minute').fill('145');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^Titles of incidents/ }).check();
    expect(await page.getByRole('checkbox', { name: /^Notifications/ }).isChecked()).toBe(false);
  });

  it('say what they cannot take, and keep what was there', async () => {
    await page.getByLabel('Words a minute').fill('fast');
    await page.keyboard.press('Enter');
    await page.getByText('Write a whole number from 60 to 260. 145 is kept.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Time zone').fill('Moon/Crater');
    await page.keyboard.press('Enter');
    await page.getByText('There is no time zone “Moon/Crater”.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('are kept over a restart of the app', async () => {
    await app.killHost();
    await app.startHost();
    await page.close();
    page = await app.open();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('Prepared by').waitFor();
    expect(await page.getByLabel('Prepared by').inputValue()).toBe('head of platform');
    expect(await page.getByLabel('Words a minute').inputValue()).toBe('145');
    for (const [group, name] of [
      ['Colours', 'High contrast'],
      ['Text size', 'Larger'],
      ['Role pack', 'DevOps'],
      ['Paper', 'Letter'],
    ] as const)
      expect(await checked(group).evaluate((radio) => radio.parentElement?.textContent)).toBe(name);
    expect(await page.getByRole('checkbox', { name: /^Titles of incidents/ }).isChecked()).toBe(true);
  });

  it('have nothing for axe, in no theme, and fit into 320 pixels with the largest text', async () => {
    for (const theme of ['High contrast', 'Light', 'Dark', 'As the system']) {
      await page.getByRole('radio', { name: theme }).check();
      expect(await violations(page), theme).toEqual([]);
    }
    await page.getByRole('radio', { name: 'Largest' }).check();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('go back to what they were at first, and from there to what was set', async () => {
    await page.getByRole('button', { name: 'Reset all' }).click();
    await expect.poll(() => page.getByLabel('Words a minute').inputValue()).toBe('130');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByLabel('Words a minute').inputValue()).toBe('145');
    expect(await page.getByLabel('Prepared by').inputValue()).toBe('head of platform');
  });

  it('save a backup, say where it is, and list what is kept', async () => {
    const path = join(app.home, 'all.upfront-backup');
    await page.getByText('None was saved yet.').waitFor();
    await page.getByRole('button', { name: 'Save a backup…' }).click();
    await page.getByLabel('File', { exact: true }).fill(path);
    await page.getByRole('button', { name: 'Save the backup' }).click();
    await page.getByText('The file is complete').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the settings' }).click();
    await page.getByText(/^Last saved at .*all\.upfront-backup$/).waitFor();
    await page.getByText(/none was needed so far/).waitFor();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('let the title of an incident into the window’s title only while they allow it', async () => {
    const window = await app.open();
    await openSample(window, /Knight/);
    await expect.poll(() => window.title()).toMatch(/ – Upfront$/);
    await page.getByRole('checkbox', { name: /^Titles of incidents/ }).uncheck();
    await expect.poll(() => window.title()).toBe('Upfront');
    await window.close();
  });
});
