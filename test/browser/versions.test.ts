import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();

async function setCustomers(text: string): Promise<void> {
  await goToRoom(page, 'impact');
  await page.getByLabel('Customers affected', { exact: true }).fill(text);
  await page.keyboard.press('Tab');
  await saved(page);
}

async function toVersions(): Promise<void> {
  await page.keyboard.press('Control+Shift+H');
  await page.getByRole('heading', { level: 2, name: 'Working copy' }).waitFor();
}

async function backToIncident(): Promise<void> {
  await page.getByRole('link', { name: 'Incident', exact: true }).click();
  await page.locator('.workspace').waitFor();
}

/** The cells of a table of the comparison, row by row. */
async function tableRows(name: string): Promise<readonly string[]> {
  const rows = page.getByRole('table', { name, exact: true }).locator('tbody tr');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')),
  );
  return cells;
}

const frozen = (name: RegExp) =>
  page.getByRole('navigation', { name: 'Versions' }).getByRole('button', { name });

describe('versions', () => {
  it('are frozen by keyboard alone, under a name', async () => {
    await openSample(page, /^Card payments failed for 47 minutes on/);
    await toVersions();
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog', { name: 'Freeze this version' }).waitFor();
    await page.getByLabel('Name').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Sent to the CEO');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await frozen(/Sent to the CEO/).waitFor();
    // The list is read anew before the dialog goes; until then it has the keys.
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    // Twice the same is told, and freezes nothing.
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog', { name: 'Freeze this version' }).waitFor();
    await page.keyboard.type('Once more');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing has changed since version 1, “Sent to the CEO”.').waitFor();
    await page.keyboard.press('Escape');
    expect(await frozen(/Once more/).count()).toBe(0);
  });

  it('say what changed since, numbers first, in both themes', async () => {
    await backToIncident();
    await setCustomers('3,000-5,000');
    await page.getByRole('link', { name: 'Changed since version 1, final' }).waitFor();
    await toVersions();
    expect(await tableRows('Numbers and times')).toEqual([
      'Customers affected | about 3,200 (2,900 to 3,400) | 3,000 to 5,000',
      'Share of customers | about 4% (3.6% to 4.3%) | 3.8% to 6.3%',
    ]);
    expect(await tableRows('Other facts')).toEqual(['State | Final | Draft']);
    const bottomLine = page.locator('.comparison-section', { hasText: 'Bottom line' });
    await bottomLine.locator('ins').first().waitFor();
    expect((await bottomLine.locator('ins').allInnerTexts()).join(' ')).toContain('5,000');
    expect((await bottomLine.locator('del').allInnerTexts()).join(' ')).toContain('3,200');
    expect(await violations(page)).toEqual([]);
  });

  it('open as they were, and come back as the newest without losing anything', async () => {
    await frozen(/Sent to the CEO/).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Sent to the CEO' }).waitFor();
    await page.getByRole('radio', { name: 'As it prints' }).check();
    await page.locator('.paper-body').first().waitFor();
    const paper = (await page.locator('.paper-body').allInnerTexts()).join('\n');
    expect(paper).toContain('about 3,200 customers (2,900 to 3,400)');
    expect(await page.locator('.paper-draft').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.locator('.workspace').waitFor();
    // Nothing was promised or noted since, so nothing is said of it.
    await page.getByText(/working copy now\. What was there before is in the history\.$/).waitFor();
    await goToRoom(page, 'impact');
    const customers = page.getByLabel('Customers affected', { exact: true });
    await expect.poll(() => customers.inputValue()).toBe('about 3,200 (2,900 to 3,400)');
    await page.keyboard.press('Control+z');
    await expect.poll(() => customers.inputValue()).toBe('3,000 to 5,000');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => customers.inputValue()).toBe('about 3,200 (2,900 to 3,400)');
    await saved(page);
    await toVersions();
    const hours = page.locator('.versions-group summary');
    for (const hour of await hours.all()) await hour.click();
    expect(await page.locator('.versions-group li').count()).toBeGreaterThanOrEqual(3);
  });

  it('can be read at 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await backToIncident();
  });
});

