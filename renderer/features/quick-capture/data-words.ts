import type { FactKey } from '../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { isUnknown, type Slot } from '../../../shared/core/incident/values/slot.ts';

/** The three ways in which data is harmed, by their names. */
export const DATA_HARMS = [
  { key: 'dataLoss', name: 'lost' },
  { key: 'dataExposure', name: 'seen by others' },
  { key: 'dataCorrectness', name: 'wrong' },
] as const satisfies readonly { readonly key: FactKey; readonly name: string }[];

type DataKey = (typeof DATA_HARMS)[number]['key'];
/** What is said of each of the three; null where nothing is. */
export type DataStates = Readonly<Record<DataKey, Slot<unknown>>>;

/** The same answer for all three. */
export const sameOfAll = (value: Slot<unknown>): DataStates => ({
  dataLoss: value,
  dataExposure: value,
  dataCorrectness: value,
});

const isHarm = (value: unknown): boolean => value === 'suspected' || value === 'confirmed';

/** True once one of the three is suspected or confirmed: the others are then asked one by one. */
export const isDataHarmed = ({ facts }: Incident): boolean =>
  DATA_HARMS.some(({ key }) => isHarm(facts[key]));

const lower = (letter: string): string => letter.toLowerCase();

/** The gravest first, open ones last. */
const ORDER: readonly unknown[] = ['confirmed', 'suspected', 'none-found-so-far', 'none-verified', 'unknown'];
const rank = (value: unknown): number => (isUnknown(value) ? ORDER.length : ORDER.indexOf(value));

/**
 * "confirmed: wrong; none found so far: lost": what was said of each of the three, as it is typed, so that whoever writes
 * over it sees all of it; null while one answer holds for all.
 *
 * @param print one state as its field shows it
 */
export function dataAnswer({ facts }: Incident, print: (value: Slot<unknown>) => string): string | null {
  const said = DATA_HARMS.flatMap(({ key, name }) => {
    const value: Slot<unknown> = facts[key];
    return value === null ? [] : [{ name, value, state: print(value).replace(/^\p{L}/u, lower) }];
  });
  const states = new Set(said.map(({ state }) => state));
  const isSame = states.size === 1 && said.length === DATA_HARMS.length && !isHarm(said[0]?.value);
  if (said.length === 0 || isSame) return null;
  const inOrder = said.toSorted((one, other) => rank(one.value) - rank(other.value));
  return [...new Set(inOrder.map(({ state }) => state))]
    .map(
      (state) => `${state}: ${said.flatMap((each) => (each.state === state ? [each.name] : [])).join(', ')}`,
    )
    .join('; ');
}
