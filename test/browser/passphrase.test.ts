import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goTo, openSample, overflow, saved } from './launch.ts';
import { violations } from './violations.ts';

const ONE = 'seven green herons walk home slowly';
const OTHER = 'nine blue tapirs swim along quietly';
/** Typed into an incident. */
const CANARY = 'kvzwqcanary';

const app = await appForFile();
let page = await app.open();
beforeAll(async () => {
  await openSample(page, /GitLab/);
  await page.getByRole('textbox', { name: 'Title in plain words' }).fill(`${CANARY} at GitLab`);
  await page.keyboard.press('Tab');
  await saved(page);
});

/** Gives a button by the keyboard alone. */
async function give(name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
}

/** Types into the field that has the focus, then goes on to the next. */
async function typeIn(label: string, text: string): Promise<void> {
  await expect
    .poll(() => page.getByLabel(label, { exact: true }).evaluate((field) => field === document.activeElement))
    .toBe(true);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

const locked = () => page.getByRole('heading', { name: 'Upfront is locked' }).waitFor();
const home = () => page.getByRole('heading', { name: 'Settings' }).waitFor();

/** Everything that was typed and the names of the samples; the passphrases too. */
const SECRETS = new RegExp(`${CANARY}|GitLab|herons|tapirs`);
/** Files of the data folder in which a secret can be read. */
function plainFiles(): readonly string[] {
  const folder = join(app.home, 'data');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return false;
    const bytes = readFileSync(path);
    // What Node has compiled of the program holds the program's own words.
    return (
      !name.startsWith('compiled') &&
      [bytes.toString('latin1'), bytes.toString('utf16le')].some((text) => SECRETS.test(text))
    );
  });
}

describe('a passphrase, by keyboard alone', () => {
  it('is set in the settings: twice, with its strength in words, and then nothing can be read on the disk', async () => {
    expect(plainFiles().join()).toContain('upfront.db');
    await goTo(page, '#/settings');
    await give('Set a passphrase…');
    await typeIn('New passphrase', 'herons');
    await page.getByText('Too short: write at least 8 characters.').waitFor();
    await typeIn('New passphrase', 'herons herons');
    await page.getByText(/^Weak: /).waitFor();
    await typeIn('New passphrase', ONE);
    await page.getByText('Strong: guessing it would take years.').waitFor();
    await page.getByText('Nobody can bring a forgotten passphrase back').waitFor();
    await page.keyboard.press('Tab');
    await typeIn('The same again', `${ONE}r`);
    await page.keyboard.press('Enter');
    await page.getByText('The two are not the same. Write it once more.').waitFor();
    expect(await violations(page)).toEqual([]);
    await typeIn('The same again', ONE);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Back to the settings' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lock now' }).waitFor();
    expect(plainFiles()).toEqual([]);
  });

  it('locks: nothing of an incident is left in the window, whatever address it has and whatever key is pressed', async () => {
    await goTo(page, '#/');
    await page.getByText(`${CANARY} at GitLab`).first().click();
    await page.getByRole('heading', { level: 1, name: new RegExp(CANARY) }).waitFor();
    await page.getByRole('textbox', { name: 'Title in plain words' }).fill(`${CANARY} once more, GitLab`);
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Lock now');
    await page.keyboard.press('Enter');
    await locked();
    expect(await violations(page)).toEqual([]);
    for (const keys of ['ControlOrMeta+k', 'ControlOrMeta+o', 'F1', 'ControlOrMeta+,', 'ControlOrMeta+/'])
      await page.keyboard.press(keys);
    await page.reload();
    await locked();
    expect(
      await page.evaluate(
        () => document.documentElement.outerHTML + JSON.stringify({ ...sessionStorage, ...localStorage }),
      ),
    ).not.toMatch(SECRETS);
    expect(await page.title()).not.toMatch(SECRETS);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(plainFiles()).toEqual([]);
  });

  it('opens with the right one alone, and what was typed last is there', async () => {
    await typeIn('Passphrase', OTHER);
    await page.keyboard.press('Enter');
    await page.getByText('The passphrase is wrong.').waitFor();
    await typeIn('Passphrase', ONE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `${CANARY} once more, GitLab` }).waitFor();
  });

  it('entered in a window with words not saved yet, while another one locked, loses none of them', async () => {
    const other = await app.open();
    await other.goto(page.url());
    await other.getByRole('heading', { level: 1, name: new RegExp(CANARY) }).waitFor();
    await other.route('**/call', async (route) => {
      const full = { ok: false, error: { code: 'disk-full', message: 'The disk is full.' } };
      if (route.request().postData()?.includes('"incidents.save"')) await route.fulfill({ json: full });
      else await route.continue();
    });
    const preparedBy = other.getByRole('textbox', { name: 'Prepared by', exact: true });
    await preparedBy.fill(`${CANARY} of caches`);
    await other.locator('[data-save="failed"]').waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Lock now');
    await page.keyboard.press('Enter');
    await locked();
    await other.unroute('**/call');
    // Come back to: what is shown is read anew.
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await other.getByRole('heading', { name: 'Upfront is locked' }).waitFor();
    await other.getByLabel('Passphrase', { exact: true }).fill(ONE);
    await other.keyboard.press('Enter');
    await expect.poll(() => preparedBy.inputValue()).toBe(`${CANARY} of caches`);
    await other.close();
    await page.getByRole('heading', { level: 1, name: `${CANARY} once more, GitLab` }).waitFor();
  });

  it('is asked for by a new start, in a window that opens at an incident too', async () => {
    await app.killHost();
    await app.startHost();
    await page.close();
    page = await app.open();
    await locked();
    expect(plainFiles()).toEqual([]);
    await typeIn('Passphrase', ONE);
    await page.keyboard.press('Enter');
    await page.getByText(`${CANARY} once more, GitLab`).first().waitFor();
  });

  it('is changed and taken away with the one that holds', async () => {
    await goTo(page, '#/settings');
    await home();
    await give('Change the passphrase…');
    await typeIn('Passphrase that holds now', OTHER);
    await page.keyboard.press('Tab');
    await typeIn('New passphrase', OTHER);
    await page.keyboard.press('Tab');
    await typeIn('The same again', OTHER);
    await page.keyboard.press('Enter');
    await page.getByText('The passphrase is wrong.').waitFor();
    await typeIn('Passphrase that holds now', ONE);
    await page.keyboard.press('Enter');
    await page.getByText('The passphrase is changed').waitFor();
    await page.keyboard.press('Enter');
    await give('Lock now');
    await locked();
    await typeIn('Passphrase', OTHER);
    await page.keyboard.press('Enter');
    await give('Take the passphrase away…');
    await typeIn('Passphrase that holds now', OTHER);
    await page.keyboard.press('Enter');
    await page.getByText('The store is no longer encrypted').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Set a passphrase…' }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
