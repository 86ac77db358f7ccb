import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goTo, overflow } from './launch.ts';
import { goThroughPictures, picturedWords } from './manual-pictures.ts';
import { violations } from './violations.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => page.context().grantPermissions(['clipboard-read', 'clipboard-write']));

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

describe('the manual', () => {
  it('shows pictures of the app as it is: else run "npm run pictures"', async () => {
    expect(await goThroughPictures(page, false)).toEqual(picturedWords());
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('opens by F1 at the page that belongs to the screen, with its pictures, and leads back', async () => {
    await page.keyboard.press('F1');
    await page.getByRole('heading', { name: 'Facts, words and checklist' }).waitFor();
    const widths = () =>
      page
        .locator('.help-picture')
        .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
    await expect.poll(widths).toEqual([1300]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back' }).click();
    await page.locator('.workspace-facts').waitFor();
    await goTo(page, '#/settings');
    await page.getByRole('link', { name: 'Help (F1)' }).click();
    await page.getByRole('heading', { level: 2, name: 'Settings' }).waitFor();
  });

  it('is searched as one types, and fits into 320 pixels', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('damaged');
    await page.getByRole('link', { name: 'Files: copies, import, samples: When a file is refused' }).click();
    await page.getByRole('heading', { name: 'When a file is refused' }).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

describe('about Upfront', () => {
  it('lists the licences of the packages in it, and copies a report without a word of the incidents', async () => {
    await goTo(page, '#/about');
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    await page.getByText(`react ${lock['node_modules/react'].version}`).waitFor();
    await page.getByRole('button', { name: 'Copy the report' }).click();
    await page.getByText('The report is copied.').waitFor();
    const report = await clipboard();
    expect(report).toMatch(/^Upfront \d+\.\d+\.\d+, browser\nNode /);
    expect(report).toMatch(/Window: Chrome\/\d+/);
    for (const secret of ['Card payments', app.home]) expect(report).not.toContain(secret);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a screen that breaks', () => {
  /** The list arrives as no list can be: drawing it throws. */
  const breakList = () =>
    page.route('**/call', async (route) => {
      if (!route.request().postData()?.includes('"incidents.list"')) return route.continue();
      await route.fulfill({
        json: { ok: true, value: [{ id: 'x', title: { a: 1 }, savedAt: '', status: null }] },
      });
    });

  it('says what was kept, what to do and a code to copy, without the words of the error', async () => {
    await breakList();
    await goTo(page, '#/');
    await page.getByRole('heading', { name: 'This screen broke.' }).waitFor();
    await page.getByText('What was shown as saved is kept.').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/\bat \S+ \(|object with keys|undefined/);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    expect(await clipboard()).toMatch(/^screen-\w*Error$/);
  });

  it('the third time in a minute leads to safe mode, where every incident can be saved', async () => {
    for (const times of ['second', 'third']) {
      await page.getByRole('button', { name: 'Open it again' }).click();
      const broke = times === 'third' ? 'This screen broke three times in a minute.' : 'This screen broke.';
      await page.getByRole('heading', { name: broke }).waitFor();
    }
    await page.unroute('**/call');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start in safe mode' }).click();
    await page.getByRole('heading', { name: 'Safe mode' }).waitFor();
    await page.getByRole('button', { name: /^Save a copy of Card payments/ }).click();
    await page.getByText(/^Saved as .*Card payments failed.*\.upfront$/).waitFor();
    await page
      .getByText(/"call":"screen"/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Start as usual' }).click();
    await page.getByRole('list', { name: 'Incidents' }).waitFor();
  });
});

describe('the gallery of controls', () => {
  const folder = resolve('out', 'gallery');

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['more-contrast', { colorScheme: 'light', contrast: 'more' }],
    ['forced-colours', { colorScheme: 'light', forcedColors: 'active' }],
    ['contrast-theme', { colorScheme: 'dark', theme: 'contrast' }],
  ] as const)('is photographed in %s', async (name, { colorScheme, ...more }) => {
    mkdirSync(folder, { recursive: true });
    await goTo(page, '#/gallery');
    await page.getByRole('heading', { name: 'Buttons' }).waitFor();
    await page.emulateMedia({
      colorScheme,
      contrast: 'contrast' in more ? more.contrast : null,
      forcedColors: 'forcedColors' in more ? more.forcedColors : null,
      reducedMotion: 'reduce',
    });
    await page.evaluate(
      (theme) => {
        if (theme) document.documentElement.dataset.theme = theme;
      },
      'theme' in more ? more.theme : '',
    );
    const picture = await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    expect(picture.length).toBeGreaterThan(20_000);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Buttons',
      'Fields',
      'Choices',
      'States',
      'Icons',
      'Colours and sizes',
    ]);
    const grounds = await page
      .locator('.toolbar .button, .segment span')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
    expect(grounds[0], 'pressed and not pressed').not.toBe(grounds[1]);
    expect(grounds[3], 'chosen and not chosen').not.toBe(grounds[2]);
    // Every state has a word beside its colour.
    for (const mark of await page.locator('.mark').all()) expect(await mark.innerText()).not.toBe('');
    if (name === 'light' || name === 'contrast-theme') expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ contrast: null, forcedColors: null });
  });
});
