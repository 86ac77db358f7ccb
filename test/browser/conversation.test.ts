import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PromptBlock, promptScript } from '../../shared/core/rehearsal/script.ts';
import { briefOf, MODEL, openSample as readSample } from '../samples/samples.ts';
import { goToRoom, launchUpfront, openSample, saved, type Upfront } from './launch.ts';
import { violations } from './violations.ts';

let app: Upfront;
let page: Page;

/** Half an hour after the brief's “as of”, when the model's meeting is due. */
const START = new Date('2026-06-03T16:30:00Z');
const script = promptScript(briefOf(MODEL), readSample(MODEL), '5m');

const seconds = (count: number) => page.clock.runFor(count * 1_000);
const press = (key: string) => page.keyboard.press(key);
const type = (words: string) => page.keyboard.type(words);
const gauges = () => page.getByRole('timer').innerText();
const rows = (table: string) =>
  page
    .getByRole('table', { name: table })
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

/** The model incident before its first rehearsal; from here on the window's time goes only when the test says so. */
async function begin(): Promise<void> {
  app = await launchUpfront();
  page = await app.open();
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await command('Rehearsal');
  await page.getByRole('link', { name: 'Start rehearsal' }).waitFor();
  // Offered is the length of the meeting; two lengths before it are the five minutes.
  const offered = page.getByRole('radio', { name: '15 minutes' });
  expect(await offered.isChecked()).toBe(true);
  await offered.focus();
  await press('ArrowLeft');
  await press('ArrowLeft');
  await page.clock.install({ time: START });
  await page.clock.pauseAt(new Date(START.getTime() + 1_000));
}

/** Goes by the palette. */
async function command(words: string): Promise<void> {
  await press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await type(words);
  await press('Enter');
}

/** Everything the status region says from now on; it is emptied before it speaks, which is not heard. */
async function listen(): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector('.rehearsal [role="status"]');
    const observer = new MutationObserver(() => {
      const said = region?.textContent ?? '';
      if (said !== '') heard.push(said);
    });
    if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

const pageText = () => page.locator('.sheets').innerText();

