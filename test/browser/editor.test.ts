import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => openSample(page, /^Card payments failed for 47 minutes on/));

const words = () => page.getByRole('textbox', { name: 'Words of Bottom line' });
const printed = (): Promise<string> => page.locator('[data-unit="bottom-line/0"]').first().innerText();
const origin = (): Promise<string> => page.locator('.words-origin').innerText();

/** The editor reads the caret of the browser a moment later; no hand is faster than two frames. */
const settle = (): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });

/** Ctrl+Home in Chromium goes to the first position of the text, before a chip that stands there. */
async function toStart(): Promise<void> {
  await words().click();
  await settle();
  await page.keyboard.press('Control+Home');
  await settle();
}
async function toEnd(): Promise<void> {
  await words().click();
  await settle();
  await page.keyboard.press('Control+End');
  await settle();
}

beforeEach(async () => {
  await goToRoom(page, 'bottom-line');
  await words().waitFor();
  const back = page.getByRole('button', { name: 'Back to generated words' });
  if (await back.isVisible()) await back.click();
  await expect.poll(origin).toBe('Written from the facts');
});

describe('the words of a section', () => {
  it('are those of the preview, with the facts as chips', async () => {
    await expect.poll(() => words().innerText()).toBe(await printed());
    expect(await words().locator('.chip').count()).toBeGreaterThan(5);
  });

  it('take a letter before a chip at the start, after a chip at the end, and between two chips', async () => {
    await toStart();
    await page.keyboard.type('Now: ');
    await expect.poll(printed).toMatch(/^Now: Card payments/);
    await toEnd();
    await page.keyboard.type(' {loss');
    await page.keyboard.press('Enter');
    await page.keyboard.type('{loss');
    await page.keyboard.press('Enter');
    await expect.poll(printed).toMatch(/\$30,000 to \$50,000\$30,000 to \$50,000$/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('-');
    await expect.poll(printed).toMatch(/\$30,000 to \$50,000-\$30,000 to \$50,000$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('!');
    await expect.poll(printed).toMatch(/\$50,000!$/);
  });

  it('lose a whole chip at one Backspace', async () => {
    await toEnd();
    await page.keyboard.type(' {duration');
    await page.keyboard.press('Enter');
    await expect.poll(printed).toMatch(/ 47 minutes$/);
    const chips = await words().locator('.chip').count();
    await page.keyboard.press('Backspace');
    await expect.poll(() => words().locator('.chip').count()).toBe(chips - 1);
    expect(await printed()).not.toMatch(/ 47 minutes$/);
  });

  it('offer the facts at "/" after a space, by arrows and Enter; Esc leaves the sign', async () => {
    await toEnd();
    await page.keyboard.type(' and/or /tick');
    const list = page.getByRole('listbox', { name: 'Facts' });
    await list.waitFor();
    expect(await list.getByRole('option').first().innerText()).toContain('Support tickets');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await expect.poll(printed).toMatch(/and\/or \/tick$/);
    await page.keyboard.type(' /customers');
    await list.waitFor();
    const second = await list.getByRole('option').nth(1).innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(printed).toContain(second.split('\n').at(-1) ?? '?');
  });

  it('follow the fact, and say who wrote them', async () => {
    await toEnd();
    await page.keyboard.type(' Own sentence.');
    await expect.poll(origin).toBe('Your words');
    await goToRoom(page, 'impact');
    await page.getByLabel('Customers affected', { exact: true }).fill('4,000 to 5,000');
    await page.keyboard.press('Enter');
    await expect.poll(printed).toMatch(/4,000 to 5,000 customers.* Own sentence\.$/);
    await page.keyboard.press('Control+z');
    await expect.poll(printed).toContain('2,900 to 3,400');
    await saved(page);
  });

  it('come back step by step with undo, the generated ones last', async () => {
    const before = await printed();
    await toEnd();
    // Whole words at once: on a busy machine a pause between two keys would be a step of its own.
    await page.keyboard.insertText(' One');
    await page.waitForTimeout(1_100);
    await page.keyboard.insertText(' two');
    await expect.poll(printed).toBe(`${before} One two`);
    await page.keyboard.press('Control+z');
    await expect.poll(printed).toBe(`${before} One`);
    await page.keyboard.press('Control+z');
    await expect.poll(printed).toBe(before);
    expect(await origin()).toBe('Written from the facts');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(printed).toBe(`${before} One`);
    await page.keyboard.type('!');
    await expect.poll(printed).toBe(`${before} One!`);
  });

  it('can be bold, a list and a link; Tab leaves them', async () => {
    await toEnd();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Bold words');
    await page.keyboard.press('Control+b');
    const bold = page.locator('.paper-body strong', { hasText: 'Bold words' });
    await bold.waitFor();
    await page.getByRole('button', { name: 'List' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second point');
    await page.locator('.paper-list li', { hasText: 'Second point' }).waitFor();
    await page.getByRole('button', { name: 'Link' }).click();
    await page.getByLabel('Address').fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText('Only addresses that begin with').waitFor();
    await page.getByLabel('Address').fill('https://status.example.com/');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => words().locator('a').getAttribute('href')).toBe('https://status.example.com/');
    await words().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).not.toContain('words-text');
  });

  const paste = (html: string) =>
    page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/html', pasted);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, html);

  it('take a pasted table row by row, its cells apart', async () => {
    await toEnd();
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = [row('EU', '<b>210,000</b>', '5%'), row('', ''), row('UK', '100,000')];
    await paste(`<p>By region</p><table><tbody>${rows.join('')}</tbody></table>`);
    await expect.poll(() => words().innerText()).toMatch(/By region\s+EU: 210,000; 5%\s+UK: 100,000/);
    await paste('<table><tr><td><p>One</p><p>Two</p></td><td><p>Three</p></td></tr></table>');
    await expect.poll(() => words().innerText()).toMatch(/One\s+Two\s+Three/);
  });

  it('take pasted HTML as plain nodes of the text', async () => {
    await toEnd();
    await paste('<h1 onclick="alert(1)">Pasted <img src=x onerror=alert(1)><b>title</b></h1>');
    await expect.poll(() => words().innerText()).toContain('Pasted title');
    expect(await words().locator('h1, img[src]').count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});

describe('a misspelt word', () => {
  const wrong = () => words().locator('.remark-spelling');

  it('is corrected by key', async () => {
    await toEnd();
    await page.keyboard.type(' Then teh');
    await expect.poll(() => wrong().allTextContents()).toEqual(['teh']);
    await page.keyboard.press('Control+.');
    const menu = page.getByRole('dialog', { name: 'Ways to settle the remark' });
    const first = menu.getByRole('button').first();
    await first.waitFor();
    expect(await first.textContent()).toBe('the');
    expect(await violations(page, ['.sheets'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Enter');
    await expect.poll(printed).toMatch(/Then the$/);
    await expect.poll(() => wrong().count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(printed).toMatch(/Then teh$/);
  });

  it('is let stand in the incident, and asked again when that is undone', async () => {
    await toEnd();
    await page.keyboard.type(' Frobnix');
    await expect.poll(() => wrong().allTextContents()).toEqual(['Frobnix']);
    await page.keyboard.press('Control+.');
    await page.getByRole('button', { name: 'Ignore in this incident' }).press('Enter');
    await expect.poll(() => wrong().count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => wrong().allTextContents()).toEqual(['Frobnix']);
  });

  it('is a known word once it is in the vocabulary', async () => {
    await toEnd();
    await page.keyboard.type(' Blorgify');
    await expect.poll(() => wrong().allTextContents()).toEqual(['Blorgify']);
    await page.keyboard.press('Control+.');
    await page.getByRole('button', { name: 'Add to the vocabulary…' }).press('Enter');
    await expect.poll(() => page.getByLabel('Term', { exact: true }).inputValue()).toBe('Blorgify');
    await page.getByLabel('What it means', { exact: false }).fill('Takes the blorg out.');
    await page.getByLabel('Say instead', { exact: false }).fill('clean up');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Save changes' }).waitFor();
    await page.goBack();
    await words().waitFor();
    await page.keyboard.press('Control+End');
    await expect.poll(printed).toMatch(/Blorgify$/);
    // Had it been wrong, it were underlined within the second that another word takes.
    await toEnd();
    await page.keyboard.type(' teh');
    await expect.poll(() => wrong().allTextContents()).toEqual(['teh']);
  });
});
