import { sentencesOf } from '../../coach/text/sentences.ts';
import { printCount } from '../../wording/count.ts';
import { printDate } from '../../wording/moment.ts';
import { printInteger } from '../../wording/number.ts';
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
  FoundMessage,
  FoundNote,
  Given,
} from './found.ts';
import { readMoment } from './moments.ts';
import { severityOf, statusOf } from './said-words.ts';

/** So much of each kind is taken of one file; nobody looks through more at once. */
const MOST_EVENTS = 500;
const MOST_OTHERS = 300;
/** UTF-16 units of one text. */
const MOST_WORDS = 20_000;

type WordFact = { [K in FactKey]: FactValue<K> extends string ? K : never }[FactKey];
type TimeFact = { [K in FactKey]: FactValue<K> extends Stamp ? K : never }[FactKey];
type LineFact = { [K in FactKey]: FactValue<K> extends readonly string[] ? K : never }[FactKey];

type New<T> = Omit<T, 'id'>;

/** Takes what a reader finds, in whatever order. */
export interface Gather {
  /** As people call it. */
  readonly tool: string;
  readonly given: Given;
  /** The first value of a fact stands; another one is kept as a note, as `told` where it is no word itself. */
  readonly fact: <K extends FactKey>(key: K, value: FactValue<K>, from: string, told?: string) => void;
  /** Text as it is written, a title on one line; none where it is no text or empty. */
  readonly words: (key: WordFact, value: unknown, from: string) => void;
  /** The first sentence in the field, and all of it as a note where there is more. */
  readonly sentence: (key: WordFact, value: unknown, from: string) => void;
  readonly lines: (key: LineFact, values: readonly unknown[], from: string) => void;
  /** A moment as the file writes it; one that cannot be read is kept as a note. */
  readonly time: (key: TimeFact, value: unknown, from: string) => void;
  /** The same for a time that a file may tell several times: the first stands, the others say nothing more. */
  readonly first: (key: TimeFact, value: unknown, from: string) => void;
  /** A line of the timeline; without a time that can be read, a note. */
  readonly event: (at: unknown, text: unknown, from: string) => void;
  /** A time that the tool tells without words, in ours; nothing where it tells none. */
  readonly mark: (at: unknown, words: string, from: string) => void;
  /** One whose moment was read, with what that left open. */
  readonly read: (event: New<FoundEvent>) => void;
  readonly action: (action: New<Omit<FoundAction, 'due'>> & { readonly due: unknown }) => void;
  /** A severity or status in the tool’s words; one that the record has no word for is a note. */
  readonly severity: (words: string, from: string) => void;
  readonly status: (words: string, from: string) => void;
  /** What was told to customers, in a channel. */
  readonly message: (at: unknown, text: unknown, channel: string) => void;
  /** A field that names people: they stay in the file. */
  readonly people: (from: string) => void;
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
  return value.replaceAll(/\p{Cs}|[^\P{Cc}\t\n]/gu, '').trim();
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
    messages: list<FoundMessage>('message', MOST_OTHERS),
    links: list<FoundLink>('link', MOST_OTHERS),
    notes: list<FoundNote>('note', MOST_OTHERS),
    remarks: new Set<string>(),
    open: { zoneless: 0, dayless: 0 },
  };
}