describe('final', () => {
  it('is an act that shows what is open, and leads to it', async () => {
    await goToRoom(page, 'impact');
    await page.getByLabel('Customers affected', { exact: true }).fill('');
    await page.keyboard.press('Tab');
    await saved(page);
    await page.getByRole('button', { name: 'Mark final…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mark the brief final' });
    await dialog.getByText(/items? stops? the final version/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Mark final', exact: true }).isDisabled()).toBe(true);
    await dialog.locator('.advised summary').click();
    await dialog.getByRole('button', { name: /core questions/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog
      .getByRole('button', { name: 'Customers as a range, out of how many, and how counted' })
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^field-customers/);
    // A draft is never stopped.
    await page.keyboard.press('Control+e');
    expect(await page.getByRole('button', { name: 'Export draft' }).isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('is kept under its name; writing on makes a draft again, and Undo a final', async () => {
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => page.getByLabel('Customers affected', { exact: true }).inputValue())
      .toBe('about 3,200 (2,900 to 3,400)');
    // The model is final; taken back and marked again it is version 2.
    await page.getByRole('button', { name: 'Take back…' }).click();
    await page.getByRole('button', { name: 'Make it a draft again' }).click();
    await page.locator('.paper-draft').first().waitFor();
    await page.getByRole('button', { name: 'Mark final…' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Report 2');
    await page.keyboard.press('Enter');
    await page.getByText('Version 2, final, is frozen as “Report 2”.').waitFor();
    expect(await page.locator('.paper-draft').count()).toBe(0);
    await setCustomers('4,000');
    await page.getByRole('link', { name: 'Changed since version 2, final' }).waitFor();
    await page.locator('.paper-draft').first().waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Take back…' }).waitFor();
    await saved(page);
  });

  it('is taken back by itself when its file cannot be written', async () => {
    await page.getByRole('button', { name: 'Take back…' }).click();
    await page.getByRole('button', { name: 'Make it a draft again' }).click();
    await page.getByRole('button', { name: 'Mark final…' }).waitFor();
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export the brief' });
    await dialog.getByRole('radio', { name: 'Final' }).check();
    await dialog.getByLabel('File').fill('/no/such/folder/brief.docx');
    await dialog.getByRole('button', { name: 'Export final' }).click();
    await dialog.getByText('/no/such/folder does not exist').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Mark final…' }).waitFor();
    await toVersions();
    // Of all groups, folded or not: a save in the next hour begins a new one.
    const saves = page
      .getByRole('navigation', { name: 'Versions' })
      .getByRole('button', { name: /, save \d+$/, includeHidden: true });
    await expect.poll(() => saves.count()).toBeGreaterThan(0);
    const before = await saves.count();
    // Back before it was taken back, and marked, and taken back by itself.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => saves.count()).toBeGreaterThan(before);
    await backToIncident();
    await page.getByRole('button', { name: 'Take back…' }).waitFor();
  });

  it('keeps the hash of the exported file with its version, and ticks the last item by itself', async () => {
    await page.keyboard.press('Control+e');
    await page.getByRole('button', { name: 'Export final' }).click();
    const written = page.getByRole('dialog', { name: 'The brief is written' });
    const path = (await written.locator('.export-result').innerText()).trim();
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    await written.getByText(`SHA-256 ${sha256.slice(0, 12)}…`).waitFor();
    await page.keyboard.press('Escape');
    await goToRoom(page, 'checklist');
    const last = page.locator('.checklist-item', {
      hasText: 'Version frozen, fingerprint of its file stored',
    });
    await last.getByText('Done').waitFor();
    await toVersions();
    await page.locator('.version-files', { hasText: sha256.slice(0, 12) }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
