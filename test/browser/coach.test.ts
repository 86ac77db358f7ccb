import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, saved } from './launch.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => openSample(page, /^Card payments failed for 47 minutes on/));

const words = (title: string) => page.getByRole('textbox', { name: `Words of ${title}` });
const menu = () => page.getByRole('dialog', { name: 'Ways to settle the remark' });
const panel = () => page.locator('.coach');
const selected = (): Promise<string> => page.evaluate(() => window.getSelection()?.toString() ?? '');
const heard = (): Promise<string> => page.locator('[data-voice="coach"]').innerText();

/** Puts the caret behind the last word of a part, and waits until the editor knows. */
async function toEnd(title: string): Promise<void> {
  await words(title).evaluate(async (element) => {
    element.focus();
    window.getSelection()?.selectAllChildren(element.lastElementChild ?? element);
    window.getSelection()?.collapseToEnd();
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Writes a paragraph at the end of the words of a part. */
async function write(room: string, title: string, text: string): Promise<void> {
  await goToRoom(page, room);
  await words(title).waitFor();
  await toEnd(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await expect.poll(() => words(title).innerText()).toContain(text);
}

/** Goes to the next remark; what is read aloud of it. */
async function next(key = 'F8'): Promise<string> {
  const before = await page.locator('[data-voice="coach"] p').elementHandle();
  await page.keyboard.press(key);
  await expect
    .poll(async () => before?.evaluate((element) => element.isConnected) ?? false, { interval: 20 })
    .toBe(false);
  return heard();
}

/** Goes on until what is read aloud matches. */
async function nextLike(wanted: RegExp): Promise<string> {
  for (let step = 0; step < 30; step += 1) {
    const said = await next();
    if (wanted.test(said)) return said;
  }
  throw new Error(`Nothing is said like ${wanted}.`);
}

describe('the coach in the window', () => {
  it('underlines what it remarks on while the person types, and nothing moves by it', async () => {
    await write('cause', 'Cause', 'It was human erro');
    const height = (): Promise<number> => words('Cause').evaluate((element) => element.scrollHeight);
    const before = await height();
    const underlined = words('Cause').locator('.remark-error');
    expect(await underlined.count()).toBe(0);
    await page.keyboard.type('r.');
    await expect.poll(() => underlined.allInnerTexts()).toEqual(['human error']);
    expect(await height()).toBe(before);
    // Typed on in front of it, the line stays under its words.
    await page.keyboard.press('Home');
    await page.keyboard.type('So ');
    await expect.poll(() => underlined.allInnerTexts()).toEqual(['human error']);
  });

  it('tells its lines apart without colour', async () => {
    await write('response', 'Response', 'We will improve monitoring. See TBD.');
    const lineOf = (kind: string): Promise<string> =>
      words('Response')
        .locator(`.remark-${kind}`)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationStyle);
    expect([await lineOf('error'), await lineOf('warn')]).toEqual(['wavy', 'dashed']);
  });

  it('goes from remark to remark by key, selects the words and says what is wrong', async () => {
    const said = await nextLike(/“human error”/);
    expect(said).toMatch(/^Error, \d+ of \d+: This points at a person/);
    await expect.poll(selected).toBe('human error');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words-cause');
    await expect.poll(() => panel().locator('[aria-current] .finding-quote').innerText()).toBe('human error');
    await nextLike(/“TBD”/);
    await expect.poll(selected).toBe('TBD');
    await next('Shift+F8');
    expect(await heard()).not.toContain('“TBD”');
    expect(await next('Control+F8')).toMatch(/, \d+ of \d+: /);
  });

  it('has an accessible menu and panel, in light and dark', async () => {
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+.');
    await menu().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className ?? ''))
      .toContain('words-text');
  });

  it('undoes what was settled, and settles it again', async () => {
    await nextLike(/“human error”/);
    await expect.poll(selected).toBe('human error');
    await page.keyboard.type('a gap in our checks');
    await expect.poll(() => words('Cause').innerText()).toContain('So It was a gap in our checks.');
    await expect.poll(() => words('Cause').locator('.remark-error').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => words('Cause').innerText()).toContain('human error');
    await expect.poll(() => words('Cause').locator('.remark-error').count()).toBe(1);
  });

  it('keeps a reason, and asks for it against an error', async () => {
    await nextLike(/“human error”/);
    await page.keyboard.press('Control+.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await menu().getByText('Say why in a few words.').waitFor();
    await page.keyboard.type('The press said so, and we quote it');
    await page.keyboard.press('Enter');
    await menu().waitFor({ state: 'detached' });
    await expect.poll(() => words('Cause').locator('.remark-error').count()).toBe(0);
    await saved(page);
    await page.reload();
    await words('Cause').waitFor();
    expect(await words('Cause').locator('.remark-error').count()).toBe(0);
    await page
      .getByRole('complementary')
      .getByRole('radio', { name: /^Coach/ })
      .check();
    await panel().getByText('Ignored (1)').click();
    await panel().getByText('The press said so, and we quote it').waitFor();
    await panel().getByRole('button', { name: 'Show again: human error' }).click();
    await expect.poll(() => words('Cause').locator('.remark-error').count()).toBe(1);
  });

  it('opens nothing anew for the checklist, though it was read after the screen had come up', async () => {
    const shown = await page.locator('.workspace').elementHandle();
    await goToRoom(page, 'checklist');
    await page.locator('.checklist-item').first().waitFor();
    expect(await shown?.evaluate((screen) => screen.isConnected)).toBe(true);
  });

  it('writes plain words for jargon, and a fact for a typed number, by key', async () => {
    await write('next', 'Next steps', 'The latency rose. The loss was 17,000 dollars.');
    await nextLike(/“latency”/);
    await page.keyboard.press('Control+.');
    await menu().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => words('Next steps').innerText()).toContain('The response time rose.');
    await nextLike(/“17,000 dollars”/);
    await page.keyboard.press('Control+.');
    await menu().waitFor();
    await page.keyboard.press('Enter');
    const bound = words('Next steps').locator('[data-chip^="loss"]');
    await expect.poll(() => bound.allInnerTexts()).toEqual(['$30,000 to $50,000']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => words('Next steps').innerText()).toContain('17,000 dollars');
  });

  it('leads to the field when the words come from a fact', async () => {
    await goToRoom(page, 'response');
    const limits = page.getByRole('textbox', { name: 'Plan B', exact: true });
    await limits.fill('we promise this will never happen again');
    await page.keyboard.press('Tab');
    await nextLike(/never happen/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^field-planB/);
    await limits.fill('we switch to the second card processor');
    await page.keyboard.press('Tab');
  });

  it('opens the menu of the title in the title’s own field', async () => {
    await goToRoom(page, 'head');
    const title = page.locator('#field-title');
    const before = await title.inputValue();
    await title.fill('Human error stopped card payments');
    await page.keyboard.press('Control+.');
    await menu().getByText('Human error').waitFor();
    await page.keyboard.press('Escape');
    await title.fill(before);
    await page.keyboard.press('Tab');
  });
});

describe('a bad brief', () => {
  it('is put right by keyboard alone until nothing is left, and can be final', async () => {
    await write('communication', 'Communication', 'This was nobody’s fault and it will never happen again.');
    await write('risk', 'Risk of a repeat', 'The engineer should have known. Ask [name of the contact].');
    for (let step = 0; step < 60; step += 1) {
      const said = await next();
      if (said.startsWith('Nothing')) break;
      await page.keyboard.press('Control+.');
      await menu().waitFor();
      const hasFix = (await menu().locator('.finding-fix').count()) > 0;
      await page.keyboard.press('Enter');
      await menu().waitFor({ state: 'detached' });
      if (hasFix) continue;
      // No ready words: the person's own, typed over those that are selected.
      await expect.poll(selected).not.toBe('');
      await page.keyboard.type('noted');
    }
    expect(await heard()).toBe('Nothing to remark.');
    await expect.poll(() => panel().locator('.coach-title').innerText()).toBe('Nothing to remark');
    await goToRoom(page, 'checklist');
    await page.getByText('Nothing stops the final version.').waitFor();
    await page.keyboard.press('Control+e');
    await page.getByRole('radio', { name: 'Final' }).check();
    await expect.poll(() => page.getByRole('button', { name: 'Export final' }).isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
    await saved(page);
  });

  it('cannot be final before the coach has read it', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/find-remarks-/, async (route) => {
      await held;
      await route.continue();
    });
    await goToRoom(page, 'impact');
    await page.reload();
    await page.getByRole('button', { name: 'Mark final…' }).press('Enter');
    const mark = page.getByRole('dialog').getByRole('button', { name: 'Mark final' });
    await mark.waitFor();
    expect(await mark.isEnabled()).toBe(false);
    letGo();
    await expect.poll(() => mark.isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('breaks no rule of the page’s own policy and throws nowhere', () => {
    expect(app.complaints).toEqual([]);
  });
});
