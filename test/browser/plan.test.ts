import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { openSample } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /^Card payments failed for 47 minutes on/);
  const [, id] = /#\/incident\/([^/]+)/.exec(page.url()) ?? [];
  await page.goto(`${page.url().split('#')[0]}#/incident/${id}/talk/plan`);
  await page.getByRole('heading', { name: 'Before the meeting' }).waitFor();
});

const steps = (word: string) => page.locator('.plan-step', { hasText: new RegExp(`^${word}`) });

/** Types when the meeting starts, so many minutes from the next full one, in the zone of the record (UTC). */
async function meetIn(minutes: number): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Meeting starts at' });
  const at = new Date((Math.ceil(Date.now() / 60_000) + minutes) * 60_000);
  await field.fill(at.toISOString().slice(0, 16).replace('T', ' '));
  await field.press('Enter');
}

describe('the preparation plan', () => {
  it('ticks itself off from the checklist', async () => {
    expect(await steps('Done').allInnerTexts()).toContainEqual(expect.stringContaining('Give customers'));
    expect(await steps('Now').count()).toBe(1);
  });

  it('fits itself to the minutes left, and says what to leave out', async () => {
    await meetIn(90);
    await expect
      .poll(() => page.locator('.plan-time').innerText())
      .toMatch(/in (?:89|90) minutes\. It all fits/);
    await meetIn(8);
    await expect.poll(() => page.locator('.plan-time').innerText()).toMatch(/Leave out \d of 12 steps/);
    expect(await steps('Leave out').allInnerTexts()).toContainEqual(expect.stringContaining('aloud'));
  });

  it('leads to the place of a step by keyboard', async () => {
    const link = page.getByRole('link', { name: 'Hand the technical response to somebody else' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#\/incident\/[^/]+\/checklist/);
    await page.goBack();
    await page.getByRole('heading', { name: 'Before the meeting' }).waitFor();
  });

  it('has nothing axe would say, in light and dark', async () => {
    expect(await violations(page)).toEqual([]);
  });
});
