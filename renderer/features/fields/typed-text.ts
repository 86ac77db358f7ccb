import type { Field, FigureField, StampField } from '../../../shared/core/incident/field.ts';
import { findRow } from '../../../shared/core/incident/find-row.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { isListKey } from '../../../shared/core/incident/lists.ts';
import { asOfChange } from '../../../shared/core/incident/typed/as-of-change.ts';
import { readFigure } from '../../../shared/core/incident/typed/read-figure.ts';
import { readOwnUnit } from '../../../shared/core/incident/typed/read-own-unit.ts';
import { type Read, read, unread } from '../../../shared/core/incident/typed/read-result.ts';
import {
  readAhead,
  readNearest,
  readPast,
  readUnknown,
} from '../../../shared/core/incident/typed/read-stamp.ts';
import type { Currency } from '../../../shared/core/incident/values/currency.ts';
import type { Figure } from '../../../shared/core/incident/values/figure.ts';
import {
  expectedStamp,
  isUnknown,
  knownValue,
  type Slot,
  type Unknown,
} from '../../../shared/core/incident/values/slot.ts';
import { type Stamp, stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printFigure } from '../../../shared/core/wording/figure.ts';
import { splitLikelihood } from '../../../shared/core/wording/likelihood.ts';
import { isSameDay, printDayOf } from '../../../shared/core/wording/moment.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { epochOf, instantsOf, wallClock, zoneLabel } from '../../../shared/core/wording/zone.ts';

/** What typed text is read against: the incident's money and zone, and the day that "14:02" belongs to. */
export interface Typing {
  readonly currency: Currency;
  readonly zone: string;
  /** Instant (ISO 8601, UTC). */
  readonly reference: string;
  /** When the incident began (ISO 8601, UTC), once that is known to the minute. */
  readonly start: string | null;
  /** When that was which the field follows (ISO 8601, UTC); null where it follows nothing. */
  readonly after: string | null;
  /** The minute it is (ISO 8601, UTC) while the reference is about a day from it at most; the reference else. */
  readonly clock: string;
  /** The clock itself (ISO 8601, UTC), from which “in 45 minutes” is counted; absent where none runs. */
  readonly now?: string;
  /**
   * "As of" of a second or later report (ISO 8601, UTC): a figure that is changed is true as of then; null for a first.
   */
  readonly reportAt: string | null;
}

/** "now", "in 45 minutes"; what was "20 minutes ago" is a guess, and is asked for as a time. */
const COUNTED = /^(?:(?:right |just )?now|in (\d{1,3}|an?|half an) ?(m|mins?|minutes?|h|hrs?|hours?))$/i;
const MINUTE = 60_000;

/** A moment counted from the clock beside the field, to the minute; null for other words. */
function readCounted(text: string, tense: StampField['tense'], { now, zone }: Typing): Stamp | null {
  const [all, count = '', unit = ''] = COUNTED.exec(text.trim()) ?? [];
  if (all === undefined || now === undefined || (count !== '' && tense === 'past')) return null;
  const many = /^half/i.test(count) ? 0.5 : /^an?$/i.test(count) ? 1 : Number(count);
  const at = new Date(epochOf(now) + many * (/^h/i.test(unit) ? 60 : 1) * MINUTE);
  return stamp(`${at.toISOString().slice(0, 16)}:00Z`, zone);
}

/** The day and the morning after (milliseconds): so long the clock tells which day is meant. */
const NEAR = 36 * 3_600_000;

/** The day people mean: that of "as of" once it is set, else today. */
export function typingOf({ setup, facts }: Incident, now: string): Typing {
  const started = knownValue(facts.startedAt);
  const reference = knownValue(facts.asOf)?.at ?? now;
  return {
    currency: setup.currency,
    zone: setup.zone,
    reference,
    now,
    clock: Math.abs(epochOf(now) - epochOf(reference)) < NEAR ? `${now.slice(0, 16)}:00Z` : reference,
    reportAt: (knownValue(facts.reportNo) ?? 1) > 1 ? (knownValue(facts.asOf)?.at ?? null) : null,
    start: started?.precision === 'minute' ? started.at : null,
    after: null,
  };
}

