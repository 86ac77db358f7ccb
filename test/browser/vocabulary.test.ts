import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await page.getByRole('link', { name: 'Vocabulary' }).click();
  await page.getByRole('listbox', { name: 'Terms' }).waitFor();
});

const names = () => page.locator('.term-name').allInnerTexts();
const count = () => page.locator('.vocabulary-count').innerText();

async function search(text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  if (text) await page.keyboard.type(text);
}

/** The chosen term as a screen reader hears it. */
const active = () =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.querySelector('.term-name')?.textContent : null;
  });

describe('the list of terms', () => {
  it('finds in names, full forms, plain words and definitions while it is typed', async () => {
    expect(await count()).toBe('482 terms');
    await search('objective');
    await expect.poll(async () => (await names()).sort()).toEqual(['RPO', 'RTO', 'SLO']);
    await search('address book');
    await expect.poll(names).toContain('DNS');
    await search('slo');
    await expect.poll(async () => (await names())[0]).toBe('SLO');
    expect(await count()).toMatch(/^\d+ of 482 terms$/);
    await search('no such thing');
    await page.getByText('No term mentions “no such thing”.').waitFor();
    await page.getByRole('button', { name: 'Show all terms' }).click();
    await expect.poll(count).toBe('482 terms');
  });

  it('narrows by role and by use', async () => {
    await page.getByLabel('Role').selectOption({ label: 'Rust' });
    await expect.poll(names).toContain('borrow checker');
    await page.getByLabel('Use').selectOption({ label: 'Background only' });
    await page.getByText('No term is of this kind.').waitFor();
    await page.getByRole('button', { name: 'Show all terms' }).click();
    await expect.poll(count).toBe('482 terms');
  });

  it('is one tab stop with arrows inside', async () => {
    await search('');
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe('2FA');
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe('429');
    await page.keyboard.press('End');
    await expect.poll(active).toBe('zero-day');
    await page.keyboard.press('Home');
    await expect.poll(active).toBe('2FA');
  });
});

describe('a term', () => {
  it('is added by keyboard, with what is missing said first', async () => {
    await page.keyboard.press('Control+n');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('blip');
    await page.keyboard.press('Control+s');
    await page.getByText('Write what it means, in one sentence.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('short stop');
    await page.getByText('It was a short stop.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('A stop of some seconds.');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.getByText('Saved “blip”.').waitFor();
    expect(await count()).toBe('483 terms');
  });

  it('of a name that is there is replaced only when asked to', async () => {
    await page.keyboard.press('Control+n');
    await page.getByRole('heading', { name: 'New term' }).waitFor();
    await page.getByLabel('Term', { exact: true }).fill('blip');
    await page.getByLabel('Say instead').fill('hiccup');
    await page.getByLabel('What it means').fill('A stop of seconds.');
    await page.keyboard.press('Control+s');
    await page.getByText('“blip” is in the vocabulary already. Nothing was changed.').waitFor();
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.getByRole('heading', { name: 'blip' }).waitFor();
    expect(await page.getByLabel('Say instead').inputValue()).toBe('hiccup');
  });

  it('keeps words that are not saved while another is looked at', async () => {
    await page.getByLabel('Say instead').fill('pause');
    await search('slo');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'SLO' }).waitFor();
    await search('blip');
    await page.getByText('Not saved').waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByLabel('Say instead').inputValue()).toBe('pause');
    await page.getByRole('button', { name: 'Discard changes' }).click();
    expect(await page.getByLabel('Say instead').inputValue()).toBe('hiccup');
  });

  it('is deleted without asking and comes back by the toast and by the keys', async () => {
    await search('blip');
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe('blip');
    await page.keyboard.press('Delete');
    await page.getByText('Deleted “blip”.').waitFor();
    expect(await names()).not.toContain('blip');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(names).toContain('blip');
    await search('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect.poll(active).toBe('2FA');
    const first = await active();
    await page.keyboard.press('Delete');
    await expect.poll(names).not.toContain(first);
    await page.locator('.terms').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(names).toContain(first);
  });

  it('that was deleted and then written anew keeps the new words whatever is undone', async () => {
    await search('2FA');
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe('2FA');
    await page.keyboard.press('Delete');
    await page.getByText('Deleted “2FA”.').waitFor();
    await page.keyboard.press('Control+n');
    await page.getByRole('heading', { name: 'New term' }).waitFor();
    await page.getByLabel('Term', { exact: true }).fill('2FA');
    await page.getByLabel('Say instead').fill('second key');
    await page.getByLabel('What it means').fill('A second proof of who you are.');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved “2FA”.').waitFor();
    await page.locator('.terms').focus();
    await page.keyboard.press('Control+z');
    await page.getByText('“2FA” is in the vocabulary already. Nothing was changed.').waitFor();
    expect(await page.getByLabel('Say instead').inputValue()).toBe('second key');
    await page.getByRole('button', { name: 'Set back to built-in' }).click();
    await expect.poll(() => page.getByLabel('Say instead').inputValue()).not.toBe('second key');
  });

  it('that is built in can be changed and set back', async () => {
    await search('SLO');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Say instead').fill('our promise');
    await page.keyboard.press('Control+s');
    await page.getByText('Built-in, with your words').waitFor();
    await page.getByRole('button', { name: 'Set back to built-in' }).click();
    await expect.poll(() => page.getByLabel('Say instead').inputValue()).toBe('our reliability target');
  });
});

