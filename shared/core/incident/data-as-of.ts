import type { FactKey } from './facts.ts';
import type { Incident } from './incident.ts';
import { isAfter } from './values/moment-order.ts';
import { isSameValue } from './values/same-value.ts';
import { knownValue, unknown } from './values/slot.ts';

const DATA_KEYS = ['dataLoss', 'dataExposure', 'dataCorrectness'] as const satisfies readonly FactKey[];

type DataKey = (typeof DATA_KEYS)[number];

const NO_SIGN = 'none-found-so-far';

function isDataKey(key: FactKey): key is DataKey {
  return DATA_KEYS.some((each) => each === key);
}

function isNoSignSaid({ facts }: Incident): boolean {
  return DATA_KEYS.some((key) => facts[key] === NO_SIGN);
}

/**
 * "No sign that data was lost" holds as of the moment somebody said it. When the report's own time moves on nobody has
 * looked again: the moment that was printed until then is kept. Once nothing of the kind is said any
 * more the moment goes too; where one state is said in place of another, beside states that were
 * said before, no one moment holds for all.
 */
export function withDataTime(before: Incident, after: Incident, key: FactKey): Incident {
  if (isDataKey(key)) return withStateSaid(before, after, key);
  if (key !== 'asOf' || after.facts.dataAsOf !== null || !isNoSignSaid(after)) return after;
  return movedOn(before, after) ? withTime(after, before.facts.asOf) : after;
}

/** True where the later record stands for a later moment. */
function movedOn(before: Incident, after: Incident): boolean {
  const [was, is] = [before, after].map(({ facts }) => knownValue(facts.asOf));
  return Boolean(was && is && isAfter(is, was));
}

function withStateSaid(before: Incident, after: Incident, key: DataKey): Incident {
  if (after.facts.dataAsOf === null || !isNoSignSaid(before)) return after;
  if (!isNoSignSaid(after)) return withTime(after, null);
  const [was, is] = [before.facts[key], after.facts[key]];
  return is === NO_SIGN && was !== NO_SIGN && was !== null ? withTime(after, unknown()) : after;
}

/** True where the time that the record now keeps is the one it was given because the report moved on. */
export function isKeptTime(before: Incident, after: Incident): boolean {
  return before.facts.dataAsOf === null && isSameValue(after.facts.dataAsOf, before.facts.asOf);
}

function withTime(incident: Incident, dataAsOf: Incident['facts']['dataAsOf']): Incident {
  return { ...incident, facts: { ...incident.facts, dataAsOf } };
}
