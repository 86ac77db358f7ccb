import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { openSample } from './launch.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  for (const title of [/Roblox/, /GitHub/, /Facebook/]) {
    await openSample(page, title);
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.getByRole('list', { name: 'Incidents' }).waitFor();
  }
});

const titles = (): Promise<readonly string[]> => page.locator('.incident-title').allInnerTexts();

describe('the list of incidents', () => {
  it('finds while it is typed, also in the words of the incident', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('roblox');
    await expect.poll(async () => (await titles()).length).toBe(1);
    expect((await titles())[0]).toContain('Roblox');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('no such thing');
    await page.getByText('No incident mentions “no such thing”.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await titles()).length).toBe(3);
  });

  it('copies an incident', async () => {
    await page.getByRole('button', { name: /^Duplicate Facebook/ }).click();
    await expect
      .poll(async () => (await titles()).filter((title) => title.includes('Facebook')).length)
      .toBe(2);
  });

  it('deletes without asking and brings it back by the toast and by the keys', async () => {
    await page.getByRole('button', { name: /^Delete Roblox/ }).click();
    await expect.poll(async () => (await titles()).join()).not.toContain('Roblox');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await titles()).join()).toContain('Roblox');

    await page.getByRole('button', { name: /^Delete GitHub/ }).click();
    await expect.poll(async () => (await titles()).join()).not.toContain('GitHub');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await titles()).join()).toContain('GitHub');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await titles()).join()).not.toContain('GitHub');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await titles()).join()).toContain('GitHub');
  });

  it('brings it back from another screen’s return, too; the message leaves by itself, not before it was read', async () => {
    const window = await app.open();
    await window.clock.install();
    await window.getByRole('button', { name: /^Delete Roblox/ }).click();
    const toast = window.locator('.toast');
    await toast.waitFor();
    // The pointer rests where the message came up.
    await toast.hover();
    await window.clock.runFor(9_000);
    expect(await toast.count()).toBe(1);
    await window.clock.runFor(40_000);
    await expect.poll(() => toast.count()).toBe(0);
    await window.getByRole('link', { name: 'Settings' }).click();
    await window.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await window.getByRole('link', { name: 'Incidents' }).click();
    await window.getByRole('list', { name: 'Incidents' }).waitFor();
    await window.keyboard.press('Control+z');
    await window.getByRole('link', { name: /Roblox/ }).waitFor();
    await window.close();
    await page.reload();
    await page.getByRole('link', { name: /Roblox/ }).waitFor();
  });

  it('goes up and down with the arrows and opens with Enter', async () => {
    await page.getByRole('link', { name: /Roblox/ }).focus();
    const before = (await titles()).findIndex((title) => title.includes('Roblox'));
    const key = before === 0 ? 'ArrowDown' : 'ArrowUp';
    await page.keyboard.press(key);
    const neighbour = (await titles())[before === 0 ? 1 : before - 1] ?? '';
    expect(await page.locator('a:focus .incident-title').innerText()).toBe(neighbour);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: neighbour }).waitFor();
  });

  it('shows the newest fifty of many, and more when asked', async () => {
    await page.evaluate(async () => {
      const secret = window.sessionStorage.getItem('upfront-session') ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-Upfront-Session': secret };
      const call = (name: string, argument: object) =>
        fetch('/call', { method: 'POST', headers, body: JSON.stringify({ name, argument }) });
      const found = await (await call('incidents.list', { query: 'Facebook', limit: 1 })).json();
      for (let count = 0; count < 51; count += 1)
        await call('incidents.duplicate', { id: found.value[0].id });
    });
    await page.goto(new URL('/', page.url()).href);
    await expect.poll(async () => (await titles()).length).toBe(50);
    await page.getByText('The newest 50 are shown.').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(51);
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });
});
