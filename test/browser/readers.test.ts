import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /Card payments/);
  await goToRoom(page, 'readers');
  await page.getByRole('heading', { name: 'Second reader' }).waitFor();
});

const field = (name: string) => page.getByLabel(name, { exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const comments = () => page.locator('.comment').allInnerTexts();

describe('a second reader', () => {
  it('is asked for a name and for words, each in a sentence', async () => {
    await page.getByRole('button', { name: 'Add the comment' }).click();
    await page.getByText('Say who reads, by name or role.').waitFor();
    await page.keyboard.type('Kim, finance');
    await page.keyboard.press('Enter');
    await page.getByText('Write the comment first.').waitFor();
  });

  it('comments on the words selected on the page', async () => {
    await page.locator('.sheets [data-unit="risk"]').dblclick({ position: { x: 12, y: 8 } });
    await expect.poll(() => field('About').inputValue()).toBe('risk');
    const meant = await field('Words meant').inputValue();
    expect(meant).toMatch(/^\w+/);
    await field('Comment').fill('How do we know?');
    await field('Comment').press('Enter');
    await expect.poll(async () => (await comments())[0]).toContain('How do we know?');
    expect((await comments())[0]).toContain(meant);
    expect(await field('Reader').inputValue()).toBe('Kim, finance');
    await field('Comment').fill('May I send this to the board?');
    await field('About').selectOption('The whole brief');
    await field('Comment').press('Enter');
    await expect.poll(comments).toHaveLength(2);
    expect((await comments())[0]).toContain('The whole brief');
    await page.locator('.outline a[aria-current]', { hasText: '2 open' }).waitFor();
  });

  it('has a comment settled with what was done, and can open it again', async () => {
    await page.getByRole('button', { name: 'Settle: How do we know?' }).press('Enter');
    await page.keyboard.type('The range stands behind the word now.');
    await page.keyboard.press('Enter');
    await page.getByText('Settled (1)').click();
    await page.getByText('The range stands behind the word now.').waitFor();
    await page.getByRole('button', { name: 'Open again: How do we know?' }).click();
    await expect.poll(() => page.getByText('Settled (1)').count()).toBe(0);
    await page.getByRole('button', { name: 'Settle: How do we know?' }).click();
    await page.getByRole('button', { name: 'Settled', exact: true }).click();
    await expect.poll(focused).toBe('Comments');
    await page.getByRole('button', { name: 'Remove: May I send this to the board?' }).press('Enter');
    await page.getByText('No comment is open.').waitFor();
    expect(await focused()).toBe('Comments');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await page.getByRole('button', { name: 'Remove: May I send this to the board?' }).press('Enter');
    await page.getByText('No comment is open.').waitFor();
  });

  it('confirms having read it, and is told what has changed since', async () => {
    await page.getByRole('button', { name: 'I have read the brief' }).click();
    const reading = page.locator('.reading', { hasText: 'Kim, finance' });
    await reading.getByText('Read', { exact: true }).waitFor();
    await goToRoom(page, 'cause');
    await page.locator('#field-trigger').fill('a change of the prices');
    await saved(page);
    await goToRoom(page, 'readers');
    await reading.getByText('Changed since').waitFor();
    await reading.getByText(/about the cause/).waitFor();
  });

  it('has nothing that axe finds, in any look, and fits a narrow window', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
});
