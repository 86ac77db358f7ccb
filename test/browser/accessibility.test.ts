import { describe, expect, it } from 'vitest';
import { unclear } from './accessible-names.ts';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, overflow } from './launch.ts';
import { paleWords, violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();

const ROOMS = [
  'head',
  'times',
  'bottom-line',
  'impact',
  'cause',
  'response',
  'risk',
  'communication',
  'clocks',
  'decision',
  'next',
  'annex',
  'checklist',
  'readers',
];

describe('axe finds nothing, in light and dark, and every control has a name and a role', () => {
  it('on the first screen', async () => {
    await page.getByRole('heading', { name: 'Put in the facts once' }).waitFor();
    await page.locator('.sample').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await unclear(page)).toEqual([]);
  });

  it('in quick capture, also where an answer is not understood', async () => {
    await page.keyboard.press('Control+n');
    await page.getByLabel('Started').fill('25:99');
    await page.keyboard.press('Enter');
    await page.getByText('“25:99” is not a time').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await unclear(page)).toEqual([]);
    // A form without a single fact would not be in the list.
    await page.getByLabel('Status', { exact: true }).fill('investigating');
    await page.keyboard.press('Enter');
  });

  it('in the list, the samples and the toast', async () => {
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The incident is back.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open a sample…' }).click();
    await page.locator('.sample').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it.each(ROOMS)('in the part "%s", everything unfolded', async (room) => {
    if (room === 'head') await openSample(page, /^Card payments failed for 47 minutes on/);
    await goToRoom(page, room);
    for (const name of [/more facts/, /^Details/]) {
      const folded = page.getByRole('button', { name, expanded: false });
      while ((await folded.count()) > 0) await folded.first().click();
    }
    const rows = page.locator('.row-summary[aria-expanded="false"]');
    if ((await rows.count()) > 0) await rows.first().click();
    const unknown = page.getByRole('button', { name: /: unknown$/ });
    if ((await unknown.count()) > 0) await unknown.first().click();
    // Outline and paper are the same around every part: they are looked at once.
    expect(await violations(page, room === 'head' ? [] : ['.workspace-outline', '.sheets'])).toEqual([]);
    expect(await unclear(page)).toEqual([]);
  });

  it('in the list of facts at the caret and in the export dialog', async () => {
    await goToRoom(page, 'bottom-line');
    await page.getByRole('textbox', { name: 'Words of Bottom line' }).click();
    await page.keyboard.type(' {');
    await page.getByRole('listbox', { name: 'Facts' }).waitFor();
    expect(await violations(page, ['.sheets'])).toEqual([]);
    expect(await unclear(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog', { name: 'Export the brief' }).waitFor();
    expect(await violations(page, ['.sheets'])).toEqual([]);
    expect(await unclear(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('the window', () => {
  it.each([
    [1440, 900, 3],
    [1280, 800, 3],
    [1024, 768, 2],
    [900, 700, 2],
    [800, 600, 1],
    [600, 800, 1],
  ])('at %i by %i has %i columns', async (width, height, columns) => {
    await page.setViewportSize({ width, height });
    await goToRoom(page, 'impact');
    const shown = page
      .locator('.workspace-outline, .workspace-facts, .workspace-brief')
      .filter({ visible: true });
    expect(await shown.count()).toBe(columns);
    expect(await overflow(page)).toBe(0);
  });

  it('reflows at 320 pixels, the brief and the dialogs too', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await goToRoom(page, 'head');
    // The name of the part has the line to itself.
    const picker = page.getByRole('combobox', { name: 'Part of the brief' });
    expect((await picker.boundingBox())?.width).toBeGreaterThan(280);
    // Help stands beside the title: behind the other buttons it had a line to itself.
    const [help, heading] = [
      page.getByRole('link', { name: /^Help/ }),
      page.getByRole('heading', { level: 1 }),
    ];
    const [[above = 0, below = 0], middle] = await Promise.all([
      help.evaluate((it) => [it.getBoundingClientRect().top, it.getBoundingClientRect().bottom]),
      heading.evaluate((it) => (it.getBoundingClientRect().top + it.getBoundingClientRect().bottom) / 2),
    ]);
    expect([above < middle, middle < below]).toEqual([true, true]);
    expect(await violations(page, ['.sheets'])).toEqual([]);
    await page.getByRole('radio', { name: 'Brief' }).check();
    await page.locator('.sheet').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export the brief' });
    await dialog.getByRole('radio', { name: 'Final' }).check();
    await dialog.getByText(/^The brief says “as of .* ago$/).waitFor();
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.getByRole('list', { name: 'Incidents' }).waitFor();
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Control+n');
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('reflows on every screen at 320 pixels, at 200 % zoom and with text of 200 %, a name on every control, in high contrast', async () => {
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.getByRole('link', { name: /Card payments failed/ }).click();
    await page.getByRole('heading', { level: 1, name: /Card payments failed/ }).waitFor();
    const [start = '', address = ''] = page.url().split('#');
    const id = address.split('/')[2];
    const tabs = ['plan', 'script', 'questions', 'rehearsal', 'meeting'].map(
      (tab) => `incident/${id}/talk/${tab}`,
    );
    const rooms = ROOMS.map((room) => `incident/${id}/${room}`);
    const others = ['', 'vocabulary', 'vocabulary/drill', 'settings', `versions/${id}`, `capture/${id}`];
    const wide: string[] = [];
    const unnamed: string[] = [];
    const pale: string[] = [];
    for (const way of [...others, 'about', 'help', 'safe', ...tabs, ...rooms]) {
      await page.goto(`${start}#/${way}`);
      await page.locator('h1, h2').first().waitFor();
      // The parts of the brief are of the same controls: one stands for all.
      if (!rooms.includes(way) || way.endsWith('/impact')) {
        pale.push(...(await paleWords(page, 'contrast')).map((each) => `${way}: ${each}`));
        unnamed.push(...(await unclear(page)).map((each) => `${way}: ${each}`));
      }
      for (const [width, height, text] of [
        [320, 640, ''],
        [720, 450, ''],
        [1280, 800, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        const over = await overflow(page);
        if (over > 0) wide.push(`${way} at ${width} ${text}: ${over}`);
      }
    }
    expect(wide).toEqual([]);
    expect(unnamed).toEqual([]);
    expect(pale).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('keeps its states apart in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.getByRole('link', { name: /Card payments failed/ }).click();
    await goToRoom(page, 'times');
    const [checked, free] = await Promise.all(
      ['.segment input:checked + span', '.segment input:not(:checked) + span'].map((part) =>
        page
          .locator(part)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
    expect(checked).not.toBe(free);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