/** Answers the dialog for a file with this path, by keyboard. */
async function fileAt(path: string): Promise<string> {
  await page.getByLabel('File', { exact: true }).focus();
  await press('Control+a');
  await type(path);
  await press('Enter');
  await page.getByRole('button', { name: 'Show in folder' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await press('Escape');
  return path;
}

async function note(key: string, ...fields: readonly string[]): Promise<void> {
  await press(key);
  for (const [index, words] of fields.entries()) {
    if (index > 0) await press('Tab');
    await type(words);
  }
  await press('Enter');
}

describe('from the rehearsal to the next report, by keyboard alone', () => {
  beforeAll(begin);
  afterAll(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
  });

  it('begins on a key, and shows every block against its target', async () => {
    await page.getByRole('link', { name: 'Start rehearsal' }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await press(' ');
    const heard = await listen();
    await seconds(23);
    expect(await gauges()).toMatch(/Bottom line, 1 of \d+\s+0:23 of 0:30/);
    await seconds(2);
    expect(await gauges()).toContain('Nearly over');
    await seconds(7);
    expect(await gauges()).toMatch(/\+?On time/);
    expect(await gauges()).toMatch(/Over\s+0:32 of 0:30/);
    await seconds(2);
    expect(await gauges()).toContain('4 s behind');
    expect(await heard()).toEqual(['Bottom line: 80 percent of its time.', 'Bottom line: its time is over.']);
    await press(' ');
  });

  it('counts thinking and answer apart', async () => {
    await seconds(40);
    await press('q');
    await seconds(4);
    await page.getByText('Thinking', { exact: true }).waitFor();
    await press(' ');
    await seconds(21);
    await press('g');
    await seconds(8);
    expect(await gauges()).toMatch(/Impact, 2 of \d+.*0:48 of 0:35/s);
    expect(await gauges()).toContain('1:47 of 5:00');
    await press(' ');
  });

  it('honours a pause, and a wall clock set back an hour changes nothing', async () => {
    await seconds(20);
    await press('p');
    await seconds(12);
    await press('p');
    await page.clock.setSystemTime(new Date(START.getTime() - 3_600_000));
    await seconds(10);
    expect(await gauges()).toContain('0:30 of 0:30');
    await press(' ');
  });

  it('goes on after a reload as if it had been paused', async () => {
    await seconds(9);
    await page.reload();
    // Opening the incident again waits for timers too.
    const paused = page.getByText('Paused', { exact: true });
    await expect.poll(() => seconds(0.1).then(() => paused.isVisible())).toBe(true);
    await seconds(15);
    await press(' ');
    await seconds(11);
    // What is shown is that of the last tick, a quarter of a second old at most.
    expect(await gauges()).toMatch(/4 of \d+.*0:(?:19|20) of/s);
    await press(' ');
  });

  it('turns to bottom line, data and ask when one minute is left', async () => {
    await seconds(3);
    await press('q');
    await seconds(6);
    await press(' ');
    await seconds(33);
    expect(await page.locator('.rehearsal-card').innerText()).toContain('Over');
    await press('w');
    await seconds(2);
    await press('1');
    await seconds(25);
    expect(await gauges()).toMatch(/Bottom line, 1 of 3/);
    await press(' ');
    await seconds(17);
    await press(' ');
    await seconds(16);
    expect(await gauges()).toContain('Slot, cut short');
    await press(' ');
    await page.getByRole('heading', { name: 'Rehearsal kept' }).waitFor();
  });

  it('keeps targets, actuals and pace right to a second', async () => {
    const blocks = await rows('Target and actual time of each block');
    expect(blocks.map(([, , actual]) => actual)).toEqual([
      '0:34',
      '0:48',
      '0:30',
      '0:20',
      '0:05',
      '0:25',
      '0:17',
      '0:16',
    ]);
    expect(blocks.map(([, target]) => target).slice(0, 5)).toEqual(
      script.blocks.slice(0, 5).map(({ targetSeconds }) => `0:${String(targetSeconds).padStart(2, '0')}`),
    );
    const words = (all: readonly PromptBlock[]) => all.reduce((sum, block) => sum + block.words, 0);
    // The block that the cut broke off was not said to its end.
    const pace = ((words(script.blocks.slice(0, 4)) + words(script.lastMinute)) * 60) / 190;
    const summary = await page.locator('.rehearsal-summary').innerText();
    expect(summary).toContain(`Talk 3:15, slot 4:19, ${Math.round(pace)} words a minute, ask said at 4:19.`);
    expect(summary).toContain('Thinking 4 s, answer 21 s, went well.');
    expect(summary).toContain('Thinking 6 s, answer 33 s, was weak.');
    expect(summary).toContain('Pause in “Cause”, 0:12.');
  });

  it('takes a mark, by keyboard', async () => {
    await press('Tab');
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(await page.getByRole('radio', { name: '4' }).isChecked()).toBe(true);
    await page.clock.resume();
    await page.getByRole('link', { name: 'Back to all rehearsals' }).press('Enter');
    await saved(page);
    const [run = []] = await rows('Rehearsals, the newest first');
    expect(run.slice(1, 9)).toEqual([
      '5 minutes',
      '3:15',
      '4:19',
      expect.any(String),
      '4:19',
      '2',
      '4 of 5',
      'As spoken',
    ]);
  });

  it('is followed by the meeting: what was asked, what worries, what was decided and promised', async () => {
    // The clock that was set back is put right: the meeting begins.
    await page.clock.setSystemTime(new Date(START.getTime() + 15 * 60_000));
    await command('Meeting');
    await page.getByRole('heading', { name: 'In the room' }).waitFor();
    await page.getByRole('button', { name: 'Start the clock' }).focus();
    await press('Enter');
    await note('Alt+q', 'Why on a Wednesday?');
    await note('Alt+c', 'I read it in the press first.');
    await note('Alt+d', 'A second check before the June sale');
    await note('Alt+p', 'I will send the refunds.', 'Finance', '4 June 2026 9:00');
    await note('Alt+p', 'name the cause', 'SRE lead', '5 June 2026');
    await expect.poll(() => page.locator('.promise').count()).toBe(2);
    expect(await page.locator('.promise').first().innerText()).toContain('Open');
    await page.getByRole('button', { name: 'End the meeting' }).focus();
    await press('Enter');
    expect(await violations(page)).toEqual([]);
  });

  it('and by the mail and the calendar, which other programs open', async () => {
    const text = await page.locator('.mail-text').innerText();
    expect(text).toMatch(/^Thank you for the time at 16:\d\d UTC on 3 June\./);
    expect(text).toContain('- A second check before the June sale (CEO)');
    expect(text).toContain('- Send the refunds (Finance, by 09:00 UTC on 4 June)');
    expect(text).toContain('Next update at 18:15 UTC on 3 June by e-mail.');
    await page.getByText(/^\d+ of 150 words$/).waitFor();
    await page.getByRole('button', { name: 'Save as mail…' }).focus();
    await press('Enter');
    const mail = await PostalMime.parse(readFileSync(await fileAt(`${app.home}/told.eml`)));
    expect(mail.text?.trim()).toBe(text.trim());
    await page.getByRole('button', { name: /^Save calendar/ }).focus();
    await press('Enter');
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(await fileAt(`${app.home}/due.ics`), 'utf8')),
    );
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const refunds = events.find(({ summary }) => summary === 'Promised: I will send the refunds');
    expect(refunds?.startDate.toJSDate().toISOString()).toBe('2026-06-04T09:00:00.000Z');
  });

  it('and by the next report, which tells what has changed and what was wrong', async () => {
    await command('Next update…');
    await page.getByText('Report 2 is not frozen yet.').waitFor();
    await press('Enter');
    await page.getByText('Update 3 is begun.').waitFor();
    await expect.poll(pageText).toMatch(/Report 3, as of 16:\d\d UTC on 3 June 2026/);
    expect(await pageText()).toContain('Nothing that report 2 said has changed.');
    await goToRoom(page, 'impact');
    await page.getByLabel('Customers affected', { exact: true }).focus();
    await press('Control+a');
    await type('4,100');
    await press('Tab');
    await expect.poll(pageText).toContain('Customers affected: was about 3,200 (2,900 to 3,400), now 4,100.');
    await page.getByRole('button', { name: 'It was wrong: Customers affected' }).focus();
    await press('Enter');
    await page.getByText('Logged as a correction.').waitFor();
    await command('Correct a figure');
    await page.getByLabel('Why the figure was wrong: Customers affected', { exact: true }).focus();
    await type('the first count left out the app');
    await press('Tab');
    expect(await violations(page)).toEqual([]);
    await press('Escape');
    await goToRoom(page, 'cause');
    await page.getByRole('radio', { name: 'Suspected' }).focus();
    await press('ArrowRight');
    await expect.poll(pageText).toContain('Cause: was suspected, now confirmed.');
    await saved(page);
    await press('Control+e');
    const path = await fileAt(`${app.home}/update 3.docx`);
    const word = execFileSync('pandoc', [path, '-t', 'plain', '--wrap=none'], { encoding: 'utf8' });
    const told = [
      'Customers affected: corrected from “about 3,200 (2,900 to 3,400)” to “4,100”.',
      'the first count left out the app.',
      'With it, share of customers: from “about 4% (3.6% to 4.3%)” to “5.1%”.',
      'Bottom line',
      'Changes since report 2',
      'Cause: was suspected, now confirmed.',
    ];
    const places = told.map((words) => word.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(word).not.toContain('Customers affected: was');
  });
});
