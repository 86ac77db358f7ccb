import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample } from './launch.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(async () => {
  await page.context().addInitScript(listenToRegions);
  await page.reload();
  await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
});

/** Writes down what appears in live regions, as a screen reader hears it: each change of the page once. */
function listenToRegions(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const regions = '[role=status],[role=alert],[role=log],[aria-live]';
  const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(regions);
  const said = ({ target, addedNodes }: MutationRecord): readonly Element[] => {
    // Only an alert is heard that comes with its words; any other region must have been there before.
    const alerts = [...addedNodes].flatMap((node) =>
      node instanceof Element
        ? [node, ...node.querySelectorAll('*')].filter((each) => each.matches('[role=alert]'))
        : [],
    );
    const around = addedNodes.length > 0 || target.nodeType === Node.TEXT_NODE ? regionOf(target) : null;
    return around ? [around, ...alerts] : alerts;
  };
  new MutationObserver((changes) => {
    for (const region of new Set(changes.flatMap(said))) {
      const text = region.textContent?.trim();
      if (text) heard.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What was heard since the last look, once all has settled. */
async function heard(): Promise<readonly string[]> {
  await page.waitForTimeout(400);
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

/** The name of what holds the focus; null when the focus is lost. */
function focused(): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) return null;
    const label = document.querySelector(`label[for="${element.id}"]`)?.textContent;
    return label ?? element.getAttribute('aria-label') ?? element.textContent;
  });
}

const press = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().press('Enter');

describe('who hears the screen and does not see it', () => {
  it('is told once what Enter refused, and again when the next answer is kept out of it', async () => {
    await page.keyboard.press('Control+n');
    const status = page.getByRole('textbox', { name: 'Status', exact: true });
    await status.fill('rubbish');
    await heard();
    await page.keyboard.press('Enter');
    const refused = await heard();
    expect(refused).toEqual([
      expect.stringMatching(/^Write one of: /),
      'Backspace or an arrow key corrects it, Enter goes on.',
    ]);
    // Told as an alert; a description that changes under the focus would tell it a second time.
    expect(await status.getAttribute('aria-describedby')).toBeNull();
    await page.keyboard.type('14:02');
    await page.keyboard.press('Enter');
    expect(await heard()).toEqual(refused);
    await page.keyboard.press('Enter');
    expect(await heard()).toEqual([]);
    expect(await status.getAttribute('aria-describedby')).not.toBeNull();
    await page.getByRole('link', { name: 'Incidents' }).click();
  });

  it('is told what was not understood, and what was saved and undone, once each', async () => {
    await openSample(page, /^Card payments failed for 47 minutes on/);
    await goToRoom(page, 'impact');
    const customers = page.getByRole('textbox', { name: 'Customers affected', exact: true });
    await customers.fill('rubbish');
    await heard();
    await page.keyboard.press('Tab');
    const [refused = '', ...more] = await heard();
    expect(refused).toMatch(
      /^“rubbish” is not understood; write for example .+ The brief still says “about 3,200/,
    );
    expect(more).toEqual([]);
    await customers.fill('about 4,300');
    await page.keyboard.press('Control+s');
    expect(await heard()).toEqual(['Saved.']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    expect(await heard()).toEqual(['Undone: Customers affected']);
    await page.keyboard.press('Control+Shift+z');
    expect(await heard()).toEqual(['Done again: Customers affected']);
    await page.keyboard.press('Control+Shift+z');
    expect(await heard()).toEqual(['There is nothing to do again.']);
  });

  it('keeps the focus where a row is moved to either end, removed and brought back', async () => {
    await press('Add a function');
    await page.keyboard.type('gift cards');
    const rowOf = () => document.activeElement?.closest('fieldset')?.ariaLabel;
    expect(await page.evaluate(rowOf)).toMatch(/^Row \d+$/);
    await heard();
    const functions = page.getByRole('region', { name: 'Functions failed and not affected' });
    const rows = await functions.getByRole('listitem').count();
    await functions.getByRole('button', { name: `Move row ${rows} up` }).press('Enter');
    for (let row = rows - 1; row > 1; row -= 1) {
      expect(await focused()).toBe(`Move row ${row} up`);
      await page.keyboard.press('Enter');
    }
    await expect.poll(focused).toBe('Move row 1 down');
    expect((await heard()).at(-1)).toBe(`Row 1 of ${rows}.`);
    await functions.getByRole('button', { name: 'Remove row 1' }).press('Enter');
    expect(await heard()).toEqual(['Row removed from “Functions failed and not affected”.Undo']);
    expect(await focused()).toBe('Add a function');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(focused).toBe('Add a function');
  });

  it('keeps it through a tick by hand, and in the export until the file is there', async () => {
    await goToRoom(page, 'checklist');
    const tick = page.getByRole('button', { name: /^Take back: / });
    const name = (await tick.first().getAttribute('aria-label')) ?? '';
    await tick.first().press('Enter');
    await expect.poll(focused).toBe('Name or role');
    await page.keyboard.type('head of platform');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(name);
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Export draft' }).press('Enter');
    await expect.poll(focused).toBe('Show in folder');
    const told = await dialog.getByRole('button', { name: 'Show in folder' }).ariaSnapshot();
    expect(told).toContain('Show in folder');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(name);
  });

  it('comes into a dialogue one step after all else is gone, and hears nothing again when it closes', async () => {
    await heard();
    await page.keyboard.press('Control+s');
    expect(await heard()).toEqual(['Saved.']);
    const said = page.locator('[data-voice="app"]');
    await expect.poll(() => said.textContent()).toBe('');
    await page.evaluate(() => {
      const way: string[] = [];
      Object.assign(window, { way });
      document.addEventListener('focusin', ({ target }) => way.push((target as Element).localName));
    });
    await page.keyboard.press('Control+e');
    const way = () => page.evaluate(() => (window as unknown as { way: string[] }).way.slice(-2));
    // What takes the focus in the moment in which all else goes is not told by every screen reader: one step before.
    await expect.poll(way).toEqual(['div', 'input']);
    const dialog = page.getByRole('dialog', { name: 'Export the brief' });
    expect(await dialog.getByRole('banner').count()).toBe(0);
    await heard();
    await page.keyboard.press('Escape');
    expect(await heard()).toEqual([]);
  });

  it('loses no arrow in the first moment of a dialogue of choices, and later brings none to them', async () => {
    await page.evaluate(() => {
      const { setTimeout } = window;
      const held = (work: () => void, wait?: number) => setTimeout(work, wait === 250 ? 60_000 : wait);
      Object.assign(window, { setTimeout: held, letGo: () => Object.assign(window, { setTimeout }) });
    });
    await page.keyboard.press('Control+e');
    const choices = page.getByRole('dialog').getByRole('group', { name: 'Document' }).getByRole('radio');
    const chosen = () => choices.evaluateAll((all) => all.findIndex((each) => each.matches(':checked')));
    const part = () => page.evaluate(() => document.activeElement?.className);
    await expect.poll(part).toBe('dialog-body');
    expect(await chosen()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await chosen()).toBe((await choices.count()) - 1);
    // The next is the browser's own.
    await page.keyboard.press('ArrowRight');
    expect(await chosen()).toBe(0);
    await page.locator('.dialog-body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('ArrowRight');
    expect(await chosen()).toBe(0);
    expect(await part()).toBe('dialog');
    await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
    await page.keyboard.press('Escape');
  });

  it('hears how many incidents were found, and is on the next line when one is deleted', async () => {
    await page.getByRole('link', { name: 'Incidents' }).click();
    await press(/^Duplicate/);
    const list = page.getByRole('list', { name: 'Incidents' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
    await heard();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('zebra');
    expect((await heard()).at(-1)).toBe('No incident mentions “zebra”.');
    await page.getByRole('searchbox').fill('card');
    expect(await heard()).toEqual(['2 incidents']);
    await press(/^Delete/);
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
    expect(await focused()).toMatch(/^Card payments/);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
    expect(await focused()).toMatch(/^Card payments/);
  });
});
