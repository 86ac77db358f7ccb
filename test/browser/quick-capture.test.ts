import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goTo, goToRoom, saved } from './launch.ts';

const app = await appForFile();
let page = await app.open();
beforeAll(() => page.getByRole('heading', { name: 'Put in the facts once' }).waitFor());

const field = (label: string) => page.getByLabel(label, { exact: true });
const brief = (): Promise<string> => page.locator('.capture-brief').innerText();

async function type(label: string, text: string, key = 'Tab'): Promise<void> {
  await field(label).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press(key);
}

describe('quick capture', () => {
  it('leaves nothing in the list when it was opened and left without a word', async () => {
    await page.keyboard.press('Control+n');
    await field('Status').waitFor();
    await saved(page);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
    await page.keyboard.press('Control+n');
    await field('Status').waitFor();
  });

  it('takes no value from the beginning of a text that is refused as a whole', async () => {
    await type('Lost or delayed sales', 'about 40k or so EUR');
    expect(await field('Lost or delayed sales').inputValue()).toBe('about 40k or so EUR');
    expect(await field('Lost or delayed sales').getAttribute('aria-invalid')).toBe('true');
    expect(await brief()).toContain('The cost is [lost or delayed sales]');
    await page.getByRole('button', { name: 'Go to the brief' }).click();
    await page
      .getByText('“Lost or delayed sales” is not understood yet. Correct it, or press once more')
      .waitFor();
    // What was refused is in no record: it is still there after the way to the list and back.
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.goBack();
    await expect.poll(() => field('Lost or delayed sales').inputValue()).toBe('about 40k or so EUR');
    // Who has no time goes on without it; it stays where it was typed.
    const toBrief = page.getByRole('button', { name: 'Go to the brief' });
    await toBrief.click();
    await toBrief.click();
    await page.getByRole('heading', { name: 'Checklist' }).first().waitFor();
    await page.goBack();
    await expect.poll(() => field('Lost or delayed sales').inputValue()).toBe('about 40k or so EUR');
    await type('Lost or delayed sales', 'about 40k EUR');
    await expect.poll(brief).toContain('about €40,000');
    await type('Lost or delayed sales', 'about $40k');
    await expect.poll(brief).toContain('about $40,000');
    expect(await brief()).not.toContain('Measured');
    await type('Lost or delayed sales', '40k to 60k or so');
    expect(await brief()).toContain('We estimate about $40,000');
    await type('Lost or delayed sales', '$40k–$60k', 'Enter');
    await expect.poll(brief).toContain('$40,000 to $60,000');
  });

  it('stays at a text that Enter refused, and goes on at the second', async () => {
    await type('Started', '14.02', 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-startedAt');
    await page.getByText('can be a time or a day').waitFor();
    // The next answer, typed without looking, is not written behind it.
    await page.keyboard.type('14:49');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-startedAt');
    expect(await field('Started').inputValue()).toBe('14.02');
    expect(await field('Has worked again since').inputValue()).toBe('');
    // In no record, it outlives a reload of the window.
    await page.reload();
    await expect.poll(() => field('Started').inputValue()).toBe('14.02');
    expect(await field('Started').getAttribute('aria-invalid')).toBe('true');
    await type('Started', '14.02', 'Enter');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-restoredAt');
    await type('Started', 'yesterday 2pm');
    await expect.poll(() => field('Started').inputValue()).toMatch(/ 14:00$/);
  });

  it('takes the typing back with Esc and with undo, not the value before it', async () => {
    await type('Customers affected', '3k');
    await field('Customers affected').click();
    await page.keyboard.type(' and more');
    await page.keyboard.press('Escape');
    expect(await field('Customers affected').inputValue()).toBe('3,000');
    await page.keyboard.type('0');
    await page.keyboard.press('Control+z');
    expect(await field('Customers affected').inputValue()).toBe('3,000');
    await page.getByText('Undone: what was being typed').waitFor();
    await expect.poll(brief).toContain('3,000');
  });

  it('says that a name is wanted where a sentence was written, and still prints well', async () => {
    await type('What failed, in customers’ words', 'Customers cannot pay');
    await page.getByText('This is a sentence.').waitFor();
    await type('What still works', 'Guest checkout still works');
    await expect.poll(brief).toContain('What failed: Customers cannot pay. The service has been failing');
    expect(await brief()).toContain('Not affected: Guest checkout.');
  });

  it('puts the cause that came with the answer in its place and announces the new questions', async () => {
    await type('Is the cause known?', 'suspected: an expired certificate');
    await page.getByText('3 more questions about the cause').waitFor();
    expect(await field('Likely cause, after “it is likely that”').inputValue()).toBe(
      'an expired certificate is the cause',
    );
  });

  it('asks which data is harmed, goes on with the three, and says nothing of those that were not named', async () => {
    const data = 'Customer data lost, seen by others or wrong';
    await type(data, 'suspected', 'Enter');
    await page.getByText('Say which: “suspected: lost”').waitFor();
    await type(data, 'suspected: seen by others', 'Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-dataLoss');
    expect(await field('Data seen by others').inputValue()).toBe('Suspected');
    expect(await field('Data lost').inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Data seen by others').waitFor();
  });

  it('takes for the next message that none is planned, and so does the field beside the brief', async () => {
    const next = field('Next customer message');
    await type('Next customer message', 'no message planned');
    await expect.poll(brief).toContain('No message to customers is planned.');
    expect(await next.inputValue()).toBe('none planned');
    const form = page.url();
    await page.getByRole('button', { name: 'Go to the brief' }).click();
    await page.getByRole('heading', { name: 'Checklist' }).first().waitFor();
    await goToRoom(page, 'communication');
    await expect.poll(() => next.inputValue()).toBe('none planned');
    await type('Next customer message', 'tomorrow 17:30');
    await expect.poll(() => next.inputValue()).toContain('17:30');
    expect(await page.getByText('No message to customers is planned').count()).toBe(0);
    await type('Next customer message', 'not needed');
    await expect.poll(() => next.inputValue()).toBe('none planned');
    await goTo(page, new URL(form).hash);
    await expect.poll(() => next.inputValue()).toBe('none planned');
  });

  it('keeps the last words typed when the window closes', async () => {
    await type('Customers affected', '2,900');
    await saved(page);
    await field('Customers affected').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('about 5k');
    const address = page.url();
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    page = await app.open();
    await page.locator('.incident-title').first().waitFor();
    await goTo(page, new URL(address).hash);
    await expect.poll(() => field('Customers affected').inputValue()).toBe('about 5,000');
    expect(app.complaints).toEqual([]);
  });
});
