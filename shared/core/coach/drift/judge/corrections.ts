import type { Edit } from '../../../incident/edit.ts';
import { isFactKey } from '../../../incident/facts.ts';
import type { Incident } from '../../../incident/incident.ts';
import { isListKey } from '../../../incident/lists.ts';
import type { Currency } from '../../../incident/values/currency.ts';
import { currencyOf, exact, type Figure, type Qualifier, range } from '../../../incident/values/figure.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import type { Stamp } from '../../../incident/values/stamp.ts';
import { instantsOf } from '../../../wording/zone.ts';
import { offsetOf } from '../../../wording/zone-offsets.ts';
import { unitsOf } from '../agree/agree.ts';
import { faceAt, zoneAt } from '../agree/agree-moment.ts';
import { type Known, knownFact } from '../agree/known-facts.ts';
import type { Bound, Quantity } from '../read/quantity.ts';

const QUALIFIERS: Readonly<Record<Bound, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'about',
  over: 'more-than',
  least: 'at-least',
  under: 'up-to',
};

/** The figure with the typed value; how it was counted and who says so stay. Null beyond the whole numbers. */
function figureWith(quantity: Quantity, before: Figure, currency: Currency): Figure | null {
  const units = unitsOf(before.unit, currencyOf(before, currency));
  const whole = (value: number): number => Math.round(value * units);
  const [low, high] = [whole(quantity.low), whole(quantity.high)];
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) return null;
  const { unit, low: _low, likely: _likely, high: _high, qualifier: _qualifier, ...from } = before;
  if (low === high) return exact(unit, low, { ...from, qualifier: QUALIFIERS[quantity.bound] });
  const likely = quantity.likely === null ? null : whole(quantity.likely);
  return range(unit, low, likely, high, from);
}

/** The instant of the typed clock time or day on the stamp's own day, as far as the words leave it open. */
function stampWith(quantity: Quantity, before: Stamp, zone: string): Stamp | null {
  const offset = offsetOf(quantity.zone, before.at, zone);
  if (offset === null || (quantity.kind === 'date' && quantity.day === null)) return null;
  const isClock = quantity.kind === 'clock';
  const face = faceAt(before.at, offset);
  const { day: typed, low } = quantity;
  const day = typed ? { year: typed.year ?? face.year, month: typed.month, day: typed.day } : face;
  const time = isClock ? { hour: Math.floor(low / 60), minute: low % 60 } : face;
  const label = quantity.zone === '' ? zone : zoneAt(offset);
  const { year, month } = day;
  try {
    const [at] = instantsOf({ year, month, day: day.day, hour: time.hour, minute: time.minute }, label);
    if (at === undefined) return null;
    const certainty = quantity.bound === 'about' ? 'approximate' : 'exact';
    return { ...before, at, ...(isClock ? { precision: 'minute', certainty } : {}) };
  } catch (error) {
    // "31 June" is no day.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The entered fact behind a derived figure, when one fact alone decides it. */
function sourceOf({ facts }: Incident, chip: string): string {
  if (chip === 'failedShare' && knownValue(facts.shareFailed)) return 'shareFailed';
  if (chip === 'lossEstimate' && knownValue(facts.loss)) return 'loss';
  const isMeasured = knownValue(facts.startedAt) !== null && knownValue(facts.restoredAt) !== null;
  return chip === 'duration' && !isMeasured && knownValue(facts.statedDuration) ? 'statedDuration' : chip;
}

/**
 * The edit that gives the fact the typed value; null for a figure that follows from others and for what does not fit.
 */
export function correction(incident: Incident, chip: string, quantity: Quantity): Edit | null {
  const source = sourceOf(incident, chip);
  const before = knownFact(incident, source);
  if (!before) return null;
  const { zone, currency } = incident.setup;
  const value: Known | null =
    before.kind === 'figure' ? figureWith(quantity, before, currency) : stampWith(quantity, before, zone);
  if (!value) return null;
  if (isFactKey(source)) return { kind: 'fact', key: source, value } as Edit;
  const [list = '', id = '', column = ''] = source.split('/');
  return isListKey(list) ? { kind: 'row-set', list, id, column, value } : null;
}
