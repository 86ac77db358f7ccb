import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchUpfront, openSample, saved, type Upfront } from './launch.ts';

let app: Upfront;
beforeAll(async () => {
  app = await launchUpfront();
});
afterAll(() => app.close());

/** Two windows on one incident; the first has saved a change the second has not seen. */
async function twoWindows(
  theirs: string,
  mine: string,
): Promise<{ readonly first: Page; readonly second: Page }> {
  const first = await app.open();
  await openSample(first, /Roblox/);
  const second = await app.open();
  await second.goto(first.url());
  await second.getByRole('heading', { level: 1, name: /Roblox/ }).waitFor();
  await first.getByRole('textbox', { name: 'Prepared by', exact: true }).fill(theirs);
  await saved(first);
  await second.getByRole('textbox', { name: 'Prepared by', exact: true }).fill(mine);
  await second.getByRole('heading', { name: 'This incident was changed in another window.' }).waitFor();
  return { first, second };
}

function preparedBy(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Prepared by', exact: true }).inputValue();
}

describe('two windows on one incident', () => {
  it('says that nothing was saved, keeps the text and loads the other version on request', async () => {
    const { first, second } = await twoWindows('head of platform', 'head of security');
    expect(await second.locator('.save').innerText()).toContain('Not saved');
    expect(await preparedBy(second)).toBe('head of security');
    await second.getByRole('button', { name: 'Load the other version' }).click();
    await saved(second);
    await expect.poll(() => preparedBy(second)).toBe('head of platform');
    await first.close();
    await second.close();
  });

  it('keeps this window’s version as a copy beside the other', async () => {
    const { first, second } = await twoWindows('head of network', 'head of storage');
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
