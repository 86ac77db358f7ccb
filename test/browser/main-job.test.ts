import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { openSample, saved } from './launch.ts';

const app = await appForFile();

/** Types an answer and goes on with Enter, as a person without a mouse does. */
async function answer(page: Page, label: string, text: string): Promise<void> {
  const focused = page.locator('input:focus');
  await focused.waitFor();
  const id = await focused.getAttribute('id');
  expect(await page.locator(`label[for="${id}"]`).innerText()).toBe(label);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function pathOf(page: Page, title = 'The brief is written'): Promise<string> {
  const written = page.getByRole('dialog', { name: title });
  return (await written.locator('.export-result').innerText()).trim();
}

/** The words of a Word file's body, paragraph by paragraph. */
function wordsOf(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}

const WHAT_CUSTOMERS_FELT = [
  ['What failed, in customers’ words', 'card payments'],
  ['Status', 'rest'],
  ['Started', '3 June 2026 14:02'],
  ['Has worked again since', '3 June 2026 14:49'],
  ['Customers affected', '2,900-3,400'],
  ['What still works', 'wallet payments and browsing'],
  ['Lost or delayed sales', 'unknown 23:30'],
  ['Customer data lost, seen by others or wrong', 'none found'],
] as const;

const WHAT_WE_KNOW_AND_DO = [
  ['Is the cause known?', 'susp'],
  ['What set it off', 'A change to payment settings went live'],
  ['Likely cause, after “it is likely that”', 'this change started the failure'],
  ['How likely', 'very likely'],
  ['Confirmed or discarded by', 'tomorrow 9:00'],
  ['What you did about it', 'We returned to the previous settings'],
  ['Plan B', 'we switch to the second processor'],
  ['Next customer message', 'tomorrow 8:00'],
  ['Decision you need from the CEO', 'none'],
  ['Next update to the CEO', 'tomorrow 10:00'],
] as const;

describe('the main job', () => {
  it('goes from an empty store through a reload to a Word file, by keyboard', async () => {
    const page = await app.open();
    await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
    await page.keyboard.press('Control+n');
    for (const [label, text] of WHAT_CUSTOMERS_FELT) await answer(page, label, text);

    // A reload at once: what was typed before it is there after it.
    await page.reload();
    const customers = page.getByLabel('Customers affected');
    await customers.waitFor();
    expect(await customers.inputValue()).toBe('2,900 to 3,400');
    expect(await page.getByLabel('Customer data lost').inputValue()).toBe('None found so far');
    expect(await page.getByLabel('Lost or delayed sales').inputValue()).toMatch(/^unknown .*23:30$/);

    await page.getByLabel('Title in plain words').focus();
    await answer(page, 'Title in plain words', '');
    for (const [label, text] of WHAT_WE_KNOW_AND_DO) await answer(page, label, text);
    // After the last answer the button has the focus.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Card payments failed for 47 minutes' }).waitFor();
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog', { name: 'Export the brief' }).waitFor();
    await page.keyboard.press('Enter');
    const path = await pathOf(page);
    expect(path.startsWith(app.home)).toBe(true);
    const words = wordsOf(path);
    expect(words).toContain('Card payments failed for 47 minutes');
    expect(words).toContain('2,900 to 3,400');
    expect(words).toContain('The cost is not known; we expect to know by');
    expect(words).toContain('It is very likely (80–95%) that this change started the failure');
    expect(words).toContain('No decision is needed now');
    await page.close();
  });

  it('stops the final version while something is missing, and leads to it', async () => {
    const page = await app.open();
    await page.locator('.incident-link', { hasText: 'Card payments failed' }).click();
    await page.getByRole('heading', { name: 'Title and status' }).waitFor();
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export the brief' });
    await dialog.getByRole('radio', { name: 'Final' }).check();
    expect(await dialog.getByRole('button', { name: 'Export final' }).isDisabled()).toBe(true);
    await dialog
      .getByRole('button', { name: 'Customers as a range, out of how many, and how counted' })
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^field-customers/);
    await page.close();
  });

  it('writes the pocket card by keyboard, and leaves the record a draft', async () => {
    const page = await app.open();
    await page.locator('.incident-link', { hasText: 'Card payments failed' }).click();
    await page.getByRole('heading', { name: 'Title and status' }).waitFor();
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').getByRole('radio', { name: 'Brief' }).focus();
    await page.keyboard.press('ArrowRight');
    const dialog = page.getByRole('dialog', { name: 'Export the pocket card' });
    expect(await dialog.getByRole('radio', { name: 'Final' }).count()).toBe(0);
    expect(await dialog.getByLabel('File').inputValue()).toMatch(/Pocket card Card payments failed/);
    await page.keyboard.press('Enter');
    const path = await pathOf(page, 'The pocket card is written');
    const words = wordsOf(path);
    expect(words).toContain('Pocket card, as of');
    expect(words).toContain('2,900 to 3,400');
    const header = strFromU8(unzipSync(readFileSync(path))['word/header1.xml'] ?? new Uint8Array());
    expect(header).toContain('DRAFT');
    await page.close();
  });

  it('prints the same text in the preview and in the file', async () => {
    const page = await app.open();
    await openSample(page, /^Card payments failed for 47 minutes on/);
    const shown = await page.locator('.paper-body').evaluateAll((bodies) => {
      const parts = bodies.flatMap((body) => [
        ...body.querySelectorAll<HTMLElement>('h3, h4, p, li, th, td'),
      ]);
      const annex = parts.findIndex((part) => part.dataset.unit === 'annex');
      return parts.slice(0, annex).map((part) => part.textContent ?? '');
    });
    await page.keyboard.press('Control+e');
    await page.getByRole('radio', { name: 'Plain text' }).check();
    await page.keyboard.press('Enter');
    const file = readFileSync(await pathOf(page), 'utf8');
    const brief = file.slice(file.indexOf('Card payments failed for 47 minutes'), file.indexOf('\nAnnex\n'));
    const wordsIn = (text: string): readonly string[] =>
      text
        .split(/\s+/)
        .filter((word) => /[^=>-]/.test(word))
        .toSorted();
    expect(wordsIn(brief)).toEqual(wordsIn(shown.join('\n')));
    await saved(page);
    await page.close();
  });

  it('breaks no rule of its own content policy and throws nowhere', () => {
    expect(app.complaints).toEqual([]);
  });
});
