import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { overflow } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => page.getByRole('button', { name: 'Import an incident…' }).waitFor());

const dialog = () => page.getByRole('dialog', { name: 'Import an incident' });
const take = () => dialog().getByRole('button', { name: 'Import as a new incident' });
const line = (name: RegExp) => dialog().getByRole('checkbox', { name });

async function drop(name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([content, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], called ?? ''));
      return transfer;
    },
    [text, name],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const file = (name: string): string => readFileSync(join(import.meta.dirname, '../told-files', name), 'utf8');

it('asks for day and zone of times that name none, and takes nothing before', async () => {
  await page.getByRole('button', { name: 'Import an incident…' }).press('Enter');
  await dialog()
    .getByLabel('File of an incident')
    .setInputFiles({
      name: 'bare.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Outage\n\n## Timeline\n\n- 14:02 down\n'),
    });
  await dialog()
    .getByText(/^bare\.md, read as Post-mortem\. 1 fact, 1 event, 0 actions, 0 notes\./)
    .waitFor();
  expect(await take().isDisabled()).toBe(true);
  await dialog().getByLabel('Its times begin on').fill('27 May 2026');
  await dialog().getByLabel('Time zone of the file').fill('Asia/Tokyo');
  await line(/^14:02 JST on 27 May 2026 down$/).waitFor();
  await expect.poll(() => take().isEnabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

it('shows what goes where, fits 320 px, and takes what is chosen by keyboard alone', async () => {
  await drop('google.md', file('google.md'));
  await dialog()
    .getByText(/^google\.md, read as Post-mortem\. 13 facts, 3 events, 3 actions, 5 notes\./)
    .waitFor();
  await dialog().getByText('Times without a zone are read in UTC, as the file says.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await line(/^Severity SEV-2 \(Severity\)$/).press('Space');
  await take().press('Enter');
  await page.getByText('Imported “Checkout errors in the EU shop”.').waitFor();
  expect(await page.getByLabel('Title in plain words').inputValue()).toBe('Checkout errors in the EU shop');
  await expect.poll(() => page.locator('.sheets').innerText()).toContain('3,200');
});

it('is taken back by one Undo', async () => {
  await page.getByRole('button', { name: 'Undo', exact: true }).first().press('Enter');
  await page.getByText('Deleted “Checkout errors in the EU shop”.').waitFor();
  expect(await page.getByRole('link', { name: /^Checkout errors/ }).count()).toBe(0);
});

it('knows the tool of a JSON file, and names what it does not use', async () => {
  await drop('incident-412.json', file('pagerduty.json'));
  await dialog()
    .getByText(/^incident-412\.json, read as PagerDuty\. 7 facts, 6 events, 0 actions, 1 note\./)
    .waitFor();
  await line(/^Acknowledged 14:09 UTC on 27 May 2026 \(acknowledge_log_entry\)$/).waitFor();
  await line(/^priority P2$/).waitFor();
  await dialog().getByText('11 fields of the file are not used and stay in it').press('Enter');
  await dialog()
    .getByText(/incident\.urgency/)
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

it('says in a sentence what is no export', async () => {
  await drop('notes.md', '# Shopping\n\n- milk\n');
  await dialog().getByText('notes.md was not imported').waitFor();
  await dialog()
    .getByText(/It has none of the headings of a post-mortem: .* Nothing was imported\.$/)
    .waitFor();
});

it('says that the file is here already, and leads to its incident', async () => {
  await drop('google.md', file('google.md'));
  await take().press('Enter');
  await page.getByText('Imported “Checkout errors in the EU shop”.').waitFor();
  await drop('again.md', file('google.md'));
  await dialog()
    .getByText(
      'This file is here already, as “Checkout errors in the EU shop”. To import it makes a second incident.',
    )
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Open “Checkout errors in the EU shop”' }).press('Enter');
  await page.getByText('Opened “Checkout errors in the EU shop”.').waitFor();
  expect(await page.getByLabel('Title in plain words').inputValue()).toBe('Checkout errors in the EU shop');
});
