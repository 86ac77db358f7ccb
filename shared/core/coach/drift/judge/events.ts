import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { wordList } from '../../../long-text.ts';
import { remember, rememberLine, rememberRead } from '../../../remember.ts';
import type { Meant } from '../read-line.ts';

/** What a row of a timeline says, as the words that carry it. */
export type EventWords = ReadonlySet<string>;

const EMPTY: ReadonlySet<string> = new Set(
  wordList`
    the our and then was were are has had have been for from with that this its their his her who which into
    onto all again back out off now when after before until since about around only first second utc gmt cet
    cest bst edt est pdt pst
  `.split(' '),
);

/** Other words for the same step, each to one. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'alarm alert page',
    'ring rang rings rung fired fires sounded',
    'start started starts began begins begin begun',
    'restore restored recovered recovers fixed resolved',
    'tell told informed notified informs',
    'send sent sends mailed posted published',
    'return returned reverted rolled undone rollback',
    'stop stopped stops ended ends over',
    'release released deployed live shipped',
    'find found noticed detected discovered saw',
    'go went goes going',
    'change changes changed',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? ''] as const);
  }),
);

/** "released", "releases", "releasing" are one word; so are "stopped" and "stop"; '' for one that carries nothing. */
function simplify(word: string): string {
  if (EMPTY.has(word)) return '';
  const same = SAME.get(word) ?? word;
  const bare = same.replace(/(?:ing|ed|es|s)$/, '');
  return (bare.length < 3 ? same : bare).replace(/(.)\1$/, '$1').replace(/e$/, '');
}

/** Words come back in every sentence. */
const stemOf = remember(simplify, 200_000, 30);

/** The words of a text that carry what happened, in their simplest form. */
function readEvent(text: string): EventWords {
  const telling = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}{3,30}/gu) ?? []) {
    const stem = stemOf(word);
    if (stem !== '') telling.add(stem);
  }
  return telling;
}

/** The same, for rows and clauses that are held against each other at every keystroke. */
export const eventWordsOf = rememberLine(readEvent);

const LEAST = 2;
/** A short remark on a long row: fewer words than these may belong to another event. */
const LEAST_OF_ROW = 3;

function within(a: EventWords, b: EventWords): boolean {
  if (a.size > b.size) return false;
  for (const word of a) if (!b.has(word)) return false;
  return true;
}

/** True when the clause tells the event: it says all that the row says, or nothing that the row does not. */
export function tells(clause: EventWords, event: EventWords): boolean {
  return (
    (event.size >= LEAST && within(event, clause)) || (clause.size >= LEAST_OF_ROW && within(clause, event))
  );
}

interface RecordedEvent {
  readonly chip: string;
  readonly words: EventWords;
}

const recordedEvents = rememberRead(({ lists }): readonly RecordedEvent[] =>
  lists.timeline.flatMap((row) => {
    const plain = knownValue(row.plain) ?? knownValue(row.technical) ?? '';
    return plain === '' ? [] : [{ chip: `timeline/${row.id}/at`, words: eventWordsOf(plain) }];
  }),
);

/** The rows of the record's timeline that a clause may be telling, by the chips that print their times. */
export function eventsMeant(incident: Incident, clause: string): readonly Meant[] {
  const events = recordedEvents(incident);
  if (events.length === 0) return [];
  const words = readEvent(clause);
  return events
    .filter((event) => tells(words, event.words))
    .map(({ chip }) => ({ chip, certainty: 'sure' as const }));
}
