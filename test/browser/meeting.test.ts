import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goTo, goToRoom, openSample, overflow, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /Card payments/);
  await goToRoom(page, 'talk/meeting');
  await page.getByRole('heading', { name: 'In the room' }).waitFor();
});

const notes = () => page.locator('.note .note-words').allInnerTexts();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') ?? '');
const press = (key: string) => page.keyboard.press(key);
const promise = (words: string) => page.locator('.promise', { hasText: words });

describe('in the room', () => {
  it('is noted by keyboard alone: a question of the bank, one of one’s own, a concern, a decision', async () => {
    await press('Alt+q');
    await page.keyboard.type('over');
    await press('ArrowDown');
    const ticked = await page.locator('[role=option][aria-selected=true]').innerText();
    await press('Enter');
    await expect.poll(notes).toEqual([ticked]);
    await page.keyboard.type('Why on a Sunday?');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await page.keyboard.type('4 June 2026 10:00');
    await press('Enter');
    await expect.poll(notes).toEqual(['Why on a Sunday?', ticked]);
    await press('Alt+c');
    await page.keyboard.type('I read it in the press first.');
    await press('Enter');
    await press('Alt+d');
    await page.keyboard.type('A second check before the June sale');
    await press('Enter');
    await expect.poll(async () => (await notes()).length).toBe(4);
    const asked = 'Approve $18,000 for a second settings check before the June sale';
    await page
      .getByRole('button', { name: `Mark as the answer to “${asked}”: A second check` })
      .press('Enter');
    await page.getByText('Answers “Approve $18,000').waitFor();
    await page.getByRole('button', { name: /^Not an answer to it/ }).press('Enter');
    await page.getByRole('option', { name: asked }).waitFor();
    // The page says so beside what was asked, and one press there ties them too.
    await goToRoom(page, 'decision');
    await page.getByText('Noted in the meeting: “A second check before the June sale”').waitFor();
    await page.getByRole('button', { name: /^It answers this: A second check/ }).press('Enter');
    await page.getByText('The decision we asked for has been made.').waitFor();
    expect(await page.getByText(/^Noted in the meeting:/).count()).toBe(0);
    await page.getByRole('link', { name: 'Notes of the meeting' }).press('Enter');
    await page.getByRole('button', { name: /^Not an answer to it/ }).press('Enter');
    await page.getByRole('option', { name: asked }).waitFor();
    // A key that is still held down from the decision before ticks no other.
    await page.evaluate(() =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', altKey: true, repeat: true })),
    );
    expect(await page.getByRole('option', { name: asked }).count()).toBe(1);
    // One keystroke, whatever has the focus: what was asked for is not typed a second time.
    await press('Alt+a');
    await expect.poll(async () => (await notes())[0]).toBe(asked);
    await page.getByText('As you asked.').waitFor();
    await goToRoom(page, 'decision');
    await page.getByText(/^Decided at \d\d:\d\d UTC on .* \(CEO\), as asked$/).waitFor();
    await page.getByText('The decision we asked for has been made.').waitFor();
    await page.getByRole('link', { name: 'Notes of the meeting' }).press('Enter');
    await page.getByText('As you asked.').waitFor();
    expect(await focused()).toBe('');
    expect(await violations(page)).toEqual([]);
  });

  it('of several decisions asked for a keystroke ticks the marked one, and then one after the other', async () => {
    await goToRoom(page, 'decision');
    for (const asked of ['Call the bank', 'Stop the sale', 'Hire a second crew']) {
      await page.getByRole('button', { name: 'Add a decision' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/decision$/);
      await page.keyboard.type(asked);
      await press('Tab');
    }
    await page.getByRole('link', { name: 'Notes of the meeting' }).press('Enter');
    await page.getByRole('heading', { name: 'In the room' }).waitFor();
    await press('Alt+d');
    await press('ArrowDown');
    await press('ArrowDown');
    await page.getByRole('option', { name: 'Stop the sale', selected: true }).waitFor();
    await press('Alt+a');
    await expect.poll(async () => (await notes())[0]).toBe('Stop the sale');
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
    await press('Alt+c');
    await press('Alt+a');
    await expect.poll(async () => (await notes())[0]).toBe('Call the bank');
    await press('Alt+a');
    await expect.poll(async () => (await notes())[0]).toBe('Hire a second crew');
  });

  it('keeps a promise with owner and time, and says what time it does not understand', async () => {
    await press('Alt+p');
    await page.keyboard.type('I will send the refunds.');
    await press('Tab');
    await page.keyboard.type('Finance');
    await press('Tab');
    await page.keyboard.type('soonish');
    await press('Enter');
    await page.getByText('“soonish” is not a time').waitFor();
    await press('Control+a');
    await page.keyboard.type('4 June 2026 9:00');
    await press('Enter');
    await promise('I will send the refunds.').getByText('Late').waitFor();
    await page.keyboard.type('call the bank');
    await press('Enter');
    await promise('call the bank').getByText('owner to be named · time to be named').waitFor();
    await page.keyboard.type('send the count by tomorrow 09:00');
    await page.getByRole('button', { name: 'Take “tomorrow 09:00” as due' }).click();
    const form = page.getByRole('form', { name: 'Note what is said' });
    expect(await form.getByRole('textbox', { name: 'Due' }).inputValue()).toBe('tomorrow 09:00');
    await press('Enter');
    await promise('send the count')
      .getByText(/owner to be named · .*09:00/)
      .waitFor();
    // The field does not go with its first letter.
    await promise('call the bank').getByRole('textbox', { name: 'Owner' }).focus();
    await page.keyboard.type('head of security');
    await promise('call the bank').getByText('head of security · time to be named').waitFor();
  });

  it('a late promise is seen from the brief, and leads back here', async () => {
    await goToRoom(page, 'impact');
    const late = page.getByRole('link', { name: '1 promise is late' });
    await late.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await late.focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'In the room' }).waitFor();
  });

  it('what is late in any incident is on the first screen, and leads to the promise itself', async () => {
    await goTo(page, '#/');
    const due = page.getByRole('region', { name: 'Promised and due' });
    await due.getByText('2 late').waitFor();
    expect(await violations(page)).toEqual([]);
    await due.getByRole('button', { name: 'Reminders…' }).press('Enter');
    const allowed = page.getByRole('checkbox', { name: /^Notifications of the system/ });
    await allowed.waitFor();
    expect(await allowed.isChecked()).toBe(false);
    await press('Space');
    await expect.poll(() => allowed.isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await press('Escape');
    await page
      .getByRole('button', { name: /^Delete / })
      .first()
      .click();
    await due.waitFor({ state: 'detached' });
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await due.getByRole('link', { name: /^Late ?, I will send the refunds\./ }).press('Enter');
    const kept = page.getByRole('button', { name: 'Kept: I will send the refunds.' });
    await expect.poll(() => kept.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('runs a silent clock against the slot, which goes on in another tab and after a reload', async () => {
    const timer = page.getByRole('timer', { name: 'Time of the meeting' });
    expect(await timer.innerText()).toMatch(/^0:00/);
    expect(await timer.getAttribute('aria-live')).toBeNull();
    await page.getByRole('button', { name: 'Start the clock' }).focus();
    await press('Enter');
    await expect.poll(() => timer.innerText(), { timeout: 5_000 }).toMatch(/^0:0[1-9]/);
    await page.getByRole('tab', { name: 'Script' }).click();
    await page.getByRole('tab', { name: 'Meeting' }).click();
    expect(await timer.innerText()).not.toMatch(/^0:00/);
    await saved(page);
    await page.reload();
    await page.getByRole('button', { name: 'End the meeting' }).waitFor();
    expect(await timer.innerText()).not.toMatch(/^0:00/);
    await page.getByRole('button', { name: 'End the meeting' }).click();
    await page.getByRole('button', { name: 'Start again' }).waitFor();
    expect(await page.locator('.mail-text').innerText()).toMatch(
      /^Thank you for the time at \d\d:\d\d UTC on \d+ \w+/,
    );
  });
});

describe('after the meeting', () => {
  it('a promise is moved, kept and opened again, and its history says so', async () => {
    const refunds = promise('I will send the refunds.');
    await refunds.getByRole('button', { name: /^New time/ }).focus();
    await press('Enter');
    await page.getByLabel('New time', { exact: true }).fill('5 June 2099 9:00');
    await page.getByLabel('Whom did you tell').fill('CEO');
    await press('Enter');
    await refunds.getByText('New time agreed').waitFor();
    await refunds.getByRole('button', { name: /^Kept/ }).click();
    await refunds.getByText('Kept', { exact: true }).waitFor();
    await refunds.getByRole('button', { name: /^Not kept after all/ }).click();
    await refunds.getByText('Open', { exact: true }).waitFor();
    await refunds.getByText('History (4)').click();
    const history = await refunds.locator('.promise-history li').allInnerTexts();
    expect(history[0]).toMatch(/said, due 09:00 UTC on 4 June$/);
    expect(history[1]).toMatch(/new time 09:00 UTC on 5 June 2099, told CEO$/);
    expect(history[3]).toMatch(/not kept after all$/);
    expect(await violations(page)).toEqual([]);
  });

  it('a note is removed and brought back', async () => {
    const before = await notes();
    await page.getByRole('button', { name: 'Remove: I will send the refunds.' }).click();
    await expect.poll(async () => (await notes()).length).toBe(before.length - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await promise('I will send the refunds.').getByText('History (4)').waitFor();
  });

  it('a figure that was told wrong is logged as from and to', async () => {
    const meeting = new URL(page.url()).hash;
    await goToRoom(page, 'impact');
    await press('Control+Shift+h');
    await page.getByRole('heading', { level: 2, name: 'Working copy' }).waitFor();
    await page.getByRole('button', { name: /^Freeze/ }).click();
    await page.getByLabel('Name').fill('Taken into the room');
    await press('Enter');
    await page.getByText(/“Taken into the room”, is frozen/).waitFor();
    await page.getByRole('link', { name: 'Incident', exact: true }).click();
    await page.locator('.workspace').waitFor();
    await goToRoom(page, 'impact');
    await page.getByLabel('Customers affected', { exact: true }).fill('2,900');
    await press('Tab');
    await saved(page);
    await page.getByText('Version 1 says about 3,200 (2,900 to 3,400).').waitFor();
    await press('Control+Shift+h');
    await page.getByRole('button', { name: 'A figure was wrong…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct a figure that was told' });
    await dialog.getByRole('button', { name: 'It was wrong: Customers affected' }).click();
    await dialog.getByText(/^Customers affected: corrected from/).waitFor();
    expect(await dialog.getByRole('button', { name: /^It was wrong/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await press('Escape');
    await goTo(page, meeting);
    await page.getByText(/^Customers affected: corrected from .*3,200.* to .*2,900/).waitFor();
    expect(await page.locator('.mail-text').innerText()).toMatch(/Corrected:\n- Customers affected: from/);
    expect(await violations(page)).toEqual([]);
  });

  it('the system notifies once before a promise is due and once when it is late, without content', async () => {
    const due = new Date((Math.ceil(Date.now() / 60_000) + 17) * 60_000);
    const day = due.toLocaleDateString('en-GB', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    await press('Alt+p');
    await page.keyboard.type('tell Ms Lind the cause');
    await press('Tab');
    await press('Tab');
    await page.keyboard.type(`${day} ${due.toISOString().slice(11, 16)}`);
    await press('Enter');
    await promise('tell Ms Lind the cause').getByText('Open').waitFor();
    await saved(page);
    const other = await app.open();
    // No desktop is here to show one: what the browser is asked to show is written down instead.
    await other.addInitScript(() => {
      const shown: string[] = [];
      function Shown(title: string, { body }: NotificationOptions) {
        shown.push(`${title}|${body}`);
      }
      Object.assign(window, { shown, Notification: Object.assign(Shown, { permission: 'granted' }) });
    });
    // However long the typing took, and at whatever second it began.
    await other.clock.install({ time: due.getTime() - 16.5 * 60_000 });
    await other.reload();
    await other.getByRole('region', { name: 'Promised and due' }).waitFor();
    const shown = () => other.evaluate(() => (window as unknown as { shown: string[] }).shown);
    await other.clock.runFor(20_000);
    expect(await shown()).toEqual([]);
    await other.clock.runFor(120_000);
    await expect.poll(shown).toEqual(['A promise is due soon|']);
    await other.clock.fastForward(16 * 60_000);
    await other.clock.runFor(60_000);
    await expect.poll(shown).toEqual(['A promise is due soon|', 'A promise is due|']);
    await other.close();
  });

  it('fits into a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    // The strip of tabs scrolls to the one that is shown.
    await page.reload();
    const tab = page.getByRole('tab', { name: 'Meeting', selected: true });
    const right = async () => {
      const { x = 0, width = Infinity } = (await tab.boundingBox()) ?? {};
      return Math.floor(x + width);
    };
    await expect.poll(right).toBeLessThanOrEqual(320);
  });
});
