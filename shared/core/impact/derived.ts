import { endOf, isEnded } from '../incident/ended.ts';
import type { Facts } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { exact, type Figure, isFloor, type Qualifier, range } from '../incident/values/figure.ts';
import { isUnknown, knownValue, type Slot } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { roundShare, WHOLE } from '../wording/share.ts';
import { epochOf } from '../wording/zone.ts';
import { type BudgetUse, budgetUse } from './error-budget.ts';
import { costPerMinute, simpleLoss } from './lost-revenue.ts';
import { scale } from './money.ts';

/** Seconds from one moment to the other, when both are known to the minute; null otherwise. */
function elapsed(from: Slot<Stamp>, to: Slot<Stamp>): Figure | null {
  const start = knownValue(from);
  const end = knownValue(to);
  if (!start || !end || start.precision !== 'minute' || end.precision !== 'minute') return null;
  const seconds = Math.round((epochOf(end.at) - epochOf(start.at)) / 1000);
  if (seconds < 0) return null;
  const rough = start.certainty === 'exact' && end.certainty === 'exact' ? 'exact' : 'about';
  return exact('duration', seconds, { qualifier: rough });
}

/** How long what comes and goes failed, summed up; null of everything else, and while nobody has summed it up. */
export function timeInAll({ type, statedDuration }: Facts): Figure | null {
  return type === 'on and off' ? knownValue(statedDuration) : null;
}

/**
 * How long it lasted: its end minus started; while it runs, as-of minus started; else what was stated. Of what came and
 * went first what was stated: between its start and its end it also worked.
 */
export function durationOf(facts: Facts): Figure | null {
  const { startedAt, asOf, statedDuration } = facts;
  const inAll = timeInAll(facts);
  if (inAll) return inAll;
  const end = endOf(facts);
  const measured = elapsed(startedAt, end);
  if (measured) return measured;
  const soFar = isEnded(facts) || knownValue(end) ? null : elapsed(startedAt, asOf);
  return soFar ?? knownValue(statedDuration);
}

/**
 * How a share of two counts is introduced: a floor of the part makes it a floor, a floor of the whole a ceiling; where
 * both leave it open in different directions it is about as much.
 */
function qualifierOfShare(part: Figure, whole: Figure): Qualifier {
  if (whole.qualifier === 'exact' || part.qualifier === 'about') return part.qualifier;
  if (whole.qualifier === 'about') return part.qualifier === 'exact' ? 'about' : part.qualifier;
  const turned = isFloor(whole) ? 'up-to' : 'at-least';
  if (part.qualifier === 'exact') return turned;
  return isFloor(part) === (turned === 'at-least') ? part.qualifier : 'about';
}

const ROUNDED: Readonly<Record<Qualifier, (steps: number) => number>> = {
  exact: Math.round,
  about: Math.round,
  'more-than': Math.floor,
  'at-least': Math.floor,
  'up-to': Math.ceil,
};

/**
 * A figure as a share of another, low over the whole's high and so on; rounded to what a reader can use. A floor stays
 * a floor, a ceiling a ceiling.
 */
function shareOf(part: Figure | null, whole: Figure | null): Figure | null {
  if (!part || !whole || whole.low <= 0 || part.high > whole.low) return null;
  const qualifier = qualifierOfShare(part, whole);
  const of = (value: number, base: number): number =>
    roundShare(scale(value, [WHOLE], base), ROUNDED[qualifier]);
  const low = of(part.low, whole.high);
  const high = of(part.high, whole.low);
  if (low === high) return exact('share', low, { qualifier });
  if (isFloor({ qualifier })) return exact('share', low, { qualifier });
  if (qualifier === 'up-to') return exact('share', high, { qualifier });
  const likely =
    part.likely === null ? null : Math.min(high, Math.max(low, of(part.likely, whole.likely ?? whole.high)));
  return range('share', low, likely, high);
}

/** The share of all customers that was hit, from the two counts; null while one lacks. */
export function customersShare({ customers, customersBase }: Facts): Figure | null {
  return shareOf(knownValue(customers), knownValue(customersBase));
}

