import { expect, it } from 'vitest';
import { tabStore } from '../../../renderer/client/tab-store.ts';

function setUp(before: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(before));
  const asked: string[] = [];
  const sessionStorage = {
    getItem: (name: string) => {
      asked.push(`get ${name}`);
      return kept.get(name) ?? null;
    },
    setItem: (name: string, value: string) => {
      asked.push(`set ${name}`);
      kept.set(name, value);
    },
    removeItem: (name: string) => {
      asked.push(`remove ${name}`);
      kept.delete(name);
    },
  };
  const page = Object.assign(new EventTarget(), { sessionStorage });
  let paint = (): void => {};
  const painted = new Promise<void>((resolve) => {
    paint = resolve;
  });
  const tab = tabStore(page as unknown as Window, () => painted);
  return {
    kept,
    asked,
    tab,
    hide: () => page.dispatchEvent(new Event('pagehide')),
    paint: async () => {
      paint();
      await painted;
    },
  };
}

it('does not ask for the store of the tab before the first picture, and has what was set all the same', async () => {
  const { tab, asked, kept, paint } = setUp({ code: 'old' });
  tab.set('secret', 's1');
  tab.set('code', 'c1');
  tab.set('code', null);
  expect([tab.get('secret'), tab.get('code')]).toEqual(['s1', null]);
  expect(asked).toEqual([]);
  await paint();
  expect([...kept]).toEqual([['secret', 's1']]);
  tab.set('secret', 's2');
  expect([...kept]).toEqual([['secret', 's2']]);
});

it('keeps for a reload what a page has set that goes away before its first picture', () => {
  const { tab, kept, hide } = setUp();
  tab.set('code', 'c1');
  hide();
  expect([...kept]).toEqual([['code', 'c1']]);
  tab.set('code', null);
  expect([...kept]).toEqual([]);
});

it('has what an earlier load of the tab has kept', () => {
  const { tab } = setUp({ secret: 's1' });
  expect([tab.get('secret'), tab.get('code')]).toEqual(['s1', null]);
});
