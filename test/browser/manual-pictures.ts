import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { inFewColours } from '../support/few-colours.ts';
import { goTo, goToRoom } from './launch.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/manual/pictures');
const LIST = join(FOLDER, 'shown.json');

interface Picture {
  readonly name: string;
  /** Goes to what the picture shows, from wherever the window is. */
  readonly go: (page: Page) => Promise<void>;
}

/** The pictures of the manual, in the order in which one leads to the next: the store is empty at first. */
const PICTURES: readonly Picture[] = [
  {
    name: 'first-screen',
    go: async (page) => {
      await goTo(page, '#/');
      await page.locator('.sample').first().waitFor();
    },
  },
  {
    name: 'quick-form',
    go: async (page) => {
      await page.getByRole('button', { name: 'Report an incident now' }).click();
      await page.getByRole('heading', { name: 'What happened?' }).waitFor();
    },
  },
  {
    name: 'settings',
    go: async (page) => {
      await goTo(page, '#/settings');
      await page.getByLabel('Prepared by').waitFor();
    },
  },
  {
    name: 'workspace',
    go: async (page) => {
      await goTo(page, '#/');
      await page.locator('.samples').getByRole('button').first().click();
      await page.locator('.sheet').first().waitFor();
      await goToRoom(page, 'bottom-line');
    },
  },
  {
    name: 'export',
    go: async (page) => {
      await page.keyboard.press('Control+e');
      await page.getByRole('dialog', { name: 'Export the brief' }).waitFor();
    },
  },
];

/**
 * The names of everything one can read or press, in the dialog where one is open, without the printed
 * page and without figures, which come and go.
 */
function shownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document;
    const named = within.querySelectorAll<HTMLElement>('h1, h2, h3, button, a, label, legend, summary');
    return [...named]
      .filter((element) => element.checkVisibility() && !element.closest('.workspace-brief, .toast-region'))
      .map((element) => element.getAttribute('aria-label') ?? (element.innerText || element.title))
      .join('\n')
      .replaceAll(/\d+/g, '#');
  });
}

/** Looks at the words, half a second apart, in which nothing has changed. */
const STILL = 3;

/** The words once they no longer change: what is asked of the store arrives a moment later, on a busy machine two. */
async function settledWords(page: Page): Promise<string> {
  let words = await shownWords(page);
  for (let still = 0; still < STILL; ) {
    await page.waitForTimeout(500);
    const now = await shownWords(page);
    still = now === words ? still + 1 : 0;
    words = now;
  }
  return words;
}

export type Shown = Readonly<Record<string, string>>;

/**
 * Goes through everything the manual pictures, over a new store, and tells each by a hash of its words: pixels differ
 * from machine to machine. With `take`, the pictures and the hashes are written.
 */
export async function goThroughPictures(page: Page, take: boolean): Promise<Shown> {
  await page.setViewportSize({ width: 1300, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const shown: Record<string, string> = {};
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, go } of PICTURES) {
    await go(page);
    shown[name] = createHash('sha256')
      .update(await settledWords(page))
      .digest('hex')
      .slice(0, 16);
    if (take) writeFileSync(join(FOLDER, `${name}.png`), inFewColours(await page.screenshot()));
  }
  if (take) writeFileSync(LIST, `${JSON.stringify(shown, null, 2)}\n`);
  return shown;
}

/** What the pictures showed when they were taken. */
export function picturedWords(): Shown {
  return JSON.parse(readFileSync(LIST, 'utf8'));
}
