import { describe, expect, it } from 'vitest';
import { hostNotifier, pageNotifier } from '../../../../renderer/features/due/notifier.ts';
import type { Api } from '../../../../shared/api/client.ts';

const words = { title: 'A promise is due', body: '' };

/** The browser's notifications as a page sees them, without a desktop to show them on. */
function browser(permission: NotificationPermission, answer: NotificationPermission = permission) {
  const log: string[] = [];
  let state = permission;
  let last: { onclick: (() => void) | null } | null = null;
  function Shown(this: { onclick: (() => void) | null }, title: string, options: NotificationOptions) {
    log.push(`shown ${title} ${JSON.stringify(options)}`);
    last = this;
  }
  const Notification = Object.assign(Shown, {
    requestPermission: async () => {
      log.push('asked');
      state = answer;
      return answer;
    },
  });
  Object.defineProperty(Notification, 'permission', { get: () => state });
  const page = { Notification: Notification as never, focus: () => void log.push('focus') };
  return { log, page, click: () => last?.onclick?.() };
}

describe('the notifications of a browser', () => {
  it('are never asked for, nor shown, before the person presses the button', async () => {
    const { log, page } = browser('default', 'granted');
    const notifier = pageNotifier(page);
    expect(notifier.permission()).toBe('ask');
    notifier.show('a', words, () => {});
    expect(log).toEqual([]);
    expect(await notifier.ask()).toBe('granted');
    notifier.show('a', words, () => {});
    expect(log).toEqual(['asked', 'shown A promise is due {"body":"","tag":"a"}']);
  });

  it('lead to the app when they are clicked', () => {
    const { log, page, click } = browser('granted');
    pageNotifier(page).show('a', words, () => log.push('went there'));
    click();
    expect(log.slice(1)).toEqual(['focus', 'went there']);
  });

  it('stay away where they were refused, or where there are none', async () => {
    const { log, page } = browser('denied');
    pageNotifier(page).show('a', words, () => {});
    expect([pageNotifier(page).permission(), log]).toEqual(['denied', []]);
    const none = pageNotifier({ focus: () => {} });
    none.show('a', words, () => {});
    expect([none.permission(), await none.ask()]).toEqual(['denied', 'denied']);
  });
});

it('the host’s own need no permission of the page', async () => {
  const calls: unknown[] = [];
  const api = (async (name: string, argument: unknown) => void calls.push([name, argument])) as never as Api;
  const notifier = hostNotifier(api);
  expect([notifier.permission(), await notifier.ask()]).toEqual(['granted', 'granted']);
  notifier.show('a', words, () => {});
  expect(calls).toEqual([['followUp.remind', { id: 'a', ...words }]]);
});