/** The same for one field: after the moment that it follows, in its row or among the facts. */
export function typingAt(typing: Typing, incident: Incident, path: string, field: Field): Typing {
  const [list = '', id = ''] = path.split('/');
  if (field.type !== 'stamp' || field.after === undefined) return typing;
  const beside = isListKey(list) ? findRow(incident, list, id) : incident.facts;
  const before = knownValue(
    ((beside as Readonly<Record<string, unknown>> | null)?.[field.after] ?? null) as Slot<Stamp>,
  );
  return before?.precision === 'minute' ? { ...typing, after: before.at } : typing;
}

/** A typed moment; of a bare time of day the day that makes sense for what the field holds. */
export function readMoment(text: string, tense: StampField['tense'], typing: Typing): Read<Stamp> {
  const counted = readCounted(text, tense, typing);
  if (counted) return read(counted);
  const { reference, zone, start, clock, after } = typing;
  if (tense === 'ahead') return readAhead(text, reference, zone, after);
  return tense === 'past'
    ? readPast(text, reference, zone, { start, after, latest: clock })
    : readNearest(text, clock, zone);
}

/** "14:02"; in the hour that the clocks show twice "02:30 CET", so that it is read back as the same instant. */
function typeClock(at: string, zone: string): string {
  const shown = wallClock(at, zone);
  const clock = `${String(shown.hour).padStart(2, '0')}:${String(shown.minute).padStart(2, '0')}`;
  return instantsOf(shown, zone).length > 1 ? `${clock} ${zoneLabel(zone, shown.offset)}` : clock;
}

/**
 * A moment as one would type it: "14:02" on the reference's day, "2 June 14:02", "April 2018"; no
 * zone unless the time needs it, the field shows it. A time that alone would be read as another day's brings its day.
 */
function typeStamp(stamp: Stamp, typing: Typing, tense: StampField['tense']): string {
  const { zone, reference } = typing;
  const page = { zone, asOf: reference };
  const about = stamp.certainty === 'approximate' ? 'about ' : '';
  const day = printDayOf(stamp, page);
  if (stamp.precision !== 'minute') return about + day;
  const clock = typeClock(stamp.at, zone);
  const alone = isSameDay(stamp.at, reference, zone) ? readMoment(clock, tense, typing) : null;
  return about + (alone?.ok && isSameDay(alone.value.at, stamp.at, zone) ? clock : `${day} ${clock}`);
}

/** The instant at which something was so. */
export function typeInstant(at: string, typing: Typing): string {
  return typeStamp(stamp(at, typing.zone), typing, 'past');
}

/** The moment by which an answer is expected; empty while nobody said when. */
export function typeExpected(unknown: Unknown, typing: Typing): string {
  const by = expectedStamp(unknown, typing.zone);
  return by ? typeStamp(by, typing, 'ahead') : '';
}

/** Of no money "none" is shown: most type it so, and "€0" looks like a sum. */
const isNoMoney = ({ unit, high, qualifier, currency }: Figure): boolean =>
  unit === 'money' && high === 0 && qualifier === 'exact' && currency === undefined;

/** A value as its field shows it for editing. */
export function typeValue(value: Slot<unknown>, field: Field, typing: Typing): string {
  if (value === null) return '';
  if (isUnknown(value)) {
    const by = typeExpected(value, typing);
    return `unknown${by && ` ${by}`}${value.who ? ` from ${value.who}` : ''}`;
  }
  switch (field.type) {
    case 'figure':
      return isNoMoney(value as Figure) ? 'none' : printFigure(value as Figure, typing.currency);
    case 'stamp':
      return typeStamp(value as Stamp, typing, field.tense);
    case 'lines':
      return (value as readonly string[]).join('\n');
    case 'choice':
      return optionLabel(value as string);
    default:
      return String(value);
  }
}

