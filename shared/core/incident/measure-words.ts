import type { Facts } from './facts.ts';
import { knownValue, type Slot } from './values/slot.ts';

/**
 * The words behind the measure's number as they print: of "accounts are still wrong" beside "3,968 accounts" only "are
 * still wrong" is left, and of "accounts" alone nothing.
 */
export function measureWords({ verificationMeasure, verificationAfter }: Facts): Slot<string> {
  const words = knownValue(verificationMeasure);
  const thing = knownValue(verificationAfter)?.thing ?? '';
  if (words === null || thing === '') return verificationMeasure;
  const typed = words.trim();
  const isDoubled =
    typed.toLowerCase().startsWith(thing.toLowerCase()) && !/^\p{L}/u.test(typed.slice(thing.length));
  return isDoubled ? typed.slice(thing.length).trim() : verificationMeasure;
}
