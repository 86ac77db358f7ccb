import { printCount } from '../../wording/count.ts';
import { epochOf } from '../../wording/zone.ts';
import { FACT_KEYS, type FactKey, type FactValue } from '../facts.ts';
import { eventKey } from '../typed/read-notes.ts';
import type { Stamp } from '../values/stamp.ts';
import type {
  Found,
  FoundAction,
  FoundEvent,
  FoundFact,
  FoundFunction,
  FoundLink,
  FoundNote,
  Given,
} from './found.ts';
import { readMoment } from './moments.ts';

/** So much of each kind is taken of one file; nobody looks through more at once. */
export const MOST_EVENTS = 500;
const MOST_OTHERS = 300;
/** UTF-16 units of one text. */
const MOST_WORDS = 20_000;

type WordFact = { [K in FactKey]: FactValue<K> extends string ? K : never }[FactKey];
type TimeFact = { [K in FactKey]: FactValue<K> extends Stamp ? K : never }[FactKey];
type LineFact = { [K in FactKey]: FactValue<K> extends readonly string[] ? K : never }[FactKey];

type New<T> = Omit<T, 'id'>;

/** Takes what a reader finds, in whatever order. */
export interface Gather {
  readonly given: Given;
  /** The first value of a fact stands; another one is kept as a note. */
  readonly fact: <K extends FactKey>(key: K, value: FactValue<K>, from: string) => void;
  /** Text as it is written; none where it is no text or empty. */
  readonly words: (key: WordFact, value: unknown, from: string) => void;
  readonly lines: (key: LineFact, values: readonly unknown[], from: string) => void;
  /** A moment as the file writes it; one that cannot be read is kept as a note. */
  readonly time: (key: TimeFact, value: unknown, from: string) => void;
  /** A line of the timeline; without a time that can be read, a note. */
  readonly event: (at: unknown, text: unknown, from: string) => void;
  /** One whose moment was read, with what that left open. */
  readonly read: (event: New<FoundEvent>) => void;
  readonly action: (action: New<Omit<FoundAction, 'due'>> & { readonly due: unknown }) => void;
  readonly link: (link: unknown, caption: string) => void;
  readonly functionName: (name: unknown) => void;
  readonly note: (from: string, text: unknown) => void;
  readonly remark: (sentence: string) => void;
  /** Times that left something open, counted by who read them. */
  readonly open: (zoneless: number, dayless: number) => void;
  readonly found: (unused: readonly string[]) => Found;
}

function textOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  // Half characters and control characters are no words, and no file of ours can hold them.
  return value
    .replaceAll(/\p{Cs}|[^\P{Cc}\t\n]/gu, '')
    .trim()
    .slice(0, MOST_WORDS);
}

const LINK = /^https?:\/\/[^\s<>"]{3,2000}$/i;

/** Adds to a list that ends somewhere, each with a name of its own. */
function list<T extends { readonly id: string }>(kind: string, most: number) {
  const items: T[] = [];
  let left = 0;
  return {
    items,
    add(item: New<T>): void {
      if (items.length < most) items.push({ ...item, id: `${kind}-${items.length + 1}` } as T);
      else left += 1;
    },
    left: () => left,
  };
}

/** What was found so far. */
function startPile(tool: string) {
  return {
    tool,
    facts: new Map<FactKey, FoundFact>(),
    functions: list<FoundFunction>('function', MOST_OTHERS),
    events: list<FoundEvent>('event', MOST_EVENTS),
    actions: list<FoundAction>('action', MOST_OTHERS),
    links: list<FoundLink>('link', MOST_OTHERS),
    notes: list<FoundNote>('note', MOST_OTHERS),
    remarks: new Set<string>(),
    open: { zoneless: 0, dayless: 0 },
  };
}

function foundOf(pile: ReturnType<typeof startPile>, unused: readonly string[]): Found {
  const { tool, facts, functions, events, actions, links, notes, remarks, open } = pile;
  const left = [functions, events, actions, links, notes].reduce((sum, each) => sum + each.left(), 0);
  const cut =
    left === 0 ? [] : [`${printCount(left, 'further line')} of it stayed in the file: it is too long.`];
  return {
    tool,
    facts: [...facts.values()].toSorted((a, b) => FACT_KEYS.indexOf(a.key) - FACT_KEYS.indexOf(b.key)),
    functions: functions.items,
    events: events.items.toSorted((a, b) => epochOf(a.at.at) - epochOf(b.at.at)),
    actions: actions.items,
    links: links.items,
    notes: notes.items,
    unused,
    remarks: [...remarks, ...cut],
    ...open,
  };
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Begins to gather what a file of this tool says. */
export function gather(tool: string, given: Given): Gather {
  const pile = startPile(tool);
  const { facts, open } = pile;
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== null;
  const note = (from: string, value: unknown): void => {
    const text = textOf(value);
    if (text !== '' && isNew(`note ${text}`)) pile.notes.add({ from, text });
  };
  const momentOf = (value: unknown): Stamp | null => {
    const moment = isNothing(value) ? null : readMoment(value, given);
    if (!moment) return null;
    open.zoneless += moment.isZoneless ? 1 : 0;
    open.dayless += moment.isDayless ? 1 : 0;
    return { ...moment.at, source: tool };
  };
  /** The first value stands; `told` is another one as the file writes it. */
  const put = (key: FactKey, value: unknown, from: string, told: unknown): void => {
    const known = facts.get(key);
    if (!known) facts.set(key, { id: key, key, value, from });
    else if (JSON.stringify(known.value) !== JSON.stringify(value)) note(from, told);
  };
  const read: Gather['read'] = ({ at, text }) => {
    if (isNew(eventKey(at.at, text))) pile.events.add({ at: { ...at, source: tool }, text });
  };
  return {
    given,
    note,
    read,
    fact: (key, value, from) => put(key, value, from, value),
    words(key, value, from) {
      const text = textOf(value);
      if (text !== '') put(key, text, from, text);
    },
    lines(key, values, from) {
      const lines = [...new Set(values.map(textOf).filter((line) => line !== ''))].slice(0, MOST_OTHERS);
      if (lines.length > 0) put(key, lines, from, lines.join('\n'));
    },
    time(key, value, from) {
      const at = momentOf(value);
      if (at) put(key, at, from, value);
      else note(from, value);
    },
    event(at, value, from) {
      const text = textOf(value);
      const moment = text === '' ? null : momentOf(at);
      if (moment) read({ at: moment, text });
      else if (text !== '') note(from, `${textOf(at)} ${text}`.trim());
    },
    action({ due, what, ...rest }) {
      const by = momentOf(due);
      const text = textOf(what) + (by === null && textOf(due) !== '' ? ` (due: ${textOf(due)})` : '');
      if (textOf(what) !== '') pile.actions.add({ ...rest, what: text, due: by });
    },
    link(value, caption) {
      const link = textOf(value);
      if (LINK.test(link) && isNew(`link ${link}`))
        pile.links.add({ caption: textOf(caption) || link, link });
    },
    functionName(value) {
      const name = textOf(value);
      if (name !== '' && isNew(`function ${name}`)) pile.functions.add({ name });
    },
    remark: (sentence) => void pile.remarks.add(sentence),
    open(zoneless, dayless) {
      open.zoneless += zoneless;
      open.dayless += dayless;
    },
    found: (unused) => foundOf(pile, unused),
  };
}
