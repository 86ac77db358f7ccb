import { labelOf } from '../brief/label-of.ts';
import { askWords, isAsAsked } from '../brief/sections/decision.ts';
import { countWords, tokensOf } from '../coach/text/count.ts';
import { decidedAsks } from '../incident/asks.ts';
import { isBehind } from '../incident/due.ts';
import type { Incident } from '../incident/incident.ts';
import type { Row } from '../incident/lists.ts';
import { announcedUpdate } from '../incident/next-update.ts';
import { pageOf } from '../incident/page.ts';
import { isAfter } from '../incident/values/moment-order.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { isTakenBack } from '../versions/corrected.ts';
import { byChannel } from '../wording/channel.ts';
import { namesTime } from '../wording/clauses.ts';
import { printDated, printDatedWhen } from '../wording/moment.ts';
import { asClause, asLine, capitalise } from '../wording/text.ts';
import { heldAt, lastMeeting, notedTimes } from './meetings.ts';
import { openQuestions } from './open-questions.ts';
import { actionOf, type Commitment, registerOf } from './register.ts';

/** A follow-up longer than this is not read: within the hour, in 150 words. */
export const MOST_WORDS = 150;

/** Caps that keep the fixed parts short enough for any item to be left out instead. */
const MOST_IN_ITEM = 22;
const MOST_IN_NAME = 6;

/** The version of the brief that the meeting was held with. */
export interface MailedVersion {
  readonly number: number;
  readonly name: string;
}

export interface FollowUpMail {
  readonly subject: string;
  /** Plain text; lines end with LF. */
  readonly text: string;
  readonly words: number;
  /** Items that 150 words had no room for; the text counts them. */
  readonly left: number;
}

interface Part {
  readonly heading: string;
  readonly items: readonly string[];
  /** Items that found no room. */
  readonly left: number;
}

/** At most this many words; what is cut ends with an ellipsis. */
function atMost(text: string, most: number): string {
  const line = asClause(text);
  const tokens = tokensOf(line);
  return tokens.length > most ? `${asClause(tokens.slice(0, most).join(' '))} …` : line;
}

/** The moment the mail is written for: the last that was noted in the room, where that is later than the brief. */
function writtenFor(incident: Incident): Stamp | null {
  const times = [
    knownValue(incident.facts.asOf),
    lastMeeting(incident)?.openedAt ?? null,
    ...notedTimes(incident),
  ];
  return times.reduce((last, at) => (last && at ? (isAfter(at, last) ? at : last) : (last ?? at)), null);
}

/** "by 16:00 UTC on 3 June"; a time that had passed when the mail was written, or when it was said, is no promise. */
function by(incident: Incident, due: Stamp | null, saidAt: Stamp | null, open: string): string {
  if (!due) return open;
  const isLate = [writtenFor(incident), saidAt].some((at) => at !== null && isBehind(due, at));
  return `${isLate ? 'late, was due' : 'by'} ${printDated(due, pageOf(incident))}`;
}

/** "Send the refunds (Finance, by 16:00 UTC on 3 June)"; the speaker's "I will" is in the heading. */
function promiseItem(incident: Incident, { words, owner, due, saidAt }: Commitment): string {
  const action = actionOf({ words: atMost(words, MOST_IN_ITEM) });
  const who = atMost(owner, MOST_IN_NAME) || 'owner to be named';
  // Words that hold a time of their own ask for no other beside it.
  const when = by(incident, due, saidAt, namesTime(words) ? '' : 'date to be named');
  return `${action} (${[who, when].filter(Boolean).join(', ')})`;
}

/**
 * "asked for: approve $18,000 for a second check", behind a decision that says otherwise: before it, it would read as
 * what was decided.
 */
function askedFor(incident: Incident, { id }: Row<'decisions'>): string {
  const decided = decidedAsks(incident).find(({ outcome }) => outcome.id === id);
  if (!decided || isAsAsked(incident, decided)) return '';
  return `asked for: ${atMost(askWords(incident, decided.ask), MOST_IN_ITEM / 2)}`;
}