describe('a file of terms', () => {
  const csv = (name: string, text: string) => {
    const path = join(app.home, name);
    writeFileSync(path, text);
    return path;
  };
  const choose = (path: string) => page.getByLabel('File of terms').setInputFiles(path);

  it('is looked at before anything changes, and says what is wrong where', async () => {
    await search('');
    await page.getByRole('button', { name: 'Import…' }).click();
    await choose(csv('wrong.csv', 'Plain words;Term;Definition\nshort stop;stutter;A stop.\n;;x\n'));
    await page.getByText('2 new, 2 problems').waitFor();
    await page.getByText('Row 3, column “Term”: Write the term.').waitFor();
    expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await choose(csv('latin.csv', ''));
    await page.getByText('The file is empty.').waitFor();
  });

  it('comes in whole, thirty thousand terms too, and the list draws only what is seen', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `word ${index};A word.;saying ${index}`);
    await choose(csv('many.csv', `\ufeffTerm;Definition;Plain words\r\n${rows.join('\r\n')}\r\n`));
    await page.getByText('30,000 new').waitFor();
    await page.getByRole('button', { name: 'Import 30,000 terms' }).click();
    await page.getByText('Imported: 30,000 new.').waitFor();
    await expect.poll(count).toBe('30,483 terms');
    expect((await names()).length).toBeLessThan(60);
    await page.keyboard.press('Control+f');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect.poll(active).toBe('zero-day');
    await search('saying 29999');
    await expect.poll(names).toEqual(['word 29999']);
  });

  it('goes out with the own terms', async () => {
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    await page.getByText('30,001 terms written.').waitFor();
    const path = await page.locator('.term-path').innerText();
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('\r\nblip,,A stop of seconds.,hiccup,noun,');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('an open incident', () => {
  it('follows the vocabulary at once, and is the way back', async () => {
    await page.getByRole('link', { name: 'Incidents' }).click();
    await openSample(page, /^Card payments failed for 47 minutes on/);
    await goToRoom(page, 'bottom-line');
    await page.getByRole('link', { name: 'Vocabulary' }).click();
    // Thirty thousand terms are on their way: the key belongs to the screen that shows them.
    await expect.poll(count).toMatch(/terms$/);
    await page.keyboard.press('Control+n');
    await page.getByRole('heading', { name: 'New term' }).waitFor();
    await page.getByLabel('Term', { exact: true }).fill('bank files');
    await page.getByLabel('Say instead').fill('payment lists');
    await page.getByLabel('What it means').fill('Lists of payments the bank sends.');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved “bank files”.').waitFor();
    await page.getByRole('link', { name: 'Incident', exact: true }).click();
    await page.getByText('Lists of payments the bank sends.').first().waitFor();
  });
});

describe('the drill', () => {
  it('asks the terms of the incident first, compares, and asks again what was missed', async () => {
    await page.getByRole('link', { name: 'Vocabulary' }).click();
    await page.getByRole('link', { name: 'Practise' }).click();
    await page.getByText('In the open incident').waitFor();
    expect(await violations(page)).toEqual([]);
    const term = await page.locator('.drill-term').innerText();
    await page.keyboard.type('a mutex');
    await page.keyboard.press('Enter');
    await page.getByText('Still jargon: mutex').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    let again = 0;
    for (let turn = 0; turn < 10; turn += 1) {
      await page.getByRole('button', { name: 'Compare' }).waitFor();
      if ((await page.locator('.drill-term').innerText()) === term) again += 1;
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'I said it' }).waitFor();
      await page.keyboard.press('Enter');
    }
    expect(again).toBe(1);
    await page.getByRole('heading', { name: '10 terms said plainly' }).waitFor();
    expect(await page.locator('.drill-hard dt').allInnerTexts()).toEqual([term]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('0 of 10 said').waitFor();
  });

  it('fits a narrow window, as the list does', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Vocabulary' }).click();
    await page.locator('.term').first().click();
    await page.getByRole('button', { name: 'All terms' }).waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'All terms' }).click();
    await page.getByRole('listbox', { name: 'Terms' }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
