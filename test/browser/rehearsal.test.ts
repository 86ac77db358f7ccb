import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PromptBlock, promptScript } from '../../shared/core/rehearsal/script.ts';
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
const gauges = () => page.getByRole('timer').innerText();
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

/** Everything the status region says from now on. */
async function listen(): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector('.rehearsal [role="status"]');
    const observer = new MutationObserver(() => heard.push(region?.textContent ?? ''));
    if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe('five minutes by keyboard, the time held', () => {
  beforeAll(() => openRehearsals().then(holdTime));
  afterAll(() => app.close());

  it('begins on a key, and shows every block against its target', async () => {
    await page.getByRole('link', { name: 'Start rehearsal' }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await press(' ');
    const heard = await listen();
    await seconds(23);
    expect(await gauges()).toMatch(/Bottom line, 1 of \d+\s+0:23 of 0:30/);
    await seconds(2);
    expect(await gauges()).toContain('Nearly over');
    await seconds(7);
    expect(await gauges()).toMatch(/\+?On time/);
    expect(await gauges()).toMatch(/Over\s+0:32 of 0:30/);
    await seconds(2);
    expect(await gauges()).toContain('4 s behind');
    expect(await heard()).toEqual(['Bottom line: 80 percent of its time.', 'Bottom line: its time is over.']);
    await press(' ');
  });

  it('counts thinking and answer apart', async () => {
    await seconds(40);
    await press('q');
    await seconds(4);
    await page.getByText('Thinking', { exact: true }).waitFor();
    await press(' ');
    await seconds(21);
    await press('g');
    await seconds(8);
    expect(await gauges()).toMatch(/Impact, 2 of \d+.*0:48 of 0:45/s);
    expect(await gauges()).toContain('1:47 of 5:00');
    await press(' ');
  });

  it('honours a pause, and a wall clock set back an hour changes nothing', async () => {
    await seconds(20);
    await press('p');
    await seconds(12);
    await press('p');
    await page.clock.setSystemTime(new Date(START.getTime() - 3_600_000));
    await seconds(10);
    expect(await gauges()).toContain('0:30 of 0:30');
    await press(' ');
  });

  it('goes on after a reload as if it had been paused', async () => {
    await seconds(9);
    await page.reload();
    // Opening the incident again waits for timers too.
    const paused = page.getByText('Paused', { exact: true });
    await expect.poll(() => seconds(0.1).then(() => paused.isVisible())).toBe(true);
    await seconds(15);
    await press(' ');
    await seconds(11);
    // What is shown is that of the last tick, a quarter of a second old at most.
    expect(await gauges()).toMatch(/4 of \d+.*0:(?:19|20) of/s);
    await press(' ');
  });

  it('turns to bottom line, data and ask when one minute is left', async () => {
    await seconds(3);
    await press('q');
    await seconds(6);
    await press(' ');
    await seconds(33);
    expect(await page.locator('.rehearsal-card').innerText()).toContain('Over');
    await press('w');
    await seconds(2);
    await press('1');
    await seconds(25);
    expect(await gauges()).toMatch(/Bottom line, 1 of 3/);
    await press(' ');
    await seconds(17);
    await press(' ');
    await seconds(16);
    expect(await gauges()).toContain('Slot, cut short');
    await press(' ');
    await page.getByRole('heading', { name: 'Rehearsal kept' }).waitFor();
  });

  it('keeps targets, actuals and pace right to a second', async () => {
    const blocks = await rows('Target and actual time of each block');
    expect(blocks.map(([, , actual]) => actual)).toEqual([
      '0:34',
      '0:48',
      '0:30',
      '0:20',
      '0:05',
      '0:25',
      '0:17',
      '0:16',
    ]);
    expect(blocks.map(([, target]) => target).slice(0, 5)).toEqual(
      script.blocks.slice(0, 5).map(({ targetSeconds }) => `0:${String(targetSeconds).padStart(2, '0')}`),
    );
    const words = (all: readonly PromptBlock[]) => all.reduce((sum, block) => sum + block.words, 0);
    // The block that the cut broke off was not said to its end.
    const pace = ((words(script.blocks.slice(0, 4)) + words(script.lastMinute)) * 60) / 190;
    const summary = await page.locator('.rehearsal-summary').innerText();
    expect(summary).toContain(`Talk 3:15, slot 4:19, ${Math.round(pace)} words a minute, ask said at 4:19.`);
    expect(summary).toContain('Thinking 4 s, answer 21 s, went well.');
    expect(summary).toContain('Thinking 6 s, answer 33 s, was weak.');
    expect(summary).toContain('Pause in “Cause”, 0:12.');
  });

  it('takes a mark, by keyboard', async () => {
    await press('Tab');
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(await page.getByRole('radio', { name: '4' }).isChecked()).toBe(true);
    await page.clock.resume();
    await page.getByRole('link', { name: 'Back to all rehearsals' }).press('Enter');
    await saved(page);
    const [run = []] = await rows('Rehearsals, the newest first');
    expect(run.slice(1, 9)).toEqual([
      '5 minutes',
      '3:15',
      '4:19',
      expect.any(String),
      '4:19',
      '2',
      '4 of 5',
      'As spoken',
    ]);
  });
});

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
    await page.getByRole('heading', { name: 'Block by block, 5 minutes' }).waitFor();
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
    await choice.press('Space');
    await expect.poll(() => choice.isChecked()).toBe(true);
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
