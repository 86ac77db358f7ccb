import { beforeAll, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await goToRoom(page, 'annex');
});

const score = () => page.getByRole('region', { name: 'Score: is this for the CEO?' });
const triggers = () => page.getByRole('region', { name: 'Immediate triggers' });
const dimension = (name: string) => score().getByRole('group', { name, exact: true });
const advice = () => score().getByRole('status').innerText();
const sheets = () => page.locator('.sheets').innerText();

it('says the sum against the levels in one sentence, in the window and on the page', async () => {
  const said = 'The score is 11; from 10 to 14 the CEO is informed in writing within 60 minutes.';
  await expect.poll(advice).toBe(said);
  await expect.poll(sheets).toContain(said);
  expect(await dimension('Money').getByRole('radio', { name: '2: 5% to under 50%' }).isChecked()).toBe(true);
  expect(await violations(page, ['.sheets'])).toEqual([]);
});

it('scores by keyboard: arrows choose a level, Delete takes it back, and what has no score is named', async () => {
  const control = dimension('Control').getByRole('radio', { name: '0: fix verified' });
  await control.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(advice)
    .toBe(
      'The score is 14, and control at 3 raises the level by one: the CEO is called within 30 minutes and has the brief within 2 hours.',
    );
  await page.keyboard.press('Delete');
  await expect.poll(advice).toContain('Not scored yet: control.');
});

it('offers what the facts give with its reason, and sets nothing by itself', async () => {
  const from = score().getByText(/^From the facts: 0\. The fix is measured, and has held since /);
  await from.waitFor();
  expect(await dimension('Control').locator(':checked').count()).toBe(0);
  await score()
    .getByRole('button', { name: /^Take 0.*: control$/ })
    .press('Enter');
  await expect
    .poll(advice)
    .toBe('The score is 11; from 10 to 14 the CEO is informed in writing within 60 minutes.');
  await from.waitFor({ state: 'detached' });
  await expect.poll(sheets).toContain('The fix is measured, and has held since');
});

it('counts by weights that are changed and set back', async () => {
  await score().getByRole('button', { name: 'Change the weights' }).press('Enter');
  const weight = score().getByLabel('Weight', { exact: true }).first();
  await weight.fill('9');
  await weight.press('Enter');
  await score().getByText('Write a whole number from 0 to 5.').waitFor();
  await weight.fill('3');
  await weight.press('Enter');
  await expect.poll(advice).toContain('The score is 13;');
  await expect.poll(sheets).toContain('1, weight 3');
  await score().getByRole('button', { name: 'Set all weights back to 1' }).press('Enter');
  await expect.poll(advice).toContain('The score is 11;');
  await page.keyboard.press('Control+z');
  await expect.poll(advice).toContain('The score is 13;');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(advice).toContain('The score is 11;');
});

it('a trigger is ticked by a person, with the facts that speak for it as its reason', async () => {
  const harmed = triggers().getByRole('checkbox', { name: 'People may be harmed' });
  expect(await triggers().getByText('From the facts').count()).toBe(0);
  await goToRoom(page, 'impact');
  await page
    .getByRole('group', { name: 'Safety of people' })
    .getByRole('radio', { name: 'Possible' })
    .check();
  await goToRoom(page, 'annex');
  await triggers().getByText('From the facts, so it may hold: Safety of people: possible.').waitFor();
  expect(await harmed.isChecked()).toBe(false);
  expect(await advice()).toContain('The score is 11;');
  await triggers()
    .getByRole('button', { name: 'Tick it with this reason: people may be harmed' })
    .press('Enter');
  await expect.poll(() => harmed.isChecked()).toBe(true);
  await expect.poll(advice).toContain('With an immediate trigger the score of 11 is not needed');
  await expect.poll(sheets).toContain('Immediate trigger: people may be harmed. Safety of people: possible.');
  expect(await violations(page, ['.sheets'])).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await harmed.press('Space');
  await page.getByText('The trigger and its reason are removed.').waitFor();
  await expect.poll(advice).toContain('The score is 11;');
  await page.keyboard.press('Control+z');
  await expect.poll(() => harmed.isChecked()).toBe(true);
});
