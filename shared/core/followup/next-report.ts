import { Temporal } from 'temporal-polyfill';
import { isKeptTime } from '../incident/data-as-of.ts';
import { isBehind } from '../incident/due.ts';
import type { Edit } from '../incident/edit.ts';
import { FACT_KEYS, type FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { finalOf } from '../incident/kind.ts';
import { announcedUpdate } from '../incident/next-update.ts';
import { pageOf } from '../incident/page.ts';
import { hasItsTitle } from '../incident/title.ts';
import { isAfter } from '../incident/values/moment-order.ts';
import { knownValue } from '../incident/values/slot.ts';
import { type Stamp, stamp } from '../incident/values/stamp.ts';
import { printDated } from '../wording/moment.ts';
import { type ProposedUpdate, planUpdate } from './cadence.ts';

/** What the next report begins with; a person may change each before it does. */
export interface ReportPlan {
  readonly number: number;
  readonly asOf: Stamp;
  /** Null once no further update is due. */
  readonly next: ProposedUpdate | null;
}

/** A first report nobody numbered is report 1. */
export function reportNumber({ facts }: Incident): number {
  return knownValue(facts.reportNo) ?? 1;
}

/** The report after this one, the final one or not, written at `now` (instant, ISO 8601, UTC). */
export function planReport(incident: Incident, now: string, final = false): ReportPlan {
  const minute = Temporal.Instant.from(now).round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return {
    number: reportNumber(incident) + 1,
    asOf: stamp(minute.toString({ smallestUnit: 'second' }), incident.setup.zone),
    next: planUpdate(incident, now, final),
  };
}

/** What only the last report can claim: that it was read aloud. Who has read it says which words. */
const TICKS_OF_ONE_REPORT = ['C35'] as const;

export interface ReportStart {
  readonly number: number;
  readonly asOf: Stamp;
  /** Null leaves the announced time as it is, and opens its slot again once that time has passed. */
  readonly nextUpdateAt: Stamp | null;
  /** True for the final report: the last of the same kind, with the same facts. */
  readonly final: boolean;
}

export interface StartProblem {
  readonly field: 'asOf' | 'next';
  readonly message: string;
}

/**
 * Why the report after this one cannot begin so; null when it can. Reports go forward in time, and a time behind one is
 * no next update.
 */
export function startProblem(
  incident: Incident,
  { asOf, nextUpdateAt }: Pick<ReportStart, 'asOf' | 'nextUpdateAt'>,
): StartProblem | null {
  const last = knownValue(incident.facts.asOf);
  if (last && isAfter(last, asOf)) {
    // With its day: of a bare time of day it may be another one than was meant.
    const [early, late] = [asOf, last].map((at) => printDated(at, pageOf(incident)));
    return {
      field: 'asOf',
      message: `“As of” (${early}) lies before the last report (${late}): name a later time.`,
    };
  }
  return nextUpdateAt && isBehind(nextUpdateAt, asOf)
    ? {
        field: 'next',
        message: 'The next update must lie after “As of”: name a later time, or leave it open.',
      }
    : null;
}

/** The next update of the started report; undefined where the record's own stays. */
function nextOf({ facts }: Incident, { asOf, nextUpdateAt }: ReportStart): Stamp | null | undefined {
  if (nextUpdateAt) return nextUpdateAt;
  return knownValue(facts.nextUpdateAt) && !announcedUpdate({ ...facts, asOf }) ? null : undefined;
}

/**
 * The edits that make the record the next report. Everything a person has written stays; the version
 * frozen before keeps what the last report said.
 */
export function startReport(incident: Incident, start: ReportStart): readonly Edit[] {
  const { number, asOf, final } = start;
  const next = nextOf(incident, start);
  const ticked = TICKS_OF_ONE_REPORT.filter((item) => Object.hasOwn(incident.ticks, item));
  return [
    { kind: 'fact', key: 'reportNo', value: number },
    { kind: 'fact', key: 'asOf', value: asOf },
    ...(next === undefined ? [] : [{ kind: 'fact', key: 'nextUpdateAt', value: next } as const]),
    ...(final ? [{ kind: 'setup', key: 'variant', value: finalOf(incident.setup.variant) } as const] : []),
    ...ticked.map((item): Edit => ({ kind: 'tick', item, tick: null })),
  ];
}

const SET_BY_START: ReadonlySet<FactKey> = new Set(['reportNo', 'asOf', 'nextUpdateAt']);

/** True for a fact that nobody has written since: it is as it was, or follows what starting the report has set. */
function isAsStarted(key: FactKey, before: Incident, after: Incident): boolean {
  if (SET_BY_START.has(key) || after.facts[key] === before.facts[key]) return true;
  if (key === 'title') return [before, after].every(hasItsTitle);
  return key === 'dataAsOf' && isKeptTime(before, after);
}

/** True while nothing was written into the started report. */
function isUntouched(before: Incident, after: Incident): boolean {
  const facts = FACT_KEYS.every((key) => isAsStarted(key, before, after));
  return facts && after.lists === before.lists && after.prose === before.prose;
}

/**
 * The edits that take a started report back: only what starting it has set. It is final again only if nothing was
 * written since.
 */
export function withdrawReport(before: Incident, after: Incident): readonly Edit[] {
  const { facts, setup, ticks } = before;
  const ticked = TICKS_OF_ONE_REPORT.filter((item) => ticks[item] && !after.ticks[item]);
  return [
    { kind: 'fact', key: 'reportNo', value: facts.reportNo },
    { kind: 'fact', key: 'asOf', value: facts.asOf },
    ...(isKeptTime(before, after) ? [{ kind: 'fact', key: 'dataAsOf', value: null } as const] : []),
    { kind: 'fact', key: 'nextUpdateAt', value: facts.nextUpdateAt },
    { kind: 'setup', key: 'variant', value: setup.variant },
    ...ticked.map((item): Edit => ({ kind: 'tick', item, tick: ticks[item] ?? null })),
    { kind: 'setup', key: 'final', value: setup.final && isUntouched(before, after) },
  ];
}
