import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow } from './launch.ts';
import { shopSales } from './shop-sales.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await goToRoom(page, 'impact');
});

const dialog = () => page.getByRole('dialog', { name: 'Import a time series' });
const part = () => page.getByRole('region', { name: 'Sales over time' });
const sheets = () => page.locator('.sheets').innerText();

const choose = (name: string, content: string) =>
  dialog()
    .getByLabel('File of values over time')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

it('says in a sentence what is wrong with a file, and takes nothing', async () => {
  await part().getByRole('button', { name: 'Import a time series…' }).press('Enter');
  await choose('sums.csv', 'time,value\n2026-06-03 14:00,1\n2026-06-03 14:05,=1+1\n');
  await dialog().getByText('sums.csv was not imported').waitFor();
  await dialog()
    .getByText('“=1+1” (line 3) is a formula, not a number: export the values. Nothing was imported.')
    .waitFor();
  expect(await dialog().getByRole('button', { name: 'Import the series' }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

it('asks which of several series is meant, and imports it', async () => {
  await choose('prometheus.json', shopSales(['eu', 'us']));
  await dialog().getByText('The file holds 2 series. Choose the one to take.').waitFor();
  await dialog().getByRole('combobox', { name: 'Series' }).selectOption('shop_sales, shop eu');
  await dialog()
    .getByText(
      '8,370 values, 5 minutes apart, from 00:00 UTC on 6 May 2026 to 01:30 UTC on 4 June 2026. No gaps.',
    )
    .waitFor();
  const take = dialog().getByRole('button', { name: 'Import the series' });
  expect(await take.isDisabled()).toBe(true);
  await dialog().getByRole('radio', { name: 'Money' }).check();
  expect(await violations(page)).toEqual([]);
  await expect.poll(() => take.isEnabled()).toBe(true);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await take.press('Enter');
  await part().getByText('shop_sales, shop eu', { exact: true }).waitFor();
});

it('takes the loss over only when it is told to, and says in whose place', async () => {
  await part()
    .getByText(/^Lost by this series: about \$/)
    .waitFor();
  const loss = page.getByLabel('Lost or delayed sales', { exact: true });
  expect(await loss.inputValue()).toBe('$30,000 to $50,000');
  expect(await sheets()).toContain('Sales against what was expected');
  const figure = (await part().locator('.series-figure').innerText()).replace('Lost by this series: ', '');
  const picture = page.getByRole('img', { name: /^Line chart of sales in each 5 minutes: / });
  expect(await picture.locator('text').allTextContents()).toEqual(
    expect.arrayContaining(['Started', 'Restored', 'Expected', 'Sold', '14:00']),
  );
  expect(await sheets()).not.toContain(figure);
  await part().getByRole('button', { name: 'Take it in place of $30,000 to $50,000' }).press('Enter');
  await part().getByText('This is what “Lost or delayed sales” says').waitFor();
  expect(await loss.inputValue()).toBe(figure);
  await expect.poll(sheets).toContain(`Lost: ${figure}.`);
  expect(await sheets()).toMatch(
    /Sales against the median of the same weekday and hour of the 4 weeks before/,
  );
  expect(await violations(page, ['.sheets'])).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => loss.inputValue()).toBe('$30,000 to $50,000');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => loss.inputValue()).toBe(figure);
});

it('is kept, printed in the Word file, and comes and goes with Undo', async () => {
  await page.reload();
  await part().getByText('shop_sales, shop eu', { exact: true }).waitFor();
  const figure = (await part().locator('.series-figure').innerText()).replace('Lost by this series: ', '');
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: 'Export the brief' }).waitFor();
  await page.keyboard.press('Enter');
  const written = page.getByRole('dialog', { name: 'The brief is written' });
  const path = (await written.locator('.export-result').innerText()).trim();
  await page.keyboard.press('Escape');
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('descr="Line chart of sales in each 5 minutes: ');
  expect(strFromU8(parts['word/charts/chart1.xml'] ?? new Uint8Array())).toContain('<c:v>Expected</c:v>');
  const words = xml.replaceAll(/<[^>]+>/g, '');
  expect(words.split(figure).length).toBeGreaterThan(2);
  expect(words).toContain('Counted from 14:00 UTC until');
  await part().getByRole('button', { name: 'Remove the time series' }).press('Enter');
  await part().getByRole('button', { name: 'Import a time series…' }).waitFor();
  await expect.poll(sheets).not.toContain('Sales against what was expected');
  await page.keyboard.press('Control+z');
  await part().getByText('shop_sales, shop eu', { exact: true }).waitFor();
  await expect.poll(sheets).toContain('Sales against what was expected');
});

it('comes in by being dropped, in place of the one before, in one step of Undo', async () => {
  const csv = 'time,orders\n2026-06-03 14:00,12\n2026-06-03 14:05,3\n2026-06-03 14:10,\n';
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'orders.csv'));
    return transfer;
  }, csv);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await dialog().getByText('3 values, 5 minutes apart').waitFor();
  await dialog().getByRole('radio', { name: 'A number of orders' }).check();
  await dialog().getByRole('button', { name: 'Import the series' }).press('Enter');
  await part().getByText('orders', { exact: true }).waitFor();
  await part()
    .getByText('There is nothing to compare with: import the series with at least one week before')
    .waitFor();
  await page.keyboard.press('Control+z');
  await part().getByText('shop_sales, shop eu', { exact: true }).waitFor();
});
