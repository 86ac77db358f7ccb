import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { openSample, overflow, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, /Card payments failed for 47 minutes/);
});

const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const part = (title: string) =>
  page.locator('.script-part').filter({ has: page.getByRole('heading', { name: title }) });
const words = (title: string) => part(title).locator('.script-words').innerText();
const length = (name: string) => page.getByRole('radio', { name, exact: true });
const titles = () => page.locator('.script-title').allInnerTexts();

describe('the script', () => {
  it('is one click from the brief and opens with the cut for the meeting', async () => {
    await page.getByRole('link', { name: 'Conversation' }).click();
    await page.getByRole('tab', { name: 'Script' }).click();
    // The meeting of the sample has 15 minutes.
    await page.getByRole('heading', { level: 2, name: '15 minutes' }).waitFor();
    await length('5 minutes').check();
    await page.getByRole('heading', { level: 2, name: '5 minutes', exact: true }).waitFor();
    expect(await page.locator('.script-total').innerText()).toMatch(
      /^3\d\d of 330 words, \d:\d\d aloud\. The rest of the 5:00 is for questions\.$/,
    );
    expect(await titles()).toEqual([
      'Bottom line',
      'Impact',
      'Cause',
      'What we did',
      'Risk of a repeat',
      'Clocks',
      'The ask',
      'Next update',
    ]);
    expect(await words('Bottom line')).toContain('about 3,200 customers');
    expect(await part('Impact').locator('.script-measures').innerText()).toMatch(
      /Target 0:35\s*0:\d\d aloud\s*\d+ words/,
    );
  });

  it('is chosen by keyboard: arrows move through the lengths and the tabs', async () => {
    await length('5 minutes').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { level: 2, name: '30 seconds' }).waitFor();
    expect(await words('The ask')).toContain('Approve $18,000');
    await page.keyboard.press('End');
    const tab = page.getByRole('tab', { selected: true });
    await tab.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tab.innerText()).not.toBe('Script');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tab.innerText()).toBe('Script');
    expect(await focused()).toBe('tab-script');
  });

  it('changes its stage cues with the setting', async () => {
    const cue = () => part('The ask').locator('.script-cue').innerText();
    const alone = await cue();
    await page.getByRole('radio', { name: 'By video' }).check();
    await expect.poll(cue).not.toBe(alone);
    await page.getByRole('radio', { name: 'Alone with the CEO' }).check();
    await expect.poll(cue).toBe(alone);
  });

  it('says so when the facts give fewer words than the slot', async () => {
    await page.getByRole('radio', { name: '15 minutes' }).check();
    await part('How it went').waitFor();
    expect(await page.locator('.script-total').innerText()).toMatch(/^8\d\d of 780 words/);
  });

  it('is clean for axe', async () => {
    expect(await violations(page)).toEqual([]);
  });
});

describe('the conversation', () => {
  it('has the turns of the guide, with open slots that lead to their field and back', async () => {
    await page.getByRole('radio', { name: 'Conversation' }).check();
    await page.getByText('Keep me informed.').waitFor();
    expect(await page.locator('.script-who').count()).toBe(5);
    const why = part('How did that happen, and why did nothing prevent it?');
    await why.getByRole('link', { name: '[why the safeguard failed]' }).click();
    await expect.poll(focused).toBe('field-safeguardReason');
    await page.keyboard.type('It reads code, not settings');
    await page.keyboard.press('Tab');
    await saved(page);
    await page.getByRole('link', { name: 'Conversation' }).click();
    await page.getByRole('tab', { name: 'Script' }).click();
    await why.getByText('It reads code, not settings.').waitFor();
    expect(await why.locator('.said-slot').count()).toBe(0);
  });

  it('is copied as text with cues, pauses and the CEO’s lines', async () => {
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('The script is copied as text.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('CEO: Keep me informed.');
    expect(text).toContain('(Pause 2 s)');
    expect(text).toContain('[Slow down for the numbers');
    expect(text).toContain('It reads code, not settings.');
  });

  it('is clean for axe', async () => {
    expect(await violations(page)).toEqual([]);
  });
});

describe('own words', () => {
  it('are written with facts in braces, saved, and given back', async () => {
    await length('5 minutes').check();
    const impact = part('Impact');
    const before = await words('Impact');
    await impact.getByRole('button', { name: 'Change the words: Impact' }).click();
    await page.getByLabel('Your words: Impact').fill('Think of {customers:centre} people at a closed till.');
    await expect.poll(() => words('Impact')).toContain('Think of about 3,200 people at a closed till.');
    expect(await violations(page)).toEqual([]);
    await impact.getByRole('button', { name: 'Close the words: Impact' }).click();
    await saved(page);
    await page.reload();
    await length('5 minutes').check();
    await expect.poll(() => words('Impact')).toContain('Think of about 3,200 people at a closed till.');
    await impact.getByText('Your words').waitFor();
    await impact.getByRole('button', { name: 'Back to the generated words: Impact' }).click();
    await expect.poll(() => words('Impact')).toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => words('Impact')).toContain('Think of about 3,200 people');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => words('Impact')).toBe(before);
  });

  it('fits a narrow window without scrolling sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(app.complaints).toEqual([]);
  });
});
