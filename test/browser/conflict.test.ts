import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { openSample, saved } from './launch.ts';

const app = await appForFile();

/** Two windows on one incident, with nothing unsaved. */
async function twoWindows(): Promise<{ readonly first: Page; readonly second: Page }> {
  const first = await app.open();
  await openSample(first, /Roblox/);
  const second = await app.open();
  await second.goto(first.url());
  await second.getByRole('heading', { level: 1, name: /Roblox/ }).waitFor();
  return { first, second };
}

/** Both write at the same time, and the first is the first to be saved. */
async function conflict(theirs: string, mine: string): ReturnType<typeof twoWindows> {
  const { first, second } = await twoWindows();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await second.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"incidents.save"')) await held;
    await route.continue();
  });
  await second.getByRole('textbox', { name: 'Prepared by', exact: true }).fill(mine);
  await second.locator('[data-save="saving"]').waitFor();
  await first.getByRole('textbox', { name: 'Prepared by', exact: true }).fill(theirs);
  await saved(first);
  release();
  await second.getByRole('heading', { name: 'This incident was changed in another window.' }).waitFor();
  return { first, second };
}

function preparedBy(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Prepared by', exact: true }).inputValue();
}

describe('two windows on one incident', () => {
  it('show the same: what one saves stands in the other, in its brief and its list, and is built upon', async () => {
    const { first, second } = await twoWindows();
    const list = await app.open();
    await list.getByRole('link', { name: /Roblox/ }).waitFor();
    await first.getByRole('textbox', { name: 'Prepared by', exact: true }).fill('head of caches');
    await expect.poll(() => preparedBy(second)).toBe('head of caches');
    await second
      .getByRole('textbox', { name: 'Title in plain words' })
      .fill('Nobody could play for 73 hours');
    await saved(second);
    await first.getByRole('heading', { level: 1, name: 'Nobody could play for 73 hours' }).waitFor();
    await list.getByRole('link', { name: /Nobody could play for 73 hours/ }).waitFor();
    expect(await preparedBy(second)).toBe('head of caches');
    await second.getByRole('textbox', { name: 'Title in plain words' }).fill('Roblox was down for 73 hours');
    await saved(second);
    for (const page of [first, second, list]) await page.close();
  });

  it('says that nothing was saved, keeps the text and loads the other version on request', async () => {
    const { first, second } = await conflict('head of platform', 'head of security');
    expect(await second.locator('.save').innerText()).toContain('Not saved');
    expect(await preparedBy(second)).toBe('head of security');
    await second.getByRole('button', { name: 'Load the other version' }).click();
    await saved(second);
    await expect.poll(() => preparedBy(second)).toBe('head of platform');
    await first.close();
    await second.close();
  });

  it('keeps this window’s version as a copy beside the other', async () => {
    const { first, second } = await conflict('head of network', 'head of storage');
    await second.getByRole('button', { name: 'Keep mine as a copy' }).click();
    await second.getByRole('heading', { level: 1, name: /my copy/ }).waitFor();
    expect(await preparedBy(second)).toBe('head of storage');
    await first.reload();
    await first.getByRole('heading', { level: 1, name: /Roblox/ }).waitFor();
    expect(await preparedBy(first)).toBe('head of network');
    await second.getByRole('link', { name: 'Incidents' }).click();
    await expect.poll(() => second.getByRole('link', { name: /Roblox/ }).count()).toBe(2);
    await first.close();
    await second.close();
  });
});
