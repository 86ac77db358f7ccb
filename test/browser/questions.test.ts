import type { Locator } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await goToQuestions();
  await list().waitFor();
});

const list = () => page.getByRole('listbox', { name: 'Questions' });
const heading = (name: string) => page.getByRole('heading', { level: 2, name });
const line = () => page.locator('.answer-line');
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Reaches and presses it as a keyboard does. */
async function hit(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await press(key);
}
const pick = (name: string) => hit(page.getByRole('radio', { name, exact: true }), ' ');

/** From the brief to the questions. */
async function goToQuestions(): Promise<void> {
  await hit(page.getByRole('link', { name: 'Conversation' }));
  await hit(page.getByRole('tab', { name: 'Questions' }));
}

/** Shows a question from the filter "All" by keyboard. */
async function choose(question: string): Promise<void> {
  await pick('All');
  await list().focus();
  await press('Home');
  for (let turn = 0; turn < 80 && !(await heading(question).isVisible()); turn += 1) await press('ArrowDown');
  await heading(question).waitFor();
}

describe('the list of questions', () => {
  it('shows the fourteen core questions, and the arrows go through them to the answer', async () => {
    expect(await page.getByRole('option').count()).toBe(14);
    await list().focus();
    await press('Home', 'ArrowDown', 'ArrowDown');
    await heading('How many customers were affected?').waitFor();
    expect(await line().innerText()).toBe('About 3,200 (2,900 to 3,400) customers.');
    await press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('How many customers were affected?');
    expect(await violations(page)).toEqual([]);
  });

  it('shows the five hardest, and what is open', async () => {
    await pick('Hardest');
    await expect.poll(() => page.getByRole('option').count()).toBe(5);
    await pick('Open');
    const open = await page.locator('.question .mark').allInnerTexts();
    // One that is unknown, with a time to answer it by, is open no more.
    expect(new Set(open)).toEqual(new Set(['Weak']));
    expect(await violations(page)).toEqual([]);
  });
});

describe('an answer', () => {
  it('leads from an open slot to its field; filled in there, it is said here', async () => {
    await choose('What does the workaround cost us?');
    await hit(page.locator('.answer-line .said-slot').first());
    const field = page.getByRole('textbox', { name: 'Cost of the response', exact: true });
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('$5,000');
    await goToQuestions();
    await heading('What does the workaround cost us?').waitFor();
    expect(await line().innerText()).toBe('The response costs $5,000.');
  });

  it('marked ready says so when one of its facts changes, and is ready again by the person’s word', async () => {
    await choose('How many customers were affected?');
    await pick('Ready');
    await hit(page.locator('.answer-line .said-fact').first());
    const field = page.getByRole('textbox', { name: 'Customers affected' });
    await field.fill('4,100');
    await press('Tab');
    await goToQuestions();
    await page.getByText('Changed since you marked it ready: Customers affected.').waitFor();
    expect(await page.locator('.question-state').innerText()).toMatch(/Weak\s+a fact has changed/);
    expect(await line().innerText()).toBe('4,100 customers.');
    expect(await violations(page)).toEqual([]);
    await hit(page.getByRole('button', { name: 'It is ready again' }));
    await expect.poll(() => page.locator('.question-state').innerText()).toBe('Ready');
  });

  it('may be unknown: who answers by when is an answer too', async () => {
    await choose('Is personal, health or card data involved?');
    await pick('Unknown');
    await page.getByLabel('Answered by').fill('16:30');
    await press('Tab');
    await page.getByLabel('Who answers').fill('the head of finance');
    await page.getByText('Unknown, by 16:30 UTC').first().waitFor();
    expect(await line().innerText()).toBe('Not known. You have it by 16:30 UTC.');
    expect(await page.locator('.answer-long').innerText()).toBe(
      'Not known. The head of finance checks: kinds of data and countries of the people concerned. You have it by 16:30 UTC.',
    );
    expect(await violations(page)).toEqual([]);
  });

  it('takes the person’s own words with facts in them, and gives them back', async () => {
    await choose('Is it over?');
    await hit(page.getByRole('button', { name: 'Change the words: In one line' }));
    await page.getByLabel('Your words').fill('Yes, for {duration:centre} it was down.');
    await expect.poll(() => line().innerText()).toBe('Yes, for 47 minutes it was down.');
    expect(await violations(page)).toEqual([]);
    await saved(page);
    await page.reload();
    await page.getByRole('tab', { name: 'Questions' }).waitFor();
    await choose('Is it over?');
    expect(await line().innerText()).toBe('Yes, for 47 minutes it was down.');
    await hit(page.getByRole('button', { name: 'Back to the generated words' }));
    await expect
      .poll(() => line().innerText())
      .toBe('It has worked since 14:49 UTC; still under way: Finance repays the double charges.');
  });

  it('can be to a question of the person’s own, that is removed and comes back', async () => {
    await hit(page.getByRole('button', { name: 'Add a question' }));
    await page.keyboard.type('Why on a Wednesday?');
    await press('Enter');
    await heading('Why on a Wednesday?').waitFor();
    await hit(page.getByRole('button', { name: 'Remove this question' }));
    await heading('Why on a Wednesday?').waitFor({ state: 'detached' });
    await hit(page.getByRole('button', { name: 'Undo', exact: true }));
    await page.getByRole('option', { name: 'Why on a Wednesday?' }).waitFor();
  });
});

describe('the checklist', () => {
  it('leads to the questions while a core one is open', async () => {
    await choose('Who owns this?');
    await pick('Weak');
    await hit(page.getByRole('link', { name: 'Brief', exact: true }));
    await goToRoom(page, 'checklist');
    await page.getByText('1 core question open, first “Who owns this?”').waitFor();
    const item = page.locator('li').filter({ hasText: 'The 14 core questions' });
    await hit(item.getByRole('button', { name: /^Go there/ }));
    await list().waitFor();
  });
});

describe('the drill', () => {
  it('is gone through by keyboard: Space shows the answer, what was not good comes again', async () => {
    await page.clock.install();
    await hit(page.getByRole('link', { name: 'Drill' }));
    await page.getByRole('button', { name: 'Start the drill' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await press('Enter');
    await page.getByRole('timer').waitFor();
    const first = await page.locator('.qdrill-question').innerText();
    await page.clock.runFor(12_000);
    expect(await page.getByRole('timer').innerText()).toBe('0:12 of 0:30');
    await page.clock.runFor(20_000);
    await page.getByText('30 seconds are over').waitFor();
    expect(await violations(page)).toEqual([]);
    await press(' ');
    await page.getByRole('button', { name: 'Again' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await press('a');
    let asked = 0;
    for (let turn = 0; turn < 10; turn += 1) {
      await page.getByRole('button', { name: 'Show the answer' }).waitFor();
      if ((await page.locator('.qdrill-question').innerText()) === first) asked += 1;
      await page.clock.runFor(10_000);
      await press(' ');
      await page.getByRole('button', { name: 'Good' }).waitFor();
      await press('g');
    }
    expect(asked).toBe(1);
    await heading('10 questions answered').waitFor();
    await page.getByText('11 tries, 10 seconds on average, none over 30 seconds.').waitFor();
    expect(await page.locator('.qdrill-hard li').allInnerTexts()).toEqual([first]);
    expect(await violations(page)).toEqual([]);
  });

  it('leads back to the questions, and fits a narrow window', async () => {
    await press('Escape');
    await list().waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