/** The share that failed: as entered, else failed over total. */
export function shareFailed(facts: Facts): Figure | null {
  return (
    knownValue(facts.shareFailed) ??
    shareOf(knownValue(facts.attemptsFailed), knownValue(facts.attemptsTotal))
  );
}

/** Null where the parts multiply beyond any whole number: a slip of the keyboard, not a loss to print. */
function computed(compute: () => Figure): Figure | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const HALF = exact('share', WHOLE / 2, { basis: 'assumed' });

/** How long it failed; null of what came and went while nobody has summed that up: in between it also worked. */
function failingTime(facts: Facts): Figure | null {
  return facts.type === 'on and off' ? timeInAll(facts) : durationOf(facts);
}

/** Lost sales: as entered, else by the simple method when its parts are known; half is made up later if nobody says. */
function lossOf(facts: Facts): Figure | null {
  const entered = knownValue(facts.loss);
  const revenuePerHour = knownValue(facts.revenuePerHour);
  const duration = failingTime(facts);
  const share = shareFailed(facts);
  if (entered || isUnknown(facts.loss) || !revenuePerHour || !duration || !share) return entered;
  const recoveryFactor = knownValue(facts.recoveryFactor) ?? HALF;
  return computed(() => simpleLoss({ revenuePerHour, duration, shareAffected: share, recoveryFactor }));
}

function costAt(facts: Facts, revenue: Slot<Figure>): Figure | null {
  const perHour = knownValue(revenue);
  const share = shareFailed(facts);
  if (!perHour || !share) return null;
  const recovered = knownValue(facts.recoveryFactor) ?? HALF;
  return computed(() => costPerMinute(perHour, share, recovered, knownValue(facts.staffIdle)));
}

/** Use of the reliability target's allowance by this event; null without target, duration and share. */
export function budgetOf(facts: Facts): BudgetUse | null {
  const target = knownValue(facts.targetShare);
  const window = knownValue(facts.targetWindow);
  const duration = failingTime(facts);
  const share = shareFailed(facts);
  if (!target || !window || !duration || !share || window.low <= 0) return null;
  if (target.low <= 0 || target.low >= WHOLE || share.high > WHOLE) return null;
  return budgetUse({ target: target.low, window: window.low }, duration.high, share.high);
}

/** Every figure that follows from others. A new one is a line here; chips, form and comparison find it by its key. */
export const DERIVED = {
  duration: { label: 'Duration', of: durationOf },
  timeToDetect: {
    label: 'Time to detect, from the start',
    of: (f: Facts) => elapsed(f.startedAt, f.detectedAt),
  },
  timeToAcknowledge: {
    label: 'Time to acknowledge, from when it was detected',
    of: (f: Facts) => elapsed(f.detectedAt, f.acknowledgedAt),
  },
  timeToMitigate: {
    label: 'Time to mitigate, from the start',
    of: (f: Facts) => elapsed(f.startedAt, f.mitigatedAt),
  },
  timeToRestore: {
    label: 'Time to restore, from the start',
    of: (f: Facts) => elapsed(f.startedAt, endOf(f)),
  },
  recovery: { label: 'From the fix to normal', of: (f: Facts) => elapsed(f.mitigatedAt, endOf(f)) },
  customersShare: { label: 'Share of customers', of: customersShare },
  failedShare: { label: 'Share that failed', of: shareFailed },
  lossEstimate: { label: 'Lost or delayed sales', of: lossOf },
  costPerMinuteNow: { label: 'Cost of each further minute', of: (f: Facts) => costAt(f, f.revenuePerHour) },
  costPerMinutePeak: {
    label: 'Cost of a minute at the next peak',
    of: (f: Facts) => costAt(f, f.revenuePerHourPeak),
  },
} as const satisfies Readonly<Record<string, { label: string; of: (facts: Facts) => Figure | null }>>;
export type DerivedKey = keyof typeof DERIVED;

/** True for the key of a derived figure; own names only, as a chip may say anything. */
export function isDerivedKey(key: string): key is DerivedKey {
  return Object.hasOwn(DERIVED, key);
}

/** One derived figure of the incident, or null while its parts are missing. */
export function derivedFigure(incident: Incident, key: DerivedKey): Figure | null {
  return DERIVED[key].of(incident.facts);
}
