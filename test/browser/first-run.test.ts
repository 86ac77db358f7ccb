import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();

const exportsOf = () => {
  const folder = join(app.home, 'Documents/Upfront');
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
};
const toList = async () => {
  await page.getByRole('link', { name: 'Incidents' }).click();
  await page.getByRole('list', { name: 'Incidents' }).waitFor();
};
/** Drops a file on the window as a file manager does. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.getByText('Drop the file to import the incident').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

describe('a new person', () => {
  it('is told what to do in one sentence and has three ways in', async () => {
    await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
    for (const name of ['Report an incident now', 'Import an incident…'])
      expect(await page.getByRole('button', { name }).isVisible()).toBe(true);
    expect(await page.locator('.welcome .button-primary').count()).toBe(1);
    await page.locator('.sample').first().waitFor();
    // Nothing lies over the window and nothing has to be clicked away.
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('has a finished sample in a Word file after three presses', async () => {
    await page.locator('.sample').first().click();
    await page.getByRole('heading', { level: 1, name: /^Card payments failed/ }).waitFor();
    await page.locator('.state-line').getByText('Final', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('button', { name: 'Export final' }).click();
    await page.getByText('The file is complete').waitFor();
    expect(exportsOf()).toEqual([expect.stringMatching(/^Card payments failed.*\.docx$/)]);
    await page.keyboard.press('Escape');
  });

  it('finds the sample marked in the list, and can delete it', async () => {
    await toList();
    const sample = page.getByRole('listitem').filter({ hasText: 'Card payments failed' });
    await sample.getByText('Sample', { exact: true }).waitFor();
    await sample.getByRole('button', { name: /^Delete/ }).click();
    await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('list', { name: 'Incidents' }).waitFor();
  });
});

describe('an incident handed on', () => {
  let file = new Uint8Array();

  it('is saved as one file, with a progress that is said after a second and can be cancelled after ten', async () => {
    await page.getByRole('link', { name: /Card payments failed/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Card payments failed/ }).waitFor();
    await page.keyboard.press('Control+Shift+s');
    await page.getByRole('dialog', { name: 'Save a copy' }).waitFor();
    expect(await violations(page, ['.sheets'])).toEqual([]);

    const before = exportsOf();
    let goOn = () => {};
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    await page.route('**/call', async (route) => {
      if (route.request().postData()?.includes('export.bundle')) await held;
      await route.continue();
    });
    const status = page.getByRole('dialog').getByText('Writing the file');
    await page.getByRole('button', { name: 'Save the copy' }).click();
    expect(await status.isVisible()).toBe(false);
    await status.waitFor();
    const cancelled = page.waitForResponse(
      (answer) => answer.request().postData()?.includes('jobs.cancel') === true,
    );
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 20_000 });
    await cancelled;
    goOn();
    await page.getByText('Cancelled. No file was written').waitFor();
    expect(exportsOf()).toEqual(before);

    await page.unroute('**/call');
    await page.getByRole('button', { name: 'Save the copy' }).click();
    await page.getByText('The file is complete').waitFor();
    const name = exportsOf().find((each) => each.endsWith('.upfront')) ?? '';
    file = readFileSync(join(app.home, 'Documents/Upfront', name));
    await page.keyboard.press('Escape');
  });

  it('is known when it comes back word for word', async () => {
    await toList();
    await drop('brief.upfront', file);
    await page.getByText('is here already, word for word.').waitFor();
  });

  it('is merged part by part with what was changed meanwhile, in one step that can be undone', async () => {
    await page.getByLabel('Title in plain words').fill('Card payments were slow');
    await goToRoom(page, 'impact');
    await page.getByLabel('Customers affected', { exact: true }).fill('4,100');
    // What is still being typed belongs to what is here.
    await drop('brief.upfront', file);
    await page.getByText('They differ in Title and status and Impact.').waitFor();
    expect(await violations(page, ['.sheets'])).toEqual([]);
    await page.getByRole('button', { name: 'Merge part by part…' }).press('Enter');
    const impact = page.getByRole('group', { name: 'Impact' });
    expect((await impact.getByRole('row', { name: /^Customers affected/ }).innerText()).split('\t')).toEqual([
      'Customers affected',
      '4,100',
      'about 3,200 (2,900 to 3,400)',
    ]);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1440, height: 900 });
    await impact.getByRole('radio', { name: 'Keep mine' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Take 1 of 2 parts' }).press('Enter');
    await page.getByText('1 part was taken from the file.').waitFor();
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.innerText()).toBe('Card payments were slow');
    const printed = () => page.locator('.sheets').innerText();
    expect(await printed()).toContain('about 3,200 customers');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(printed).toContain('4,100 customers');
    await saved(page);
  });

  it('comes in beside what was changed meanwhile', async () => {
    await drop('brief.upfront', file);
    await page.getByText('says something else than the file. Neither is written over.').waitFor();
    expect(await violations(page, ['.sheets'])).toEqual([]);
    await page.getByRole('button', { name: 'Import as a copy' }).click();
    await page.getByRole('heading', { level: 1, name: /\(copy\)$/ }).waitFor();
    await toList();
    await expect
      .poll(() => page.locator('.incident-title').allInnerTexts())
      .toEqual([expect.stringMatching(/\(copy\)$/), 'Card payments were slow']);
  });

  it('comes in by the button too, as a record of the command line', async () => {
    const record = join(app.home, 'incident.json');
    const sample = JSON.parse(readFileSync('assets/samples/gitlab-2017.json', 'utf8'));
    writeFileSync(record, JSON.stringify({ ...sample, id: 'handed-on' }));
    await page.getByRole('button', { name: 'Import…' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await (await chooser).setFiles(record);
    await page.getByRole('heading', { level: 1, name: /GitLab/ }).waitFor();
    expect(page.url()).toContain('#/incident/handed-on');
  });

  it('is refused in one sentence with a code when it is damaged, and can be tried again', async () => {
    await drop('brief.upfront', file.subarray(0, 500));
    await page.getByText('brief.upfront is damaged: not all of it is as it was written.').waitFor();
    await page.getByText('Code: damaged').waitFor();
    expect(await violations(page, ['.sheets'])).toEqual([]);
    expect(await page.getByRole('button', { name: 'Choose another file…' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(app.complaints).toEqual([]);
  });
});
