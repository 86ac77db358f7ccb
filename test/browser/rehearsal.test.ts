import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promptScript } from '../../shared/core/rehearsal/script.ts';
import { briefOf, MODEL, openSample as readSample } from '../samples/samples.ts';
import { goToRoom, launchUpfront, openSample, overflow, saved, type Upfront } from './launch.ts';
import { violations } from './violations.ts';

let app: Upfront;
let page: Page;

const START = new Date('2026-06-03T14:00:00Z');
const script = promptScript(briefOf(MODEL), readSample(MODEL), '5m');

/** A store and a window of its own for each story, on the tab of the rehearsals. */
async function openRehearsals(): Promise<void> {
  app = await launchUpfront();
  page = await app.open();
  await openSample(page, /^Card payments failed for 47 minutes on/);
  await goToRoom(page, 'talk/rehearsal');
  await page.getByRole('link', { name: 'Start rehearsal' }).waitFor();
}

const seconds = (count: number) => page.clock.runFor(count * 1_000);
const press = (key: string) => page.keyboard.press(key);
const rows = (table: string) =>
  page
    .getByRole('table', { name: table })
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

/** From here on the window's time goes only when the test says so. */
async function holdTime(): Promise<void> {
  await page.clock.install({ time: START });
  await page.clock.pauseAt(new Date(START.getTime() + 1_000));
}

describe('runs', () => {
  beforeAll(openRehearsals);
  afterAll(() => app.close());

  /** Two blocks of some moments each, ended by Esc and Enter. */
  async function rehearseShortly(): Promise<void> {
    await page.getByRole('link', { name: 'Start rehearsal' }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await press(' ');
    await page.clock.runFor(12_000);
    await press(' ');
    await page.clock.runFor(8_000);
    await press('Escape');
    await press('Enter');
    await page.getByRole('link', { name: 'Back to all rehearsals' }).press('Enter');
    await page.getByRole('link', { name: 'Start rehearsal' }).waitFor();
  }

  it('are compared block by block, and go stale with a fact they spoke', async () => {
    await page.clock.install({ time: START });
    await rehearseShortly();
    await rehearseShortly();
    await page.getByRole('heading', { name: 'Block by block, 15 minutes' }).waitFor();
    const trends = await rows('Seconds of each block in the last runs, the newest last');
    expect(trends.map(([block]) => block)).toEqual(['Bottom line', 'Impact']);
    expect(await page.getByText('As spoken').count()).toBe(2);
    expect(await page.getByRole('link', { name: /^Rehearse what changed/ }).count()).toBe(0);
    await goToRoom(page, 'impact');
    await page.locator('#field-customers').fill('4100');
    await press('Tab');
    await saved(page);
    await goToRoom(page, 'talk/rehearsal');
    await page
      .getByText('1 fact changed')
      .or(page.getByText(/facts changed/))
      .first()
      .waitFor();
    await page.getByRole('link', { name: /^Rehearse what changed/ }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    expect(await page.locator('.prompter').innerText()).toContain('4,100');
    expect(await page.locator('.prompter-block').count()).toBeLessThan(script.blocks.length);
  });
});

describe('the prompter', () => {
  beforeAll(() => openRehearsals().then(holdTime));
  afterAll(() => app.close());

  const place = () => page.locator('.prompter-words').evaluate((words) => words.style.transform);
  const line = () => page.locator('.prompter-line[data-on]').innerText();

  it('moves with the time, and by whole sentences for who does not want motion', async () => {
    await page.getByRole('link', { name: 'Start rehearsal' }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await press(' ');
    await seconds(2);
    const first = await place();
    await seconds(1);
    expect(await place()).not.toBe(first);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const places = new Map<string, Set<string>>();
    for (let step = 0; step < 40; step += 1) {
      await seconds(0.5);
      const said = await line();
      places.set(said, (places.get(said) ?? new Set()).add(await place()));
    }
    expect(places.size).toBeGreaterThan(2);
    expect([...places.values()].map(({ size }) => size)).toEqual([...places].map(() => 1));
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('draws its words once: frames change nothing but a transform and the mark of the line', async () => {
    const changes = page.evaluate(
      () =>
        new Promise<readonly string[]>((done) => {
          const seen = new Set<string>();
          const observer = new MutationObserver((records) => {
            for (const { type, attributeName } of records) seen.add(`${type} ${attributeName}`);
          });
          const words = document.querySelector('.prompter');
          if (words)
            observer.observe(words, {
              attributes: true,
              childList: true,
              characterData: true,
              subtree: true,
            });
          Object.assign(window, { tell: () => done([...seen].sort()) });
        }),
    );
    await seconds(20);
    await page.evaluate(() => (window as unknown as { tell: () => void }).tell());
    expect(await changes).toEqual(['attributes data-on', 'attributes style']);
  });
});

describe('the screens', () => {
  beforeAll(openRehearsals);
  afterAll(() => app.close());

  it('speak questions only when asked to, and only with a voice of the computer', async () => {
    await page.getByText('this computer has no English voice of its own').waitFor();
    await page.evaluate(() => {
      const spoken: string[] = [];
      const voice = (name: string, localService: boolean) => ({
        name,
        lang: 'en-US',
        localService,
        default: !localService,
      });
      Object.assign(window.speechSynthesis, {
        getVoices: () => [voice('of a server', false), voice('of the computer', true)],
        speak: ({ text, voice: by }: SpeechSynthesisUtterance) => spoken.push(`${by?.name}: ${text}`),
      });
      function Utterance(this: { text: string }, text: string) {
        this.text = text;
      }
      Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance });
      window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    });
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    const throwOne = async (): Promise<string> => {
      await page.getByRole('link', { name: 'Start rehearsal' }).press('Enter');
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await press(' ');
      await press('q');
      const question = await page.locator('.rehearsal-question').innerText();
      await press('Escape');
      await press('Enter');
      await page.getByRole('link', { name: 'Back to all rehearsals' }).press('Enter');
      return question;
    };
    await throwOne();
    expect(await spoken()).toEqual([]);
    const choice = page.getByRole('checkbox', { name: /^Questions are also spoken/ });
    // The box follows at once, the rehearsal what the host has kept: a person is not so fast.
    const kept = page.waitForResponse(
      (answer) => answer.request().postData()?.includes('settings.set') === true,
    );
    await choice.press('Space');
    await expect.poll(() => choice.isChecked()).toBe(true);
    await kept;
    const question = await throwOne();
    await expect.poll(spoken).toEqual([`of the computer: ${question}`]);
  });

  it('are clean for axe, light and dark, in every phase', async () => {
    await page.getByRole('link', { name: 'Start rehearsal' }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    expect(await violations(page, [], '.rehearsal')).toEqual([]);
    await press(' ');
    expect(await violations(page, [], '.rehearsal')).toEqual([]);
    await press('q');
    await page.getByText('Thinking', { exact: true }).waitFor();
    expect(await violations(page, [], '.rehearsal')).toEqual([]);
    await press('p');
    await page.getByText('Paused', { exact: true }).waitFor();
    expect(await violations(page, [], '.rehearsal')).toEqual([]);
    await press('Escape');
    await press('Enter');
    await page.getByRole('heading', { name: 'Rehearsal kept' }).waitFor();
    expect(await violations(page, [], '.rehearsal')).toEqual([]);
    await page.getByRole('link', { name: 'Back to all rehearsals' }).press('Enter');
    await page.getByRole('table', { name: 'Rehearsals, the newest first' }).waitFor();
    expect(await violations(page, [], '.runs')).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  it('fit a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Start rehearsal' }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    expect(await overflow(page)).toBe(0);
  });
});
