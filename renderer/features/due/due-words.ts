import type { DueItem } from '../../../shared/api/answers.ts';
import type { Route } from '../../state/route.ts';
import { fieldId } from '../fields/field-id.ts';

const NAMES: Readonly<Record<DueItem['kind'], string>> = {
  promise: 'A promise',
  answer: 'An answer',
  update: 'An update',
  report: 'A report',
  message: 'A message',
  decision: 'A decision',
  cause: 'The cause',
  action: 'An action',
  fact: 'An answer',
};

/** The part of the meeting's tab in which updates and the final report begin. */
export const NEXT_REPORT_ID = 'next-report';

/** Where the thing that is due is kept, changed or written. */
export function routeOf({ incidentId: id, kind, id: item, room }: DueItem): Route {
  if (room !== undefined) return { screen: 'workspace', id, room, target: fieldId(item) };
  const target = kind === 'promise' || kind === 'answer' ? `${kind}-${item}` : NEXT_REPORT_ID;
  return { screen: 'conversation', id, tab: 'meeting', target };
}

export const isLate = ({ endsAt }: DueItem, now: number): boolean => now > endsAt;

/** "2 late, 1 due within a day" */
export function countDue(items: readonly DueItem[], now: number): string {
  const late = items.filter((item) => isLate(item, now)).length;
  const parts = [
    [late, 'late'],
    [items.length - late, 'due within a day'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

/** A quarter of an hour is time to keep a promise, or to say that it comes later. */
const AHEAD_MS = 15 * 60_000;

interface Call {
  readonly item: DueItem;
  /** Names this moment of this thing: it is called once, and again at a new time. */
  readonly key: string;
  readonly late: boolean;
}

/** What is to be called at this moment (epoch milliseconds): late, or due within a quarter of an hour. */
export function callsAt(items: readonly DueItem[], now: number): readonly Call[] {
  return items
    .filter(({ endsAt }) => endsAt - now <= AHEAD_MS)
    .map((item) => {
      const late = isLate(item, now);
      return { item, late, key: [item.incidentId, item.id, item.endsAt, late].join('/') };
    });
}

export interface ReminderWords {
  readonly title: string;
  readonly body: string;
}

/** As a notification says it: what a passer-by may read, and the incident's title only where the person allows it. */
export function reminderWords(calls: readonly Call[], withTitles: boolean): ReminderWords | null {
  const [first] = calls;
  if (!first) return null;
  const titles = [...new Set(calls.map(({ item }) => item.incidentTitle).filter((title) => title !== ''))];
  const body = withTitles ? titles.join('\n').slice(0, MOST_LETTERS) : '';
  if (calls.length > 1) return { title: `${calls.length} things you promised are due`, body };
  return { title: `${NAMES[first.item.kind]} is due${first.late ? '' : ' soon'}`, body };
}

/** A system cuts what is longer. */
const MOST_LETTERS = 300;
