import type { Incident } from '../incident/incident.ts';
import type { ListKey } from '../incident/lists.ts';
import { knownValue, type Slot } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { asInner, clausesOf } from '../wording/text.ts';
import { epochOf } from '../wording/zone.ts';

/** Rows that one sentence tells; more of them are a table. */
const MOST_ROWS = 3;

const LEVELS: readonly unknown[] = ['confirmed', 'likely', 'possible'];

/** Those without a time come last. */
function epochOfSlot(slot: Slot<Stamp>): number {
  const at = knownValue(slot);
  return at ? epochOf(at.at) : Number.MAX_SAFE_INTEGER;
}

/** Oldest first; each moment is read once, however many rows there are. */
function byTime<R>(rows: readonly R[], at: (row: R) => Slot<Stamp>): readonly R[] {
  return rows
    .map((row) => ({ row, epoch: epochOfSlot(at(row)) }))
    .toSorted((a, b) => a.epoch - b.epoch)
    .map(({ row }) => row);
}

type Lines = readonly (string | null)[];

/** Without what was kept out of the brief. */
function timelineLines({ lists }: Incident): Lines {
  const shown = lists.timeline.filter(({ inBrief }) => inBrief !== 'no');
  return byTime(shown, ({ at }) => at).map(({ plain }) => knownValue(plain));
}

/** What is still to be done, by its date, before what is done already: both keep it fixed. */
function actionLines({ lists }: Incident): Lines {
  const standing = lists.actionsLong.filter(({ state }) => state !== 'dropped');
  return byTime(standing, ({ due }) => due)
    .toSorted((a, b) => Number(a.state === 'done') - Number(b.state === 'done'))
    .map(({ what }) => knownValue(what));
}

/** What is certain first; a lens of no weight is no reason. */
function lensLines({ lists }: Incident): Lines {
  const rank = (level: unknown): number => (LEVELS.indexOf(level) + LEVELS.length + 1) % (LEVELS.length + 1);
  return lists.lenses
    .filter(({ level }) => level !== 'none')
    .toSorted((a, b) => rank(a.level) - rank(b.level))
    .map(({ sentence }) => knownValue(sentence));
}

interface ToldList {
  /** What the slot says while no row can be told. */
  readonly label: string;
  readonly lines: (incident: Incident) => Lines;
}

/** The lists that sentences of a script tell in a few words. */
const TOLD_LISTS: Readonly<Partial<Record<ListKey, ToldList>>> = {
  actionsLong: { label: 'action that lasts, with owner and date', lines: actionLines },
  lenses: { label: 'why it matters to the business', lines: lensLines },
  timeline: { label: 'timeline in plain words', lines: timelineLines },
};

/**
 * A list as one fact: its first rows in words. Every other list stays an open slot whatever it holds: its rows are
 * notes, amounts or somebody's own words, which make no sentence.
 */
export function listFact(
  incident: Incident,
  list: ListKey,
): { readonly slot: readonly string[] | null; readonly label: string } {
  const told = TOLD_LISTS[list];
  const lines = clausesOf(told?.lines(incident) ?? []).slice(0, MOST_ROWS);
  return { slot: lines.length > 0 ? lines.map(asInner) : null, label: told?.label ?? list };
}
