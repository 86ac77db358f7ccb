import type { Jump } from '../checklist/item.ts';

/** One step of getting ready: what to do, how long it takes, and what shows that it is done. */
export interface Step {
  readonly key: string;
  readonly text: string;
  readonly minutes: number;
  /** A must is done even when the time is too short for all. */
  readonly must: boolean;
  /** Among the others: 1 is dropped last. */
  readonly rank: number;
  /** Items of the checklist that are all settled once it is done. */
  readonly items: readonly string[];
  readonly jump: Jump | { readonly to: 'conversation'; readonly tab: string };
}

const must = { must: true, rank: 0 } as const;
const rather = (rank: number) => ({ must: false, rank }) as const;

/**
 * The way to the room, in order. Minutes are what a person who knows the incident needs at the keyboard; the items are
 * those of the brief's checklist.
 */
export const STEPS: readonly Step[] = [
  {
    key: 'hand-over',
    text: 'Hand the technical response to somebody else',
    minutes: 1,
    ...must,
    items: ['C01'],
    jump: { to: 'checklist' },
  },
  {
    key: 'state',
    text: 'Say what failed, since when and how it stands now',
    minutes: 3,
    ...must,
    items: ['C02', 'C08'],
    jump: { to: 'group', key: 'times' },
  },
  {
    key: 'impact',
    text: 'Give customers and money as ranges, or say by when they are known',
    minutes: 5,
    ...must,
    items: ['C07', 'C10'],
    jump: { to: 'group', key: 'impact' },
  },
  {
    key: 'data',
    text: 'Say what is known about data, and tell Legal where it concerns them',
    minutes: 3,
    ...must,
    items: ['C06', 'C09', 'C26'],
    jump: { to: 'group', key: 'data' },
  },
  {
    key: 'cause',
    text: 'Tell the cause as what it is: unknown, likely or confirmed',
    minutes: 2,
    ...must,
    items: ['C14', 'C16'],
    jump: { to: 'group', key: 'cause' },
  },
  {
    key: 'ask',
    text: 'Decide what you ask for, and when the next update comes',
    minutes: 3,
    ...must,
    items: ['C28', 'C29'],
    jump: { to: 'list', key: 'asks' },
  },
  {
    key: 'response',
    text: 'Say what is done, how you know that it holds, and plan B',
    minutes: 4,
    ...rather(2),
    items: ['C18', 'C19', 'C20', 'C21'],
    jump: { to: 'group', key: 'response' },
  },
  {
    key: 'words',
    text: 'Settle the remarks of the coach',
    minutes: 4,
    ...rather(1),
    items: ['C02', 'C13', 'C16', 'C17', 'C22', 'C27', 'C30', 'C33', 'C34'],
    jump: { to: 'section', key: 'bottom-line' },
  },
  {
    key: 'questions',
    text: 'Answer the core questions, or say by when',
    minutes: 10,
    ...rather(4),
    items: ['C36'],
    jump: { to: 'conversation', tab: 'questions' },
  },
  {
    key: 'rehearsal',
    text: 'Say it aloud once against the clock',
    minutes: 6,
    ...rather(3),
    items: ['C35'],
    jump: { to: 'conversation', tab: 'rehearsal' },
  },
  {
    key: 'reader',
    text: 'Have a second person read it',
    minutes: 5,
    ...rather(5),
    items: ['C37'],
    jump: { to: 'readers' },
  },
  {
    key: 'export',
    text: 'Export the brief',
    minutes: 1,
    ...must,
    items: ['C38'],
    jump: { to: 'checklist' },
  },
];
