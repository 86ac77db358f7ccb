import { describe, expect, it } from 'vitest';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample } from './launch.ts';

const app = await appForFile();
const page = await app.open();

interface Stop {
  readonly name: string;
  readonly outlined: boolean;
  readonly inView: boolean;
  readonly pane: string;
}

/** Where the focus is, whether it can be seen, and in which part of the window. */
function stop(): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // A radio button is an invisible layer over its words: the words carry the ring.
    const seen = element.matches('.segment input') ? (element.nextElementSibling ?? element) : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(seen);
    const box = seen.getBoundingClientRect();
    const inView =
      box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
    // Nothing that stays in its place while the page scrolls may lie over the whole of it.
    const places = [0.1, 0.5, 0.9].map(
      (share) => [box.left + box.width * share, box.top + box.height / 2] as const,
    );
    const isCovered = places.every(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && !top.contains(element) && !seen.parentElement?.contains(top);
    });
    const pane = element.closest('header, nav, main, aside, dialog');
    const label =
      element.getAttribute('aria-label') ??
      document.querySelector(`label[for="${element.id}"]`)?.textContent ??
      element.closest('label')?.textContent;
    return {
      name: `${element.tagName} ${label ?? (element.textContent || (element as HTMLElement).title)}`.slice(
        0,
        80,
      ),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
      inView: inView && !isCovered,
      pane: pane?.tagName ?? 'BODY',
    };
  });
}

/** Tabs through the whole window once, until the focus leaves the page. */
async function walk(most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const here = await stop();
    if (here.pane === 'BODY') break;
    stops.push(here);
  }
  return stops;
}

/** What Tab comes by in the part on the cause, up to the page beside it: one stop a toolbar, one a row of choices. */
const CAUSE_WALK = [
  'A Incidents',
  'A Conversation',
  'A Help (F1)',
  'A Title and status, Done',
  'A Times and timeline, Done',
  'A Bottom line, Done',
  'A Impact, Done',
  'A Cause, Done',
  'A Response, Done',
  'A Risk of a repeat, Done',
  'A Communication, Done',
  'A Legal and clocks, Done',
  'A Decision, Done',
  'A Next steps, Done',
  'A Evidence and score',
  'A Second reader, Done',
  'A Checklist, 36 of 38, 1 advised',
  'INPUT Suspected',
  'TEXTAREA Trigger: what happened',
  'TEXTAREA Claim (after “it is likely that” or “it is confirmed that”)',
  'SELECT How likely',
  'BUTTON Details of Confirmed or discarded by',
  'INPUT Confirmed or discarded by',
  'BUTTON Weakness that let it through: unknown',
  'TEXTAREA Weakness that let it through',
  'TEXTAREA Missing safeguard',
  'BUTTON Ruled out: unknown',
  'TEXTAREA Ruled out',
  'BUTTON 9 more facts, 5 filled',
  'BUTTON Bold',
  'DIV Words of Cause',
];

