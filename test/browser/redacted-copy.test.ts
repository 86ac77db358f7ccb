import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { READ_FIRST } from '../../shared/core/redact/told.ts';
import { appForFile } from './app-for-file.ts';
import { openSample, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => openSample(page, /^Card payments failed for 47 minutes on/));

/** Opens the dialog by the palette, as a person does who knows the command's name. */
async function openDialog(): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('redacted');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export a redacted copy' });
  await dialog.getByText(/are covered\.$/).waitFor();
  return dialog;
}

/** Goes on with Tab until the control of this name has the focus, and presses the key. */
async function pressOn(dialog: Locator, name: string | RegExp, key: string): Promise<void> {
  const control = dialog.getByRole(/Also|File/.test(String(name)) ? 'textbox' : 'checkbox', { name });
  for (let step = 0; step < 40; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

function partsOf(path: string): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a redacted copy', () => {
  it('lists what it covers with counts, and is clean for axe', async () => {
    const dialog = await openDialog();
    expect(await dialog.getByRole('radio', { name: 'Redacted copy' }).isChecked()).toBe(true);
    await dialog.getByText('10 places are covered.').waitFor();
    await dialog.getByRole('checkbox', { name: '$30,000 to $50,000 becomes [amount], 2 places' }).waitFor();
    await dialog.getByText(READ_FIRST).waitFor();
    expect(await violations(page, [], 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('is chosen by keyboard: kinds, words to keep, words of one’s own', async () => {
    await page.getByLabel('Distribution').fill('CEO\nthe desk of Delta Bank');
    await saved(page);
    const dialog = await openDialog();
    await pressOn(dialog, 'Names of people', 'Space');
    await pressOn(dialog, 'Also cover', 'w');
    await page.keyboard.type('allet payments');
    await dialog.getByRole('checkbox', { name: /^wallet payments becomes \[covered\]/ }).waitFor();
    await pressOn(dialog, /^checkout service becomes/, 'Space');
    await dialog.getByRole('checkbox', { name: /^checkout service stays readable/ }).waitFor();
    // A word that may be a name stays in its list once it is ticked, with the focus on it.
    await pressOn(dialog, 'Delta Bank', 'Space');
    const ticked = dialog.getByRole('checkbox', { name: 'Delta Bank', checked: true });
    await ticked.waitFor();
    expect(await ticked.evaluate((box) => box === document.activeElement)).toBe(true);
    const name = await dialog.getByLabel('File').inputValue();
    expect(basename(name)).toMatch(
      /^Card payments failed for 47 minutes on 3 June 2026, report 2, redacted copy/,
    );
    await pressOn(dialog, 'File', 'Enter');
    const written = page.getByRole('dialog', { name: 'The redacted copy is written' });
    const path = (await written.locator('.export-result').innerText()).trim();
    await written.getByText(READ_FIRST).waitFor();
    const parts = partsOf(path);
    const all = Object.values(parts).join('\n');
    expect(all).not.toMatch(/30,000|50,000|18,000|payment settings store|wallet payments|Delta/i);
    expect(all).toContain('checkout service');
    expect(parts['word/document.xml']).toContain(
      'We estimate [amount] in lost or delayed sales (not included: refunds, staff time).',
    );
    expect(parts['word/header1.xml']).toContain('Redacted copy');
    await page.keyboard.press('Escape');
  });

  it('leaves the record as it was, and is told apart from the reports among the versions', async () => {
    await page
      .getByText(
        'We estimate $30,000 to $50,000 in lost or delayed sales (not included: refunds, staff time).',
      )
      .first()
      .waitFor();
    await saved(page);
    await page.keyboard.press('Control+Shift+h');
    await page.getByText(/^Redacted copy exported/).waitFor();
  });

  it('says what is missing when nothing is chosen', async () => {
    await page.goBack();
    await page.getByRole('link', { name: 'Conversation' }).waitFor();
    const dialog = await openDialog();
    for (const name of ['Names of people', 'Customers, partners and suppliers', 'Money', /^Technical names/])
      await pressOn(dialog, name, 'Space');
    await dialog.getByText('Choose what to cover, or name words of your own.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Export redacted copy' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('breaks no rule of its own content policy and throws nowhere', () => {
    expect(app.complaints).toEqual([]);
  });
});