function partsOf(incident: Incident): readonly Part[] {
  const decided = incident.lists.decisions.map((row) => {
    const who = atMost(knownValue(row.by) ?? '', MOST_IN_NAME);
    const asked = askedFor(incident, row);
    const what = atMost(knownValue(row.what) ?? '', asked ? MOST_IN_ITEM / 2 : MOST_IN_ITEM);
    const aside = [who, asked].filter((part) => part !== '').join('; ');
    return `${capitalise(what)}${aside ? ` (${aside})` : ''}`;
  });
  const promised = registerOf(incident, null)
    .filter(({ state }) => state !== 'kept')
    .map((commitment) => promiseItem(incident, commitment));
  const open = openQuestions(incident).map(
    ({ question, answerBy, askedAt }) =>
      `${capitalise(atMost(question, MOST_IN_ITEM))} (${answerBy ? 'answer ' : ''}${by(incident, answerBy, askedAt, 'time to be named')})`,
  );
  const corrections = incident.lists.corrections.filter((row) => !isTakenBack(row));
  const corrected = corrections.map(({ what, from, to }) => {
    const [name = '', was, is] = [what, from, to].map((slot) => atMost(knownValue(slot) ?? '', MOST_IN_NAME));
    return `${labelOf(incident, name)}: from “${was}” to “${is}”`;
  });
  const parts = [
    { heading: 'Corrected:', items: corrected, left: 0 },
    { heading: 'Decided:', items: decided, left: 0 },
    { heading: 'We will:', items: promised, left: 0 },
    { heading: 'Still open:', items: open, left: 0 },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/** The meeting as it was held; as it was planned while nothing says otherwise. */
function thanks(incident: Incident): string {
  const at = heldAt(incident);
  return at ? `Thank you for the time ${printedWhen(incident, at)}.` : 'Thank you for your time.';
}

/** "at 14:00 UTC on 3 June": the day always stands there, as a mail is read on any day. */
function printedWhen(incident: Incident, at: Stamp): string {
  return printDatedWhen(at, pageOf(incident));
}

function nextUpdate(incident: Incident): string {
  const at = announcedUpdate({ ...incident.facts, asOf: writtenFor(incident) });
  const named = knownValue(incident.facts.nextUpdateAt);
  if (!at && named)
    return `The next update was due ${printDated(named, pageOf(incident))}; its new time is not set yet.`;
  if (!at) return isFilled(incident.facts.nextUpdateAt) ? 'The time of the next update is not set yet.' : '';
  const channel = atMost(knownValue(incident.facts.nextUpdateChannel) ?? '', MOST_IN_NAME);
  return `Next update ${printedWhen(incident, at)}${channel ? ` ${byChannel(channel)}` : ''}.`;
}

function versionLine(version: MailedVersion | null): string {
  if (!version) return '';
  const name = atMost(version.name, MOST_IN_NAME);
  return `This rests on version ${version.number} of the brief${name ? ` (${name})` : ''}.`;
}

function linesOf({ heading, items, left }: Part): readonly string[] {
  const more = left === 0 ? [] : [items.length === 0 ? `- ${left} in our notes` : `- and ${left} more`];
  return [heading, ...items.map((item) => `- ${item}`), ...more];
}

/** Leaves the last item out of the longest part; of equal ones out of the later one. */
function leaveOne(parts: readonly Part[]): readonly Part[] {
  const most = Math.max(...parts.map(({ items }) => items.length));
  const place = parts.findLastIndex(({ items }) => items.length === most);
  return parts.map((part, index) =>
    index === place ? { ...part, items: part.items.slice(0, -1), left: part.left + 1 } : part,
  );
}

/**
 * The mail after the meeting: thanks, what was wrong, what was decided, what we will do, what is open, the next update
 * and the version it rests on. Never more than 150 words: what has no room is counted in its place, of the longest part
 * first.
 */
export function followUpMail(incident: Incident, version: MailedVersion | null): FollowUpMail {
  const print = (parts: readonly Part[]): string => {
    const ends = [nextUpdate(incident), versionLine(version)].filter((line) => line !== '');
    const blocks = [[thanks(incident)], ...parts.map(linesOf), ...ends.map((line) => [line])];
    return blocks.map((lines) => lines.join('\n')).join('\n\n');
  };
  let parts = partsOf(incident);
  while (countWords(print(parts)) > MOST_WORDS && parts.some(({ items }) => items.length > 0))
    parts = leaveOne(parts);
  const text = print(parts);
  const title = asLine(knownValue(incident.facts.title) ?? '');
  return {
    subject: `Follow-up: ${title || 'the incident'}`,
    text: `${text}\n`,
    words: countWords(text),
    left: parts.reduce((sum, { left }) => sum + left, 0),
  };
}
