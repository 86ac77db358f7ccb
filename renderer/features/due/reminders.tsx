import { useEffect, useRef } from 'react';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import { useNow } from '../meeting/use-now.ts';
import { callsAt, reminderWords } from './due-words.ts';
import { useNotifier } from './use-notifier.ts';

/** How often the promises of all incidents are looked through, in ms. */
const EVERY_MS = 30_000;

/** Notifies when something comes due while the app runs. What was late before it started is on the first screen. */
export function Reminders() {
  const { router } = useServices();
  const { data: settings } = useCall('settings.get', {});
  const { data: due } = useCall('followUp.due', {}, EVERY_MS);
  const notifier = useNotifier();
  const now = Date.parse(useNow());
  const called = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!due || !settings || !notifier) return;
    const calls = callsAt(due.items, now);
    const before = called.current;
    called.current = new Set([...(before ?? []), ...calls.map(({ key }) => key)]);
    const fresh = before ? calls.filter(({ key }) => !before.has(key)) : [];
    const [first] = fresh;
    const words = settings.notificationsAllowed ? reminderWords(fresh, settings.titlesAllowed) : null;
    if (!first || !words) return;
    const { incidentId: id } = first.item;
    notifier.show(id, words, () => router.go({ screen: 'conversation', id, tab: 'meeting' }));
  }, [due, settings, notifier, now, router]);
  return null;
}
