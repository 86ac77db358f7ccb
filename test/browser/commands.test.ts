import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, commandOf } from '../../shared/commands/commands.ts';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();

const box = () => page.getByRole('combobox', { name: 'Find a command, a field or an incident' });
const options = () => page.getByRole('dialog').getByRole('option');

async function openPalette(): Promise<void> {
  await page.keyboard.press('Control+k');
  await box().waitFor();
}

/** Titles of what the palette offers here. */
async function offered(): Promise<readonly string[]> {
  await openPalette();
  const titles = await page.locator('.palette-title').allTextContents();
  await page.keyboard.press('Escape');
  return titles;
}

async function choose(words: string): Promise<void> {
  await openPalette();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

const seen = new Set<string>();
const see = async (): Promise<void> => {
  for (const title of await offered()) seen.add(title);
};

describe('the command palette', () => {
  it('lists what can be done on the first screen and does it by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Report an incident now' }).waitFor();
    await see();
    await openPalette();
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    const active = () =>
      box().evaluate((input) => {
        const option = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
        return `${option?.getAttribute('aria-selected')} ${option?.textContent}`;
      });
    // The box is read first, then what is marked in its list.
    await expect.poll(active).toMatch(/^true /);
    const first = await active();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toMatch(/^true /);
    expect(await active()).not.toBe(first);
    await page.keyboard.type('zzz');
    await page.getByText('Nothing is called “zzz”.').waitFor();
    await page.keyboard.press('Escape');
    await choose('appearance: dark');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await choose('appearance: as');
  });

  it('shows what was chosen last first, and the keys', async () => {
    await openPalette();
    expect(await options().first().textContent()).toContain('Appearance: as the system');
    expect(await options().nth(1).textContent()).toContain('Appearance: dark');
    expect(await options().filter({ hasText: 'Keyboard shortcuts' }).locator('kbd').textContent()).toBe(
      'Ctrl+/',
    );
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await violations(page)).toEqual([]);
    const [chosen, other] = await Promise.all(
      ['true', 'false'].map((is) =>
        page
          .locator(`.palette [aria-selected="${is}"]`)
          .first()
          .evaluate((option) => getComputedStyle(option).backgroundColor),
      ),
    );
    expect(chosen).not.toBe(other);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await page.keyboard.press('Escape');
  });

  it('goes to a field, a part and another incident', async () => {
    await openSample(page, /^Card payments failed for 47 minutes on/);
    await goToRoom(page, 'head');
    await choose('customers affected');
    const customers = page.getByRole('textbox', { name: 'Customers affected', exact: true });
    await expect.poll(() => customers.evaluate((field) => field === document.activeElement)).toBe(true);
    await choose('risk of a repeat');
    await page.getByRole('heading', { level: 2, name: 'Risk of a repeat' }).waitFor();
    await choose('customers affected');
    await expect.poll(() => customers.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+o');
    await page.getByRole('combobox', { name: 'Open an incident' }).fill('card payments');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('gives the focus back where it was', async () => {
    await goToRoom(page, 'impact');
    const customers = page.getByRole('textbox', { name: 'Customers affected', exact: true });
    await customers.focus();
    await openPalette();
    await page.keyboard.press('Escape');
    expect(await customers.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('offers what each screen can do', async () => {
    await see();
    for (const way of ['script', 'versions', 'vocabulary']) {
      await choose(way);
      await page.locator(`.${way === 'script' ? 'conversation' : way}`).waitFor();
      if (way === 'vocabulary') await page.keyboard.press('Control+n');
      await see();
    }
    await page.keyboard.press('Control+k');
    await box().fill('new incident');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
    await see();
    await choose('all incidents');
    await page.getByRole('list', { name: 'Incidents' }).waitFor();
    await see();
  });
});

describe('the list of keys', () => {
  it('names every key of the registry, and those a browser tab keeps for itself', async () => {
    await page.keyboard.press('Control+/');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.waitFor();
    const shown = await dialog.locator('.keys-row').allTextContents();
    const withKeys = COMMAND_IDS.filter((id) => commandOf(id).keys !== undefined);
    for (const id of withKeys) expect(shown.join('\n')).toContain(commandOf(id).title.replace('…', ''));
    expect(shown.filter((row) => row.includes('own in a tab'))).toHaveLength(2);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('find in an incident', () => {
  const count = () => page.locator('.find-count').textContent();
  const found = () => page.locator('[data-found]').textContent();

  it('counts the places in every part and on the page, and goes from one to the next', async () => {
    await page.getByRole('link', { name: /Card payments failed/ }).click();
    await page.locator('.sheet').first().waitFor();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Second card processor');
    await expect.poll(count).toBe('2 found');
    await page.keyboard.press('Enter');
    await expect.poll(found).toContain('Plan B');
    expect(await count()).toBe('1 of 2');
    await page.keyboard.press('Control+g');
    expect(await count()).toBe('2 of 2');
    expect(await page.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].join())).toBe(
      'second card processor',
    );
    await page.keyboard.press('Control+g');
    expect(await count()).toBe('1 of 2');
    await page.keyboard.press('Shift+Enter');
    expect(await count()).toBe('2 of 2');
    expect(await violations(page, ['.sheets'])).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const planB = page.getByRole('textbox', { name: 'Plan B', exact: true });
    expect(await planB.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.locator('[data-found]').count()).toBe(0);
  });

  it('says when nothing is found', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('zebra');
    await expect.poll(count).toBe('Not found');
    await see();
    await page.getByRole('textbox', { name: 'Find in this incident' }).press('Escape');
  });
});

it('prints the pages of the Word file and nothing of the window, also from a narrow dark one', async () => {
  await choose('appearance: dark');
  await page.setViewportSize({ width: 560, height: 800 });
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await page.keyboard.press('Control+p');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.printed)).toBe('yes');
  const sheets = await page.locator('.sheet').count();
  const file = join(app.home, 'printed.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const printed = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
  expect(printed).toHaveLength(sheets);
  expect(printed[0]).toMatch(/^\s*Confidential\s+Card payments failed for 47 minutes on 3 June 2026/);
  expect(printed.map((text) => /Page \d of \d/.exec(text)?.[0])).toEqual(
    printed.map((_, index) => `Page ${index + 1} of ${sheets}`),
  );
  for (const chrome of ['Saved', 'Incidents', 'Export…', 'Coach', 'grade'])
    expect(printed.join()).not.toContain(chrome);
  await page.setViewportSize({ width: 1440, height: 900 });
  await choose('appearance: as');
});

it('every command of the app can be found on one screen or another', () => {
  // Zoom is the browser's own where the page is shown in one.
  const own = ['Find a command…', 'Zoom in', 'Zoom out', 'Actual size'];
  const titles = COMMAND_IDS.map((id) => commandOf(id).title);
  expect(titles.filter((title) => !seen.has(title)).toSorted()).toEqual(own.toSorted());
});

it('no page complained', () => {
  expect(app.complaints).toEqual([]);
});
