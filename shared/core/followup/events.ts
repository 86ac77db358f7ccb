import { Temporal } from 'temporal-polyfill';
import type { FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { pageOf } from '../incident/page.ts';
import { knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { actionClause } from '../wording/action.ts';
import { printDated } from '../wording/moment.ts';
import { asClause } from '../wording/text.ts';
import { openQuestions } from './open-questions.ts';
import { recordDues } from './record-dues.ts';
import { type Commitment, registerOf } from './register.ts';

/** One entry of the calendar file. */
export interface FollowUpEvent {
  /** Stays the same for good, so that a calendar replaces the entry instead of adding a second one. */
  readonly id: string;
  /** How often it was changed. */
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  /** Instant (ISO 8601, UTC). */
  readonly at: string;
  /** "2026-06-05" where only the day is known; null for a time of day. */
  readonly day: string | null;
  /** When it was noted: an instant (ISO 8601, UTC). */
  readonly noted: string;
}

/** The last day of what is known: a promise "in June" is due on 30 June. */
function dayOf({ at, zone, precision }: Stamp): string | null {
  if (precision === 'minute') return null;
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  return (precision === 'month' ? day.with({ day: day.daysInMonth }) : day).toString();
}

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly due: Stamp;
  readonly about?: readonly string[];
  readonly noted: Stamp | null;
  readonly sequence?: number;
}

function eventOf(
  incident: Incident,
  { key, title, due, about = [], noted, sequence = 0 }: Entry,
): FollowUpEvent {
  const when = `Due ${printDated(due, pageOf(incident))}.`;
  return {
    id: `${key}.${incident.id}`,
    sequence,
    title,
    description: [knownValue(incident.facts.title) ?? '', when, ...about]
      .filter((line) => line !== '')
      .join('\n'),
    at: due.at,
    day: dayOf(due),
    noted: noted?.at ?? due.at,
  };
}

function promiseEvents(incident: Incident, promise: Commitment): readonly FollowUpEvent[] {
  const { id, words, owner, due, saidAt, state, history } = promise;
  if (!due || state === 'kept') return [];
  const about = [owner ? `Owner: ${owner}.` : 'Owner to be named.'];
  const noted = history.at(-1)?.at ?? saidAt;
  const title = `Promised: ${asClause(words)}`;
  return [eventOf(incident, { key: id, title, due, about, noted, sequence: history.length })];
}

const FACT_EVENTS = [
  ['nextUpdateAt', 'Update to the CEO'],
  ['nextCustomerMessageAt', 'Message to customers'],
  ['reviewAt', 'Review'],
  ['reportDueAt', 'Root cause report is due'],
] as const satisfies readonly (readonly [FactKey, string])[];

/** Calls to key accounts that nobody has made yet. */
function callEvents(incident: Incident): readonly FollowUpEvent[] {
  return incident.lists.keyAccounts.flatMap(({ id, name, caller, by, called }) => {
    const [due, whom] = [knownValue(by), asClause(knownValue(name) ?? '')];
    if (!due || whom === '' || knownValue(called)) return [];
    const who = asClause(knownValue(caller) ?? '');
    const about = [who ? `Owner: ${who}.` : 'Owner to be named.'];
    const noted = knownValue(incident.facts.asOf);
    return [eventOf(incident, { key: id, title: `Call to ${whom}`, due, about, noted })];
  });
}

/** What the record announces, but the message to customers, which is among the dated facts. */
function announcedEvents(incident: Incident): readonly FollowUpEvent[] {
  const noted = knownValue(incident.facts.asOf);
  return recordDues(incident)
    .filter(({ kind }) => kind !== 'message')
    .map(({ id, kind, words, owner, due }) => {
      const about = owner ? [`Owner: ${owner}.`] : [];
      // "Asks the providers" alone would not say who does.
      const title = kind === 'action' ? actionClause(owner, words) : words;
      return eventOf(incident, { key: id, title, due, about, noted });
    });
}

/** Periods that end while nobody has said that they do not run: Legal decides, and has to have decided by then. */
function clockEvents(incident: Incident): readonly FollowUpEvent[] {
  return incident.lists.clocks.flatMap((row) => {
    const due = knownValue(row.due);
    const rule = knownValue(row.rule);
    if (!due || !rule || (knownValue(row.state) ?? 'open') !== 'open') return [];
    const about = ['Only if the rule applies: Legal decides.', knownValue(row.step) ?? ''];
    const title = `Ends if it applies: ${rule}`;
    return [eventOf(incident, { key: row.id, title, due, about, noted: knownValue(incident.facts.asOf) })];
  });
}

/**
 * What goes into the calendar: promises that are not kept, answers that were put off, the updates, review and
 * report that the record names, the periods that run if their rule applies, calls to key accounts, decisions, the
 * cause, actions and facts that are expected. What has no time is not in it.
 */
export function followUpEvents(incident: Incident): readonly FollowUpEvent[] {
  const { facts } = incident;
  const answers = openQuestions(incident).flatMap(({ id, question, askedAt, answerBy }) =>
    answerBy
      ? [eventOf(incident, { key: id, title: `Answer: ${question}`, due: answerBy, noted: askedAt })]
      : [],
  );
  // In a calendar with two incidents "Review" alone would be the review of either.
  const name = asClause(knownValue(facts.title) ?? '');
  const dated = FACT_EVENTS.flatMap(([key, what]) => {
    const due = knownValue(facts[key]);
    const title = name ? `${what}: ${name}` : what;
    return due ? [eventOf(incident, { key, title, due, noted: knownValue(facts.asOf) })] : [];
  });
  return [
    ...registerOf(incident, null).flatMap((promise) => promiseEvents(incident, promise)),
    ...answers,
    ...dated,
    ...clockEvents(incident),
    ...callEvents(incident),
    ...announcedEvents(incident),
  ];
}
