import { endOf, isOver } from '../incident/due.ts';
import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { regex } from '../long-text.ts';
import { capitalise } from '../wording/text.ts';

export type CommitmentState = 'open' | 'kept' | 'late' | 'renegotiated';

/** "I will", "We’ll", or the "We" of "We send the list"; "We are …" would be no sentence without it. */
const PROMISING = regex('i')`
  ^(?:I|we)(?:(?:[’']ll| will)\s+|\s+(?!(?:am|are|can|cannot|could|did|do|don[’']t|had|have|may|must|shall|
    should|were|won[’']t|would)\b))
`;

/** What was promised, without the speaker, as an entry of a list: "Send the refunds." of "I will send the refunds." */
export function actionOf({ words }: Pick<Commitment, 'words'>): string {
  return capitalise(words.replace(PROMISING, ''));
}

/** One step in the life of a promise, oldest first. */
export interface CommitmentChange {
  readonly id: string;
  readonly at: Stamp | null;
  readonly state: 'kept' | 'renegotiated' | 'open';
  /** The new due time of a renegotiation. */
  readonly due: Stamp | null;
  readonly told: string;
}

/** A promise as it stands now. */
export interface Commitment {
  readonly id: string;
  readonly words: string;
  readonly owner: string;
  readonly saidAt: Stamp | null;
  /** When it was first promised for. */
  readonly firstDue: Stamp | null;
  /** When it is due now. */
  readonly due: Stamp | null;
  readonly state: CommitmentState;
  /** True for a promise that was kept, but after its time. */
  readonly keptLate: boolean;
  readonly history: readonly CommitmentChange[];
}

function changesOf(incident: Incident, id: string): readonly CommitmentChange[] {
  return incident.lists.commitmentChanges
    .filter((change) => knownValue(change.commitment) === id)
    .map((change) => ({
      id: change.id,
      at: knownValue(change.at),
      state: knownValue(change.state) ?? 'open',
      due: knownValue(change.due),
      told: knownValue(change.told)?.trim() ?? '',
    }));
}

function stateOf(last: CommitmentChange | undefined, due: Stamp | null, now: string | null): CommitmentState {
  if (last?.state === 'kept') return 'kept';
  if (due && now !== null && isOver(due, now)) return 'late';
  return last?.state ?? 'open';
}

function commitmentOf(incident: Incident, row: Row<'commitments'>, now: string | null): Commitment {
  const history = changesOf(incident, row.id);
  const last = history.at(-1);
  const firstDue = knownValue(row.due);
  const due = history.findLast((change) => change.due !== null)?.due ?? firstDue;
  const state = stateOf(last, due, now);
  return {
    id: row.id,
    words: knownValue(row.words)?.trim() ?? '',
    owner: knownValue(row.owner)?.trim() ?? '',
    saidAt: knownValue(row.at),
    firstDue,
    due,
    state,
    keptLate: state === 'kept' && due !== null && last?.at != null && isOver(due, last.at.at),
    history,
  };
}

/** Late ones first, kept ones last. */
const ORDER: Readonly<Record<CommitmentState, number>> = { late: 0, open: 1, renegotiated: 1, kept: 2 };

function dueEpoch({ due }: Commitment): number {
  return due ? endOf(due) : Number.POSITIVE_INFINITY;
}

function compare(a: Commitment, b: Commitment): number {
  if (ORDER[a.state] !== ORDER[b.state]) return ORDER[a.state] - ORDER[b.state];
  const [one, other] = [dueEpoch(a), dueEpoch(b)];
  return one === other ? 0 : one - other;
}

/**
 * Every promise with its state at `now` (instant, ISO 8601, UTC): what is late first, then by due time, those without
 * one after them, what is kept last. "Late" is never stored: it follows from the due
 * time, and nothing is late without a `now`.
 */
export function registerOf(incident: Incident, now: string | null): readonly Commitment[] {
  return incident.lists.commitments.map((row) => commitmentOf(incident, row, now)).toSorted(compare);
}

/** Promises that nobody has kept and whose time has passed. */
export function overdueOf(incident: Incident, now: string): readonly Commitment[] {
  return registerOf(incident, now).filter(({ state }) => state === 'late');
}