function readInteger(text: string, min: number, max: number): Read<number> {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= min && value <= max) return read(value);
  return unread(`Write a whole number from ${min} to ${max}.`);
}

/** "none, verified", "None – verified" and "none-verified" are one answer. */
function asLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** What people write for an option, where the field has it: no option has such a name itself. */
const MEANT: Readonly<Record<string, string>> = {
  fixed: 'restored',
  resolved: 'restored',
  recovered: 'restored',
  contained: 'restored',
  over: 'restored',
  done: 'restored',
};

/** What can mean two of the options, and how they are told apart. */
const TWOFOLD: Readonly<Record<string, string>> = {
  mitigated: 'Write “mitigating” while customers still feel it, “restored” once they do not.',
};

/** The option that the typed letters begin, or whose range holds the percentage; several or none is a sentence. */
function readOption(text: string, options: readonly string[]): Read<string> {
  const [likelihood = '', behind = ''] = splitLikelihood(text) ?? [];
  if (behind === '' && options.includes(likelihood)) return read(likelihood);
  const wanted = asLetters(text);
  const names = options.map((option) => ({ option, label: optionLabel(option).toLowerCase() }));
  const exact = names.find(
    ({ option, label }) => asLetters(label) === wanted || asLetters(option) === wanted,
  );
  const meant = options.find((option) => option === MEANT[wanted]);
  const begun = wanted === '' ? [] : names.filter(({ label }) => asLetters(label).startsWith(wanted));
  if (!exact && meant) return read(meant);
  const asks = options.includes('mitigating') ? TWOFOLD[wanted] : undefined;
  if (asks !== undefined) return unread(asks);
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  return found ? read(found.option) : unread(`Write one of: ${names.map(({ label }) => label).join(', ')}.`);
}

/** A moment keeps who said so when only its time is typed again. */
function readAgain(text: string, { tense }: StampField, typing: Typing, before: Slot<unknown>): Read<Stamp> {
  const found = readMoment(text, tense, typing);
  const source = (knownValue(before) as Stamp | null)?.source ?? '';
  return found.ok ? read({ ...found.value, source }) : found;
}

/** A figure keeps where it comes from; with other numbers not the time of an earlier report. */
function readFigureAgain(
  text: string,
  field: FigureField,
  { currency, reportAt }: Typing,
  before: Figure | null,
): Read<Figure> {
  const found =
    field.unit === null
      ? readOwnUnit(text, currency, before)
      : readFigure(text, field.unit, currency, before);
  return found.ok ? read(asOfChange(found.value, before, reportAt)) : found;
}

/**
 * What a person typed into a field: a value, "unknown 16:30", nothing, or a sentence that says what is not understood.
 */
export function readTyped(
  typed: string,
  field: Field,
  typing: Typing,
  before: Slot<unknown>,
): Read<Slot<unknown>> {
  const text = typed.trim();
  if (text === '') return read(null);
  // "unknown" is an option of some choices; with a time it is an open end there too.
  const isOption = field.type === 'choice' && field.options.includes(text.toLowerCase());
  const open = isOption ? null : readUnknown(text, typing.reference, typing.zone);
  // Words may begin so too: "Unknown error in the router".
  const isTimed = field.type === 'figure' || field.type === 'stamp' || field.type === 'integer';
  if (open?.ok || (open && isTimed)) return open;
  switch (field.type) {
    case 'figure':
      return readFigureAgain(text, field, typing, knownValue(before) as Figure | null);
    case 'stamp':
      return readAgain(text, field, typing, before);
    case 'integer':
      return readInteger(text, field.min, field.max);
    case 'choice':
      return readOption(text, field.options);
    case 'lines':
      return read(text.split('\n').flatMap((line) => line.trim() || []));
    default:
      return read(typed);
  }
}