describe('without a mouse', () => {
  it('the first screen leads to a sample', async () => {
    await page.getByRole('button', { name: 'Report an incident now' }).waitFor();
    await page.locator('.sample').first().waitFor();
    const stops = await walk(60);
    expect(stops.length).toBeGreaterThan(16);
    expect(stops.filter(({ outlined, inView }) => !outlined || !inView)).toEqual([]);
  });

  it('the workspace is one walk through bar, outline, facts and brief, always seen, never trapped', async () => {
    await openSample(page, /^Card payments failed for 47 minutes on/);
    await goToRoom(page, 'cause');
    await page.getByRole('textbox', { name: 'Words of Cause' }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Words of Cause' }).waitFor();
    // What the coach has read adds its stops: the walk begins when it has.
    await page
      .getByText(/^\d+ of 38$/)
      .first()
      .waitFor();
    const stops = await walk(120);
    expect(stops.length).toBeLessThan(120);
    expect(stops.filter(({ outlined, inView }) => !outlined || !inView)).toEqual([]);
    const panes = stops.map(({ pane }) => pane).filter((pane, index, all) => pane !== all[index - 1]);
    expect(panes.slice(0, 3)).toEqual(['HEADER', 'NAV', 'MAIN']);
    const names = stops.map(({ name }) => name);
    const beside = stops.findIndex(({ pane }) => pane === 'ASIDE');
    expect(names.slice(0, beside)).toEqual(CAUSE_WALK);
    expect(names[beside]).toBe('ASIDE The brief as it will print');
    // Back again by the same way.
    const back: string[] = [];
    for (let step = 0; step <= stops.length - beside; step += 1) await page.keyboard.press('Shift+Tab');
    for (let step = beside; step > 0; step -= 1) {
      back.unshift((await stop()).name);
      await page.keyboard.press('Shift+Tab');
    }
    expect(back).toEqual(CAUSE_WALK);
  });

  it('a toolbar is one stop, where it was left; arrows, Home and End go through it', async () => {
    await page.getByRole('link', { name: 'Conversation' }).focus();
    await page.keyboard.press('ArrowRight');
    expect((await stop()).name).toBe('A Vocabulary');
    await page.keyboard.press('End');
    expect((await stop()).name).toBe('BUTTON Export…');
    await page.keyboard.press('ArrowRight');
    expect((await stop()).name).toBe('A Conversation');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect((await stop()).name).toBe('BUTTON Export…');
    await page.keyboard.press('Home');
    expect((await stop()).name).toBe('A Conversation');
  });

  it('a row is added, filled, moved, removed and taken back', async () => {
    await goToRoom(page, 'impact');
    const functions = page.getByRole('region', { name: 'Functions failed and not affected' });
    const names = () => functions.getByRole('textbox', { name: 'Function, in customers’ words' });
    await names().first().waitFor();
    const before = await names().count();
    await functions.getByRole('button', { name: 'Add a function' }).press('Enter');
    await expect.poll(() => names().count()).toBe(before + 1);
    await page.keyboard.type('gift cards');
    expect(await names().last().inputValue()).toBe('gift cards');
    await functions.getByRole('button', { name: `Move row ${before + 1} up` }).press('Enter');
    await expect
      .poll(() =>
        names()
          .nth(before - 1)
          .inputValue(),
      )
      .toBe('gift cards');
    await functions.getByRole('button', { name: `Remove row ${before}`, exact: true }).press('Enter');
    await expect.poll(() => names().count()).toBe(before);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).press('Enter');
    await expect
      .poll(() =>
        names()
          .nth(before - 1)
          .inputValue(),
      )
      .toBe('gift cards');
    await page.keyboard.press('Control+z');
    await expect.poll(() => names().count()).toBe(before);
  });

  it('the message that takes a row back covers nothing that cannot be scrolled out from under it', async () => {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 1024, height: 700 });
    await goToRoom(page, 'impact');
    const facts = page.locator('.workspace-facts');
    await facts
      .getByRole('button', { name: /^Remove row/ })
      .last()
      .press('Enter');
    const toast = page.locator('.toast');
    await toast.waitFor();
    const end = () =>
      facts.evaluate((pane) => {
        pane.scrollTo(0, pane.scrollHeight);
        const content = document.createRange();
        content.selectNodeContents(pane);
        return content.getBoundingClientRect().bottom;
      });
    await expect.poll(end).toBeLessThan((await toast.boundingBox())?.y ?? 0);
    await page.keyboard.press('Control+z');
    if (size) await page.setViewportSize(size);
  });

  it('a fact is unknown, then known, and every step can be undone', async () => {
    await goToRoom(page, 'impact');
    const customers = page.getByRole('textbox', { name: 'Customers affected', exact: true });
    await customers.focus();
    await customers.fill('unknown 18:30');
    await page.keyboard.press('Tab');
    const group = page.getByRole('group', { name: 'Customers affected' });
    expect(await group.getByRole('textbox', { name: 'Expected by' }).inputValue()).toBe('18:30');
    await page.locator('.sheets').getByText('not known, expected by 18:30 UTC').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => customers.inputValue()).toBe('about 3,200 (2,900 to 3,400)');
  });

  it('what is not understood stays in the field with one sentence, and the brief keeps its value', async () => {
    const customers = page.getByRole('textbox', { name: 'Customers affected', exact: true });
    await customers.fill('lots of them');
    await page.keyboard.press('Tab');
    await page.getByText('“lots of them” is not understood').waitFor();
    await goToRoom(page, 'times');
    await goToRoom(page, 'impact');
    expect(await customers.inputValue()).toBe('lots of them');
    await page.locator('.sheets').getByText('2,900 to 3,400').first().waitFor();
    await customers.fill('3,000');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByText('is not understood').count()).toBe(0);
  });

  it('F6 goes from part to part', async () => {
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('F6');
      seen.push((await stop()).pane);
    }
    expect(seen.toSorted()).toEqual(['ASIDE', 'HEADER', 'MAIN', 'NAV']);
    const last = seen.at(-1);
    await page.keyboard.press('F6');
    await page.keyboard.press('Shift+F6');
    expect((await stop()).pane).toBe(last);
  });

  it('F6 goes from part to part on every screen', async () => {
    const [start = '', address = ''] = page.url().split('#');
    const id = address.split('/')[2];
    const screens = {
      '/': ['MAIN', 'NAV'],
      '/vocabulary': ['HEADER', 'BODY'],
      '/settings': ['HEADER', 'MAIN'],
      [`/incident/${id}/talk/script`]: ['HEADER', 'MAIN'],
      [`/versions/${id}`]: ['HEADER', 'MAIN', 'NAV'],
      [`/capture/${id}`]: ['ASIDE', 'HEADER', 'MAIN'],
    };
    for (const [way, parts] of Object.entries(screens)) {
      await page.goto(`${start}#${way}`);
      const round = async (): Promise<readonly string[]> => {
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const seen: string[] = [];
        for (const _ of parts) {
          await page.keyboard.press('F6');
          seen.push((await stop()).pane);
        }
        return seen.toSorted();
      };
      // The screen before stands until the next one is there.
      await expect.poll(round, { message: way }).toEqual(parts.toSorted());
    }
    await page.goto(`${start}#/incident/${id}/impact`);
    await page.getByRole('button', { name: 'Export…' }).waitFor();
  });

  it('Esc closes the dialog and the focus is back where it was', async () => {
    await page.getByRole('button', { name: 'Export…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Export the brief' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await stop()).name).toContain('Export');
  });
});
