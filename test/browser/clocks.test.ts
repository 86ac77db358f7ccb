import { beforeAll, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  // The built-in table is of September 2026, and less than a year old.
  await page.clock.install({ time: new Date('2026-11-22T12:00:00Z') });
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await goToRoom(page, 'clocks');
});

const clocks = () => page.getByRole('region', { name: 'Clocks, if they apply' });
const table = () => page.getByRole('dialog', { name: 'Rule table' });
const sheets = () => page.locator('.sheets').innerText();
const GDPR = 'the EU data protection law (GDPR), notice';

it('adds a clock from a rule in one step, its end counted, the table’s day on the page', async () => {
  await clocks()
    .getByText(/^Ended .* ago$/)
    .first()
    .waitFor();
  await clocks().getByRole('button', { name: 'Add from the rule table…' }).press('Enter');
  await table().getByText('As of 25 September 2026.').waitFor();
  expect(await violations(page)).toEqual([]);
  await table()
    .getByRole('button', { name: `Add the clock: ${GDPR}`, exact: true })
    .press('Enter');
  await table()
    .getByText(/^Added: the EU data protection law \(GDPR\), notice\. /)
    .waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('Escape');
  await expect.poll(sheets).toContain('rule table as of 25 September 2026.');
  await expect.poll(sheets).toContain('If it applies (Legal decides)');
  expect(await sheets()).toContain('notice within 72 hours');
  await page.keyboard.press('Control+z');
  await expect.poll(sheets).not.toContain('rule table as of');
});

it('offers the clock anew once the fact it was counted from is corrected', async () => {
  await clocks().getByRole('button', { name: 'Add from the rule table…' }).press('Enter');
  await table()
    .getByRole('button', { name: `Add the clock: ${GDPR}`, exact: true })
    .press('Enter');
  await page.keyboard.press('Escape');
  await goToRoom(page, 'times');
  await page.getByLabel('Awareness', { exact: true }).fill('13:40');
  await page.keyboard.press('Enter');
  await goToRoom(page, 'clocks');
  const anew = clocks().getByRole('button', { name: 'Count it so: notice within 72 hours' });
  const words =
    'As the facts stand now: notice within 72 hours, counted from 13:40 UTC on 3 June; its period would end at 13:40 UTC on 6 June.';
  await clocks().getByText(words).waitFor();
  expect(await violations(page, ['.sheets'])).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await anew.press('Enter');
  await anew.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a clock');
  await expect.poll(sheets).toContain('13:40 UTC on 6 June');
  await page.keyboard.press('Control+z');
  await anew.waitFor();
});

it('keeps a rule of one’s own; what cannot be counted is said, and nothing typed is lost', async () => {
  await clocks().getByRole('button', { name: 'Add from the rule table…' }).press('Enter');
  await table().getByRole('button', { name: 'Add a rule of your own' }).press('Enter');
  const form = table().getByRole('form', { name: 'A rule of your own' });
  await expect
    .poll(() => form.getByLabel('Rule', { exact: true }).evaluate((it) => it === document.activeElement))
    .toBe(true);
  await page.keyboard.type('the contract with Acme');
  await form.getByLabel('What is due').fill('notice');
  await form.getByLabel('Length').fill('two sleeps');
  await page.keyboard.press('Enter');
  await form
    .getByText('Write a length as in 72 hours, 4 business days, 30 days, 2 weeks or 1 month.')
    .waitFor();
  expect(await form.getByLabel('Rule', { exact: true }).inputValue()).toBe('the contract with Acme');
  await form.getByLabel('Length').fill('2 business days');
  await form.getByLabel('Counted from').selectOption('the first sign');
  await form.getByRole('button', { name: 'Keep the rule' }).press('Enter');
  await table().getByText('Kept: the contract with Acme, notice.').waitFor();
  // The first sign was on Wednesday 3 June 2026.
  await table().getByRole('button', { name: 'Add the clock: the contract with Acme, notice' }).press('Enter');
  await table()
    .getByText('Added: the contract with Acme, notice. Its period ends on 5 June, if it applies.')
    .waitFor();
});

it('counts around a holiday that is listed, and says in a sentence what is no day', async () => {
  const days = table().getByLabel('Holidays, no business days');
  await days.fill('5 June');
  await table().getByRole('button', { name: 'Keep the days' }).press('Enter');
  await table().getByText('“5 June” is no day: write it as year-month-day, 2026-07-06.').waitFor();
  expect(await days.inputValue()).toBe('5 June');
  await days.fill('2026-06-05');
  await table().getByRole('button', { name: 'Keep the days' }).press('Enter');
  await table().getByText('The days of the table are kept.').waitFor();
  await table().getByRole('button', { name: 'Add the clock: the contract with Acme, notice' }).press('Enter');
  await table()
    .getByText(/Its period ends on 8 June, if it applies\.$/)
    .waitFor();
});

it('says of a table older than a year that it is, takes a removal back, and gives the built-in one back', async () => {
  await table().getByLabel('Checked as of').fill('2024-01-31');
  await table().getByRole('button', { name: 'Keep the days' }).press('Enter');
  await table()
    .getByText('This table is of 31 January 2024, older than a year: ask Legal whether it still holds.')
    .waitFor();
  const remove = table().getByRole('button', { name: `Remove the rule: ${GDPR}`, exact: true });
  await remove.press('Enter');
  await remove.waitFor({ state: 'detached' });
  await table().getByRole('button', { name: 'Undo' }).press('Enter');
  await remove.waitFor();
  expect(await violations(page)).toEqual([]);
  await table().getByRole('button', { name: 'Back to the built-in table' }).press('Enter');
  await table().getByText('As of 25 September 2026.').waitFor();
  expect(await table().getByText('the contract with Acme').count()).toBe(0);
});

it('says under a clock that the table has no such rule any more', async () => {
  await page.keyboard.press('Escape');
  const told = clocks().getByText(/^The rule table here has no such rule \(renamed, changed or removed\): /);
  // Both clocks of the contract.
  await expect.poll(() => told.count()).toBe(2);
  expect(await violations(page, ['.sheets'])).toEqual([]);
});