function foundOf(pile: ReturnType<typeof startPile>, unused: readonly string[]): Found {
  const { tool, facts, functions, events, actions, messages, links, notes, remarks, open } = pile;
  const left = [functions, events, actions, messages, links, notes].reduce(
    (sum, each) => sum + each.left(),
    0,
  );
  const cut =
    left === 0 ? [] : [`${printCount(left, 'further line')} of it stayed in the file: it is too long.`];
  return {
    tool,
    facts: [...facts.values()].toSorted((a, b) => FACT_KEYS.indexOf(a.key) - FACT_KEYS.indexOf(b.key)),
    functions: functions.items,
    events: events.items.toSorted((a, b) => epochOf(a.at.at) - epochOf(b.at.at)),
    actions: actions.items,
    messages: messages.items,
    links: links.items,
    notes: notes.items,
    unused,
    remarks: [...remarks, ...cut],
    ...open,
  };
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

type Pile = ReturnType<typeof startPile>;

/** What all that takes things in needs: each thing once, moments with what they leave open, notes. */
function startCore(pile: Pile, given: Given) {
  const { tool, facts, open } = pile;
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== null;
  const said = (value: unknown): string => {
    const text = textOf(value);
    if (text.length <= MOST_WORDS) return text;
    pile.remarks.add(
      `A text of more than ${printInteger(MOST_WORDS)} characters is cut: the rest of it stays in the file.`,
    );
    // No half of a sign that takes two units is left at the end.
    return `${text.slice(0, MOST_WORDS).replace(/\p{Cs}$/u, '')}…`;
  };
  const note: Gather['note'] = (from, value) => {
    const text = said(value);
    if (text !== '' && isNew(`note ${from} ${text}`)) pile.notes.add({ from, text });
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
  return { isNew, said, note, momentOf, put };
}

type Core = ReturnType<typeof startCore>;

type FactCalls = 'fact' | 'words' | 'sentence' | 'lines' | 'time' | 'first' | 'severity' | 'status';

function factCalls({ facts }: Pile, { said, note, momentOf, put }: Core): Pick<Gather, FactCalls> {
  return {
    fact: (key, value, from, told) => put(key, value, from, told ?? value),
    words(key, value, from) {
      const text = key === 'title' ? said(value).replaceAll(/\s+/g, ' ') : said(value);
      if (text !== '') put(key, text, from, text);
    },
    sentence(key, value, from) {
      const text = said(value);
      const paragraph = (text.split(/\n\s*\n|^[-*+] /)[0] ?? '').replaceAll(/\s+/g, ' ').trim();
      const line = paragraph.slice(0, sentencesOf(paragraph)[0]?.end);
      if (line !== '') put(key, line, from, text);
      if (line !== text) note(from, text);
    },
    lines(key, values, from) {
      const lines = [...new Set(values.map(said).filter((line) => line !== ''))].slice(0, MOST_OTHERS);
      if (lines.length > 0) put(key, lines, from, lines.join('\n'));
    },
    time(key, value, from) {
      const at = momentOf(value);
      if (at) put(key, at, from, value);
      else note(from, value);
    },
    first(key, value, from) {
      const at = facts.has(key) ? null : momentOf(value);
      if (at) put(key, at, from, value);
    },
    severity(words, from) {
      const level = severityOf(words);
      if (level) put('severity', level, from, words);
      if (!level || !/^\S+(?:\s\d)?$/.test(words)) note(from, words);
    },
    status(words, from) {
      const status = statusOf(words);
      if (status) put('status', status, from, words);
      else note(from, words);
    },
  };
}

type RowCalls = 'read' | 'event' | 'mark' | 'action' | 'message' | 'link' | 'functionName';

function rowCalls(pile: Pile, { isNew, said, note, momentOf }: Core): Pick<Gather, RowCalls> {
  const read: Gather['read'] = ({ at, text }) => {
    if (isNew(eventKey(at.at, text))) pile.events.add({ at: { ...at, source: pile.tool }, text });
  };
  const event: Gather['event'] = (at, value, from) => {
    const text = said(value);
    const moment = text === '' ? null : momentOf(at);
    if (moment) read({ at: moment, text });
    else if (text !== '') note(from, `${said(at)} ${text}`.trim());
  };
  return {
    read,
    event,
    mark(at, words, from) {
      if (!isNothing(at)) event(at, words, from);
    },
    action({ due, what, ...rest }) {
      const by = momentOf(due);
      const words = said(what);
      const text = words + (by === null && textOf(due) !== '' ? ` (due: ${said(due)})` : '');
      if (words !== '' && isNew(`action ${text} ${by?.at}`))
        pile.actions.add({ ...rest, what: text, due: by });
    },
    message(at, value, channel) {
      const text = said(value);
      const moment = text === '' ? null : momentOf(at);
      if (moment && isNew(`message ${moment.at} ${text}`)) pile.messages.add({ at: moment, text, channel });
      else if (text !== '' && !moment) note(channel, text);
    },
    link(value, caption) {
      const link = said(value);
      if (LINK.test(link) && isNew(`link ${link}`)) pile.links.add({ caption: said(caption) || link, link });
    },
    functionName(value) {
      const name = said(value);
      if (name !== '' && isNew(`function ${name}`)) pile.functions.add({ name });
    },
  };
}

/** Begins to gather what a file of this tool says. */
export function gather(tool: string, given: Given): Gather {
  const pile = startPile(tool);
  const { remarks, open } = pile;
  const { zone, day } = given.said;
  if (day !== null) remarks.add(`Times without a day are of ${printDate(day, 'UTC')}, as the file says.`);
  if (zone !== null) remarks.add(`Times without a zone are read in ${zone}, as the file says.`);
  const core = startCore(pile, given);
  return {
    tool,
    given,
    ...factCalls(pile, core),
    ...rowCalls(pile, core),
    note: core.note,
    people: (from) =>
      void remarks.add(`“${from}” names people: write the roles yourself, names stay in the file.`),
    remark: (sentence) => void remarks.add(sentence),
    open(zoneless, dayless) {
      open.zoneless += zoneless;
      open.dayless += dayless;
    },
    found: (unused) => foundOf(pile, unused),
  };
}
