import type { FactKey } from './facts.ts';
import type { Incident } from './incident.ts';
import { isAfter } from './moment-order.ts';
import { knownValue } from './slot.ts';

const DATA_KEYS = ['dataLoss', 'dataExposure', 'dataCorrectness'] as const satisfies readonly FactKey[];

/** True where "no sign so far" was said of some data beside that of `but`. */
function isNoSignSaid({ facts }: Incident, but?: FactKey): boolean {
  return DATA_KEYS.some((key) => key !== but && facts[key] === 'none-found-so-far');
}

/**
 * "No sign that data was lost" holds as of the moment somebody said it. When the report's own time moves on nobody has
 * looked again: the moment that was printed until then is kept. It is the report's again once the state is said anew.
 */
export function withDataTime(before: Incident, after: Incident, key: FactKey): Incident {
  if (DATA_KEYS.some((each) => each === key)) {
    const isNew = before.facts[key] !== after.facts[key] && !isNoSignSaid(after, key);
    return isNew && after.facts.dataAsOf !== null ? withTime(after, null) : after;
  }
  if (key !== 'asOf' || after.facts.dataAsOf !== null || !isNoSignSaid(after)) return after;
  const [was, is] = [before, after].map(({ facts }) => knownValue(facts.asOf));
  return was && is && isAfter(is, was) ? withTime(after, was) : after;
}

function withTime(incident: Incident, dataAsOf: Incident['facts']['dataAsOf']): Incident {
  return { ...incident, facts: { ...incident.facts, dataAsOf } };
}
