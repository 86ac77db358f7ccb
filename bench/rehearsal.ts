import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { launchUpfront, openSample } from '../test/browser/launch.ts';
import { printMeasure } from './measure.ts';
import { readTrace, TRACED } from './trace.ts';

const SECONDS = 60;
async function goTo(page: Page, rest: string): Promise<void> {
  await page.evaluate((part) => {
    const [start = '', , id = ''] = window.location.hash.split('/');
    window.location.hash = [start, ...part.replace('ID', id).split('/')].join('/');
  }, rest);
}

/** A minute of the talk: blocks go by, one question is thrown in and answered. */
async function talk(page: Page): Promise<void> {
  const wait = (seconds: number) => page.waitForTimeout(seconds * 1_000);
  const press = (key: string) => page.keyboard.press(key);
  await wait(15);
  await press(' ');
  await wait(15);
  await press('q');
  await wait(3);
  await press(' ');
  await wait(5);
  await press('g');
  await wait(12);
  await press(' ');
  await wait(SECONDS - 50);
}

/**
 * The rehearsal screen for a minute of the quarter-hour talk, from the browser's own trace: frames that came late, and
 * what the page's main thread worked for each (CPU time, so that a busy machine is not taken for the app's fault).
 * Goal: 60 frames a second, no frame for which the app works 32 ms or more.
 */
export async function benchRehearsal(): Promise<void> {
  if (!existsSync('dist/renderer/index.html')) throw new Error('Run "npm run build" first.');
  const app = await launchUpfront();
  try {
    const page = await app.open();
    await openSample(page, /^Card payments failed for 47 minutes on/);
    await goTo(page, 'rehearsal/ID/15m/all');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await page.keyboard.press(' ');
    await page.waitForTimeout(1_000);
    const browser = page.context().browser();
    if (!browser) throw new Error('There is no browser to trace.');
    await browser.startTracing(page, { categories: TRACED });
    await talk(page);
    printMeasure(`the rehearsal screen for ${SECONDS} s`, readTrace(await browser.stopTracing()));
  } finally {
    await app.close();
  }
}
